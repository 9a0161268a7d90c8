/** Dates: a day or month by its name, or counted from the day of publication. */
import {
  addDays,
  addMonths,
  isDay,
  isoDay,
  isoMonth,
  partsOf,
  weekdayAfter,
  weekdayOf,
  weekdayOnOrBefore,
} from '../calendar.js';
import type { Document, TokenRange } from '../document.js';
import { countedBack, weekendBefore } from './counted-dates.js';
import type { DateWords, FunctionWords, Words } from './grammar.js';

/** `since` marks where something began; `future` what has not come yet on the day of publication. */
export interface DateMention extends TokenRange {
  readonly start: string | null;
  readonly end: string | null;
  readonly text: string;
  readonly since: boolean;
  readonly future: boolean;
}

type Found = TokenRange & { readonly start: string | null; readonly end?: string | null };

const EARLIEST = 1900;
const LATEST = 2100;

/** What a list says of a word. An article may say "constructor", which every object of JavaScript has. */
const own = <T>(list: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(list, word) ? list[word] : undefined;

class DateReader {
  readonly #document: Document;
  readonly #words: DateWords;
  readonly #prepositions: Words;

  constructor(document: Document, words: DateWords, prepositions: Words) {
    this.#document = document;
    this.#words = words;
    this.#prepositions = prepositions;
  }

  #norm(at: number): string {
    return this.#document.tokens[at]?.norm ?? '';
  }
  #number(at: number): number {
    const token = this.#document.tokens[at];
    return token?.kind === 'number' ? Number.parseInt(token.norm, 10) : Number.NaN;
  }
  #month(at: number): number | undefined {
    const token = this.#document.tokens[at];
    // "may" and "march" are verbs too
    return token && /^\p{L}/u.test(token.raw) ? own(this.#words.months, token.norm) : undefined;
  }
  #year(at: number): { year: number; to: number } | null {
    const skip = this.#norm(at) === ',' ? 1 : 0;
    const year = this.#number(at + skip);
    return year >= EARLIEST && year <= LATEST ? { year, to: at + skip + 1 } : null;
  }

  /** A day and month in either order, with or without year. */
  #dayOfMonth(at: number): Found | null {
    const link = this.#words.ofMonth.has(this.#norm(at + 1)) ? 2 : 1;
    // "Feb. 28"
    const stop = this.#norm(at + 1) === '.' ? 2 : 1;
    const [day, month, end] =
      this.#month(at + link) !== undefined
        ? [this.#number(at), this.#month(at + link) ?? 0, at + link + 1]
        : this.#month(at) !== undefined
          ? [this.#number(at + stop), this.#month(at) ?? 0, at + stop + 1]
          : [Number.NaN, 0, at];
    if (!(day >= 1 && day <= 31)) return null;
    const year = this.#year(end);
    const to = end;
    const iso = this.#resolve(year?.year, month, day);
    return { from: at, to: year?.to ?? to, start: iso };
  }

  #resolve(year: number | undefined, month: number, day: number): string | null {
    if (year !== undefined) return isDay(year, month, day) ? isoDay(year, month, day) : null;
    const { publishedAt } = this.#document;
    if (publishedAt === null) return null;
    const now = partsOf(publishedAt).year;
    const here = isDay(now, month, day) ? isoDay(now, month, day) : null;
    if (here !== null && here <= addDays(publishedAt, 60)) return here;
    return isDay(now - 1, month, day) ? isoDay(now - 1, month, day) : null;
  }

  #weekday(at: number): Found | null {
    const before = this.#words.last.has(this.#norm(at)) || this.#words.next.has(this.#norm(at)) ? 1 : 0;
    const weekday = own(this.#words.weekdays, this.#norm(at + before));
    if (weekday === undefined) return null;
    let to = at + before + 1;
    const skip = this.#norm(to) === ',' ? 1 : 0;
    const exact = this.#dayOfMonth(to + skip);
    if (exact) return { ...exact, from: at };
    const marks = [this.#norm(at), this.#norm(to)];
    const next = marks.some((mark) => this.#words.next.has(mark));
    const last = marks.some((mark) => this.#words.last.has(mark));
    if (before === 0 && (this.#words.next.has(this.#norm(to)) || this.#words.last.has(this.#norm(to))))
      to += 1;
    const { publishedAt } = this.#document;
    if (publishedAt === null) return { from: at, to, start: null };
    if (next) return { from: at, to, start: weekdayAfter(publishedAt, weekday) };
    const from = last && weekdayOf(publishedAt) === weekday ? addDays(publishedAt, -1) : publishedAt;
    return { from: at, to, start: weekdayOnOrBefore(from, weekday) };
  }

  /** A noun that belongs to what stands before it. */
  #goesOn(at: number): boolean {
    const token = this.#document.tokens[at];
    const { last } = this.#words;
    return token?.kind === 'word' && !last.has(token.norm) && !this.#prepositions.has(token.norm);
  }

  /** A phrase of the pack's list, the longest first. */
  #listed<T>(at: number, list: Readonly<Record<string, T>>): { to: number; value: T } | null {
    for (let length = 4; length > 0; length--) {
      const phrase = Array.from({ length }, (_, i) => this.#norm(at + i)).join(' ');
      const value = own(list, phrase);
      if (value !== undefined) return { to: at + length, value };
    }
    return null;
  }

  #counted(at: number): Found | null {
    const { publishedAt } = this.#document;
    const day = this.#listed(at, this.#words.days);
    if (day) {
      const { to } = day;
      return { from: at, to, start: publishedAt === null ? null : addDays(publishedAt, day.value) };
    }
    const back = countedBack(
      (i) => this.#norm(i),
      (i) => this.#number(i),
      this.#words,
      at,
      publishedAt,
    );
    if (back) return { from: at, to: back.to, start: back.span?.start ?? null, end: back.span?.end ?? null };
    if (this.#words.weekends.has(this.#norm(at))) {
      const days = publishedAt === null ? null : weekendBefore(publishedAt);
      const next = this.#words.next.has(this.#norm(at - 1)) || this.#words.next.has(this.#norm(at + 1));
      // "his weekend home"
      return next || this.#goesOn(at + 1)
        ? null
        : { from: at, to: at + 1, start: days?.start ?? null, end: days?.end ?? null };
    }
    const span = this.#listed(at, this.#words.spans);
    if (!span) return null;
    const { unit, shift } = span.value;
    if (publishedAt === null) return { from: at, to: span.to, start: null };
    const { year, month } = partsOf(publishedAt);
    if (unit === 'year') return { from: at, to: span.to, start: String(year + shift) };
    if (unit === 'month') {
      const then = addMonths(year, month, shift);
      return { from: at, to: span.to, start: isoMonth(then.year, then.month) };
    }
    // a week begins on Monday
    const monday = addDays(publishedAt, -((weekdayOf(publishedAt) + 6) % 7) + shift * 7);
    return { from: at, to: span.to, start: monday, end: shift === 0 ? publishedAt : addDays(monday, 6) };
  }

  /** A month or a year alone, after "in" or "since". */
  #monthOrYear(at: number): Found | null {
    const before = this.#norm(at - 1);
    const { within, since, parts, ofMonth } = this.#words;
    const month = this.#month(at);
    const led =
      within.has(before) ||
      since.has(before) ||
      (month !== undefined && (parts.has(before) || ofMonth.has(before)));
    if (!led) return null;
    if (month === undefined) {
      const year = this.#year(at);
      return year && this.#norm(at) !== ',' ? { from: at, to: year.to, start: String(year.year) } : null;
    }
    const year = this.#year(at + 1);
    if (year) return { from: at, to: year.to, start: isoMonth(year.year, month) };
    const { publishedAt } = this.#document;
    const span = this.#listed(at + 1, this.#words.spans);
    const to = span?.value.unit === 'year' ? span.to : at + 1;
    if (publishedAt === null) return { from: at, to, start: null };
    if (span?.value.unit === 'year')
      return { from: at, to, start: isoMonth(partsOf(publishedAt).year + span.value.shift, month) };
    const now = partsOf(publishedAt);
    return { from: at, to: at + 1, start: isoMonth(month > now.month ? now.year - 1 : now.year, month) };
  }

  /** "2024-03-12"; "12/03/2024" where only one reading makes a day. */
  #figures(at: number): Found | null {
    const sign = this.#norm(at + 1);
    if (this.#norm(at + 3) !== sign || !/^[-./]$/u.test(sign)) return null;
    const [a, b, c] = [this.#number(at), this.#number(at + 2), this.#number(at + 4)];
    if (a >= EARLIEST && a <= LATEST)
      return isDay(a, b, c) ? { from: at, to: at + 5, start: isoDay(a, b, c) } : null;
    if (!(c >= EARLIEST && c <= LATEST) || b === a) return null;
    const dayFirst = isDay(c, b, a);
    if (!dayFirst || (isDay(c, a, b) && !this.#words.dayFirst)) return null;
    return { from: at, to: at + 5, start: isoDay(c, b, a) };
  }

  at(at: number): Found | null {
    return (
      this.#figures(at) ??
      this.#counted(at) ??
      this.#weekday(at) ??
      this.#dayOfMonth(at) ??
      this.#monthOrYear(at)
    );
  }
}

/** Every date of a text, in order. */
export const findDates = (
  document: Document,
  words: DateWords,
  { determiners, prepositions }: Pick<FunctionWords, 'determiners' | 'prepositions'>,
): readonly DateMention[] => {
  const reader = new DateReader(document, words, prepositions);
  const { tokens, publishedAt, text } = document;
  const dates: DateMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = reader.at(at);
    if (!found) continue;
    let { to } = found;
    while (words.dayParts.has(tokens[to]?.norm ?? '')) to += 1;
    const { from, start } = found;
    let before = from - 1;
    while (determiners.has(tokens[before]?.norm ?? '')) before -= 1;
    const since = words.since.has(tokens[before]?.norm ?? '');
    const future = start !== null && publishedAt !== null && start.length === 10 && start > publishedAt;
    const first = tokens[from];
    const last = tokens[to - 1];
    dates.push({
      from,
      to,
      start,
      end: found.end ?? start,
      text: first && last ? text.slice(first.start, last.end) : '',
      since,
      future,
    });
    at = to - 1;
  }
  return dates;
};
