/** What names and bodies tell of whose people somebody is, beside his offices. */
import type { Role } from '../../model.js';
import { fold } from '../fold.js';
import { organizationId } from './ids.js';

/** Ruling houses, whose name stands last in those of their people: Al Saud, Al Nahyan, Al Maktoum, Al Thani, Al Khalifa, Al Said. */
const HOUSES: ReadonlyMap<string, string> = new Map([
  ['\u0627\u0644 \u0633\u0639\u0648\u062F', 'SA'],
  ['\u0627\u0644 \u0646\u0647\u064A\u0627\u0646', 'AE'],
  ['\u0627\u0644 \u0645\u0643\u062A\u0648\u0645', 'AE'],
  ['\u0627\u0644 \u062B\u0627\u0646\u064A', 'QA'],
  ['\u0627\u0644 \u062E\u0644\u064A\u0641\u0647', 'BH'],
  ['\u0627\u0644 \u0633\u0639\u064A\u062F', 'OM'],
]);
const HOUSE = /(?<= )\u0627\u0644 \S+$/u;
/** The state of the ruling house that a name ends in; null where it ends in none. */
export const stateOfHouse = (name: string): string | null =>
  HOUSES.get(HOUSE.exec(fold(name))?.[0] ?? '') ?? null;

/** Movements and parties of one people: the PLO, Hamas, Fatah, Islamic Jihad; Hezbollah, Amal; the Houthis. */
const BODIES: ReadonlyMap<string, string> = new Map([
  [
    '\u0645\u0646\u0638\u0645\u0647 \u0627\u0644\u062A\u062D\u0631\u064A\u0631 \u0627\u0644\u0641\u0644\u0633\u0637\u064A\u0646\u064A\u0647',
    'PS',
  ],
  ['\u062D\u0631\u0643\u0647 \u062D\u0645\u0627\u0633', 'PS'],
  ['\u062D\u0631\u0643\u0647 \u0641\u062A\u062D', 'PS'],
  [
    '\u062D\u0631\u0643\u0647 \u0627\u0644\u062C\u0647\u0627\u062F \u0627\u0644\u0627\u0633\u0644\u0627\u0645\u064A',
    'PS',
  ],
  ['\u062D\u0632\u0628 \u0627\u0644\u0644\u0647', 'LB'],
  ['\u062D\u0631\u0643\u0647 \u0627\u0645\u0644', 'LB'],
  ['\u0627\u0644\u062D\u0648\u062B\u064A\u0648\u0646', 'YE'],
]);
/** The state whose people make up a body; null where they are of no one state. */
export const stateOfBody = (body: string): string | null => BODIES.get(fold(body)) ?? null;

/** States in which a son's name goes on with his father's: "Salim Camille X" is the son of "Camille X". */
const OF_FATHERS = new Set(
  'AE BH DJ DZ EG ER ET IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN YE'.split(' '),
);
export const nameFathers = (states: ReadonlySet<string>): boolean =>
  [...states].some((state) => OF_FATHERS.has(state));

/** Offices of the foreign service, in which one is an envoy now and a deputy minister then. */
const isDiplomat = ({ office, portfolio }: Role): boolean =>
  office === 'ambassador' || office === 'special_envoy' || portfolio === 'foreign_affairs';
/** Bodies and services in which one person holds several offices after one another. */
export const circlesOf = (roles: readonly Role[]): ReadonlySet<string> =>
  new Set(
    roles.flatMap((role) => [
      ...(role.body === undefined ? [] : [organizationId(role.body)]),
      ...(role.state !== undefined && isDiplomat(role) ? [`service|${role.state}`] : []),
      // "the minister X", whose field is not told
      ...(role.state !== undefined && role.office === 'minister' ? [`cabinet|${role.state}`] : []),
    ]),
  );
