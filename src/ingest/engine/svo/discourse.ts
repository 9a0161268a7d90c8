/** Who does what, verb by verb through the text, so that each pronoun finds the one spoken of before it. */
import type { Cast } from './cast.js';
import type { Clauses, VerbGroup, VerbHit } from './clauses.js';
import type { Entity } from './entities.js';
import { speakerAfter } from './inversion.js';
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
      const one = this.#opening(at) ?? this.#person ?? this.#one ?? this.#cast.lastPerson(at);
      return one ? [one] : [];
    });
    return [...new Set(found)];
  }

  /** Who is meant where a spokesperson denies for others: the state that is spoken for. */
  spokenFor(speakers: readonly Entity[]): readonly Entity[] {
    return speakers.map((entity) => {
      const spoken =
        entity.kind === 'person' ? entity.titles.find(({ office }) => office === 'spokesperson') : undefined;
      return spoken?.state ? this.#cast.state(spoken.state) : entity;
    });
  }

  /** The person with whom the sentence begins, whatever verb that has. */
  #opening(at: number): Entity | null {
    const { reading, scan } = this.#clauses;
    const { from } = reading.sentence(at);
    const first = scan.at(from);
    if (first?.kind !== 'person' || first.to > at) return null;
    for (let i = first.to; i < at; i++) if (reading.token(i).kind === 'quote') return null;
    return this.#cast.of(first)[0] ?? null;
  }

  #subject(verb: VerbHit, group: VerbGroup): Subject {
    const after = speakerAfter(this.#clauses, verb, group);
    if (after === 'nobody') return NOBODY;
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
