/**
 * Who is meant by an office alone ("the Egyptian foreign minister said"). Pure and independent of order: the answer is a
 * function of who is known to have held the office, and when.
 *
 * An office that one person holds at a time means, on a day, the only one who was seen in it before and after that day;
 * else the only one who was last seen in it a little before, or first seen a little after. Where two may be meant (a
 * minister who was replaced between two articles) nobody is.
 */
import type { Office, Role } from '../../model.js';
import { addDays } from './days.js';
import { ministryId, organizationId, stateId } from './ids.js';

/** Offices of a state that one person holds at a time. */
const SOLE: ReadonlySet<Office> = new Set<Office>([
  'king',
  'crown_prince',
  'deputy_crown_prince',
  'emir',
  'sultan',
  'president',
  'prime_minister',
  'minister',
]);

/** From the first to the last day on which articles name somebody as the holder. */
export interface Tenure {
  readonly person: string;
  readonly first: string;
  readonly last: string;
}

/** Days after which nobody is taken to hold the office in which he was last seen. */
const DAYS_AFTER = 90;
/** Days for which somebody is taken to have held the office before he was first seen in it. */
const DAYS_BEFORE = 30;

/**
 * What tells an office from any other; null where several may hold it at once, or the words say that it is past. The parts
 * of a key are its kind, portfolio and state, and where the title tells them the organization and where a diplomat is posted.
 */
export const officeKey = ({
  office,
  portfolio,
  state,
  body,
  post,
  head,
  former,
}: Omit<Role, 'title'>): string | null => {
  if (former) return null;
  const isOfState = state !== undefined && SOLE.has(office);
  if (!isOfState && !(head && (state !== undefined || body !== undefined))) return null;
  if (office === 'minister' && (portfolio === undefined || portfolio === 'other')) return null;
  const key = `${office}|${portfolio ?? ''}|${state ?? ''}`;
  const told = head ? [body === undefined ? '' : organizationId(body), post ?? ''] : ['', ''];
  return told.every((part) => part === '') ? key : `${key}|${told.join('|')}`;
};

/** Where an office is held: a minister in the ministry, anybody else in the state, or else in the body. Null where none is named. */
export const seatOf = ({
  portfolio,
  state,
  body,
}: Pick<Role, 'portfolio' | 'state' | 'body'>): string | null => {
  if (state === undefined) return body === undefined ? null : organizationId(body);
  return portfolio !== undefined && portfolio !== 'other' ? ministryId(portfolio, state) : stateId(state);
};
/** The same, of an office by its key. */
export const seatOfKey = (key: string): string => {
  const [, portfolio = '', state = '', body = ''] = key.split('|');
  if (state === '') return body;
  return portfolio === '' ? stateId(state) : ministryId(portfolio, state);
};

const only = (people: readonly string[]): string | null => {
  const [one, other] = new Set(people);
  return one !== undefined && other === undefined ? one : null;
};

/** So many days before he was seen in an office, and after, somebody is taken to have held it. */
export interface Reach {
  readonly before: number;
  readonly after: number;
}
/** Where the office alone tells who it is. */
const BY_TITLE: Reach = { before: DAYS_BEFORE, after: DAYS_AFTER };

/** Who held the office on that day: an id, or null where nobody is known to, or several are. */
export const holderOn = (tenures: readonly Tenure[], day: string, reach: Reach = BY_TITLE): string | null => {
  const seated = tenures.filter(({ first, last }) => first <= day && day <= last);
  if (seated.length > 0) return only(seated.map(({ person }) => person));
  const before = tenures.filter(({ last }) => last < day && day <= addDays(last, reach.after));
  const after = tenures.filter(({ first }) => day < first && addDays(first, -reach.before) <= day);
  const latest = before
    .map(({ last }) => last)
    .sort()
    .at(-1);
  const earliest = after.map(({ first }) => first).sort()[0];
  return only([
    ...before.filter(({ last }) => last === latest).map(({ person }) => person),
    ...after.filter(({ first }) => first === earliest).map(({ person }) => person),
  ]);
};

/** Inclusive days on which the holder may be another one, for a tenure that was told so and is told otherwise now. */
export const daysConcerned = (
  was: Tenure | undefined,
  is: Tenure | undefined,
  reach: Reach = BY_TITLE,
): readonly { readonly from: string; readonly to: string }[] => {
  const whole = ({ first, last }: Tenure) => ({
    from: addDays(first, -reach.before),
    to: addDays(last, reach.after),
  });
  if (!was || !is) return [was, is].flatMap((tenure) => (tenure ? [whole(tenure)] : []));
  const [early, late] = was.first < is.first ? [was.first, is.first] : [is.first, was.first];
  const [sooner, later] = was.last < is.last ? [was.last, is.last] : [is.last, was.last];
  return [
    ...(early === late ? [] : [{ from: addDays(early, -reach.before), to: late }]),
    ...(sooner === later ? [] : [{ from: sooner, to: addDays(later, reach.after) }]),
  ];
};
