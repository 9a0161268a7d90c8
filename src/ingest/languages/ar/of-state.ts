/** The state that a body or an office is of. */
import type { Reading } from './reading.js';
import { foldedSet } from './script.js';

const CAPITAL_CITY = foldedSet(['العاصمة', 'بالعاصمة']); // the capital, in the capital

const REGIONS = foldedSet(['منطقة', 'محافظة', 'مدينة', 'إقليم', 'ولاية', 'بمنطقة', 'بمحافظة', 'بمدينة']); // region, governorate, city, province
const DIRECTIONS = foldedSet(['شمال', 'جنوب', 'شرق', 'غرب', 'وسط']); // north, south, east, west, the middle of

const IN = 'ب';

/** A state, by nisba ("Russian"), by name, or by name after li-, bi-, fi: what a body or an office is of. */
export interface OfState {
  readonly state: string;
  readonly to: number;
  readonly how: 'nisba' | 'name' | 'place';
}

/** The state told at `at`: an agreeing nisba, a name, a name after a preposition, or a seat. */
export const stateAt = (reading: Reading, at: number, allowIndefinite: boolean): OfState | null => {
  const nisba = reading.bareHit(at, 'nisba');
  if (nisba && (nisba.value.definite || allowIndefinite)) {
    const state = reading.bareHit(at, 'state');
    if (!state || state.to <= nisba.to) return { state: nisba.value.code, to: nisba.to, how: 'nisba' };
  }
  const named = reading.hit(at, 'state');
  if (
    named &&
    named.form.conjunction === null &&
    named.form.preposition !== 'ك' &&
    !(named.value.weak && named.form.cliticLength > 0)
  )
    return { state: named.value.code, to: named.to, how: 'name' };
  const government = reading.hit(at, 'government');
  // "the state of Qatar", "in the state of Qatar"
  if (government && government.form.conjunction === null && (government.form.preposition ?? IN) === IN) {
    const inner = stateAt(reading, government.to, false);
    if (inner) return inner;
  }
  if (CAPITAL_CITY.has(reading.norm(at))) {
    const capital = reading.bareHit(at + 1, 'nisba');
    if (capital) return { state: capital.value.code, to: capital.to, how: 'place' };
  }
  const preposition = reading.bareHit(at, 'preposition');
  if (preposition && ['في', 'لدي'].includes(reading.norm(at))) {
    const inner = reading.bareHit(at + 1, 'state');
    if (inner) return { state: inner.value.code, to: inner.to, how: 'name' };
    const seat = reading.bareHit(at + 1, 'place');
    if (CAPITAL_CITY.has(reading.norm(at + 1))) return stateAt(reading, at + 1, false);
    if (seat) return { state: seat.value.code, to: seat.to, how: 'place' };
  }
  if (REGIONS.has(reading.norm(at))) {
    const within = DIRECTIONS.has(reading.norm(at + 1)) ? at + 2 : at + 1;
    const seat = reading.bareHit(within, 'place');
    if (seat) return { state: seat.value.code, to: seat.to, how: 'place' };
  }
  const place = reading.hit(at, 'place');
  if (place && !place.value.weak && place.form.conjunction === null)
    return { state: place.value.code, to: place.to, how: 'place' };
  return null;
};

/** The state whose head speaks from the house named at a token: "the spokesman of the White House" is America's. */
export const presidencyState = (reading: Reading, at: number): string | null => {
  const entry = reading.hit(at, 'organization')?.value.entry;
  return entry?.kind === 'presidency' ? (entry.state ?? null) : null;
};
