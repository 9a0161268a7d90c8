/** Where a quotation ends and begins. */
import type { Token } from './document.js';

const PAIRS: Readonly<Record<string, string>> = {
  '\u00AB': '\u00BB',
  '\u201C': '\u201D',
  '\u201E': '\u201C',
  '\u2039': '\u203A',
};
const FARTHEST = 400;

/** A mark with a gap before it and none after it opens, whatever its shape. */
const looksOpening = (tokens: readonly Token[], index: number): boolean => {
  const [before, mark, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!mark || !after) return false;
  return (before === undefined || before.end < mark.start) && after.start === mark.end;
};

/** A mark that touches the word before it and not the one after closes, whatever its shape. */
const looksClosing = (tokens: readonly Token[], index: number): boolean => {
  const [before, mark, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!mark || !before) return false;
  return before.end === mark.start && after?.start !== mark.end;
};

/** The index of the mark that closes the quotation opened at a token; null where it is not closed nearby. */
export const closingQuote = (tokens: readonly Token[], index: number): number | null => {
  const open = tokens[index]?.raw ?? '';
  const close = PAIRS[open];
  if (close === undefined && looksClosing(tokens, index)) return null;
  for (let i = index + 1; i < tokens.length && i < index + FARTHEST; i++) {
    const { kind, raw = '' } = tokens[i] ?? {};
    // the one before was never closed: this one belongs to other words
    if (kind === 'quote' && close === undefined && raw === open && looksOpening(tokens, i)) return null;
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
