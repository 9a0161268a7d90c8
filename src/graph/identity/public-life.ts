/** What the offices of a person tell of who it is. */
import type { Role } from '../../model.js';
import { fold } from '../fold.js';
import { stateOfBody } from './affiliations.js';
import { organizationId } from './ids.js';
import { officeKey } from './offices.js';

const PRESS = new Set<string>(['journalist', 'analyst']);
/** European posts go with a state of one's own; the Soviet Union's people are Russia's in later news. */
const stateOf = (role: Role): string | null =>
  role.state === undefined
    ? role.body === undefined
      ? null
      : stateOfBody(role.body)
    : role.state === 'EU' || isOfClub(role)
      ? null
      : role.state === 'SU'
        ? 'RU'
        : role.state;
export const statesOf = (roles: readonly Role[]): ReadonlySet<string> =>
  new Set(roles.map(stateOf).filter((state) => state !== null));
/** First words of titles on the field, without their article: player, coach, keeper, striker, defender, midfielder, star, champion. */
const SPORT = new Set([
  '\u0644\u0627\u0639\u0628',
  '\u0644\u0627\u0639\u0628\u0647',
  '\u0645\u062F\u0631\u0628',
  '\u062D\u0627\u0631\u0633',
  '\u0645\u0647\u0627\u062C\u0645',
  '\u0645\u062F\u0627\u0641\u0639',
  '\u0646\u062C\u0645',
  '\u0628\u0637\u0644',
  '\u0628\u0637\u0644\u0647',
]);
/** In the arts: artist, singer, novelist, poet, director of films; the actor stands with no body behind. */
const ARTS = new Set([
  '\u0641\u0646\u0627\u0646',
  '\u0641\u0646\u0627\u0646\u0647',
  '\u0645\u0637\u0631\u0628',
  '\u0645\u0637\u0631\u0628\u0647',
  '\u0645\u063A\u0646\u064A',
  '\u0645\u063A\u0646\u064A\u0647',
  '\u0631\u0648\u0627\u0626\u064A',
  '\u0634\u0627\u0639\u0631',
  '\u0645\u062E\u0631\u062C',
  '\u0645\u0645\u062B\u0644',
  '\u0645\u0645\u062B\u0644\u0647',
]);
/** And at a university: professor, lecturer, academic. */
const ACADEMY = new Set([
  '\u0627\u0633\u062A\u0627\u0630',
  '\u0627\u0633\u062A\u0627\u0630\u0647',
  '\u0645\u062D\u0627\u0636\u0631',
  '\u0627\u0643\u0627\u062F\u064A\u0645\u064A',
]);
/** The team that plays for a state: its captain is no commander. */
const TEAM = /(?<=^| )(?:\u0627\u0644)?\u0645\u0646\u062A\u062E\u0628(?= |$)/u;
const ARTICLE = /^\u0627\u0644(?=...)/u;
/** Titles of an actor are of two words at most ("the Egyptian actor"); who represents a body is told with it. */
const ACTOR_WORDS = 2;

export type Walk = 'press' | 'sport' | 'arts' | 'academy' | 'public';
const walkOfRole = (role: Role): Walk => {
  if (PRESS.has(role.office)) return 'press';
  if (role.office !== 'other') return 'public';
  const [first = '', ...rest] = fold(role.title).split(' ');
  const word = first.replace(ARTICLE, '');
  if (SPORT.has(word) || TEAM.test(fold(role.title))) return 'sport';
  if (ACADEMY.has(word)) return 'academy';
  return ARTS.has(word) && rest.length < ACTOR_WORDS ? 'arts' : 'public';
};
const CLUB_WORDS = 3;
/** "a player of the Spanish Real Madrid": the state is that of the club. */
const isOfClub = (role: Role): boolean => {
  const title = fold(role.title);
  return (
    role.office === 'other' &&
    walkOfRole(role) === 'sport' &&
    title.split(' ').length >= CLUB_WORDS &&
    !TEAM.test(title)
  );
};
/** Whether one person is hardly ever told in both; a professor may be anything but a player or a singer. */
export const areAlien = (a: Walk | null, b: Walk | null): boolean => {
  if (a === null || b === null || a === b) return false;
  const apart = [a, b].some((walk) => walk === 'sport' || walk === 'arts');
  return apart || [a, b].every((walk) => walk !== 'academy');
};
/** The walk of life in which articles tell of somebody; of several the public one, else the first in code order. */
export const walkOf = (roles: readonly Role[]): Walk | null => {
  const walks = new Set(roles.map(walkOfRole));
  return walks.has('public') ? 'public' : ([...walks].sort()[0] ?? null);
};
/** The article of a title's words, or "of" with it: "director general of the X", "the director of X". */
const TITLE_PREFIX = /^(?:\u0627\u0644|\u0644\u0644|\u0644)(?=.{3})/u;
/** "general", as in secretary general. */
const GENERAL = '\u0639\u0627\u0645';
/** An office of no state is known by all the words of its title: "UN envoy to Yemen". */
const officeOf = (role: Role): string | null => {
  if (role.state) return `${role.office}|${role.portfolio ?? ''}|${stateOf(role)}`;
  // whoever heads a body, however the title words it
  if (role.head && role.body !== undefined)
    return `${role.office}|${organizationId(role.body)}|${role.post ?? ''}`;
  const title = fold(role.title)
    .split(' ')
    .map((word) => word.replace(TITLE_PREFIX, ''))
    .filter((word) => word !== GENERAL);
  return title.length > 1 ? `${role.office}||${title.join(' ')}` : null;
};
export const officeKeys = (roles: readonly Role[]): ReadonlySet<string> =>
  new Set(roles.flatMap((role) => officeOf(role) ?? []));
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
  'minister_of_state',
  'secretary_general',
  'speaker_of_parliament',
  'party_leader',
  'special_envoy',
]);
export const isProminent = (roles: readonly Role[]): boolean =>
  roles.some(({ office }) => PROMINENT.has(office));
