/** Who does what, verb by verb through the text, so that each pronoun finds the one spoken of before it. */
import type { Cast } from './cast.js';
import type { Clauses, VerbGroup, VerbHit } from './clauses.js';
import type { Entity } from './entities.js';
import type { Phrase } from './phrases.js';

export interface Subject {
  readonly entities: readonly Entity[];
  /** Told by a pronoun or not at all: the one before. */
  readonly implied: boolean;
  /** It stands after the verb: '"...", said Lavrov'. */
  readonly phrase: Phrase | null;
  readonly inverted: boolean;
}
const NOBODY: Subject = { entities: [], implied: false, phrase: null, inverted: false };

export class Discourse {
  readonly #clauses: Clauses;
  readonly #cast: Cast;
  readonly #subjects = new Map<number, Subject>();
  readonly #groups = new Map<number, VerbGroup>();
  #one: Entity | null = null;
  #person: Entity | null = null;
  #several: readonly Entity[] = [];

  constructor(clauses: Clauses, cast: Cast) {
    this.#clauses = clauses;
    this.#cast = cast;
    for (const { from } of clauses.verbs) {
      const verb = clauses.reading.hit(from, 'contact', 'support', 'speech', 'act');
      const exact = verb && clauses.verbAt(from, verb.sense.kind);
      if (!exact) continue;
      const group = clauses.group(exact);
      this.#groups.set(from, group);
      const subject = this.#subject(exact, group);
      this.#subjects.set(from, subject);
      this.#note(from, subject);
    }
  }

  subject(at: number): Subject {
    return this.#subjects.get(at) ?? NOBODY;
  }
  group(at: number): VerbGroup | null {
    return this.#groups.get(at) ?? null;
  }

  /** The actors that phrases mean; a pronoun means whom the text went on about. */
  entities(phrases: readonly Phrase[], at: number): readonly Entity[] {
    const found = phrases.flatMap((phrase) => {
      if (phrase.kind !== 'pronoun') return this.#cast.of(phrase);
      if (phrase.plural) return this.#several;
      const one = this.#person ?? this.#one ?? this.#cast.lastPerson(at);
      return one ? [one] : [];
    });
    return [...new Set(found)];
  }

  #subject(verb: VerbHit, group: VerbGroup): Subject {
    const after = verb.sense.kind === 'speech' ? this.#after(verb, group) : null;
    if (after)
      return {
        entities: this.entities([after], group.from),
        implied: after.kind === 'pronoun',
        phrase: after,
        inverted: true,
      };
    const phrases = this.#clauses.subject(group);
    const [first = null] = phrases;
    const implied = first?.kind === 'pronoun';
    return { entities: this.entities(phrases, group.from), implied, phrase: first, inverted: false };
  }

  /** The speaker after the verb, where what is said stands before it. */
  #after(verb: VerbHit, group: VerbGroup): Phrase | null {
    const { reading, scan } = this.#clauses;
    if ('addressee' in verb.sense.verb && verb.sense.verb.addressee) return null;
    let before = group.from - 1;
    while (reading.dateAt(before)) before -= 1;
    const { kind, raw } = reading.token(before);
    if (kind !== 'quote' && raw !== ',' && group.from > reading.sentence(group.from).from) return null;
    let at = group.to;
    const { words } = reading.grammar;
    while (reading.dateAt(at) || words.adverbs.has(reading.norm(at))) at += 1;
    const phrase = scan.at(at);
    return phrase;
  }

  /** What stands inside somebody's words does not change whom the text goes on about. */
  #note(at: number, { entities }: Subject): void {
    if (entities.length === 0) return;
    const { reading } = this.#clauses;
    const { complementizers, relatives } = reading.grammar.words;
    for (let i = at - 1; i >= reading.sentence(at).from; i--)
      if (complementizers.has(reading.norm(i)) && !relatives.has(reading.norm(i))) return;
    const [first = null] = entities;
    if (entities.length > 1) this.#several = entities;
    this.#one = first;
    if (first?.kind === 'person') this.#person = first;
  }

  /** Those who met are whom "they" means next. */
  notePair(entities: readonly Entity[]): void {
    if (entities.length > 1) this.#several = entities;
  }
}
