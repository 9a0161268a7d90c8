import type { Office } from '../../../../model.js';
import type { Cast } from '../cast/cast.js';
import type { Entity } from '../cast/entities.js';
import { DELEGATION_NOUNS } from '../lexicon/contacts.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import type { Party } from './model.js';

const FROM = foldArabic('من');
const TO = foldArabic('إلى');
const FOR = foldedSet(['ل', 'لـ']);
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

const COMING = foldedSet(DELEGATION_NOUNS);
/** Where officials go without being anybody's guests: hospital, school, club, team, market, exhibition, festival, museum. */
const NO_HOSTS = foldedSet(['مستشفى', 'مدرسة', 'نادي', 'فريق', 'سوق', 'معرض', 'منتخب', 'مهرجان', 'متحف']);
const FOR_BODY = 'ل';
const IN = 'ب';
const WITHIN = foldArabic('في');
/** Words between a visit and a state that no preposition leads to. */
const FIRST_REACH = 14;
/** Words between a visit and the body that it is to. */
const NEAR = 5;

/** The state that a journey goes to; `town`: told by a town of it that is no capital. */
interface Host {
  readonly state: string;
  readonly to: number;
  readonly town: boolean;
}

export interface Journey {
  readonly parties: Party[];
  readonly to: number;
}
const partiesOf = (visitor: Entity, hosts: readonly Entity[]): Party[] => [
  { entity: visitor, role: 'VISITOR' },
  ...hosts.map((entity) => ({ entity, role: 'HOST' as const })),
];

/** Where a journey goes, and whether it is a visit. */
export class Visits {
  readonly #syntax: Syntax;
  readonly #cast: Cast;

  constructor(syntax: Syntax, cast: Cast) {
    this.#syntax = syntax;
    this.#cast = cast;
  }

  // ---- visits ---------------------------------------------------------------------------------------

  /** The parties of a journey told from a token on; null where it goes nowhere, or is no visit. */
  journey(from: number, trigger: number, arrival: boolean, visitor: Entity): Journey | null {
    const host = this.#host(from, trigger, arrival);
    if (!host) {
      const body = arrival || !this.#holdsOffice(visitor) ? null : this.#body(from);
      return body && { parties: partiesOf(visitor, [body]), to: from + 1 };
    }
    if (arrival && !this.#isOfficialVisit(trigger, visitor)) return null;
    return this.#isAbroad(visitor, host) ? this.#toStates(visitor, host) : null;
  }

  /** The state that a journey goes to: after to or li-, else the first place or state that is told. */
  #host(from: number, trigger: number, onlyTo = false): Host | null {
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
        if (!away && i < from + FIRST_REACH) first ??= goal;
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
  #toStates(visitor: Entity, host: Host): Journey {
    const { scan } = this.#syntax;
    const hosts = [host.state];
    let { to } = host;
    for (let next = scan.startingAt(to); next?.kind === 'state'; next = scan.startingAt(to)) {
      if (next.conjunction === null || next.as === 'government' || next.as === 'city') break;
      hosts.push(next.state);
      to = next.to;
    }
    return {
      parties: partiesOf(
        visitor,
        hosts.map((state) => this.#cast.state(state)),
      ),
      to,
    };
  }

  /** Whether the visitor goes abroad; who is of no known state does not by going to a town of the article's own. */
  #isAbroad(visitor: Entity, host: Host): boolean {
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
        return visitor.of === null
          ? !host.town && (COMING.has(visitor.head) || host.state !== this.#cast.mainState)
          : visitor.of !== host.state;
      case 'organization':
        return !host.town;
    }
  }

  /** "(left for Cairo) on a visit", "on an official visit": behind where the journey goes. */
  isOnVisit(to: number): boolean {
    const { reading } = this.#syntax;
    for (let i = to; i < Math.min(to + NEAR, reading.sentenceEnd(to)); i++) {
      const noun = reading.hit(i, 'contactNoun');
      if (noun?.value.noun.type === 'VISIT')
        return noun.form.preposition === IN || reading.norm(i - 1) === WITHIN;
    }
    return false;
  }

  /** An arrival is a visit where an official comes, or where the text calls it one. */
  #isOfficialVisit(at: number, visitor: Entity): boolean {
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
    return this.#holdsOffice(visitor);
  }

  /** An official: also "the Jordanian foreign minister", told by the office alone. */
  #holdsOffice(visitor: Entity): boolean {
    if (visitor.kind === 'source' && COMING.has(visitor.head)) return true;
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

  /** The body that somebody visits: "visited the centre X", "a visit to the seat of the paper Y"; no hospital, school or club. */
  #body(from: number): Entity | null {
    const { scan } = this.#syntax;
    for (let i = from; i < from + NEAR; i++) {
      const phrase = scan.startingAt(i);
      if (phrase) {
        const isBody =
          phrase.kind === 'organization' && !phrase.anaphoric && !NO_HOSTS.has(phrase.head ?? '');
        return isBody && (phrase.preposition ?? FOR_BODY) === FOR_BODY ? this.#cast.of(phrase) : null;
      }
      if (
        this.#syntax.isFiniteVerb(i) ||
        (this.#syntax.isPreposition(i) && this.#syntax.reading.norm(i) !== TO)
      )
        return null;
    }
    return null;
  }
}
