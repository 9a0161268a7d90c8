/** Encounters told by a verb ("met", "received", "visited") or a noun ("a telephone call", "talks"). */

import type { Cast } from '../cast/cast.js';
import type { Discourse } from '../discourse.js';
import type { Hit } from '../reading.js';
import type { Syntax } from '../syntax.js';
import { Attendance } from './attendance.js';
import { Ledger } from './ledger.js';
import { type ContactDraft, type DroppedContact } from './model.js';
import { NounEncounters } from './nouns.js';
import { Reality } from './reality.js';
import { Supports } from './support.js';
import { Ties } from './ties.js';
import { VerbEncounters } from './verbs.js';
import { Visits } from './visits.js';

export class Encounters {
  readonly #syntax: Syntax;
  readonly #attendance: Attendance;
  readonly #ledger = new Ledger();
  readonly #verbs: VerbEncounters;
  readonly #nouns: NounEncounters;

  constructor(syntax: Syntax, cast: Cast, discourse: Discourse) {
    this.#syntax = syntax;
    this.#attendance = new Attendance(syntax, cast, this.#ledger);
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
    if (this.#attendance.consider(at)) return;
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
}
