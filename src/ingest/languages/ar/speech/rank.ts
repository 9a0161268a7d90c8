/** Which reading of a reporting verb is the likelier. */
import type { Complement } from '../lexicon/reporting.js';
import type { SpeechCandidate } from './model.js';

const WEIGHTS: Readonly<Record<Complement, number>> = {
  that: 5,
  quote: 4,
  on: 3,
  to: 3,
  about: 3,
  with: 2,
  from: 2,
  for: 2,
  in: 2,
  object: 1,
};
/** Of several readings of one word, the one with the stronger content wins, then the one whose subject is told. */
export const rankOf = (candidate: Pick<SpeechCandidate, 'complement' | 'subject'>): number =>
  WEIGHTS[candidate.complement] * 2 + (candidate.subject ? 1 : 0);
