/** Where a quotation ends. */
import type { Reading } from './reading.js';

/** The index of the mark that closes the quotation opened at a token; null where it is not closed nearby. */
export const closingQuote = (reading: Reading, index: number): number | null => {
  const { tokens } = reading;
  const open = reading.token(index).raw;
  const pairs: Readonly<Record<string, string>> = {
    '\u00AB': '\u00BB',
    '\u201C': '\u201D',
    '\u201E': '\u201C',
    '\u2039': '\u203A',
  };
  const close = pairs[open];
  for (let i = index + 1; i < tokens.length && i < index + 400; i++) {
    const token = reading.token(i);
    if (
      token.kind === 'quote' &&
      (close === undefined
        ? token.raw === open || token.raw === '\u201C' || token.raw === '\u201D'
        : token.raw === close || (token.raw === '"' && close !== '\u00BB'))
    )
      return i;
  }
  return null;
};
