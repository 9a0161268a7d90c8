/** What the graph asks of languages: names in English, stems of claims. Apart from what reads articles, which is much larger. */
import { SPELLINGS } from './languages/spellings.js';

// the patterns are global: match counts from the beginning, where test would go on
const spellingOf = (text: string) => SPELLINGS.find(({ letters }) => text.match(letters) !== null);

/** A name as English readers know it, by whichever language has its script; the name itself where none does. */
export const englishName = (name: string, kind: 'PERSON' | 'ORGANIZATION'): string =>
  spellingOf(name)?.englishName(name, kind) ?? name;

const LONG_WORD = 4;
/** The stems of a claim's own words, by whichever language has their script; without one its long words, folded. */
export const claimStems = (text: string): readonly string[] =>
  spellingOf(text)?.claimStems(text) ??
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(({ length }) => length >= LONG_WORD);
