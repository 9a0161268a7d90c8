/** Spans of days from ISO years, months and days. */
import type { EventDate } from '../../model.js';

/** Inclusive ISO days. */
export interface DaySpan {
  readonly start: string;
  readonly end: string;
}

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The days that an ISO year, month or day covers; null where it is none of these. */
export const daysOf = (date: string | null | undefined): DaySpan | null => {
  const match = DATE.exec(date ?? '');
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = lastOfMonth(Number(year), Number(month));
  if (day === undefined) return { start: `${year}-${month}-01`, end: `${year}-${month}-${last}` };
  if (Number(day) < 1 || Number(day) > last) return null;
  return { start: `${year}-${month}-${day}`, end: `${year}-${month}-${day}` };
};

/** The days that an event's date leaves open; null where the text fixes none. */
export const spanOfDate = (date: EventDate | null): DaySpan | null => {
  const start = daysOf(date?.start);
  const end = daysOf(date?.end);
  if (!start || !end) return start ?? end;
  return start.start <= end.end ? { start: start.start, end: end.end } : start;
};

export type Precision = 'DAY' | 'MONTH' | 'YEAR' | 'RANGE';
export const precisionOf = (span: DaySpan): Precision => {
  if (span.start === span.end) return 'DAY';
  if (daysOf(span.start.slice(0, 7))?.end === span.end && span.start.endsWith('-01')) return 'MONTH';
  return span.start === `${span.start.slice(0, 4)}-01-01` && span.end === `${span.start.slice(0, 4)}-12-31`
    ? 'YEAR'
    : 'RANGE';
};

/** Days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The ISO day so many days after another; before it where they are negative. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
