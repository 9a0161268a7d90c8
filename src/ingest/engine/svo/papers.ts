/** Papers that speak for who issues them: "A statement from the ministry said". */
import type { TokenRange } from '../document.js';
import type { Clauses } from './clauses.js';

/** Between the paper and its issuer there may stand a preposition and a word or two: "released by". */
const REACH = 4;

/** Where the paper begins that an actor issues; null where it issues none, or the paper is only where something is said. */
export const paperOf = (
  clauses: Pick<Clauses, 'reading' | 'isVerb' | 'isGoverned'>,
  { from }: TokenRange,
): number | null => {
  const { reading } = clauses;
  const { determiners } = reading.grammar.words;
  if (!clauses.isGoverned({ from, to: from })) return null;
  for (let at = from - 2; at >= from - REACH; at--) {
    const issued = reading.hit(at, 'channel');
    if (issued && issued.to < from) {
      let start = at;
      while (determiners.has(reading.norm(start - 1))) start -= 1;
      return clauses.isGoverned({ from: start, to: at }) ? null : start;
    }
    if (reading.token(at).kind !== 'word' || clauses.isVerb(at)) return null;
  }
  return null;
};
