/** What makes an encounter one over the wire. */
import { foldArabic, foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';

const ACROSS = foldArabic('عبر'); // over, via
const WITHIN = foldedSet(['خلال', 'أثناء', 'في', 'عبر']); // during, in, over

/** "discussed with him, during a telephone call, the situation": an encounter over the wire. */
export const isInCall = (syntax: Syntax, verb: number): boolean => {
  const { reading } = syntax;
  for (let i = verb + 1; i < reading.sentenceEnd(verb); i++) {
    const noun = reading.hit(i, 'contactNoun');
    if (noun?.value.noun.type === 'CALL' && !noun.value.definite && WITHIN.has(reading.norm(i - 1)))
      return true;
  }
  return false;
};

export const hasPhone = (syntax: Syntax, from: number, to: number): boolean => {
  const { reading } = syntax;
  for (let i = from; i < to; i++) if (reading.hit(i, 'phone')) return true;
  return false;
};

/** The end of the words that make it a call, or 0: "by telephone", "over the video link". */
export const phoneAt = (syntax: Syntax, at: number): number => {
  const { reading } = syntax;
  const across = reading.norm(at) === ACROSS;
  for (let i = at; i < at + (across ? 6 : 3); i++) {
    const phone = reading.hit(i, 'phone');
    if (phone) return phone.to;
    if (!across && i > at && !reading.norm(i).startsWith('ال')) break;
  }
  return 0;
};
