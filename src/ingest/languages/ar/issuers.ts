/** Who stands behind a document: "the communique issued by the ministry". */
import { DOCUMENT_NOUNS, ISSUED } from './lexicon/speech-words.js';
import type { Phrase } from './phrases.js';
import { foldArabic, foldedSet } from './script.js';
import type { Syntax } from './syntax.js';

export const DOCUMENTS = foldedSet(DOCUMENT_NOUNS);
/** A report, of which many are nobody's in particular. */
const REPORT = foldArabic('تقرير');
const ISSUED_BY = foldedSet(ISSUED);
const BY = foldArabic('عن');
const ARTICLE = 'ال';
/** Words back to where a document was told with its issuer, and from its noun to that. */
const FARTHEST = 400;
const NEAR = 5;

/** "the communique of the White House", "a report of the agency": whose document it is, or null. */
const ownerAt = ({ scan }: Syntax, at: number): Phrase | null => {
  const phrase = scan.startingAt(at);
  return phrase && phrase.conjunction === null && phrase.preposition !== 'ب' && phrase.kind !== 'person'
    ? phrase
    : null;
};

/** The issuer that is named from a token on, or null. */
const issuerAt = ({ reading, scan }: Syntax, at: number): Phrase | null =>
  ISSUED_BY.has(reading.norm(at)) && reading.norm(at + 1) === BY ? scan.startingAt(at + 2) : null;

/** "the report", told of before as "a report that was issued by the council": its issuer, or null. */
const issuerBefore = (syntax: Syntax, at: number): Phrase | null => {
  const { reading } = syntax;
  const noun = reading.norm(at);
  if (!noun.startsWith(ARTICLE)) return null;
  const bare = noun.slice(ARTICLE.length);
  for (let i = at - 1; i > Math.max(0, at - FARTHEST); i--) {
    if (reading.norm(i) !== bare && reading.norm(i) !== noun) continue;
    for (let j = i + 1; j < i + NEAR; j++) {
      const issuer = issuerAt(syntax, j);
      if (issuer) return issuer;
    }
    // "a report of the company"
    const owner = reading.norm(i) === bare ? ownerAt(syntax, i + 1) : null;
    if (owner && owner.kind !== 'state') return owner;
  }
  return null;
};

/** Who speaks through the document that a subject names from `from` to `to`; null where it is none, or nobody's. */
export const issuerOf = (syntax: Syntax, from: number, to: number): Phrase | null => {
  const head = syntax.reading.norm(from);
  if (head === REPORT) return ownerAt(syntax, from + 1);
  if (!DOCUMENTS.has(head)) return null;
  return (
    issuerAt(syntax, to) ??
    issuerAt(syntax, to - 1) ??
    ownerAt(syntax, from + 1) ??
    issuerBefore(syntax, from)
  );
};
