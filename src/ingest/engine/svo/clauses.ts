/** Verbs with what belongs to them: auxiliaries, negation, subject; and phrases that are joined by "and". */
import type { TokenRange } from '../document.js';
import { type Auxiliaries, auxiliariesBefore } from './auxiliaries.js';
import { paperOf } from './papers.js';
import type { Phrase } from './phrases.js';
import type { Reading } from './reading.js';
import type { Scan } from './scan.js';
import type { Hit, SenseOf, VerbForm } from './senses.js';
import type { VerbGroup, VerbHit, VerbKind } from './verb-group.js';

export type { VerbGroup, VerbHit, VerbKind } from './verb-group.js';

const OPENING = new Set(['"', '\u00AB', '\u201C', ';', ':']);

export class Clauses {
  readonly reading: Reading;
  readonly scan: Scan;
  readonly #verbs: readonly VerbHit[];
  /** Tokens of phrases. */
  readonly #taken: ReadonlySet<number>;
  readonly #verbAt: ReadonlyMap<number, VerbHit>;
  readonly #byEnd: ReadonlyMap<number, Phrase>;

  constructor(reading: Reading, scan: Scan) {
    this.reading = reading;
    this.scan = scan;
    const taken = new Set<number>();
    for (const phrase of scan.phrases) for (let at = phrase.from; at < phrase.to; at++) taken.add(at);
    this.#taken = taken;
    // "telephone call" is a noun, though "telephone" is a verb
    let noun = 0;
    this.#verbs = reading.tokens.flatMap(({ index }) => {
      const named = reading.hit(index, 'contactNoun');
      if (named && named.to > index + 1) noun = Math.max(noun, named.to);
      if (taken.has(index) || index < noun) return [];
      const hit = reading.hit(index, 'contact', 'support', 'speech', 'act');
      // "the meeting" is a noun, "meeting the king" a verb
      if (hit && named?.to === hit.to && !scan.at(hit.to)) return [];
      // "had not brought": an auxiliary, though "had talks" holds them
      const { perfect, negations } = reading.grammar.words;
      if (
        hit?.sense.kind === 'support' &&
        perfect.has(hit.sense.form === 'finite' ? reading.norm(index) : '') &&
        negations.has(reading.norm(index + 1))
      )
        return [];
      return hit ? [hit] : [];
    });
    this.#verbAt = new Map(this.#verbs.map((verb) => [verb.from, verb]));
    this.#byEnd = new Map(scan.phrases.map((phrase) => [phrase.to, phrase]));
  }

  /** Every verb of the text, in order. */
  get verbs(): readonly VerbHit[] {
    return this.#verbs;
  }

  /** The verb of a kind that begins at a token, in the form that its auxiliaries ask for. */
  verbAt<K extends VerbKind>(at: number, kind: K): Hit<SenseOf<K>> | null {
    const hits = this.reading.hits(at).filter((hit) => hit.sense.kind === kind) as readonly VerbHit[];
    const [longest] = hits;
    if (!longest || !this.#verbAt.has(at)) return null;
    const { perfect, being } = this.#auxiliaries(at);
    const wanted: VerbForm[] =
      perfect || being
        ? ['participle', 'finite', 'gerund', 'base']
        : ['finite', 'participle', 'gerund', 'base'];
    for (const form of wanted) {
      const hit = hits.find((candidate) => candidate.to === longest.to && candidate.sense.form === form);
      if (hit) return hit as Hit<SenseOf<K>>;
    }
    return longest as Hit<SenseOf<K>>;
  }

  #auxiliaries(at: number): Auxiliaries {
    return auxiliariesBefore(this.reading, at, (i) => this.#taken.has(i));
  }

  group(hit: VerbHit): VerbGroup {
    const { words } = this.reading.grammar;
    const { from, perfect, being, negated, modal, reflexive } = this.#auxiliaries(hit.from);
    const { form, verb } = hit.sense;
    const activeBeing = 'being' in verb && verb.being === true;
    const passive = being && form === 'participle' && !reflexive && !activeBeing;
    const after = words.during.has(this.reading.norm(from - 1));
    const { from: start } = this.reading.sentence(from);
    let hypothetical = false;
    for (let i = from - 1; i >= start && i > from - 25; i--) {
      if (words.complementizers.has(this.reading.norm(i)) || OPENING.has(this.reading.token(i).raw)) break;
      hypothetical ||= words.hypotheticals.has(this.reading.norm(i));
    }
    const unreal = negated
      ? 'negated'
      : modal
        ? 'planned, possible or wished for'
        : hypothetical
          ? 'a condition or a question'
          : form === 'base' || (form === 'gerund' && !after)
            ? 'not said to have happened'
            : form === 'participle' && !perfect && !being
              ? 'a participle without its auxiliary'
              : words.before.has(this.reading.norm(from - 1))
                ? 'has not happened yet'
                : null;
    return { from, at: hit.from, to: hit.to, form, passive, reflexive, unreal };
  }

  /** The verb that stands last before a token, in the same sentence. */
  verbBefore(
    at: number,
    kinds: readonly VerbKind[] = ['contact', 'support', 'speech', 'act'],
  ): VerbHit | null {
    const { from } = this.reading.sentence(at);
    const before = this.#verbs.filter(
      (verb) => verb.from >= from && verb.to <= at && kinds.includes(verb.sense.kind),
    );
    return before.at(-1) ?? null;
  }
  hasVerb(from: number, to: number): boolean {
    return this.#verbs.some((verb) => verb.from >= from && verb.from < to && verb.sense.form !== 'base');
  }
  isVerb(at: number): boolean {
    if (this.#verbAt.has(at)) return true;
    const { perfect, being, modals, negations, reflexives } = this.reading.grammar.words;
    const norm = this.reading.norm(at);
    return (
      [perfect, being, modals, negations, reflexives].some((list) => list.has(norm)) &&
      this.scan.at(at) === null
    );
  }

  /** Those who do what a verb says, in the order of the text; empty where none is told. */
  subject(group: VerbGroup, depth = 0): readonly Phrase[] {
    const { words } = this.reading.grammar;
    for (let at = group.from; at < group.at; at++) {
      const hung = this.scan.at(at);
      if (hung?.kind === 'pronoun') return [hung];
    }
    const { from: start } = this.reading.sentence(group.from);
    let before = group.from - 1;
    const isLight = (at: number): boolean =>
      this.reading.norm(at) === ',' || this.reading.dateAt(at) !== null || this.reading.isAside(at);
    while (isLight(before)) before -= 1;
    const before2 = this.reading.norm(before);
    const relative = words.relatives.has(before2);
    const shared = words.conjunctions.has(before2) && depth < 4;
    if (shared) {
      const verb = this.verbBefore(before);
      if (verb) return this.subject(this.group(verb), depth + 1);
    }
    const candidates = this.scan.phrases.filter((phrase) => phrase.from >= start && phrase.to <= group.from);
    for (const phrase of candidates.reverse()) {
      if (this.#isCutOff(phrase.to, group.from)) return [];
      const members = this.joined(phrase);
      const first = members[0] ?? phrase;
      if (relative && phrase.to >= before - 1) return members;
      if (phrase.kind === 'state' && phrase.as === 'city') continue;
      // "Macron's adviser denied": who owns does not do
      if (this.reading.grammar.words.genitives.has(this.reading.norm(phrase.to))) continue;
      if (phrase.to === group.from && this.#opensClause(first)) return members;
      if (paperOf(this, first) !== null && !this.reading.isAside(first.from)) return members;
      if (this.isGoverned(first) || this.#isObject(first)) continue;
      return members;
    }
    return [];
  }

  /** "after she spoke", "he said Macron had left": right before its verb it is no object of what stands before it. */
  #opensClause(first: Phrase): boolean {
    if (first.kind === 'pronoun') return true;
    if (this.reading.grammar.words.subordinators.has(this.reading.norm(first.from - 1))) return true;
    return this.#verbs.some(
      ({ to, sense }) => to === first.from && sense.kind === 'speech' && sense.verb.bare === true,
    );
  }

  /** A quotation, a colon or "that" stands between. */
  #isCutOff(from: number, to: number): boolean {
    const { complementizers, relatives } = this.reading.grammar.words;
    for (let at = from; at < to; at++) {
      const { raw, norm, kind } = this.reading.token(at);
      if (kind === 'quote' || OPENING.has(raw)) return true;
      if (complementizers.has(norm) && !relatives.has(norm)) return true;
    }
    return false;
  }

  /** After a preposition or what joins a noun to another. */
  isGoverned({ from }: TokenRange): boolean {
    const { prepositions, linkers } = this.reading.grammar.words;
    const norm = this.reading.norm(from - 1);
    return prepositions.has(norm) || linkers.has(norm);
  }
  #isObject({ from }: TokenRange): boolean {
    return this.#verbs.some((verb) => verb.to === from && verb.sense.form !== 'base');
  }

  /** A phrase with those joined to it before: "A, B and C". */
  joined(phrase: Phrase): readonly Phrase[] {
    const { conjunctions } = this.reading.grammar.words;
    const members: Phrase[] = [phrase];
    let linked = false;
    for (let first = phrase; ; ) {
      let at = first.from - 1;
      const and = conjunctions.has(this.reading.norm(at));
      if (and) at -= 1;
      if (this.reading.norm(at) === ',' && (and || linked)) at -= 1;
      else if (!and) break;
      const other = this.#byEnd.get(at + 1);
      if (!other || other.kind === 'pronoun') break;
      linked ||= and;
      members.unshift(other);
      first = other;
    }
    return members;
  }

  /** The phrase that begins at a token, with those joined to it after; `closed` where a verb after it is not its own. */
  list(at: number, closed = false): readonly Phrase[] {
    const { conjunctions } = this.reading.grammar.words;
    const first = this.scan.at(at);
    if (!first) return [];
    const members: Phrase[] = [first];
    const pending: Phrase[] = [];
    for (let to = first.to; ; ) {
      const comma = this.reading.norm(to) === ',' ? 1 : 0;
      const and = conjunctions.has(this.reading.norm(to + comma)) ? 1 : 0;
      if (comma + and === 0) break;
      const next = this.scan.at(to + comma + and);
      if (!next || next.kind === 'pronoun' || (!closed && this.isVerb(next.to))) break;
      pending.push(next);
      if (and) members.push(...pending.splice(0));
      to = next.to;
    }
    return members;
  }
}
