/** What completes a title: a portfolio, a state, a body, or words that no lexicon knows. */
import type { Portfolio } from '../../../model.js';
import { MINISTERIAL } from './cast/entities.js';
import type { OfficeEntry } from './lexicon/offices.js';
import { ministryAt } from './ministries.js';
import { namedPlaceAt } from './named-places.js';
import type { Names } from './names.js';
import { presidencyState, stateAt } from './of-state.js';
import { organizationAt } from './organization-phrases.js';
import { isParliament, stateOfParliament } from './parliaments.js';
import type { BodyPhrase } from './phrases.js';
import type { Reading } from './reading.js';
import { foldedSet } from './script.js';
import { isGoal, isWhereabouts, POSTED, secondField, TIES, unknownWordsAfter } from './title-words.js';
import type { GrammaticalNumber } from './verb-forms.js';

const ARTICLE = 'ال';
const RESIDENT = foldedSet(['المقيمين', 'المقيمون', 'العاملين', 'المغتربين']); // resident, working, expatriate
const ABROAD = foldedSet(['بالخارج', 'بالمهجر']); // abroad
const IN = foldedSet(['في']); // in
const MEMBER = 'عضو';
const AUTHORITY = foldedSet(['هيئة', 'الهيئة']); // authority, of a state
/** What has been read of a title so far. */
export interface Draft {
  to: number;
  portfolio: Portfolio | null;
  joined: Portfolio | null;
  state: string | null;
  former: boolean;
  body: BodyPhrase | null;
  place: boolean;
  /** Where a diplomat is sent to has been told. */
  posted: boolean;
  /** A committee of a parliament: who heads it sits there. */
  inParliament: boolean;
}

export class TitleParts {
  readonly #reading: Reading;
  readonly #names: Names;
  readonly #tags: Uint8Array;

  constructor(reading: Reading, names: Names, tags: Uint8Array) {
    this.#reading = reading;
    this.#names = names;
    this.#tags = tags;
  }

  body(at: number): BodyPhrase | null {
    const named = namedPlaceAt(this.#reading, this.#names, at, this.#tags);
    if (named?.body) return named.body;
    // the secretary general of "Hezbollah"
    const quoted =
      this.#reading.token(at).kind === 'quote' ? organizationAt(this.#reading, at + 1, this.#tags) : null;
    if (quoted)
      return this.#reading.token(quoted.to).kind === 'quote' ? { ...quoted, to: quoted.to + 1 } : null;
    return ministryAt(this.#reading, at) ?? organizationAt(this.#reading, at, this.#tags);
  }

  /** A definite nationality in a run of words: "leader of the British Labour Party"; or the people's, in the plural. */
  nationalityIn(from: number, to: number, number: GrammaticalNumber | null = null): string | null {
    for (let i = from; i < to; i++) {
      const nisba = this.#reading.bareHit(i, 'nisba')?.value;
      if (nisba?.definite && (number === null || nisba.number === number)) return nisba.code;
    }
    return null;
  }

  /** A second noun joined to a portfolio: "culture and information". */
  #joinedPortfolio(at: number): number {
    const reading = this.#reading;
    const { norm } = reading.token(at);
    if (!norm.startsWith('وال') || norm.length < 6) return at;
    const other = reading
      .hits(at)
      .some(
        (hit) =>
          hit.form.conjunction !== null &&
          ['office', 'nisba', 'state', 'honorific', 'source', 'organization', 'organizationHead'].includes(
            hit.value.kind,
          ),
      );
    if (other) return at;
    const next = reading.norm(at + 1);
    return next.startsWith(ARTICLE) &&
      !reading.bareHit(at + 1, 'nisba') &&
      !reading.bareHit(at + 1, 'office') &&
      !reading.bareHit(at + 1, 'former') &&
      !reading.bareHit(at + 1, 'honorific')
      ? at + 2
      : at + 1;
  }

  /** All nouns joined to a portfolio, and where those are whom the last is for: "and the Moroccans resident abroad". */
  #joinedPortfolios(at: number): number {
    const next = this.#joinedPortfolio(at);
    if (next > at) return this.#joinedPortfolios(next);
    const { norm } = this.#reading.token(at);
    if (RESIDENT.has(norm)) return at + (ABROAD.has(this.#reading.norm(at + 1)) ? 2 : 1);
    return ABROAD.has(norm) ? at + 1 : at;
  }

  takePortfolio(draft: Draft, entry: OfficeEntry, definite: boolean): boolean {
    const reading = this.#reading;
    // "the minister": nothing can be of it
    if (definite || draft.portfolio !== null || !entry.takes.includes('portfolio')) return false;
    const hit = reading.hit(draft.to, 'portfolio');
    if (hit && hit.form.conjunction === null) {
      draft.portfolio = hit.value.portfolio;
      draft.to = this.#joinedPortfolios(hit.to);
      draft.joined = secondField(reading, hit.from + 1, draft);
      return true;
    }
    if (!MINISTERIAL.has(entry.office) || draft.state !== null) return false;
    const word = reading.token(draft.to);
    const blocked = reading
      .hits(draft.to)
      .some((h) =>
        [
          'nisba',
          'state',
          'adjective',
          'former',
          'preposition',
          'particle',
          'office',
          'government',
          'honorific',
          'complementizer',
          'organizationHead',
          'genericBody',
        ].includes(h.value.kind),
      );
    if (word.kind !== 'word' || blocked || this.#names.strict(draft.to) !== null) return false;
    const second = reading.norm(draft.to + 1);
    if (word.norm.startsWith(ARTICLE)) draft.to = this.#joinedPortfolio(draft.to + 1);
    else if (second.startsWith(ARTICLE) && !reading.bareHit(draft.to + 1, 'nisba'))
      draft.to = this.#joinedPortfolio(draft.to + 2);
    else return false;
    draft.portfolio = 'other';
    return true;
  }

  takeState(draft: Draft, entry: OfficeEntry, definite: boolean): boolean {
    const settled = draft.state !== null && !draft.place;
    if (settled && entry.state === undefined) return false;
    const of = stateAt(this.#reading, draft.to, !definite);
    // "the defence minister's visit to Jordan": no minister is of a state by "to"
    const isIn = this.#reading.hit(draft.to, 'government')?.form.preposition === 'ب';
    const to = of?.how === 'name' && !isIn && !this.#reading.bareHit(draft.to, 'state');
    if (!of || (to && MINISTERIAL.has(entry.office))) return false;
    if (settled) {
      // "the Kingdom's ambassador to Jordan": where he is posted changes nothing; "the Saudi crown prince's deputy" is told twice
      if (!POSTED.has(entry.office) && of.state !== draft.state) return false;
      draft.to = POSTED.has(entry.office) ? this.#pastJoinedState(of.to) : of.to;
      return true;
    }
    if (of.how === 'place') {
      if (isWhereabouts(of, entry)) return false;
      if (!entry.takes.includes('place') && !entry.takes.includes('state')) return false;
      // an ambassador in Sanaa is not thereby Yemeni
      if (!POSTED.has(entry.office)) {
        draft.state = of.state;
        draft.place = true;
      }
    } else draft.state = of.state;
    draft.to = of.to;
    return true;
  }

  /** "ambassador to Italy and Malta": past the second state. */
  #pastJoinedState(at: number): number {
    const joined = this.#reading.hit(at, 'state');
    return joined && joined.form.conjunction !== null && joined.form.preposition === null ? joined.to : at;
  }

  /** The body of an office gives it a portfolio and a state. */
  enter(draft: Draft, body: BodyPhrase, entry: OfficeEntry): void {
    draft.body = body;
    draft.to = body.to;
    // "a member of the Congress"
    if (entry.forms.includes(MEMBER)) draft.inParliament ||= isParliament(this.#reading, body);
    if (body.kind === 'ministry') draft.portfolio ??= body.portfolio;
    // the director of a "Syrian observatory" in London holds no office of Syria
    if (body.kind === 'ministry') draft.state ??= body.state;
    else if (entry.office !== 'director' || AUTHORITY.has(this.#reading.norm(body.from)))
      draft.state ??=
        presidencyState(this.#reading, body.from) ??
        this.nationalityIn(body.from + 1, body.to) ??
        this.#reading.bareHit(body.from + 1, 'state')?.value.code ??
        stateOfParliament(this.#reading, body.from);
  }

  /** The body that a body is in: "member of the defence committee in the Iraqi parliament". */
  #takeSeat(draft: Draft): boolean {
    const within = IN.has(this.#reading.norm(draft.to));
    const seat = this.body(within ? draft.to + 1 : draft.to);
    if (!seat || seat.conjunction !== null || seat.preposition !== (within ? null : 'ب')) return false;
    draft.inParliament ||= isParliament(this.#reading, seat);
    draft.state ??= this.nationalityIn(seat.from, seat.to) ?? stateOfParliament(this.#reading, seat.from);
    draft.to = seat.to;
    return true;
  }

  takeBody(draft: Draft, entry: OfficeEntry, alone: boolean): boolean {
    const reading = this.#reading;
    if (draft.body !== null) return this.#takeSeat(draft);
    if (isGoal(reading, draft.to, entry)) return false;
    if (!(entry.takes.includes('body') || entry.takes.includes('place'))) return false;
    const tie = TIES.has(reading.norm(draft.to));
    // "the envoy to Libya briefed the Security Council"
    if (draft.posted && !tie) return false;
    const at = tie ? draft.to + 1 : draft.to;
    const body = this.body(at);
    if (
      body &&
      body.conjunction === null &&
      (!alone || tie || body.preposition !== null) &&
      (body.kind === 'ministry' || !body.anaphoric)
    ) {
      this.enter(draft, body, entry);
      return true;
    }
    // "the Italian ambassador (bi-)Tunis"
    const isIn = POSTED.has(entry.office) && reading.hit(at, 'state')?.form.preposition === 'ب';
    if (tie || isIn) {
      const of = stateAt(reading, at, false);
      if (of) {
        if (isWhereabouts(of, entry)) return false;
        // an envoy to Yemen is not thereby Yemeni
        if (of.how !== 'place' && !POSTED.has(entry.office)) draft.state ??= of.state;
        draft.posted = POSTED.has(entry.office);
        draft.to = draft.posted ? this.#pastJoinedState(of.to) : of.to;
        return true;
      }
    }
    return false;
  }

  /** Words that no lexicon knows, as long as they can be part of the noun phrase: "head of the parliamentary bloc". */
  takeWords(draft: Draft, entry: OfficeEntry): boolean {
    if (draft.body !== null || !(entry.takes.includes('body') || entry.takes.includes('place'))) return false;
    const to = unknownWordsAfter(this.#reading, this.#names, this.#tags, draft, entry);
    if (to === null) return false;
    draft.to = to;
    return true;
  }
}
