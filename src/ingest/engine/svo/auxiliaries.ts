/** The small words before a verb that say whether it happened, and to whom: has, was, not, will, se. */
import type { Reading } from './reading.js';

export interface Auxiliaries {
  readonly perfect: boolean;
  readonly being: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly reflexive: boolean;
  /** The first of them; the verb itself where it has none. */
  readonly from: number;
}
const REACH = 8;

/** Those of the verb that begins at a token; `isTaken` are tokens of noun phrases, which end the search. */
export const auxiliariesBefore = (
  reading: Reading,
  at: number,
  isTaken: (at: number) => boolean,
): Auxiliaries => {
  const { words } = reading.grammar;
  const found = { perfect: false, being: false, negated: false, modal: false, reflexive: false };
  let from = at;
  for (let i = at - 1, left = REACH; i >= 0 && left > 0; i--) {
    // "a, de son côté, démenti"
    if (reading.isAside(i)) continue;
    left -= 1;
    const norm = reading.norm(i);
    if (reading.token(i).kind !== 'word') break;
    // a pronoun hung onto the auxiliary: "a-t-il"
    if (norm.startsWith('-')) continue;
    if (isTaken(i)) break;
    const told = {
      perfect: words.perfect.has(norm),
      being: words.being.has(norm),
      negated: words.negations.has(norm),
      modal: words.modals.has(norm),
      reflexive: words.reflexives.has(norm),
    };
    const adverb = words.adverbs.has(norm) || (norm.length > 5 && norm.endsWith(words.adverbEnding));
    if (!adverb && !Object.values(told).includes(true)) break;
    found.perfect ||= told.perfect;
    found.being ||= told.being;
    found.negated ||= told.negated;
    found.modal ||= told.modal;
    found.reflexive ||= told.reflexive;
    from = i;
  }
  return { ...found, from };
};
