/** Where a quotation ends. */
import { closingQuote as closing } from '../../engine/quotations.js';
import type { Reading } from './reading.js';

/** The index of the mark that closes the quotation opened at a token; null where it is not closed nearby. */
export const closingQuote = (reading: Reading, index: number): number | null =>
  closing(reading.tokens, index);
