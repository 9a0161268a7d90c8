/** What the offices of a person tell of who it is. */
import type { Role } from '../../model.js';
import { officeKey } from './offices.js';

const PRESS = new Set<string>(['journalist', 'analyst']);
/** European posts go with a state of one's own; the Soviet Union's people are Russia's in later news. */
const stateOf = (role: Role): string | null =>
  role.state === undefined || role.state === 'EU' ? null : role.state === 'SU' ? 'RU' : role.state;
export const statesOf = (roles: readonly Role[]): ReadonlySet<string> =>
  new Set(roles.map(stateOf).filter((state) => state !== null));
export const walkOf = (roles: readonly Role[]): 'press' | 'public' | null => {
  if (roles.length === 0) return null;
  return roles.every((role) => PRESS.has(role.office)) ? 'press' : 'public';
};
export const officeKeys = (roles: readonly Role[]): ReadonlySet<string> =>
  new Set(roles.filter((r) => r.state).map((r) => `${r.office}|${r.portfolio ?? ''}|${stateOf(r)}`));
/** Offices that one person holds at a time. */
export const soleOffices = (roles: readonly Role[]): ReadonlySet<string> =>
  new Set(roles.flatMap((role) => officeKey(role) ?? []));
/** High offices: of two people in the news who hold one, hardly ever two bear one name. */
const PROMINENT = new Set<string>([
  'king',
  'crown_prince',
  'deputy_crown_prince',
  'emir',
  'sultan',
  'president',
  'vice_president',
  'prime_minister',
  'deputy_prime_minister',
  'minister',
  'secretary_general',
  'speaker_of_parliament',
]);
export const isProminent = (roles: readonly Role[]): boolean =>
  roles.some(({ office }) => PROMINENT.has(office));
