/** Who stands behind a document: "the communique issued by the ministry". */
import { ISSUED } from './lexicon/speech-words.js';
import type { Phrase } from './phrases.js';
import { foldArabic, foldedSet } from './script.js';
import type { Syntax } from './syntax.js';

const ISSUED_BY = foldedSet(ISSUED);
const BY = foldArabic('عن');

/** "the communique of the White House", "a report of the agency": whose document it is, or null. */
export const ownerAt = ({ scan }: Syntax, at: number): Phrase | null => {
  const phrase = scan.startingAt(at);
  return phrase && phrase.conjunction === null && phrase.preposition !== 'ب' && phrase.kind !== 'person'
    ? phrase
    : null;
};

/** The issuer that is named from a token on, or null. */
export const issuerAt = ({ reading, scan }: Syntax, at: number): Phrase | null =>
  ISSUED_BY.has(reading.norm(at)) && reading.norm(at + 1) === BY ? scan.startingAt(at + 2) : null;
