/** Days and spans counted from the day of publication. Each parser gives null where none begins. */
import { isDefinite, wordForms } from '../clitics.js';
import { ABOUT, AFTER_COUNT, FROM_NOW, GENERAL_AFTER, NIGHT } from '../lexicon/date-words.js';
import { foldArabic } from '../script.js';
import { parseDate, parseDayOfShiftedMonth, parseMonthDate, parseYearNumber } from './absolute.js';
import { isToday, isWeekday } from './doubts.js';
import { foldedSet } from './vocabulary.js';
import type { CalendarDate, Parsed, When } from './when.js';
import type { DateWords } from './words.js';

const fromNow = foldedSet(FROM_NOW);
const general = foldedSet(GENERAL_AFTER);
const about = foldedSet(ABOUT);
const afterCount = foldedSet(AFTER_COUNT);
const night = foldArabic(NIGHT);
/** The word at a token, without the "and" that may be written onto it. */
const bareWord = (words: DateWords, at: number): string => wordForms(words.norm(at)).at(-1)?.stem ?? '';
const OPENERS = new Set(['(', '\u060C', ',', '-', '\u2013', '[']);
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
/** "evening of the day of yesterday": parts of a day stand one after the other. */
const MOST_DAY_PARTS = 4;

/** Skips parts of a day; the number of tokens is small whatever the text. */
export const skipDayParts = (words: DateWords, at: number): number => {
  let to = at;
  for (let count = 0; count < MOST_DAY_PARTS; count++) {
    const part = words.find(to, 'day-part');
    if (!part) break;
    to = part.to;
  }
  return to;
};

interface Day {
  readonly to: number;
  readonly offset?: number;
  readonly weekday?: number;
}

const parseRelativeDay = (words: DateWords, at: number, afterPart: boolean): Day | null => {
  const relative = words.find(at, 'relative');
  if (relative)
    return isToday(words, at, relative) ? { to: relative.to, offset: relative.word.offset } : null;
  const yesterday = words.find(at, 'the-yesterday');
  return yesterday && (afterPart || yesterday.preposition) ? { to: yesterday.to, offset: -1 } : null;
};

const parseWeekday = (words: DateWords, at: number): Day | null => {
  const found = words.find(at, 'weekday');
  return found && isWeekday(words, at, found.to) ? { to: found.to, weekday: found.word.weekday } : null;
};

/** "yesterday Wednesday", "yesterday (Wednesday)": the weekday beside a counted day. */
const parseApposedWeekday = (words: DateWords, at: number): Day | null => {
  const opener = words.raw(at);
  const start = skipDayParts(words, OPENERS.has(opener) ? at + 1 : at);
  const found = words.find(start, 'weekday');
  if (!found || found.conjunction || found.preposition) return null;
  const closer = CLOSERS[opener];
  if (closer === undefined) return { to: found.to, weekday: found.word.weekday };
  return words.raw(found.to) === closer ? { to: found.to + 1, weekday: found.word.weekday } : null;
};

/** A full date beside a day: "Wednesday 2 August", "(2 August)", "corresponding to 2 August". */
const parseApposedDate = (words: DateWords, at: number): { to: number; date: CalendarDate } | null => {
  const opener = words.raw(at);
  const matching = words.find(OPENERS.has(opener) ? at + 1 : at, 'matching');
  let start = OPENERS.has(opener) ? at + 1 : at;
  if (matching) start = words.raw(matching.to) === ':' ? matching.to + 1 : matching.to;
  const parsed = parseDate(words, skipDayParts(words, start));
  if (!parsed) return null;
  const closer = CLOSERS[opener];
  if (closer === undefined) return parsed;
  return words.raw(parsed.to) === closer ? { ...parsed, to: parsed.to + 1 } : null;
};

/** Of two calendars the Gregorian one counts, unless only the other has a year. */
const better = (a: CalendarDate | null, b: CalendarDate): CalendarDate => {
  if (!a) return b;
  const hasYear = (date: CalendarDate) => date.year !== undefined;
  if (hasYear(a) !== hasYear(b)) return hasYear(a) ? a : b;
  return a.calendar === 'gregorian' ? a : b;
};

/** Two calendars and a repetition at most. */
const MOST_DATES = 3;

/** A day: part of the day, counted day, weekday, which one, date in one or two calendars, in that order. */
export const parseDay = (words: DateWords, at: number): Parsed | null => {
  const night = parseNight(words, at);
  if (night) return night;
  const core = skipDayParts(words, at);
  let to = core;
  let offset: number | undefined;
  let weekday: number | undefined;
  let shift: number | undefined;
  const counted = parseRelativeDay(words, core, core > at);
  if (counted) {
    offset = counted.offset;
    to = counted.to;
    const apposed = parseApposedWeekday(words, to);
    if (apposed) ({ to, weekday } = apposed);
  } else {
    const named = parseWeekday(words, core);
    if (named) ({ to, weekday } = named);
  }
  if (weekday !== undefined) {
    const which = words.find(to, 'shift');
    if (which && !which.conjunction) {
      shift = which.word.shift;
      to = which.to;
    }
  }
  let date: CalendarDate | null = null;
  // after a definite noun an ordinal is its adjective: "the first week of August"
  const adjective =
    core === at && to === core && words.find(core, 'ordinal') && isDefinite(bareWord(words, at - 1));
  for (let count = 0; count < MOST_DATES && !adjective; count++) {
    const next = to === core && !date ? parseDate(words, core) : parseApposedDate(words, to);
    if (!next) break;
    date = better(date, next.date);
    to = next.to;
  }
  if (date) return { to, when: date };
  const ofMonth = adjective ? null : parseDayOfShiftedMonth(words, to);
  if (ofMonth && (weekday !== undefined || to === core)) {
    return { to: ofMonth.to, when: { is: 'unit', unit: 'month', shift: ofMonth.shift, day: ofMonth.day } };
  }
  if (offset !== undefined)
    return { to, when: { is: 'day', offset, ...(weekday === undefined ? {} : { weekday }) } };
  if (weekday !== undefined)
    return { to, when: { is: 'weekday', weekday, ...(shift === undefined ? {} : { shift }) } };
  return null;
};

/** "last night": a part of the day is the unit. */
const parseNight = (words: DateWords, at: number): Parsed | null => {
  const part = words.find(at, 'day-part') ?? words.find(at, 'relative');
  const shift = part && words.find(part.to, 'shift');
  if (!part || !shift || shift.conjunction || !words.norm(at).includes(night)) return null;
  return { to: shift.to, when: { is: 'day', offset: shift.word.shift } };
};

/** "last week", "this month", "next year", also with a part of it before: "early this month". */
const parseUnit = (words: DateWords, at: number): Parsed | null => {
  const demonstrative = words.find(at, 'this');
  const unit = words.find(demonstrative?.to ?? at, 'unit');
  if (unit?.word.number !== 'the') return null;
  const make = (to: number, shift: number): Parsed => ({
    to,
    when: { is: 'unit', unit: unit.word.unit, shift },
  });
  if (demonstrative) return make(unit.to, 0);
  const shift = words.find(unit.to, 'shift');
  if (shift && !shift.conjunction) {
    const title = unit.word.unit === 'year' && general.has(words.norm(at - 1));
    return title ? null : make(shift.to, shift.word.shift);
  }
  const after = words.find(unit.to, 'this');
  return after ? make(after.to, 0) : null;
};

/** A month, a year, or one counted from publication. `inContext`: a preposition of time stands before. */
export const parseSpan = (words: DateWords, at: number, inContext: boolean): Parsed | null => {
  const unit = parseUnit(words, at);
  if (unit) return numbered(words, unit);
  const month = parseMonthDate(words, at, inContext);
  if (month) return { to: month.to, when: month.date };
  const year = parseYearNumber(words, at);
  if (!year || !(year.marked || (inContext && isBareYear(words, at, year.to)))) return null;
  return { to: year.to, when: { is: 'date', calendar: year.calendar, ...year.fields } };
};

/** "last year, 2014": the number says which. */
const numbered = (words: DateWords, unit: Parsed): Parsed => {
  if (unit.when.is !== 'unit' || unit.when.unit !== 'year') return unit;
  const year = parseYearNumber(words, unit.to);
  return year ? { to: year.to, when: { is: 'date', calendar: year.calendar, ...year.fields } } : unit;
};

const FIRST_BARE_YEAR = 1800;
const LAST_BARE_YEAR = 2100;
/** A round number counts things more often than it names a year. */
const ROUND = 500;

const isBareYear = (words: DateWords, at: number, to: number): boolean => {
  const value = words.number(at)?.value ?? 0;
  if (value < FIRST_BARE_YEAR || value > LAST_BARE_YEAR) return false;
  return value % ROUND !== 0 || words.tokens[to]?.kind !== 'word';
};

/** "early", "mid", "late" before a month, a year or a counted span. */
export const parsePart = (words: DateWords, at: number): Parsed | null => {
  const part = words.find(at, 'part');
  if (!part) return null;
  const span = parseSpan(words, part.to, true);
  if (!span) return null;
  const { when } = span;
  if (when.is === 'date' || when.is === 'unit')
    return { to: span.to, when: { ...when, part: part.word.part } };
  return null;
};

/** "two days ago", "three weeks ago", "since two years"; "two days before the election" counts from elsewhere. */
export const parseAgo = (words: DateWords, at: number): Parsed | null => {
  const ago = words.find(at, 'ago');
  if (!ago) return null;
  let start = ago.to;
  if (about.has(words.norm(start))) start += 1;
  const count = words.find(start, 'count')?.word.value ?? words.number(start)?.value ?? null;
  const counted = count === null ? start : start + 1;
  const unit = words.find(counted, 'unit');
  if (!unit || unit.word.number === 'the' || unit.conjunction) return null;
  const when = whenAgo(unit.word.unit, unit.word.number, count);
  if (!when) return null;
  let to = unit.to;
  if (afterCount.has(words.norm(to))) to += 1;
  // what follows may say from where it counts, or that the unit is a name: "before the month of Ramadan", "before 2003"
  const of = words.find(to, 'of');
  if (of && fromNow.has(words.norm(of.to))) return { to: of.to + 1, when };
  if (of || words.find(to, 'month') || words.number(to) || words.find(to, 'the-yesterday')) return null;
  if (words.find(to, 'weekday') || words.find(to, 'relative')) return null;
  return { to, when };
};

const whenAgo = (
  unit: Extract<When, { is: 'ago' }>['unit'],
  number: 'one' | 'two' | 'many' | 'the',
  count: number | null,
): When | null => {
  if (count !== null) return number === 'two' ? null : { is: 'ago', unit, count };
  if (number === 'many') return { is: 'vague' };
  return { is: 'ago', unit, count: number === 'two' ? 2 : 1 };
};
