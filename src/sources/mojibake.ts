/** Text that was decoded in the wrong encoding before it came here: it is reported, because stored it proves nothing. */
import { InputError } from '../errors.js';
import type { Page } from '../model.js';

/** What the second byte of an Arabic letter in UTF-8 becomes in Latin-1 or windows-1252. */
const LATIN_SECOND =
  '[\\u0080-\\u00bf\\u20ac\\u201a\\u0192\\u201e\\u2026\\u2020\\u2021\\u02c6\\u2030\\u0160\\u2039\\u0152\\u017d\\u2018\\u2019\\u201c\\u201d\\u2022\\u2013\\u2014\\u02dc\\u2122\\u0161\\u203a\\u0153\\u017e\\u0178]';
const FORMS: readonly { readonly was: string; readonly pattern: RegExp }[] = [
  // each letter became U+00D8 to U+00DB and a second character
  {
    was: 'UTF-8 that was read as windows-1252 or Latin-1',
    pattern: new RegExp(`(?:[\\u00d8-\\u00db]${LATIN_SECOND}){3,}`, 'gu'),
  },
  // the same in windows-1256: tah or zah before every letter, which no word has
  { was: 'UTF-8 that was read as windows-1256', pattern: /(?:[\u0637\u0638][^\s\u0637\u0638]){4,}/gu },
  // letters of windows-1256 or iso-8859-6 as Latin ones: whole words of accents
  {
    was: 'an Arabic code page that was read as Latin-1',
    pattern: /[\u00c0-\u00ff]{4,}/gu,
  },
  // from where a run of question marks begins, and not from each of them
  {
    was: 'an encoding that was not known, its letters lost',
    pattern: /\ufffd+|(?<!\?)\?{4,}(?:\s+\?{3,}){2,}/gu,
  },
];
/** More of the letters than this in such words, and the text is not to be trusted. */
const MOST = 0.02;
const SAMPLE = 200_000;

/** What a text was before it was spoilt; null for a sound one. */
export const spoilt = (text: string): string | null => {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const most = Math.max(8, sample.length * MOST);
  for (const { was, pattern } of FORMS) {
    let length = 0;
    for (const [word] of sample.matchAll(pattern)) length += word.length;
    if (length >= most) return was;
  }
  return null;
};

/**
 * A page as it is.
 *
 * @throws InputError BAD_ENCODING where its text is mojibake
 */
export const sound = (page: Page): Page => {
  const was = spoilt(page.content);
  if (was === null) return page;
  throw new InputError('BAD_ENCODING', `The text is garbled: ${was}.`, {
    input: page.id,
    hint: 'Save the page again from its source, as UTF-8.',
  });
};
