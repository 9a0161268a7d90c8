/**
 * Days, months and years as ISO 8601 text (`2024-04-03`, `2024-04`, `2024`), counted in UTC; and the Hijri calendar
 * (Umm al-Qura, the civil calendar of Saudi Arabia) through `Intl`, which gives one direction only: the other is searched.
 */

const DAY_MS = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
export const isoYear = (year: number): string => pad(year, 4);
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${pad(month, 2)}`;
export const isoDay = (year: number, month: number, day: number): string =>
  `${isoMonth(year, month)}-${pad(day, 2)}`;

/** Year, month (1 to 12) and day of an ISO day. */
export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
export const partsOf = (iso: string): YearMonthDay => ({
  year: Number(iso.slice(0, 4)),
  month: Number(iso.slice(5, 7)),
  day: Number(iso.slice(8, 10)),
});

const dayOfMs = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
export const addDays = (iso: string, days: number): string => dayOfMs(Date.parse(iso) + days * DAY_MS);
/** Days from one ISO day to another; negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (iso: string): number => new Date(Date.parse(iso)).getUTCDay();

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The month `count` months after the one given. */
export const addMonths = (year: number, month: number, count: number): { year: number; month: number } => {
  const index = year * 12 + (month - 1) + count;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
};

/** First and last day of an ISO day, month or year. */
export const daysOfIso = (iso: string): { start: string; end: string } => {
  if (iso.length === 10) return { start: iso, end: iso };
  if (iso.length === 4) return { start: `${iso}-01-01`, end: `${iso}-12-31` };
  const { year, month } = partsOf(iso);
  return { start: `${iso}-01`, end: isoDay(year, month, daysInMonth(year, month)) };
};

/** The last such weekday on or before a day. */
export const weekdayOnOrBefore = (iso: string, weekday: number): string =>
  addDays(iso, -((weekdayOf(iso) - weekday + 7) % 7));
/** The next such weekday strictly after a day. */
export const weekdayAfter = (iso: string, weekday: number): string =>
  addDays(iso, ((weekday - weekdayOf(iso) + 6) % 7) + 1);

const UMM_AL_QURA = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The Hijri date of a Gregorian day. */
export const hijriOf = (iso: string): YearMonthDay => {
  const parts = { year: 0, month: 0, day: 0 };
  for (const { type, value } of UMM_AL_QURA.formatToParts(new Date(`${iso}T00:00:00Z`))) {
    if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number(value);
  }
  return parts;
};

/** Mean lengths in days, and the Gregorian day of 1 Muharram 1 in the civil reckoning (proleptic). */
const HIJRI_MONTH_DAYS = 29.530588853;
const HIJRI_EPOCH_MS = Date.UTC(622, 6, 19);
/** Umm al-Qura is tabulated for these years; outside them `Intl` falls back to arithmetic. */
export const isHijriYear = (year: number): boolean => year >= 1300 && year <= 1600;

/** The Gregorian day on which a Hijri month begins. */
export const hijriMonthStart = (year: number, month: number): string => {
  const months = (year - 1) * 12 + month - 1;
  let iso = dayOfMs(HIJRI_EPOCH_MS + Math.round(months * HIJRI_MONTH_DAYS) * DAY_MS);
  // the estimate is a few days off at most: two steps land on the first
  for (let step = 0; step < 3; step++) {
    const at = hijriOf(iso);
    const ahead = (at.year - year) * 12 + at.month - month;
    if (ahead === 0) return addDays(iso, 1 - at.day);
    iso = addDays(iso, ahead > 0 ? -at.day : 31 - at.day);
  }
  return iso;
};

/** The Gregorian day of a Hijri one. A 30th that the calendar lacks is the day after the 29th. */
export const hijriToIso = (year: number, month: number, day: number): string =>
  addDays(hijriMonthStart(year, month), day - 1);

/** First and last day of a Hijri month or year. */
export const hijriDays = (year: number, month?: number): { start: string; end: string } => {
  const start = hijriMonthStart(year, month ?? 1);
  const next = month === undefined ? { year: year + 1, month: 1 } : addMonths(year, month, 1);
  return { start, end: addDays(hijriMonthStart(next.year, next.month), -1) };
};
