/** Dates that count from another date of the story: "the same day", "the 12th of the same month", "the morrow of". */
import { addDays, isDay, isoDay, isoMonth, isoYear, partsOf } from '../../../engine/calendar.js';
import { isDefinite } from '../clitics.js';
import { FORMER, NEXT, SAME, TODAY } from '../lexicon/date-words.js';
import { foldArabic } from '../script.js';
import { parseDayNumber, parseMonth } from './absolute.js';
import type { Resolved } from './resolve.js';
import { foldedSet } from './vocabulary.js';
import type { Parsed, When } from './when.js';
import type { DateWords } from './words.js';

const same = foldedSet(SAME);
const next = foldedSet(NEXT);
const former = foldedSet(FORMER);
const today = foldArabic(TODAY);
/** "The day after" of a war is a plan, not a day: it goes on with "for". */
const FOR = '\u0644';

type Anchored = Extract<When, { is: 'anchored' }>;
const anchored = (to: number, rest: Omit<Anchored, 'is'>): Parsed => ({
  to,
  when: { is: 'anchored', ...rest },
});

const offsetAt = (words: DateWords, at: number): number | null => {
  const norm = words.norm(at);
  if (same.has(norm)) return 0;
  if (next.has(norm)) return words.norm(at + 1).startsWith(FOR) ? null : 1;
  return former.has(norm) ? -1 : null;
};

/** "Of the same year", "of the same month". */
const parseOfSame = (words: DateWords, at: number, unit: 'month' | 'year'): number | null => {
  const of = words.find(at, 'of');
  const found = words.find(of?.to ?? at, 'unit');
  return found?.word.unit === unit && found.word.number === 'the' && same.has(words.norm(found.to))
    ? found.to + 1
    : null;
};

export const parseAnchored = (words: DateWords, at: number): Parsed | null => {
  const morrow = words.find(at, 'morrow');
  if (morrow) return anchored(morrow.to, { unit: 'day', offset: -1 });
  if (words.norm(at).endsWith(today)) {
    const offset = offsetAt(words, at + 1);
    return offset === null ? null : anchored(at + 2, { unit: 'day', offset });
  }
  const unit = words.find(at, 'unit');
  if (unit?.word.number === 'the' && (unit.word.unit === 'month' || unit.word.unit === 'year')) {
    // "the former secretary-general" is written like "the year before"
    if (unit.word.unit === 'year' && isDefinite(words.norm(at - 1))) return null;
    const offset = offsetAt(words, unit.to);
    return offset === null ? null : anchored(unit.to + 1, { unit: unit.word.unit, offset });
  }
  const day = parseDayNumber(words, at);
  const ofMonth = day && parseOfSame(words, day.to, 'month');
  if (day && ofMonth) return anchored(ofMonth, { unit: 'month', offset: 0, day: day.value });
  const of = day && words.find(day.to, 'of');
  const month = parseMonth(words, of?.to ?? day?.to ?? at);
  const ofYear = month?.calendar === 'gregorian' ? parseOfSame(words, month.to, 'year') : null;
  if (!month || !ofYear) return null;
  return anchored(ofYear, {
    unit: 'year',
    offset: 0,
    month: month.month,
    ...(day ? { day: day.value } : {}),
  });
};

/** Null where the anchor is less precise than what is asked of it. */
export const resolveAnchored = (when: Anchored, anchor: string | null): Resolved | null => {
  if (anchor === null) return null;
  const at = (iso: string): Resolved => ({ start: iso, end: iso });
  if (when.unit === 'day') return anchor.length === 10 ? at(addDays(anchor, when.offset)) : null;
  const parts = partsOf(anchor);
  const year = parts.year + (when.unit === 'year' ? when.offset : 0);
  const month =
    when.month ?? (when.unit === 'month' && anchor.length >= 7 ? parts.month + when.offset : null);
  if (month === null) return when.unit === 'year' ? at(isoYear(year)) : null;
  if (when.day === undefined) return month >= 1 && month <= 12 ? at(isoMonth(year, month)) : null;
  return isDay(year, month, when.day) ? at(isoDay(year, month, when.day)) : null;
};
