/** "the deposed Salih": a head of state, without the word for it. */
import type { Clitics } from './clitics.js';
import type { Names } from './names.js';
import { type Title, titleOf } from './phrases.js';
import type { Reading } from './reading.js';
import { foldArabic } from './script.js';

const DEPOSED = foldArabic('المخلوع');

/** The title at a token, where that is "the deposed" and a name follows. */
export const deposedAt = (
  reading: Reading,
  names: Names,
  at: number,
): { readonly title: Title; readonly clitics: Clitics } | null => {
  const mark = reading.hit(at, 'former');
  if (mark?.form.stem !== DEPOSED || !names.afterTitle(mark.to)) return null;
  const { from, to, form } = mark;
  return { title: titleOf({ from, to, office: 'president', former: true, head: DEPOSED }), clitics: form };
};
