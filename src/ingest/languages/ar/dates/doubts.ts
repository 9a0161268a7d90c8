/** Words that look like days and are none: the Friday prayer, "the two", a newspaper called Today. */
import {
  BEFORE_A_PLACE,
  BETWEEN,
  BY,
  INSIDE,
  MEDIA_NOUNS,
  NOT_TODAY_AFTER,
  NOT_TODAY_BEFORE,
  TODAY,
} from '../lexicon/date-words.js';
import { COALITION_DAYS, NAMED_AFTER_A_DATE } from '../lexicon/months.js';
import { NOT_A_WEEKDAY_AFTER, NOT_A_WEEKDAY_BEFORE } from '../lexicon/weekdays.js';
import { foldArabic } from '../script.js';
import { parseDayMonth, parseDayOfShiftedMonth } from './absolute.js';
import { foldedSet } from './vocabulary.js';
import type { CalendarDate } from './when.js';
import type { DateWords, Found } from './words.js';

const notWeekdayAfter = foldedSet(NOT_A_WEEKDAY_AFTER);
const notWeekdayBefore = foldedSet(NOT_A_WEEKDAY_BEFORE);
const notTodayAfter = foldedSet(NOT_TODAY_AFTER);
const notTodayBefore = foldedSet(NOT_TODAY_BEFORE);
const media = foldedSet(MEDIA_NOUNS);
const namedAfterDate = foldedSet(NAMED_AFTER_A_DATE);
const today = foldArabic(TODAY);
const places = foldedSet(BEFORE_A_PLACE);
const two = foldArabic(BETWEEN);
const by = foldArabic(BY);
const inside = foldArabic(INSIDE);

/** The word before, without the conjunction that may be written onto it. */
const before = (words: DateWords, at: number): string => words.norm(at - 1);
const isOneOf = (set: ReadonlySet<string>, norm: string): boolean =>
  set.has(norm) || (norm.length > 3 && (set.has(norm.slice(1)) || set.has(norm.slice(2))));

export const isWeekday = (words: DateWords, at: number, to: number): boolean => {
  const previous = before(words, at);
  if (isOneOf(notWeekdayAfter, previous)) {
    // "between Sunday and Monday" is a span of days after all
    const next = words.find(to, 'weekday');
    if (!(next?.conjunction && previous.endsWith(two))) return false;
  }
  // a weekly called Monday
  if (words.tokens[at - 1]?.kind === 'quote' && isOneOf(media, words.norm(at - 2))) return false;
  return !notWeekdayBefore.has(words.norm(to));
};

/** Whether "today" at a token means the day of publication. */
export const isToday = (words: DateWords, at: number, found: Found<'relative'>): boolean => {
  if (found.word.offset !== 0 || found.to !== at + 1 || !words.norm(at).endsWith(today)) return true;
  const next = words.norm(found.to);
  // "the second day", "the next day"; but "today, the second of August"
  if (notTodayBefore.has(next)) return false;
  const ordinal = words.find(found.to, 'ordinal');
  if (ordinal && !parseDayMonth(words, found.to) && !parseDayOfShiftedMonth(words, found.to)) return false;
  if (found.preposition === by) return false;
  const previous = before(words, at);
  // "three times in the day"; with a weekday it is a day after all
  if (previous === inside && !words.find(found.to, 'weekday')) return false;
  if (isOneOf(media, previous) || isOneOf(media, words.norm(at - 2))) return false;
  if (isOneOf(notTodayAfter, previous)) {
    return places.has(words.norm(at - 2));
  }
  return !isQuotedName(words, at);
};

/** A short name in quotation marks that ends in the word: «X Today». */
const LONGEST_NAME = 3;
const isQuotedName = (words: DateWords, at: number): boolean => {
  if (words.tokens[at + 1]?.kind !== 'quote') return false;
  for (let index = at - 1; index >= at - LONGEST_NAME; index--) {
    if (words.tokens[index]?.kind === 'quote') return true;
  }
  return false;
};

/** Whether a day and month without a year name a revolution, a street or a coalition. */
export const isNamedAfter = (words: DateWords, at: number, date: CalendarDate): boolean => {
  if (date.year !== undefined || date.shift !== undefined || date.yearShift !== undefined) return false;
  if (isOneOf(namedAfterDate, before(words, at))) return true;
  const coalition = COALITION_DAYS.some(({ day, month }) => day === date.day && month === date.month);
  return coalition && !words.find(at - 1, 'day-part') && !places.has(before(words, at));
};
