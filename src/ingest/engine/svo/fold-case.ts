/** Letters with capitals: one form of a word for comparison. */
import { wordsOf } from '../words.js';

const MARKS = /\p{M}/gu;

/** Lower case, composed, the typographic apostrophe as the plain one; accents stay, since they tell words apart. */
export const foldCase = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase();

/** The word of a language with capitals that is spelt so. */
export const wordOfCase = wordsOf(foldCase);

/** The same without accents: for names and headings, which are printed with and without them. */
export const foldAccents = (word: string): string =>
  foldCase(word).normalize('NFD').replace(MARKS, '').normalize('NFC');
