import type { Cast } from '../cast/cast.js';
import type { Entity } from '../cast/entities.js';
import { isDefinite } from '../clitics.js';
import type { Hit } from '../reading.js';
import type { Syntax } from '../syntax.js';
import { groupAt } from './groups.js';
import type { Party, Support } from './model.js';
import type { Supports } from './support.js';
import type { Visits } from './visits.js';

const PLURAL = /ات$/;
/** "his team": a noun with a pronoun. */
const HIS = /^.{3,}(ه|ها|هم)$/;

/** Visits told by a noun: "his visit to Cairo", "the arrival of the delegation". */
export class VisitNouns {
  readonly #syntax: Syntax;
  readonly #cast: Cast;
  readonly #visits: Visits;
  readonly #support: Supports;

  constructor(syntax: Syntax, cast: Cast, visits: Visits, support: Supports) {
    this.#syntax = syntax;
    this.#cast = cast;
    this.#visits = visits;
    this.#support = support;
  }

  /** The visitor and the hosts; null where either is missing, or nobody goes abroad. */
  parties(
    hit: Hit<'contactNoun'>,
    agents: readonly Entity[],
    light: Support | null,
    possessed: boolean,
  ): Party[] | null {
    // "the visits and talks": of nobody in particular
    if (hit.value.definite && !possessed && !light && PLURAL.test(this.#syntax.reading.norm(hit.from)))
      return null;
    const group = groupAt(this.#syntax, this.#cast, hit.to);
    const [head] = group?.members ?? [];
    // "the visit that the minister made to Cairo": who makes it, and where it goes, stand behind its verb
    const made = light && light.at > hit.to ? light : null;
    const visitor =
      (head && this.#cast.party(head)) ??
      agents.find((entity) => entity.kind !== 'state') ??
      light?.subject ??
      (made ? null : this.#nearbyVisitor(hit, possessed));
    if (!visitor || visitor.kind === 'state') return null;
    const isArrival = hit.value.noun.arrival === true;
    const from = group?.to ?? (made ? (made.phrase?.to ?? made.at + 1) : hit.to);
    return this.#visits.journey(from, hit.from, isArrival, visitor)?.parties ?? null;
  }

  /** "his visit", "during a visit": whom the clause is about; never a voice that only spoke of it. */
  #nearbyVisitor(hit: Hit<'contactNoun'>, possessed: boolean): Entity | null {
    if (!possessed && !this.#support.isAdverbial(hit)) return null;
    // "the arrival of the contracts", "the visit of the Teacher": who comes stands behind the noun, and is no known actor
    const { reading } = this.#syntax;
    const isOfUnknown = hit.value.noun.arrival
      ? reading.isWord(hit.to)
      : isDefinite(reading.norm(hit.to)) ||
        (HIS.test(reading.token(hit.to).raw) && !this.#syntax.isPreposition(hit.to));
    if (!possessed && !hit.value.definite && isOfUnknown) return null;
    return this.#support.nearbySubject(hit);
  }
}
