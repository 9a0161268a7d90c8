/** The name behind titles, with the sign that closes it. */
import type { NameSpan } from './names.js';

export interface NameAfterTitles {
  readonly from: number;
  readonly to: number;
  /** The token after the name and the quotation mark that closes it. */
  readonly next: number;
  readonly cliticLength: number;
  readonly strength: 'strong' | 'weak';
}

/** A name as titles have it: up to the token `next`. */
export const endingBefore = (name: NameSpan, next: number): NameAfterTitles => {
  const { from, to, cliticLength, strength } = name;
  return { from, to, next, cliticLength, strength };
};
