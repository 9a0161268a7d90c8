import type { Language } from '../../engine/language.js';
import { extractArticle } from './extract.js';
import { RULES } from './lexicon/rules.js';
import { PAGE_MARKERS } from './page-markers.js';
import { foldArabic } from './script.js';

const ARABIC = /\p{Script=Arabic}/gu;
const LETTERS = /\p{L}/gu;
/** Other scripts stand in an Arabic page too (names, addresses); Persian and Urdu share the script. */
const LEAST_SHARE = 0.5;
/** Letters that Arabic does not have and its neighbours in the script use all the time. */
const FOREIGN = /[\u067E\u0686\u0698\u06AF\u06A9\u06CC\u0679\u0688\u0691\u06BA\u06D2]/gu;
const MOST_FOREIGN = 0.02;
const SAMPLE = 20_000;

/** The Arabic pack. */
export const ar: Language = {
  code: 'ar',
  rules: RULES,
  pageMarkers: PAGE_MARKERS,
  matches: (text) => {
    const sample = text.slice(0, SAMPLE);
    const arabic = sample.match(ARABIC)?.length ?? 0;
    const letters = sample.match(LETTERS)?.length ?? 0;
    const foreign = sample.match(FOREIGN)?.length ?? 0;
    return letters > 0 && arabic / letters >= LEAST_SHARE && foreign <= arabic * MOST_FOREIGN;
  },
  fold: foldArabic,
  extract: extractArticle,
};
