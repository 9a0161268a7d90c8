import type { Office } from '../../../../model.js';
import type { Cast } from '../cast/cast.js';
import type { Entity } from '../cast/entities.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import type { Party } from './model.js';

const FROM = foldArabic('من');
const TO = foldArabic('إلى');
const FOR = foldedSet(['ل', 'لـ']);
const DELEGATION = foldedSet(['وفد', 'وفود']); // delegation, delegations
const DESTINATIONS = foldedSet([
  'مدينة',
  'العاصمة',
  'مطار',
  'ميناء',
  'أرض',
  'أراضي',
  'محافظة',
  'قاعدة',
  'دولة',
  'جمهورية',
  'مملكة',
]); // city, capital, airport, port, land, province, base, state
const CAPITAL = foldedSet(['العاصمة', 'للعاصمة', 'بالعاصمة']); // the capital, to the capital, in the capital

/** Offices of bodies of many states: whoever holds one is abroad everywhere. */
const OF_MANY_STATES: ReadonlySet<Office> = new Set<Office>(['special_envoy', 'secretary_general']);

/** The state that a journey goes to; `town`: told by a town of it that is no capital. */
export interface Host {
  readonly state: string;
  readonly to: number;
  readonly town: boolean;
}

/** Where a journey goes, and whether it is a visit. */
export class Visits {
  readonly #syntax: Syntax;
  readonly #cast: Cast;

  constructor(syntax: Syntax, cast: Cast) {
    this.#syntax = syntax;
    this.#cast = cast;
  }

  // ---- visits ---------------------------------------------------------------------------------------

  /** The state that a journey goes to: after to or li-, else the first place or state that is told. */
  host(from: number, trigger: number, onlyTo = false): Host | null {
    const { reading, scan } = this.#syntax;
    const end = Math.min(reading.sentenceEnd(trigger), from + 40);
    let first: Host | null = null;
    let toward = false;
    let away = false;
    for (let i = from; i < end; i++) {
      const phrase = scan.startingAt(i);
      if (phrase?.kind === 'state' && phrase.as !== 'government') {
        // "the Iranian Kurdistan": a region of several states
        const side = phrase.as === 'city' ? reading.bareHit(phrase.to, 'nisba') : null;
        const state = side?.value.definite ? side.value.code : phrase.state;
        const goal = { state, to: side?.to ?? phrase.to, town: phrase.as === 'city' };
        if (toward || phrase.preposition === 'ل') return goal;
        if (!away) first ??= goal;
      }
      if (phrase) {
        i = phrase.to - 1;
        continue;
      }
      const { norm } = reading.token(i);
      const place = reading.hit(i, 'place');
      if (place && (toward || i <= from + 2)) {
        // "the Iranian Kurdistan": a region of several states
        const side = reading.bareHit(place.to, 'nisba');
        return side?.value.definite
          ? { state: side.value.code, to: side.to, town: true }
          : { state: place.value.code, to: place.to, town: place.value.as === 'city' };
      }
      const nisba = reading.bareHit(i, 'nisba');
      if (nisba && CAPITAL.has(reading.norm(i - 1)))
        return { state: nisba.value.code, to: nisba.to, town: false };
      if (norm === FROM) away = true;
      else if (norm === TO || FOR.has(norm)) toward = true;
      // "its arrival at the conviction that": no journey
      else if (onlyTo && toward && !DESTINATIONS.has(norm)) break;
      else if (
        i > from &&
        (this.#syntax.isFiniteVerb(i) || this.#syntax.isComplementizer(i) || reading.hit(i, 'contactNoun'))
      )
        break;
    }
    return onlyTo ? null : first;
  }

  /** The parties of a visit: whoever makes it, and every state of the list that the first host begins. */
  parties(visitor: Entity, host: Host): { parties: Party[]; to: number } {
    const { scan } = this.#syntax;
    const hosts = [host.state];
    let { to } = host;
    for (let next = scan.startingAt(to); next?.kind === 'state'; next = scan.startingAt(to)) {
      if (next.conjunction === null || next.as === 'government' || next.as === 'city') break;
      hosts.push(next.state);
      to = next.to;
    }
    return {
      parties: [
        { entity: visitor, role: 'VISITOR' },
        ...hosts.map((state) => ({ entity: this.#cast.state(state), role: 'HOST' as const })),
      ],
      to,
    };
  }

  /** Whether the visitor goes abroad; who is of no known state does not by going to a town of the article's own. */
  isAbroad(visitor: Entity, host: Host): boolean {
    const atHome = host.town && host.state === this.#cast.mainState;
    switch (visitor.kind) {
      case 'person': {
        const states = visitor.titles.flatMap(({ state }) => state ?? []);
        if (visitor.titles.some(({ office }) => office !== null && OF_MANY_STATES.has(office))) return true;
        return states.length === 0 ? !atHome : !states.every((state) => state === host.state);
      }
      case 'state':
      case 'ministry':
        return visitor.state !== host.state;
      case 'source':
        return visitor.of === null ? !host.town : visitor.of !== host.state;
      case 'organization':
        return !host.town;
    }
  }

  /** An arrival is a visit where an official comes, or where the text calls it one. */
  isOfficialVisit(at: number, visitor: Entity): boolean {
    const { reading } = this.#syntax;
    const end = reading.sentenceEnd(at);
    for (let i = reading.sentenceStart(at); i < end; i++)
      if (
        reading
          .hits(i)
          .some(
            ({ value }) => value.kind === 'contactNoun' && value.noun.type === 'VISIT' && !value.noun.arrival,
          )
      )
        return true;
    // "the Jordanian foreign minister arrived": told by the office alone
    const titles =
      visitor.kind === 'person'
        ? visitor.titles
        : visitor.kind === 'source'
          ? visitor.mentions.flatMap((phrase) => (phrase.kind === 'person' ? phrase.titles : []))
          : [];
    return titles.some(
      ({ office }) =>
        office !== null && office !== 'other' && office !== 'journalist' && office !== 'analyst',
    );
  }

  /** "a visit of a delegation from": its words are all that is known of it. */
  delegation(at: number): Entity | null {
    const { reading } = this.#syntax;
    if (!DELEGATION.has(reading.norm(at))) return null;
    let to = at + 1;
    while (to < at + 6 && reading.isWord(to) && !this.#syntax.isPreposition(to)) to += 1;
    return this.#cast.unnamedSource(reading.text({ from: at, to }), null, reading.norm(at));
  }
}
