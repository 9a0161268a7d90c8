/** Abbreviations of Latin letters, spelt out as they are said: "UBS" as three words. */
import { whether } from '../../engine/words.js';
import type { Reading } from './reading.js';

/** Names of Latin letters that are no words of Arabic. */
const LETTERS: ReadonlySet<string> = new Set([
  ...['إيه', 'ايه', 'بي', 'سي', 'دي', 'إي', 'اي', 'إف', 'اف', 'جي', 'إتش', 'اتش', 'إتس', 'آي', 'جيه', 'كيه'],
  ...['كيو', 'آر', 'ار', 'إس', 'اس', 'تي', 'يو', 'دبليو', 'دابليو', 'إكس', 'اكس', 'واي', 'زد'],
]);
/** Those that are words as well: they are letters before another. */
const WORDS_TOO: ReadonlySet<string> = new Set(['إل', 'ال', 'إم', 'ام', 'إن', 'ان', 'أو', 'او', 'في', 'كي']);

const isLetter = whether(({ raw }) => LETTERS.has(raw));
const isWordToo = whether(({ raw }) => WORDS_TOO.has(raw));

/** The end of two or more letters that are spelt out from a token on; the token itself where there are none. */
export const abbreviationEnd = (reading: Reading, at: number): number => {
  let letters = 0;
  // "UBS, in Zurich": what follows the last letter is a word again
  let end = at;
  for (let i = at; ; i++) {
    const token = reading.token(i);
    if (isLetter(token)) {
      letters += 1;
      end = i + 1;
    } else if (!isWordToo(token)) return letters >= 2 ? end : at;
  }
};
