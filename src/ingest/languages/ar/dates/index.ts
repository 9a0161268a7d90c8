/**
 * Finds what an article says about time and counts it from the day of publication.
 * One walk over the tokens; every parser looks ahead a bounded number of tokens, so the cost is linear.
 */
import { type Document, spanOf, type TokenRange } from '../../../engine/document.js';
import { AFTER, BEFORE, IN, SINCE, UNTIL } from '../lexicon/date-words.js';
import { parseAnchored, resolveAnchored } from './anchored.js';
import { isNamedAfter } from './doubts.js';
import { FutureSense } from './future.js';
import { parseRange } from './ranges.js';
import { parseAgo, parseDay, parsePart, parseSpan } from './relative.js';
import { resolveParsed } from './resolve.js';
import { type DateWord, foldedSet } from './vocabulary.js';
import { type DateKind, kindOf, type Parsed } from './when.js';
import { DateWords } from './words.js';

/** An expression of time where it stands. */
export interface DateMention {
  readonly range: TokenRange;
  /** The words, exactly as in the text. */
  readonly text: string;
  /** Inclusive ISO days, months (`2022-10`) or years; null where the text, or a missing publication date, fixes none. */
  readonly start: string | null;
  readonly end: string | null;
  /** How much time it covers; `relative` where it fixes none ("some days ago"). */
  readonly kind: DateKind;
  /** Said with "since": the beginning of something, not its day. */
  readonly since?: true;
  /** The words say that it is still to come. */
  readonly future?: true;
  /** Said with "before", "after" or "until": a limit, not the day itself. */
  readonly bound?: 'before' | 'after' | 'until';
}

const since = foldedSet(SINCE);
const inTime = foldedSet(IN);
const BOUNDS = [
  ['before', foldedSet(BEFORE)],
  ['after', foldedSet(AFTER)],
  ['until', foldedSet(UNTIL)],
] as const;

/** A word without an "and" or "so" written onto it. */
const bare = (norm: string): string => (/^[\u0648\u0641]..../.test(norm) ? norm.slice(1) : norm);
const has = (set: ReadonlySet<string>, norm: string): boolean => set.has(norm) || set.has(bare(norm));

/** How many sentences an anchor holds: "the same day" means the day just named. */
const ANCHOR_REACH = 2;

const parse = (words: DateWords, at: number, inContext: boolean): Parsed | null =>
  parseAnchored(words, at) ??
  parseRange(words, at, inContext) ??
  parseAgo(words, at) ??
  parseDay(words, at) ??
  parsePart(words, at) ??
  parseSpan(words, at, inContext);

/** These only join or follow other date words. */
const CONNECTIVES: ReadonlySet<DateWord['is']> = new Set(['of', 'to', 'matching', 'shift', 'teen', 'count']);

/** Where an expression may begin: at a date word or a number. */
const mayBegin = (words: DateWords, at: number): boolean => {
  const hits = words.at(at);
  return (
    (hits.length > 0 && hits.some(({ value }) => !CONNECTIVES.has(value.is))) || words.number(at) !== null
  );
};

const isFuture = (parsed: Parsed, nearFutureVerb: boolean): boolean => {
  const last = parsed.until ?? parsed.when;
  if (last.is === 'day') return last.offset > 0;
  if (last.is === 'weekday' || last.is === 'unit' || last.is === 'date') {
    if (last.shift !== undefined) return last.shift > 0;
    return nearFutureVerb;
  }
  return false;
};

/** Every expression of time in a run of tokens (the whole document unless told), in order, none inside another. */
export const findDates = (document: Document, range?: TokenRange): readonly DateMention[] => {
  const from = range?.from ?? 0;
  const end = range?.to ?? document.tokens.length;
  const words = new DateWords(document);
  const future = new FutureSense(words);
  const published = document.publishedAt?.slice(0, 10) ?? null;
  const mentions: DateMention[] = [];
  const anchorFor = (at: number): string | null => {
    const last = mentions.at(-1);
    const sentence = (index: number) => document.tokens[index]?.sentence ?? 0;
    return last && sentence(at) - sentence(last.range.from) <= ANCHOR_REACH ? last.start : null;
  };
  for (let at = from; at < end; ) {
    const parsed =
      words.isOfDates(at) && mayBegin(words, at) ? parse(words, at, has(inTime, words.norm(at - 1))) : null;
    if (!parsed || parsed.to > end) {
      at += 1;
      continue;
    }
    const mention = mentionOf(document, words, at, parsed, anchorFor(at), published, future);
    if (mention) mentions.push(mention);
    at = parsed.to;
  }
  return mentions;
};

const mentionOf = (
  document: Document,
  words: DateWords,
  at: number,
  parsed: Parsed,
  anchor: string | null,
  published: string | null,
  sense: FutureSense,
): DateMention | null => {
  if (parsed.when.is === 'date' && !parsed.until && isNamedAfter(words, at, parsed.when)) return null;
  const previous = words.norm(at - 1);
  const coming = isFuture(parsed, sense.near(at, parsed.to));
  const resolved =
    parsed.when.is === 'anchored'
      ? resolveAnchored(parsed.when, anchor)
      : resolveParsed(parsed, published, coming);
  const range = { from: at, to: parsed.to };
  const span = spanOf(document, range);
  const bound = BOUNDS.find(([, set]) => has(set, previous))?.[0];
  const later =
    published !== null && resolved !== null && resolved.start > published && parsed.when.is !== 'day';
  return {
    range,
    text: document.text.slice(span.start, span.end),
    start: resolved?.start ?? null,
    end: resolved?.end ?? null,
    kind: kindOf(parsed),
    ...(has(since, previous) || has(since, words.norm(at)) ? { since: true } : {}),
    ...(coming || later ? { future: true } : {}),
    ...(bound && !has(since, previous) ? { bound } : {}),
  };
};
