/**
 * Which reports give one statement. Pure and independent of order: the connected parts of "nearly the same words".
 *
 * Same speaker, and word sets that overlap by four fifths, or one that stands whole in the other, published within thirty days. Statements of fewer than
 * five words ("not true") must be the same words within three days: they recur.
 * Candidates are found by three min-hashes of the words; two texts with the overlap asked for share none of the three
 * in fewer than one case of a hundred.
 */
import { byText, digest, words } from '../fold.js';
import { daysBetween } from './days.js';
import { UnionFind } from './union-find.js';

export interface StatementMention {
  readonly article: string;
  readonly local: string;
  /** Id of the speaker, or null. */
  readonly speaker: string | null;
  readonly content: string;
  readonly publishedAt: string | null;
}

const OVERLAP = 0.8;
const SHORT = 5;
/** So many words that stand in a longer text one after the other are a part of it. */
const QUOTED = 7;
/** Reports that came out more days apart are never one statement. */
export const DAYS_APART = 30;
const DAYS_SHORT = 3;
const SEEDS = [0x811c9dc5, 0x01000193, 0x9e3779b9] as const;

/** What opens a clause that is said, and is no part of it: that (three spellings), on, to, about, from, in. */
const OPENERS = new Set([
  '\u0627\u0646',
  '\u0628\u0627\u0646',
  '\u0627\u0646\u0647',
  '\u0639\u0644\u064A',
  '\u0627\u0644\u064A',
  '\u0639\u0646',
  '\u0645\u0646',
  '\u0641\u064A',
]);
/** The words that are compared. */
const saidWords = (content: string): readonly string[] => {
  const all = words(content);
  let from = 0;
  while (from < 2 && all.length - from > SHORT && OPENERS.has(all[from] ?? '')) from++;
  return all.slice(from);
};

const hash = (word: string, seed: number): number => {
  let value = seed;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
};

const blocksOf = (speaker: string | null, tokens: readonly string[]): readonly [string, string, string] => {
  const key = (index: number, seed: number): string => {
    const least = tokens.reduce((least, word) => Math.min(least, hash(word, seed)), 0xffffffff);
    return `said|${speaker ?? ''}|${index}|${least.toString(36)}`;
  };
  return [key(0, SEEDS[0]), key(1, SEEDS[1]), key(2, SEEDS[2])];
};
/** Three keys; statements that share none are never compared. */
export const statementBlocks = (speaker: string | null, content: string): readonly [string, string, string] =>
  blocksOf(speaker, saidWords(content));

/** Whether words stand in a text one after the other; "and" may be written onto the first. */
const isPart = (part: string, text: string): boolean =>
  ` ${text} `.includes(` ${part} `) || ` ${text} `.includes(` \u0648${part} `);

const alike = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length < SHORT || b.length < SHORT) return a.join(' ') === b.join(' ');
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // a part of a longer quotation
  if (short.length >= QUOTED && isPart(short.join(' '), long.join(' '))) return true;
  const left = new Set(a);
  const right = new Set(b);
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / (left.size + right.size - shared) >= OVERLAP;
};
const nearInTime = (a: StatementMention, b: StatementMention, short: boolean): boolean =>
  a.publishedAt === null ||
  b.publishedAt === null ||
  Math.abs(daysBetween(a.publishedAt, b.publishedAt)) <= (short ? DAYS_SHORT : DAYS_APART);

/** A report with what its likeness to others is weighed by. */
export interface Weighed<T extends StatementMention = StatementMention> {
  readonly mention: T;
  readonly words: readonly string[];
  readonly blocks: readonly [string, string, string];
}
export const weigh = <T extends StatementMention>(mention: T): Weighed<T> => {
  const said = saidWords(mention.content);
  return { mention, words: said, blocks: blocksOf(mention.speaker, said) };
};
/** Whether two reports that share a block give the same statement. */
export const areAlike = (a: Weighed, b: Weighed): boolean =>
  alike(a.words, b.words) &&
  nearInTime(a.mention, b.mention, Math.min(a.words.length, b.words.length) < SHORT);

/** For each report, the id of its statement. Equal ids are one statement. */
export const identifyStatements = (mentions: readonly StatementMention[]): readonly string[] => {
  const all = mentions.map(weigh);
  const sets = new UnionFind();
  const name = (index: number): string => String(index);
  const buckets = new Map<string, number[]>();
  for (const [index, weighed] of all.entries()) {
    for (const block of weighed.blocks) {
      const bucket = buckets.get(block) ?? [];
      buckets.set(block, bucket);
      for (const other of bucket) {
        const left = all[other];
        if (!left || sets.find(name(other)) === sets.find(name(index))) continue;
        if (areAlike(left, weighed)) sets.union(name(other), name(index));
      }
      bucket.push(index);
    }
  }
  const least = new Map<string, string>();
  for (const [index, { mention, words: said }] of all.entries()) {
    const root = sets.find(name(index));
    const key = `${mention.speaker ?? ''}|${said.join(' ')}|${mention.publishedAt ?? ''}|${mention.article}`;
    const known = least.get(root);
    if (known === undefined || byText(key, known) < 0) least.set(root, key);
  }
  return mentions.map((_, index) => `statement:${digest(least.get(sets.find(name(index))) ?? '', 16)}`);
};
