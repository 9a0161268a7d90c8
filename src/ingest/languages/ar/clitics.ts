import { remember } from '../../../remember.js';
import type { WordForm } from '../../engine/gazetteer.js';
import { isCommonWord } from './lexicon/common-words.js';

/**
 * The particles that Arabic writes onto the next word: conjunctions (and, so), prepositions (in, for, like) and the
 * article. Whole words come first: wazir (minister) begins with the letter of "and" and is no "and zir".
 */
const CONJUNCTIONS = ['و', 'ف'];
const PREPOSITIONS = ['ب', 'ل', 'ك'];
const ARTICLE = 'ال';
/** Left shorter than this, a word is not read as a stem with a clitic. */
const SHORTEST_STEM = 2;

const prepositional = (word: string, conjunction: string | null): WordForm[] => {
  const first = word[0] ?? '';
  if (!PREPOSITIONS.includes(first) || word.length - 1 < SHORTEST_STEM) return [];
  const rest = word.slice(1);
  // li + al- is written ll-: the article's alef is dropped
  const assimilated = first === 'ل' && rest[0] === 'ل' ? [`ا${rest}`] : [];
  const cliticLength = conjunction ? 2 : 1;
  return [...assimilated, rest].map((stem) => ({ stem, conjunction, preposition: first, cliticLength }));
};

const REMEMBERED = 20_000;

/** The readings of a folded word, whole word first. */
export const wordForms = remember((word: string): readonly WordForm[] => {
  const forms: WordForm[] = [{ stem: word, conjunction: null, preposition: null, cliticLength: 0 }];
  const first = word[0] ?? '';
  forms.push(...prepositional(word, null));
  if (CONJUNCTIONS.includes(first) && word.length - 1 >= SHORTEST_STEM) {
    forms.push({ stem: word.slice(1), conjunction: first, preposition: null, cliticLength: 1 });
    forms.push(...prepositional(word.slice(1), first));
  }
  return forms;
}, REMEMBERED);

/** What is written onto a word before its stem. */
export type Clitics = Omit<WordForm, 'stem'>;

/** The letters before a stem, told apart. */
export const cliticsOf = (before: string): Clitics => ({
  cliticLength: before.length,
  conjunction: /^[وف]/.test(before) ? (before[0] ?? null) : null,
  preposition: /[بلك]$/.test(before) ? before.slice(-1) : null,
});

/** The preposition written onto a word that is known without it, or null. */
export const prepositionOn = (word: string): string | null =>
  wordForms(word).find(
    ({ stem, preposition, conjunction }) =>
      preposition !== null && conjunction === null && (stem.startsWith(ARTICLE) || isCommonWord(stem)),
  )?.preposition ?? null;

/** Whether a folded stem carries the article. */
export const isDefinite = (stem: string): boolean =>
  stem.startsWith(ARTICLE) && stem.length >= ARTICLE.length + SHORTEST_STEM;

/** The stem without its article. */
export const withoutArticle = (stem: string): string =>
  isDefinite(stem) ? stem.slice(ARTICLE.length) : stem;
