/** What a denial denies: an encounter, somebody's statement, or a claim that stands nowhere else. */

import type { Cast } from './cast.js';
import type { Clauses } from './clauses.js';
import type { Contact } from './contact-drafts.js';
import type { Discourse } from './discourse.js';
import type { Entity } from './entities.js';
import type { Statement } from './speech.js';

export interface Denial {
  readonly statement: Statement;
  readonly contact: Contact | null;
  readonly claim: Statement | null;
  /** Who made the claim, where the denial says so. */
  readonly claimant: Entity | null;
  /** "This is untrue": denies what was denied just before. */
  readonly same: Denial | null;
}
/** A denial that says no more than this says nothing of what it denies. */
const BARE = 6;
const CLAIM_NEAR = 12;
/** Words this long carry what a claim is about. */
const TELLING = 5;
const SHARED_WORDS = 2;
const SHARED_PART = 0.4;

export class Denials {
  readonly #clauses: Clauses;
  readonly #cast: Cast;
  readonly #discourse: Discourse;

  constructor(clauses: Clauses, cast: Cast, discourse: Discourse) {
    this.#clauses = clauses;
    this.#cast = cast;
    this.#discourse = discourse;
  }

  resolve(made: readonly Statement[], contacts: readonly Contact[]): readonly Denial[] {
    const plain = made.filter(({ denial }) => denial === null);
    let last: Denial | null = null;
    return made
      .filter(({ denial }) => denial !== null)
      .map((statement): Denial => {
        const { from, to } = statement.content;
        const contact = contacts.find(({ triggers }) => triggers.some((at) => at >= from && at < to)) ?? null;
        const claimant = this.#claimant(statement);
        const claim = contact ? null : this.#claim(statement, claimant, plain);
        const same: Denial | null = contact || claim || !this.#goesBack(statement, last) ? null : last;
        last = { statement, contact, claim, claimant, same };
        return last;
      });
  }

  /** Nothing but "this is untrue", in the sentence of the denial before or the next. */
  #goesBack({ at, content }: Statement, before: Denial | null): boolean {
    if (!before || this.#words(content).size > BARE / 2 || content.to - content.from > 2 * BARE) return false;
    const { reading } = this.#clauses;
    return reading.token(at).sentence - reading.token(before.statement.at).sentence <= 1;
  }

  /** "the report", "these accusations": nothing is told of it but that it was made. */
  #isBareClaim({ from, to }: Statement['content']): boolean {
    const { reading } = this.#clauses;
    const { determiners, indefinites } = reading.grammar.words;
    let at = from;
    while (at < to && (determiners.has(reading.norm(at)) || reading.hit(at, 'adjective', 'modifier')))
      at += 1;
    const claim = reading.hit(at, 'claim');
    if (at === from || indefinites.has(reading.norm(from)) || !claim) return false;
    let end = claim.to;
    while (
      end < to &&
      (reading.dateAt(end) || reading.dateAt(end + 1) || reading.token(end).kind === 'punct')
    )
      end += 1;
    // "these accusations, calling them baseless"
    return end >= to || reading.norm(claim.to) === ',';
  }

  /** "a Reuters report", "accusations by Kyiv", "Ukrainian claims". */
  #claimant({ content, speaker }: Statement): Entity | null {
    const { reading, scan } = this.#clauses;
    const end = Math.min(content.to, content.from + CLAIM_NEAR);
    let claimed = false;
    for (let at = content.from; at < end; at++) claimed ||= reading.hit(at, 'claim') !== null;
    if (!claimed) return null;
    const { complementizers } = reading.grammar.words;
    for (let at = content.from; at < end; at++) {
      if (complementizers.has(reading.norm(at))) return null;
      const phrase = scan.at(at);
      const [entity] = phrase ? this.#discourse.entities([phrase], at) : [];
      if (entity && entity !== speaker) return entity;
      const adjective = phrase ? null : reading.hit(at, 'adjective');
      if (adjective) return this.#cast.state(adjective.sense.code);
    }
    return null;
  }

  #claim(
    { at, speaker, content }: Statement,
    claimant: Entity | null,
    made: readonly Statement[],
  ): Statement | null {
    const others = made.filter((other) => other.speaker !== speaker && other.at !== at);
    const own = claimant ? others.filter((other) => other.speaker === claimant) : [];
    const [only] = own;
    if (own.length === 1 && only) return only;
    if (this.#isBareClaim(content)) {
      const claims = others.filter(
        ({ at: said, verb }) => said < at && (verb.ofPress || verb.stance === 'ACCUSE'),
      );
      const latest = claims.at(-1);
      if (latest) return latest;
    }
    const words = this.#words(content);
    const shared = (other: Statement): number => {
      const theirs = this.#words(other.content);
      return [...words].filter((word) => theirs.has(word)).length;
    };
    const best = (own.length > 0 ? own : others)
      .map((other) => ({ other, count: shared(other) }))
      .sort((a, b) => b.count - a.count)[0];
    return best && best.count >= SHARED_WORDS && best.count >= words.size * SHARED_PART ? best.other : null;
  }

  #words({ from, to }: Statement['content']): ReadonlySet<string> {
    const { reading } = this.#clauses;
    const words = new Set<string>();
    for (let at = from; at < to; at++) {
      const { kind, norm } = reading.token(at);
      if (kind === 'word' && norm.length >= TELLING && !reading.hit(at, 'claim', 'speech')) words.add(norm);
    }
    return words;
  }
}
