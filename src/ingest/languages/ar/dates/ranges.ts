/** From one day, month or year to another. */

import { BETWEEN } from '../lexicon/date-words.js';
import { parseDate, parseDayNumber, parseMonthDate, parseYearNumber } from './absolute.js';
import { isWeekday } from './doubts.js';
import { skipDayParts } from './relative.js';
import { foldedSet } from './vocabulary.js';
import type { CalendarDate, Parsed, When } from './when.js';
import type { DateWords } from './words.js';

const DASHES = new Set(['-', '\u2013', '\u2014', '/']);
const AND = '\u0648';
const between = foldedSet([BETWEEN]);
const COMMA = '\u060C';

/** Where the second part begins after a joint ("to", "and", a dash), else null. */
const afterJoint = (words: DateWords, at: number): number | null => {
  const to = words.find(at, 'to');
  if (to) return to.to;
  if (words.norm(at) === AND || DASHES.has(words.raw(at))) return at + 1;
  return null;
};
/** The same where the "and" is written onto the second part itself. */
const secondAt = (words: DateWords, at: number): number | null => {
  const joint = afterJoint(words, at);
  if (joint !== null) return joint;
  if (words.number(at)?.conjunction || words.at(at).some(({ form }) => form.conjunction === AND)) return at;
  return null;
};

/** As {@link secondAt}, but "and" joins two ends only after "between"; elsewhere it lists two dates. */
const spanJoint = (words: DateWords, from: number, at: number): number | null => {
  const joint = afterJoint(words, at);
  const isAnd = joint === null || words.norm(at) === AND;
  if (!isAnd) return joint;
  return between.has(words.norm(from - 1)) ? secondAt(words, at) : null;
};

/** "3 to 5 August", "3 and 4 August", "the third and fourth of August". */
const parseDays = (words: DateWords, at: number): Parsed | null => {
  const first = parseDayNumber(words, at);
  if (!first) return null;
  let last = first;
  // a list of days: its ends count
  for (let count = 0; count < 6; count++) {
    let next = secondAt(words, last.to);
    if (next === null && words.raw(last.to) === COMMA) next = last.to + 1;
    const day = next === null ? null : parseDayNumber(words, next);
    if (!day || day.value <= last.value) break;
    last = day;
  }
  if (last === first) return null;
  const date = parseDayMonthFrom(words, last);
  if (!date) return null;
  const until: CalendarDate = date.date;
  return { to: date.to, when: { is: 'date', calendar: until.calendar, day: first.value }, until };
};

/** The date whose day number ends at a token already read: read again from there. */
const parseDayMonthFrom = (words: DateWords, day: { to: number; value: number }) => {
  for (let at = day.to - 1; at >= day.to - 3; at--) {
    const parsed = parseDayNumber(words, at)?.value === day.value ? parseDate(words, at) : null;
    if (parsed) return parsed;
  }
  return null;
};

/** "from 28 July to 2 August", "between Sunday and Tuesday", "28 July - 2 August". */
const parseDates = (words: DateWords, at: number): Parsed | null => {
  const first = parseDate(words, skipDayParts(words, at));
  const joint = first && spanJoint(words, at, first.to);
  if (!first || joint === null) return null;
  const second = parseDate(words, skipDayParts(words, joint));
  if (!second || second.date.calendar !== first.date.calendar) return null;
  return { to: second.to, when: first.date, until: second.date };
};

/** "Sunday and Monday last", "the night of Friday-Saturday", "from Sunday to Tuesday". */
const parseWeekdays = (words: DateWords, at: number): Parsed | null => {
  const both = words.find(at, 'both');
  const start = skipDayParts(words, both?.word.unit === 'day' ? both.to : at);
  const first = words.find(start, 'weekday');
  if (!first || !isWeekday(words, start, first.to)) return null;
  let to = first.to;
  let last = first;
  for (let count = 0; count < 6; count++) {
    // "the night of Friday Saturday" needs no joint
    const next = secondAt(words, to) ?? (start > at && last === first ? to : null);
    const day = next === null ? null : words.find(skipDayParts(words, next), 'weekday');
    if (!day) break;
    last = day;
    to = day.to;
  }
  if (last === first) return null;
  const shift = words.find(to, 'shift');
  const which = shift && !shift.conjunction ? shift : null;
  const until: When = {
    is: 'weekday',
    weekday: last.word.weekday,
    ...(which ? { shift: which.word.shift } : {}),
  };
  return { to: which?.to ?? to, when: { is: 'weekday', weekday: first.word.weekday }, until };
};

/** "from March to May 2015", "between March and May". */
const parseMonths = (words: DateWords, at: number, inContext: boolean): Parsed | null => {
  const first = parseMonthDate(words, at, inContext);
  const joint = first && secondAt(words, first.to);
  if (!first || joint === null) return null;
  const second = parseMonthDate(words, joint, true);
  if (!second || second.date.calendar !== first.date.calendar || second.date.month === first.date.month)
    return null;
  return { to: second.to, when: first.date, until: second.date };
};

/** "the years 2003 and 2011", "2003 - 2011", "from 2003 to 2011". */
const parseYears = (words: DateWords, at: number, inContext: boolean): Parsed | null => {
  const both = words.find(at, 'both');
  const said = both?.word.unit === 'year';
  const start = said ? both.to : at;
  const first = parseYearNumber(words, start);
  const from = words.find(start - 1, 'of') !== null && words.find(first?.to ?? at, 'to') !== null;
  if (!first || !(said || first.marked || inContext || from)) return null;
  const joint = said ? secondAt(words, first.to) : spanJoint(words, start, first.to);
  const second = joint === null ? null : yearAfterAnd(words, joint);
  if (!second || second.calendar !== first.calendar || second.value <= (first.fields.year ?? 0)) return null;
  const date = (year: number): CalendarDate => ({ is: 'date', calendar: first.calendar, year });
  return { to: second.to, when: date(first.fields.year ?? 0), until: date(second.value) };
};

const yearAfterAnd = (words: DateWords, at: number) => {
  const year = parseYearNumber(words, at, true);
  return year?.fields.year === undefined
    ? null
    : { to: year.to, value: year.fields.year, calendar: year.calendar };
};

/** A range that begins here; the "from" or "between" before it is left outside. */
export const parseRange = (words: DateWords, at: number, inContext: boolean): Parsed | null =>
  parseDays(words, at) ??
  parseDates(words, at) ??
  parseWeekdays(words, at) ??
  parseMonths(words, at, inContext) ??
  parseYears(words, at, inContext);
