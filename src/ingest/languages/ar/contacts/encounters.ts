/** Encounters told by a verb ("met", "received", "visited") or a noun ("a telephone call", "talks"). */

import type { Cast } from '../cast/cast.js';
import type { Discourse } from '../discourse.js';
import type { Hit } from '../reading.js';
import { foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import { Ledger } from './ledger.js';
import { type ContactDraft, type DroppedContact } from './model.js';
import { NounEncounters } from './nouns.js';
import { Reality } from './reality.js';
import { Supports } from './support.js';
import { Ties } from './ties.js';
import { VerbEncounters } from './verbs.js';
import { Visits } from './visits.js';

const ATTENDED = foldedSet(['حضر', 'وحضر', 'حضرت', 'وحضره', 'حضره', 'حضرها', 'وحضرها']); // attended
const FROM = foldedSet(['من', 'عن']); // from, on behalf of
const SIDE = foldedSet(['الجانب', 'جانب']); // the side

export class Encounters {
  readonly #syntax: Syntax;
  readonly #cast: Cast;
  readonly #ledger = new Ledger();
  readonly #verbs: VerbEncounters;
  readonly #nouns: NounEncounters;

  constructor(syntax: Syntax, cast: Cast, discourse: Discourse) {
    this.#syntax = syntax;
    this.#cast = cast;
    const ties = new Ties(syntax, cast);
    const visits = new Visits(syntax, cast);
    const reality = new Reality(syntax);
    this.#verbs = new VerbEncounters(syntax, cast, discourse, ties, visits, reality, this.#ledger);
    const supports = new Supports(syntax, cast, discourse);
    this.#nouns = new NounEncounters(syntax, cast, discourse, ties, visits, reality, this.#ledger, supports);
  }

  get kept(): readonly ContactDraft[] {
    return this.#ledger.kept;
  }

  get dropped(): readonly DroppedContact[] {
    return this.#ledger.dropped;
  }

  /** Looks for an encounter told at a token; turns the discourse to its subject. */
  consider(at: number): void {
    if (this.#attendance(at)) return;
    for (const hit of this.#syntax.reading.hits(at)) {
      const { value, form } = hit;
      const finite = value.kind === 'contactVerb' && value.form.tense !== 'participle';
      if (finite && form.preposition === null) {
        // "Faisal" is spelt like "so he arrives", "the two ministries of" like "and they visited"
        if (this.#syntax.scan.at(at)) continue;
        if (this.#verbs.consider(at, value.verb, value.form, form.conjunction)) return;
      } else if (value.kind === 'contactNoun') {
        this.#nouns.consider(hit as Hit<'contactNoun'>);
        return;
      }
    }
  }

  /** "the crown prince attended the reception", "attended on the American side": more parties of the encounter told before. */
  #attendance(at: number): boolean {
    const { reading, scan } = this.#syntax;
    if (!ATTENDED.has(reading.norm(at))) return false;
    if (FROM.has(reading.norm(at + 1)) && SIDE.has(reading.norm(at + 2))) {
      const people = scan.phrases.filter(
        ({ kind, from }) => kind === 'person' && from > at && from < reading.sentenceEnd(at),
      );
      this.#ledger.join(
        people.flatMap((phrase) => this.#cast.of(phrase) ?? []).filter(({ kind }) => kind === 'person'),
      );
      return true;
    }
    for (let i = at + 1; i < at + 4; i++) {
      const noun = reading.hit(i, 'contactNoun');
      if (!noun?.value.definite) continue;
      const last = this.#ledger.kept.filter(({ type }) => type === noun.value.noun.type).at(-1);
      if (!last) return false;
      for (let j = noun.to; j < reading.sentenceEnd(at); j++) {
        const phrase = scan.startingAt(j);
        if (phrase?.kind !== 'person' || phrase.preposition !== null) continue;
        const entity = this.#cast.of(phrase);
        if (entity?.kind === 'person' && !last.parties.some((party) => party.entity === entity))
          last.parties.push({ entity, role: 'PARTICIPANT' });
      }
      return true;
    }
    return false;
  }
}
