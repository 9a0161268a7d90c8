/** The short name that a body is given behind its full one, in quotation marks or brackets. */
import { isCommonWord } from './lexicon/common-words.js';
import type { OrganizationPhrase } from './phrases.js';
import type { Reading } from './reading.js';

const LONGEST = 2;
const PRESS: ReadonlySet<string> = new Set(['newspaper', 'channel', 'news_agency']);

/** A word that may be a name: known as that of a body, or of which no lexicon has anything to say. */
const mayName = (reading: Reading, at: number): boolean => {
  const { norm } = reading.token(at);
  const known = reading.bareHit(at, 'organization');
  if (known) return !PRESS.has(known.value.entry.kind);
  return (
    reading.isWord(at) && reading.hits(at).length === 0 && !isCommonWord(norm) && reading.dateAt(at) === null
  );
};

/** "the basic industries corporation «SABIC»", "the alliance (NATO)": the body with its short name. */
export const withShortName = (
  reading: Reading,
  phrase: OrganizationPhrase | null,
): OrganizationPhrase | null => {
  if (!phrase || phrase.anaphoric || phrase.head === null) return phrase;
  const open = reading.token(phrase.to);
  if (open.kind !== 'quote' && open.raw !== '(') return phrase;
  for (let to = phrase.to + 1; to <= phrase.to + 1 + LONGEST; to++) {
    const { kind, raw } = reading.token(to);
    const closes = open.raw === '(' ? raw === ')' : kind === 'quote';
    if (closes && to > phrase.to + 1)
      return { ...phrase, to: to + 1, short: reading.text({ from: phrase.to + 1, to }) };
    if (!mayName(reading, to)) return phrase;
  }
  return phrase;
};
