import type { Entity } from '../cast/entities.js';
import { isDefinite } from '../clitics.js';
import type { Hit } from '../reading.js';
import type { Syntax } from '../syntax.js';
import type { Party, Support } from './model.js';
import type { Supports } from './support.js';
import type { Visits } from './visits.js';

/** Visits told by a noun: "his visit to Cairo", "the arrival of the delegation". */
export class VisitNouns {
  readonly #syntax: Syntax;
  readonly #visits: Visits;
  readonly #support: Supports;

  constructor(syntax: Syntax, visits: Visits, support: Supports) {
    this.#syntax = syntax;
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
    const visitor =
      this.#visits.delegation(hit.to) ??
      agents.find((entity) => entity.kind !== 'state') ??
      light?.subject ??
      this.#nearbyVisitor(hit, possessed);
    if (!visitor || visitor.kind === 'state') return null;
    const host = this.#visits.host(hit.to, hit.from, hit.value.noun.arrival === true);
    if (!host || !this.#visits.isAbroad(visitor, host)) return null;
    if (hit.value.noun.arrival && !this.#visits.isOfficialVisit(hit.from, visitor)) return null;
    return this.#visits.parties(visitor, host).parties;
  }

  /** "his visit", "during a visit": whom the clause is about; never a voice that only spoke of it. */
  #nearbyVisitor(hit: Hit<'contactNoun'>, possessed: boolean): Entity | null {
    if (!possessed && !this.#support.isAdverbial(hit)) return null;
    // "the arrival of the contracts", "the visit of the Teacher": who comes stands behind the noun, and is no known actor
    const { reading } = this.#syntax;
    const isOfUnknown = hit.value.noun.arrival ? reading.isWord(hit.to) : isDefinite(reading.norm(hit.to));
    if (!possessed && !hit.value.definite && isOfUnknown) return null;
    return this.#support.nearbySubject(hit);
  }
}
