import type { Language } from '../../engine/language.js';
import { extractArticle } from './extract.js';
import { RULES } from './lexicon/rules.js';
import { PAGE_MARKERS } from './page-markers.js';
import { foldArabic } from './script.js';
import { spelling } from './spelling.js';

/** The Arabic pack. */
export const ar: Language = {
  code: 'ar',
  rules: RULES,
  pageMarkers: PAGE_MARKERS,
  profile: {
    letters: spelling.letters,
    // Persian and Urdu share the script
    foreign: /[\u067E\u0686\u0698\u06AF\u06A9\u06CC\u0679\u0688\u0691\u06BA\u06D2]/gu,
    words: new Set(),
  },
  fold: foldArabic,
  extract: extractArticle,
};
