/** Every word that dates are made of, in one dictionary: a text is walked once, phrase by phrase. */
import type { Token } from '../../../engine/document.js';
import { Gazetteer, type GazetteerHit } from '../../../engine/gazetteer.js';
import { wordForms } from '../clitics.js';
import * as words from '../lexicon/date-words.js';
import { GREGORIAN_MONTHS, HIJRI_MONTHS, type MonthEntry } from '../lexicon/months.js';
import { WEEKDAYS } from '../lexicon/weekdays.js';
import { foldArabic } from '../script.js';
import type { Calendar } from './when.js';

/** What one word or fixed phrase contributes to a date. */
export type DateWord =
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'month'; readonly calendar: Calendar; readonly month: number; readonly ambiguous: boolean }
  | { readonly is: 'relative'; readonly offset: number }
  | { readonly is: 'unit'; readonly unit: words.Unit; readonly number: 'one' | 'two' | 'many' | 'the' }
  | { readonly is: 'both'; readonly unit: 'day' | 'year' }
  | { readonly is: 'shift'; readonly shift: number }
  | { readonly is: 'part'; readonly part: words.Part }
  | { readonly is: 'ordinal'; readonly value: number; readonly construct: boolean }
  | { readonly is: 'tens'; readonly value: number }
  | { readonly is: 'count'; readonly value: number }
  | {
      readonly is:
        | 'day-part'
        | 'the-yesterday'
        | 'this'
        | 'teen'
        | 'ago'
        | 'morrow'
        | 'of'
        | 'to'
        | 'matching';
    };

export const fold = (phrase: string): string[] => phrase.split(' ').map(foldArabic);
export const foldedSet = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.map(foldArabic));

const build = (): Gazetteer<DateWord> => {
  const dictionary = new Gazetteer<DateWord>(wordForms);
  const added = new Set<string>();
  const add = (forms: readonly string[], word: DateWord) => {
    for (const form of forms) {
      const folded = fold(form);
      const key = `${folded.join(' ')}|${JSON.stringify(word)}`;
      if (!added.has(key)) dictionary.add(folded, word);
      added.add(key);
    }
  };
  const addMonths = (entries: readonly MonthEntry[], calendar: Calendar) => {
    for (const { month, forms, ambiguous = [] } of entries) {
      add(forms, { is: 'month', calendar, month, ambiguous: false });
      add(ambiguous, { is: 'month', calendar, month, ambiguous: true });
    }
  };
  for (const { weekday, forms } of WEEKDAYS) add(forms, { is: 'weekday', weekday });
  addMonths(GREGORIAN_MONTHS, 'gregorian');
  addMonths(HIJRI_MONTHS, 'hijri');
  for (const { offset, forms } of words.RELATIVE_DAYS) add(forms, { is: 'relative', offset });
  add([words.YESTERDAY_WITH_ARTICLE], { is: 'the-yesterday' });
  add(words.DAY_PARTS, { is: 'day-part' });
  for (const { unit, one, two, many, the } of words.UNITS) {
    add(one, { is: 'unit', unit, number: 'one' });
    add(two, { is: 'unit', unit, number: 'two' });
    add(many, { is: 'unit', unit, number: 'many' });
    add(the, { is: 'unit', unit, number: 'the' });
  }
  add(words.BOTH.day, { is: 'both', unit: 'day' });
  add(words.BOTH.year, { is: 'both', unit: 'year' });
  for (const { shift, forms } of words.SHIFTS) add(forms, { is: 'shift', shift });
  for (const { part, forms } of words.PARTS) add(forms, { is: 'part', part });
  for (const { value, forms, construct = false } of words.ORDINALS)
    add(forms, { is: 'ordinal', value, construct });
  for (const { value, forms } of words.ORDINAL_TENS) add(forms, { is: 'tens', value });
  for (const { value, forms } of words.COUNTS) add(forms, { is: 'count', value });
  add([words.TEEN], { is: 'teen' });
  add(words.THIS, { is: 'this' });
  add(words.AGO, { is: 'ago' });
  add(words.MORROW_OF, { is: 'morrow' });
  add(words.OF, { is: 'of' });
  add(words.TO, { is: 'to' });
  add(words.MATCHING, { is: 'matching' });
  return dictionary;
};

const dictionary = build();

const NO_WORDS: readonly GazetteerHit<DateWord>[] = [];

/** Whether a date word may begin with the word of a token. */
export const beginsDateWord = (token: Pick<Token, 'word'>): boolean => dictionary.begins(token);

/** Every date word that begins at a token, longest first. */
export const dateWordsAt = (tokens: readonly Token[], at: number): readonly GazetteerHit<DateWord>[] =>
  tokens[at]?.kind === 'word' ? dictionary.match(tokens, at) : NO_WORDS;
