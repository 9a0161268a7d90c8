/** Dates of a calendar: in figures, by day and month, by month, by year. Each parser gives null where none begins. */
import { isHijriYear } from '../../../engine/calendar.js';
import { CHRISTIAN_ERA, HIJRI_ERA } from '../lexicon/date-words.js';
import { foldedSet } from './vocabulary.js';
import type { Calendar, CalendarDate } from './when.js';
import type { DateWords } from './words.js';

const christian = foldedSet(CHRISTIAN_ERA);
const hijri = foldedSet(HIJRI_ERA);
const SEPARATORS = new Set(['/', '-', '\u2013', '.', '\\']);
const MONTH_JOINTS = new Set(['/', '-', '\u2013', '(', '\\', '\u060C']);
const OPENING = '(';
const CLOSING = ')';

export interface ParsedDate {
  readonly to: number;
  readonly date: CalendarDate;
}

const isYear = (value: number): boolean => value >= 1000 && value <= 2199;

/** The calendar that the letters after a year name, and where they end. */
const parseEra = (words: DateWords, at: number): { to: number; calendar: Calendar | null } => {
  const norm = words.norm(at);
  if (hijri.has(norm)) return { to: at + 1, calendar: 'hijri' };
  if (christian.has(norm)) return { to: at + 1, calendar: 'gregorian' };
  return { to: at, calendar: null };
};

const make = (calendar: Calendar, year: number, month: number, day: number): CalendarDate | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= (calendar === 'hijri' ? 30 : 31)
    ? { is: 'date', calendar, year, month, day }
    : null;

/** `2015/8/2`, `2-8-2015`, `1436/10/16` and its era. Two numbers alone are a fraction or a score. */
export const parseNumeric = (words: DateWords, at: number): ParsedDate | null => {
  const first = words.number(at);
  const second = words.number(at + 2);
  const third = words.number(at + 4);
  if (!first || !second || !third || second.digits > 2) return null;
  const separator = words.raw(at + 1);
  if (!SEPARATORS.has(separator) || words.raw(at + 3) !== separator) return null;
  if (separator === '.' && !(words.touches(at + 2) && words.touches(at + 4))) return null;
  const era = parseEra(words, at + 5);
  const yearFirst = first.digits === 4;
  if (!yearFirst && third.digits !== 4) return null;
  const [year, day] = yearFirst ? [first, third] : [third, first];
  if (day.digits > 2 || !isYear(year.value)) return null;
  const calendar = era.calendar ?? (isHijriYear(year.value) ? 'hijri' : 'gregorian');
  const date =
    make(calendar, year.value, second.value, day.value) ??
    // month first, as some translated texts have it
    make(calendar, year.value, day.value, second.value);
  return date && { to: era.to, date };
};

interface ParsedMonth {
  readonly to: number;
  readonly calendar: Calendar;
  readonly month: number;
  readonly ambiguous: boolean;
}

/** A month, with its name in a second convention where that follows: "March/Adhar", "Adhar (March)". */
export const parseMonth = (words: DateWords, at: number): ParsedMonth | null => {
  const first = words.find(at, 'month');
  if (!first) return null;
  const { calendar, month, ambiguous } = first.word;
  // a short name and a preposition is a word of its own: b-Aab, "in August", is "door"
  if (ambiguous && first.preposition) return null;
  const same = (index: number): number | null => {
    const second = words.find(index, 'month');
    return second?.word.month === month && second.word.calendar === calendar ? second.to : null;
  };
  const alone = { to: first.to, calendar, month, ambiguous };
  const joint = words.raw(first.to);
  const to = same(MONTH_JOINTS.has(joint) ? first.to + 1 : first.to);
  if (to === null) return alone;
  if (joint !== OPENING) return { ...alone, to, ambiguous: false };
  return words.raw(to) === CLOSING ? { ...alone, to: to + 1, ambiguous: false } : alone;
};

interface ParsedYear {
  readonly to: number;
  readonly calendar: Calendar;
  readonly fields: Pick<CalendarDate, 'year' | 'shift' | 'yearShift'>;
  /** Said to be a year: by a word, an era. */
  readonly marked: boolean;
}

/** `2012`, `عام 2012`, `1436هـ`: a year by its number. */
export const parseYearNumber = (words: DateWords, at: number, afterAnd = false): ParsedYear | null => {
  const unit = words.find(at, 'unit');
  const marked = unit?.word.unit === 'year' && (unit.word.number === 'one' || unit.word.number === 'the');
  const start = marked ? unit.to : at;
  const number = words.number(start);
  if (number?.digits !== 4 || !isYear(number.value) || (number.conjunction && !afterAnd)) return null;
  const joint = words.raw(number.to);
  // 2.015, 2015/8: not a year; 2,000
  if (
    (joint === '.' || joint === ',' || joint === '%') &&
    words.touches(number.to + 1) &&
    words.number(number.to + 1)
  )
    return null;
  const era = parseEra(words, number.to);
  const calendar = era.calendar ?? (isHijriYear(number.value) ? 'hijri' : 'gregorian');
  return { to: era.to, calendar, fields: { year: number.value }, marked: marked || era.calendar !== null };
};

/** What follows a month: its year, "last", "of last year". */
const parseMonthTail = (words: DateWords, at: number): ParsedYear | null => {
  const shift = words.find(at, 'shift');
  if (shift && !shift.conjunction)
    return { to: shift.to, calendar: 'gregorian', fields: { shift: shift.word.shift }, marked: true };
  const of = words.find(at, 'of');
  const start = of ? of.to : words.raw(at) === '\u060C' || words.raw(at) === ',' ? at + 1 : at;
  const demonstrative = words.find(start, 'this');
  const unit = words.find(demonstrative?.to ?? start, 'unit');
  if (unit?.word.unit === 'year' && unit.word.number === 'the') {
    if (demonstrative) return { to: unit.to, calendar: 'gregorian', fields: { yearShift: 0 }, marked: true };
    const which = words.find(unit.to, 'shift');
    if (which)
      return { to: which.to, calendar: 'gregorian', fields: { yearShift: which.word.shift }, marked: true };
  }
  return parseYearNumber(words, start);
};

const withTail = (words: DateWords, month: ParsedMonth, day: number | null): ParsedDate => {
  const tail = parseMonthTail(words, month.to);
  // "3 Shawwal 2015" is nobody's date
  const fits = tail && (tail.fields.year === undefined || tail.calendar === month.calendar) ? tail : null;
  const date: CalendarDate = {
    is: 'date',
    calendar: month.calendar,
    month: month.month,
    ...(day === null ? {} : { day }),
    ...fits?.fields,
  };
  return { to: fits?.to ?? month.to, date };
};

/** "March", "March 2015", "last March", "the month of March". Ambiguous names need a year or the word month. */
export const parseMonthDate = (words: DateWords, at: number, inContext: boolean): ParsedDate | null => {
  const unit = words.find(at, 'unit');
  const said = unit?.word.unit === 'month' && unit.word.number === 'one';
  const month = parseMonth(words, said ? unit.to : at);
  if (!month) return null;
  const parsed = withTail(words, month, null);
  if (month.ambiguous && !said && !inContext && parsed.to === month.to) return null;
  return parsed;
};

/** A day of the month as an ordinal in words: "the third and twentieth". */
const parseOrdinal = (
  words: DateWords,
  at: number,
): { to: number; value: number; construct?: boolean } | null => {
  const first = words.find(at, 'ordinal');
  if (first) {
    const teen = words.find(first.to, 'teen');
    if (teen) return { to: teen.to, value: 10 + first.word.value };
    const tens = words.find(first.to, 'tens');
    if (tens?.conjunction && first.word.value < 10) {
      const value = tens.word.value + first.word.value;
      return value <= 31 ? { to: tens.to, value } : null;
    }
    return { to: first.to, value: first.word.value, construct: first.word.construct };
  }
  const tens = words.find(at, 'tens');
  return tens && { to: tens.to, value: tens.word.value };
};

/** The number of a day, and whether it needs "of" before the month (an ordinal in words does). */
export const parseDayNumber = (
  words: DateWords,
  at: number,
): { to: number; value: number; ordinal: boolean; conjunction: boolean } | null => {
  const number = words.number(at);
  if (number)
    return number.digits <= 2 && number.value >= 1 && number.value <= 31
      ? { to: number.to, value: number.value, ordinal: false, conjunction: number.conjunction }
      : null;
  const ordinal = parseOrdinal(words, at);
  return ordinal && { to: ordinal.to, value: ordinal.value, ordinal: !ordinal.construct, conjunction: false };
};

/** "22 March", "the third and twentieth of March 2015", "16 Shawwal 1436". */
export const parseDayMonth = (words: DateWords, at: number): ParsedDate | null => {
  const day = parseDayNumber(words, at);
  if (!day) return null;
  const of = words.find(day.to, 'of');
  if (day.ordinal && !of) return null;
  let start = of?.to ?? day.to;
  const unit = words.find(start, 'unit');
  if (unit?.word.unit === 'month' && unit.word.number === 'one') start = unit.to;
  const month = parseMonth(words, start);
  return month && withTail(words, month, day.value);
};

/** The day of a month that is not named: "the twentieth of this month", "the 20th inst." */
export const parseDayOfShiftedMonth = (
  words: DateWords,
  at: number,
): { to: number; day: number; shift: number } | null => {
  const day = parseDayNumber(words, at);
  if (!day) return null;
  const of = words.find(day.to, 'of');
  const start = of?.to ?? day.to;
  const demonstrative = words.find(start, 'this');
  const unit = words.find(demonstrative?.to ?? start, 'unit');
  const named = unit?.word.unit === 'month' && unit.word.number === 'the' ? unit : null;
  if (named && demonstrative) return { to: named.to, day: day.value, shift: 0 };
  const shift = words.find(named?.to ?? start, 'shift');
  // without the noun only "this", and only a figure: "the second next" is an ordinary phrase
  if (!shift || (!named && (day.ordinal || shift.word.shift !== 0))) return null;
  return { to: shift.to, day: day.value, shift: shift.word.shift };
};

/** Any of these that begins here. */
export const parseDate = (words: DateWords, at: number): ParsedDate | null =>
  parseNumeric(words, at) ?? parseDayMonth(words, at);
