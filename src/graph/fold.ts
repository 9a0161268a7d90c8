/**
 * Folding for comparison, blind to language: the graph compares names and texts written in any script.
 * The letter variants below are spelling habits of the Arabic script, given by code point.
 */
import { createHash } from 'node:crypto';

const VARIANTS: Readonly<Record<string, string>> = {
  '\u0623': '\u0627', // alef with hamza above
  '\u0625': '\u0627', // alef with hamza below
  '\u0622': '\u0627', // alef with madda
  '\u0671': '\u0627', // alef wasla
  '\u0649': '\u064A', // alef maqsura
  '\u06CC': '\u064A', // Persian ye
  '\u0629': '\u0647', // ta marbuta
  '\u06A9': '\u0643', // Persian kaf
};
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'g');
/** Tatweel lengthens a word on paper and says nothing. */
const SILENT = /[\p{M}\p{Cf}\u0640]/gu;

/** Letters and digits only, one space between words, lower case, marks and letter variants folded. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    // composed letters with hamza or madda are folded before NFKD would take the hamza away from waw and ye
    .replace(VARIANT, (letter) => VARIANTS[letter] ?? letter)
    .replace(/[A-Za-z\u00C0-\u024F]+/g, (latin) => latin.normalize('NFKD'))
    .replace(SILENT, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** The words of a folded text. */
export const words = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean);

/** First hexadecimal digits of the SHA-256 of a text. */
export const digest = (text: string, length = 16): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length);

/** The same for two copies of an article, whatever their marks, quotes, spacing and letter variants. */
export const textHash = (text: string): string => digest(fold(text), 32);

/** Order of code units: the same on every machine, whatever its locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order of their keys, each made once. */
export const sortedBy = <T>(items: Iterable<T>, key: (item: T) => string): T[] =>
  Array.from(items, (item) => ({ item, key: key(item) }))
    .sort((a, b) => byText(a.key, b.key))
    .map(({ item }) => item);

/** The most frequent value; of equals the longest, then the first in code order. Null of none. */
export const mostFrequent = (counts: ReadonlyMap<string, number>): string | null => {
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || byText(a, b));
  return ranked[0]?.[0] ?? null;
};
