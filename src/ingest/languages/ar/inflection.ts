/** Inflection of nouns and adjectives as far as the lexicons need it. All results are folded word lists. */

import { foldArabic } from './script.js';
import type { Gender, GrammaticalNumber } from './verb-forms.js';

const ARTICLE = 'ال';

/** A phrase as folded words. */
export const words = (phrase: string): string[] => phrase.split(' ').map(foldArabic);

/** The phrase with the article on its first word; null where it stands there already. */
export const definite = (phrase: string): string | null => {
  if (phrase.startsWith(ARTICLE)) return null;
  const [first = '', ...rest] = phrase.split(' ');
  return [`${ARTICLE}${first}`, ...rest].join(' ');
};

export interface NisbaForm {
  readonly words: readonly string[];
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  readonly definite: boolean;
}

const ENDINGS: readonly {
  readonly ending: string;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}[] = [
  { ending: '', gender: 'masculine', number: 'singular' },
  { ending: 'ة', gender: 'feminine', number: 'singular' },
  { ending: 'ان', gender: 'masculine', number: 'dual' },
  { ending: 'ين', gender: 'masculine', number: 'plural' },
  { ending: 'ون', gender: 'masculine', number: 'plural' },
  { ending: 'تان', gender: 'feminine', number: 'dual' },
  { ending: 'تين', gender: 'feminine', number: 'dual' },
  { ending: 'ات', gender: 'feminine', number: 'plural' },
  { ending: 'ا', gender: 'masculine', number: 'singular' },
];

/**
 * The forms of a nationality adjective, from its masculine singular. In a nisba of several words each word that ends
 * in ye inflects; the article stands on those, and in one spelling on the first word as well.
 */
export const nisbaForms = (base: string): NisbaForm[] => {
  const parts = base.split(' ');
  const inflects = (word: string) => word.endsWith('ي');
  return ENDINGS.flatMap(({ ending, gender, number }) => {
    const plain = parts.map((word) => (inflects(word) ? word + ending : word));
    const articled = plain.map((word, i) => (inflects(parts[i] ?? '') ? ARTICLE + word : word));
    const both = plain.map((word, i) => (i === 0 || inflects(parts[i] ?? '') ? ARTICLE + word : word));
    const form = (list: string[], isDefinite: boolean): NisbaForm => ({
      words: list.map(foldArabic),
      gender,
      number,
      definite: isDefinite,
    });
    const forms = [form(plain, false), form(articled, true)];
    if (both.join() !== articled.join()) forms.push(form(both, true));
    return forms;
  });
};
