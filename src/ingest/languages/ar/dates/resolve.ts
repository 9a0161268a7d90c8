/** Counts an expression from the day of publication. */
import {
  addDays,
  addMonths,
  daysBetween,
  daysOfIso,
  hijriDays,
  hijriOf,
  hijriToIso,
  isDay,
  isHijriYear,
  isoDay,
  isoMonth,
  isoYear,
  partsOf,
  weekdayOf,
  weekdayOnOrBefore,
} from '../../../engine/calendar.js';
import type { Part } from '../lexicon/date-words.js';
import type { CalendarDate, Parsed, When } from './when.js';

/** Inclusive; ISO days, months or years. */
export interface Resolved {
  readonly start: string;
  readonly end: string;
}

const at = (iso: string): Resolved => ({ start: iso, end: iso });

/** The beginning, middle or end of a month (as days) or of a year (as months). */
const partOf = (iso: string, part: Part): Resolved => {
  if (iso.length === 4) {
    const months = { begin: ['01', '03'], middle: ['05', '08'], end: ['10', '12'] } as const;
    const [start, end] = months[part];
    return { start: `${iso}-${start}`, end: `${iso}-${end}` };
  }
  const last = daysOfIso(iso).end;
  const days = { begin: ['01', '10'], middle: ['11', '20'], end: ['21', last.slice(8)] } as const;
  const [start, end] = days[part];
  return { start: `${iso}-${start}`, end: `${iso}-${end}` };
};

const partOfDays = ({ start, end }: Resolved, part: Part): Resolved => {
  const third = Math.round((daysBetween(start, end) + 1) / 3);
  if (part === 'begin') return { start, end: addDays(start, third - 1) };
  if (part === 'end') return { start: addDays(end, 1 - third), end };
  return { start: addDays(start, third), end: addDays(end, -third) };
};

/** A date whose year is known. */
const inYear = (date: CalendarDate, year: number): Resolved | null => {
  const { calendar, month, day, part } = date;
  if (calendar === 'hijri') {
    if (!isHijriYear(year)) return null;
    if (month !== undefined && day !== undefined) return at(hijriToIso(year, month, day));
    const days = hijriDays(year, month);
    return part ? partOfDays(days, part) : days;
  }
  if (month === undefined) return part ? partOf(isoYear(year), part) : at(isoYear(year));
  if (day !== undefined) return isDay(year, month, day) ? at(isoDay(year, month, day)) : null;
  return part ? partOf(isoMonth(year, month), part) : at(isoMonth(year, month));
};

/** A future reading must be twice as near as a past one: news tells what was. */
const FUTURE_WEIGHT = 2;

const withoutYear = (date: CalendarDate, published: string, future: boolean): Resolved | null => {
  const base = date.calendar === 'hijri' ? hijriOf(published).year : partsOf(published).year;
  if (date.yearShift !== undefined) return inYear(date, base + date.yearShift);
  if (date.shift === 0) return inYear(date, base);
  const now = date.day === undefined && date.calendar === 'gregorian' ? published.slice(0, 7) : published;
  const candidates = [base - 2, base - 1, base, base + 1].flatMap((year) => inYear(date, year) ?? []);
  const past = candidates.filter(({ start }) => (date.day === undefined ? start < now : start <= now));
  const coming = candidates.filter(({ start }) => start > now);
  if (date.shift !== undefined) return (date.shift > 0 ? coming[0] : past.at(date.shift)) ?? null;
  const distance = ({ start }: Resolved): number => {
    if (start.slice(0, 7) === now) return 0;
    const days = daysBetween(published, daysOfIso(start).start);
    if (days > 0) return future ? days : days * FUTURE_WEIGHT;
    return future ? -days * FUTURE_WEIGHT : -days;
  };
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
};

/** The day of that name nearest to the one counted. */
const nearestWeekday = (iso: string, weekday: number): string => weekdayOnOrBefore(addDays(iso, 3), weekday);

const resolveWeekday = (
  { weekday, shift }: { weekday: number; shift?: number },
  published: string,
  future: boolean,
): string => {
  if (shift !== undefined && shift < 0)
    return addDays(weekdayOnOrBefore(addDays(published, -1), weekday), 7 * (shift + 1));
  if (shift === 1) return weekdayOnOrBefore(addDays(published, 7), weekday);
  return weekdayOnOrBefore(future ? addDays(published, 6) : published, weekday);
};

/** Arab weeks mostly run from Sunday to Saturday; a weekend reaches to the Sunday after. */
const resolveWeek = (published: string, shift: number, part: Part | undefined): Resolved => {
  const start = addDays(published, 7 * shift - weekdayOf(published));
  if (part === 'begin') return { start: addDays(start, -1), end: addDays(start, 2) };
  if (part === 'middle') return { start: addDays(start, 2), end: addDays(start, 4) };
  if (part === 'end') return { start: addDays(start, 4), end: addDays(start, 7) };
  return { start, end: addDays(start, 6) };
};

const resolveUnit = (when: Extract<When, { is: 'unit' }>, published: string): Resolved | null => {
  const { unit, shift, part, day } = when;
  const { year, month } = partsOf(published);
  if (unit === 'day') return at(addDays(published, shift));
  if (unit === 'week') return resolveWeek(published, shift, part);
  if (unit === 'year') return part ? partOf(isoYear(year + shift), part) : at(isoYear(year + shift));
  const moved = addMonths(year, month, shift);
  if (day !== undefined)
    return isDay(moved.year, moved.month, day) ? at(isoDay(moved.year, moved.month, day)) : null;
  const iso = isoMonth(moved.year, moved.month);
  return part ? partOf(iso, part) : at(iso);
};

const resolveAgo = ({ unit, count }: Extract<When, { is: 'ago' }>, published: string): Resolved => {
  const { year, month } = partsOf(published);
  if (unit === 'day') return at(addDays(published, -count));
  if (unit === 'year') return at(isoYear(year - count));
  if (unit === 'month') {
    const moved = addMonths(year, month, -count);
    return at(isoMonth(moved.year, moved.month));
  }
  const day = addDays(published, -7 * count);
  // "two weeks ago" is rounder than "a week ago"
  return count === 1 ? at(day) : { start: addDays(day, -3), end: addDays(day, 3) };
};

/** Null where the text fixes nothing, or nothing without a publication date. */
export const resolve = (when: When, published: string | null, future: boolean): Resolved | null => {
  // an anchored date is resolved where its anchor is known
  if (when.is === 'vague' || when.is === 'anchored') return null;
  if (when.is === 'date' && when.year !== undefined) return inYear(when, when.year);
  if (published === null) return null;
  switch (when.is) {
    case 'date':
      return withoutYear(when, published, future);
    case 'day': {
      const day = addDays(published, when.offset);
      return at(when.weekday === undefined ? day : nearestWeekday(day, when.weekday));
    }
    case 'weekday':
      return at(resolveWeekday(when, published, future));
    case 'unit':
      return resolveUnit(when, published);
    case 'ago':
      return resolveAgo(when, published);
  }
};

/** What the later end of a range says, the earlier one need not repeat: "from 3 to 5 August 2015". */
const completed = (when: When, until: When): When => {
  if (
    when.is === 'weekday' &&
    until.is === 'weekday' &&
    when.shift === undefined &&
    until.shift !== undefined
  )
    return { ...when, shift: until.shift };
  if (when.is !== 'date' || until.is !== 'date' || when.calendar !== until.calendar) return when;
  const { year = until.year, month = until.month, shift = until.shift, yearShift = until.yearShift } = when;
  return {
    ...when,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(shift === undefined ? {} : { shift }),
    ...(yearShift === undefined ? {} : { yearShift }),
  };
};

/** Both ends of what was parsed; null where either stays open or they stand in the wrong order. */
export const resolveParsed = (
  { when, until }: Parsed,
  published: string | null,
  future: boolean,
): Resolved | null => {
  if (!until) return resolve(when, published, future);
  const last = resolve(until, published, future);
  const first = resolve(completed(when, until), published, future);
  if (!last || !first) return null;
  let { start } = first;
  let { end } = last;
  // of two weekdays, the first stands within the week before the second
  if (when.is === 'weekday' && until.is === 'weekday') {
    if (start > end) start = addDays(start, -7);
    if (future && published !== null && start < published) {
      start = addDays(start, 7);
      end = addDays(end, 7);
    }
  }
  // from December to January: the year given is the later one's
  if (start > end && when.is === 'date' && until.is === 'date' && when.year === undefined) {
    const { year } = partsOf(start);
    start = `${isoYear(year - 1)}${start.slice(4)}`;
  }
  return start.slice(0, end.length) <= end.slice(0, start.length) ? { start, end } : null;
};
