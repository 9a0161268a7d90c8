/**
 * Which reports give one statement. Pure and independent of order: the connected parts of "nearly the same words".
 *
 * Same speaker, and word sets that overlap by four fifths, published within thirty days. Statements of fewer than
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
const DAYS = 30;
const DAYS_SHORT = 3;
const SEEDS = [0x811c9dc5, 0x01000193, 0x9e3779b9] as const;

const hash = (word: string, seed: number): number => {
  let value = seed;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
};

/** Three keys; statements that share none are never compared. */
export const statementBlocks = (
  speaker: string | null,
  content: string,
): readonly [string, string, string] => {
  const tokens = words(content);
  const key = (index: number, seed: number): string => {
    const least = tokens.reduce((least, word) => Math.min(least, hash(word, seed)), 0xffffffff);
    return `said|${speaker ?? ''}|${index}|${least.toString(36)}`;
  };
  return [key(0, SEEDS[0]), key(1, SEEDS[1]), key(2, SEEDS[2])];
};

const alike = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length < SHORT || b.length < SHORT) return a.join(' ') === b.join(' ');
  const left = new Set(a);
  const right = new Set(b);
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / (left.size + right.size - shared) >= OVERLAP;
};
const nearInTime = (a: StatementMention, b: StatementMention, short: boolean): boolean =>
  a.publishedAt === null ||
  b.publishedAt === null ||
  Math.abs(daysBetween(a.publishedAt, b.publishedAt)) <= (short ? DAYS_SHORT : DAYS);

/** For each report, the id of its statement. Equal ids are one statement. */
export const identifyStatements = (mentions: readonly StatementMention[]): readonly string[] => {
  const texts = mentions.map((mention) => words(mention.content));
  const sets = new UnionFind();
  const name = (index: number): string => String(index);
  const buckets = new Map<string, number[]>();
  for (const [index, mention] of mentions.entries()) {
    for (const block of statementBlocks(mention.speaker, mention.content)) {
      const bucket = buckets.get(block) ?? [];
      for (const other of bucket) {
        const [left, right] = [mentions[other], texts[other]];
        if (!left || !right || sets.find(name(other)) === sets.find(name(index))) continue;
        const text = texts[index] ?? [];
        if (alike(text, right) && nearInTime(left, mention, text.length < SHORT))
          sets.union(name(other), name(index));
      }
      buckets.set(block, [...bucket, index]);
    }
  }
  const least = new Map<string, string>();
  for (const [index, mention] of mentions.entries()) {
    const root = sets.find(name(index));
    const key = `${mention.speaker ?? ''}|${(texts[index] ?? []).join(' ')}|${mention.publishedAt ?? ''}|${mention.article}`;
    const known = least.get(root);
    if (known === undefined || byText(key, known) < 0) least.set(root, key);
  }
  return mentions.map((_, index) => `statement:${digest(least.get(sets.find(name(index))) ?? '', 16)}`);
};
