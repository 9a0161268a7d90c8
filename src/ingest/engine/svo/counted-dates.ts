/** Days counted back from the day of publication: "two days ago", "il y a une semaine", "over the weekend". */
import { addDays, addMonths, isoMonth, partsOf, weekdayOf, weekdayOnOrBefore } from '../calendar.js';
import type { DateWords } from './grammar.js';

export type Unit = 'day' | 'week' | 'month' | 'year';
export interface Span {
  readonly start: string;
  readonly end: string;
}

const SATURDAY = 6;
const own = <T>(list: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(list, word) ? list[word] : undefined;

/** The Monday and Sunday around a day. */
const weekOf = (day: string): Span => {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return { start: monday, end: addDays(monday, 6) };
};

/** So many units back: a day, or the week, month or year that it fell in. */
const back = (publishedAt: string, count: number, unit: Unit): Span => {
  const { year, month } = partsOf(publishedAt);
  switch (unit) {
    case 'day': {
      const day = addDays(publishedAt, -count);
      return { start: day, end: day };
    }
    case 'week':
      return weekOf(addDays(publishedAt, -7 * count));
    case 'month': {
      const then = addMonths(year, month, -count);
      const iso = isoMonth(then.year, then.month);
      return { start: iso, end: iso };
    }
    case 'year':
      return { start: String(year - count), end: String(year - count) };
  }
};

/** "two days ago", "il y a deux jours": how far the words go, and what they say. Null where nothing is counted. */
export const countedBack = (
  norm: (at: number) => string,
  number: (at: number) => number,
  words: DateWords,
  at: number,
  publishedAt: string | null,
): { readonly to: number; readonly span: Span | null } | null => {
  const { before, after } = words.ago;
  const from = at + before.length;
  if (!before.every((word, i) => norm(at + i) === word)) return null;
  const count = own(words.numbers, norm(from)) ?? number(from);
  const unit = own(words.units, norm(from + 1));
  if (!(count > 0) || unit === undefined) return null;
  if (!after.every((word, i) => norm(from + 2 + i) === word)) return null;
  const span = publishedAt === null ? null : back(publishedAt, count, unit);
  return { to: from + 2 + after.length, span };
};

/** The Saturday and Sunday that came last; the two days, though the second may still last. */
export const weekendBefore = (publishedAt: string): Span => {
  const saturday = weekdayOnOrBefore(publishedAt, SATURDAY);
  return { start: saturday, end: addDays(saturday, 1) };
};
