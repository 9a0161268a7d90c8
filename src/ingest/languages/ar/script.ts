/**
 * The Arabic script: folding of spelling variants, and the clitics written onto a word.
 * Folding keeps one character for one character wherever it can; marks are dropped.
 */

import { wordsOf } from '../../engine/words.js';

const MARKS =
  /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

const FOLDS: Readonly<Record<string, string>> = {
  // alef with hamza, madda or wasla is written bare by many outlets
  '\u0623': '\u0627',
  '\u0625': '\u0627',
  '\u0622': '\u0627',
  '\u0671': '\u0627',
  // alef maqsura and Persian ye for final ye (Egyptian practice writes one for the other)
  '\u0649': '\u064A',
  '\u06CC': '\u064A',
  // ta marbuta for ha: the commonest typing slip of the press
  '\u0629': '\u0647',
  // Persian kaf, and the letters for sounds that Arabic lacks
  '\u06A9': '\u0643',
  '\u06AF': '\u063A',
  '\u06A4': '\u0641',
  '\u067E': '\u0628',
  '\u0686': '\u062C',
};
const FOLDED = new RegExp(`[${Object.keys(FOLDS).join('')}]`, 'g');

/** Arabic-Indic and Persian digits as ASCII digits. */
export const foldDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (d) => String(d.charCodeAt(0) & 0xf));

/** Forms of words met before: the words of a language are few, and texts are many. */
const folded = new Map<string, string>();
const CACHED = 20_000;
const LONGEST_KEPT = 24;

/**
 * The folded form of a word, for comparison only: NFKC (presentation forms), no diacritics, no tatweel, one alef,
 * one ye, ha for ta marbuta, ASCII digits, lower case. Hamza on waw and ye (\u0624 \u0626) stays.
 */
export const foldArabic = (word: string): string => {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const plain = /[\uFB50-\uFDFF\uFE70-\uFEFC]/.test(word) ? word.normalize('NFKC') : word;
  const made = foldDigits(plain.replace(MARKS, '').replace(FOLDED, (c) => FOLDS[c] ?? c)).toLowerCase();
  if (word.length <= LONGEST_KEPT) {
    if (folded.size >= CACHED) folded.clear();
    folded.set(word, made);
  }
  return made;
};

/** The Arabic word that is spelt so. */
export const wordOfArabic = wordsOf(foldArabic);

/** A set of words in their folded form, for looking up what {@link foldArabic} gives. */
export const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldArabic));
