/** Words that stand for a person told before: "his counterpart", "his highness". */
import { ofWord } from '../../engine/words.js';
import { type Clitics, cliticsOf } from './clitics.js';
import { foldArabic } from './script.js';
import type { Gender, GrammaticalNumber } from './verb-forms.js';

/** "His counterpart" in its forms: gender and number of the counterpart. */
const COUNTERPARTS: Readonly<Record<string, { gender: Gender; number: GrammaticalNumber }>> =
  Object.fromEntries([
    ...['نظيره', 'نظيرها', 'نظيرهما', 'نظيرهم'].map(
      (form) => [foldArabic(form), { gender: 'masculine', number: 'singular' }] as const,
    ), // his, her, their counterpart
    ...['نظيرته', 'نظيرتها'].map(
      (form) => [foldArabic(form), { gender: 'feminine', number: 'singular' }] as const,
    ), // his, her counterpart (a woman)
    ...['نظيريه', 'نظيراه', 'نظيريها'].map(
      (form) => [foldArabic(form), { gender: 'masculine', number: 'dual' }] as const,
    ), // his two counterparts
    ...['نظراءه', 'نظرائه', 'نظرائها'].map(
      (form) => [foldArabic(form), { gender: 'masculine', number: 'plural' }] as const,
    ), // his counterparts
  ]);
/** "His highness", "his excellency", "his majesty" with the pronoun: the person last spoken of. */
const REVERENCES = new Set(
  [
    'سموه',
    'سموها',
    'معاليه',
    'سعادته',
    'فخامته',
    'جلالته',
    'دولته',
    'سيادته',
    'فضيلته',
    'نيافته',
    'سماحته',
  ].map(foldArabic),
);
const ALIKE = 'نظ';

/** A counterpart as its word tells of it. */
export interface Counterpart {
  readonly clitics: Clitics;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

/** The clitics of a word that is a reverence without them, or null. */
export const reverenceOf = ofWord(({ norm }): Clitics | null => {
  for (let length = 0; length <= 2; length++)
    if (REVERENCES.has(norm.slice(length))) return cliticsOf(norm.slice(0, length));
  return null;
});

/** The counterpart that a word tells of, or null. */
export const counterpartOf = ofWord(({ norm }): Counterpart | null => {
  // all forms share these letters: most words are done here
  if (!norm.includes(ALIKE)) return null;
  for (let length = 0; length <= 2; length++) {
    const found = COUNTERPARTS[norm.slice(length)];
    if (!found) continue;
    const before = norm.slice(0, length);
    if (before === '' || /^[وف]?[بلك]?$/.test(before)) return { clitics: cliticsOf(before), ...found };
  }
  return null;
});
