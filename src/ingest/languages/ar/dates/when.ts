/** What an expression says about time, before it is counted from a day of publication. */
import type { Part, Unit } from '../lexicon/date-words.js';

export type Calendar = 'gregorian' | 'hijri';

/** A date of a calendar; what the text leaves out is absent. */
export interface CalendarDate {
  readonly is: 'date';
  readonly calendar: Calendar;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Which such day or month: -1 the last before publication, 0 this year's, 1 the next. */
  readonly shift?: number;
  /** "Of last year": years from the year of publication. */
  readonly yearShift?: number;
  readonly part?: Part;
}

export type When =
  | CalendarDate
  /** Days from publication; a weekday that contradicts it wins, for pages are often dated a day late. */
  | { readonly is: 'day'; readonly offset: number; readonly weekday?: number }
  | { readonly is: 'weekday'; readonly weekday: number; readonly shift?: number }
  /** The last, this, the next week, month or year; a day of that month; a part of it. */
  | {
      readonly is: 'unit';
      readonly unit: Unit;
      readonly shift: number;
      readonly part?: Part;
      readonly day?: number;
    }
  | { readonly is: 'ago'; readonly unit: Unit; readonly count: number }
  /** Counted from another date of the story; `day` and `month` are of the unit that is the same. */
  | {
      readonly is: 'anchored';
      readonly unit: 'day' | 'month' | 'year';
      readonly offset: number;
      readonly month?: number;
      readonly day?: number;
    }
  /** "A few days ago": said, but fixes nothing. */
  | { readonly is: 'vague' };

/** An expression found in the text: tokens up to `to`, and for a range the other end. */
export interface Parsed {
  readonly to: number;
  readonly when: When;
  readonly until?: When;
}

export type DateKind = 'day' | 'month' | 'year' | 'range' | 'relative';

const kindOfDate = (date: CalendarDate): DateKind => {
  if (date.part) return 'range';
  if (date.day !== undefined) return 'day';
  return date.month === undefined ? 'year' : 'month';
};

/** How much time an expression covers, known even where it cannot be resolved. */
export const kindOf = ({ when, until }: Parsed): DateKind => {
  if (until) return 'range';
  switch (when.is) {
    case 'date':
      return kindOfDate(when);
    case 'day':
    case 'weekday':
      return 'day';
    case 'anchored':
      if (when.day !== undefined) return 'day';
      return when.month === undefined ? when.unit : 'month';
    case 'vague':
      return 'relative';
    case 'unit':
      if (when.day !== undefined) return 'day';
      return when.part || when.unit === 'week' ? 'range' : when.unit;
    case 'ago':
      if (when.unit === 'week') return when.count === 1 ? 'day' : 'range';
      return when.unit;
  }
};
