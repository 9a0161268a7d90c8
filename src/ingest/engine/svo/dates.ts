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
import type { DateWords, Words } from './grammar.js';

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

  constructor(document: Document, words: DateWords) {
    this.#document = document;
    this.#words = words;
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
    const [day, month, to] =
      this.#month(at + 1) !== undefined
        ? [this.#number(at), this.#month(at + 1) ?? 0, at + 2]
        : this.#month(at) !== undefined
          ? [this.#number(at + 1), this.#month(at) ?? 0, at + 2]
          : [Number.NaN, 0, at];
    if (!(day >= 1 && day <= 31)) return null;
    const year = this.#year(to);
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
    if (!this.#words.within.has(before) && !this.#words.since.has(before)) return null;
    const month = this.#month(at);
    if (month === undefined) {
      const year = this.#year(at);
      return year && this.#norm(at) !== ',' ? { from: at, to: year.to, start: String(year.year) } : null;
    }
    const year = this.#year(at + 1);
    if (year) return { from: at, to: year.to, start: isoMonth(year.year, month) };
    const { publishedAt } = this.#document;
    if (publishedAt === null) return { from: at, to: at + 1, start: null };
    const now = partsOf(publishedAt);
    return { from: at, to: at + 1, start: isoMonth(month > now.month ? now.year - 1 : now.year, month) };
  }

  at(at: number): Found | null {
    return this.#counted(at) ?? this.#weekday(at) ?? this.#dayOfMonth(at) ?? this.#monthOrYear(at);
  }
}

/** Every date of a text, in order. */
export const findDates = (
  document: Document,
  words: DateWords,
  determiners: Words,
): readonly DateMention[] => {
  const reader = new DateReader(document, words);
  const { tokens, publishedAt, text } = document;
  const dates: DateMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = reader.at(at);
    if (!found) continue;
    const { from, to, start } = found;
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
