/** Where a quotation ends and begins. */
import type { Token } from './document.js';

const PAIRS: Readonly<Record<string, string>> = {
  '\u00AB': '\u00BB',
  '\u201C': '\u201D',
  '\u201E': '\u201C',
  '\u2039': '\u203A',
};
const FARTHEST = 400;

/** The index of the mark that closes the quotation opened at a token; null where it is not closed nearby. */
export const closingQuote = (tokens: readonly Token[], index: number): number | null => {
  const open = tokens[index]?.raw ?? '';
  const close = PAIRS[open];
  for (let i = index + 1; i < tokens.length && i < index + FARTHEST; i++) {
    const { kind, raw = '' } = tokens[i] ?? {};
    if (
      kind === 'quote' &&
      (close === undefined
        ? raw === open || raw === '\u201C' || raw === '\u201D'
        : raw === close || (raw === '"' && close !== '\u00BB'))
    )
      return i;
  }
  return null;
};

/** The index of the mark that opens the quotation closed at a token; null where it is not opened nearby. */
export const openingQuote = (tokens: readonly Token[], index: number): number | null => {
  for (let i = index - 1; i >= 0 && i > index - FARTHEST; i--)
    if (tokens[i]?.kind === 'quote' && closingQuote(tokens, i) === index) return i;
  return null;
};
