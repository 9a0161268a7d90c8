/** Names that only their place tells for names: between a verb of speech and an office, or what is said. */
import { oneOf, whether } from '../../engine/words.js';
import { wordForms } from './clitics.js';
import { isCommonWord } from './lexicon/common-words.js';
import { WAS_WORDS } from './lexicon/function-words.js';
import { isGivenName } from './lexicon/names.js';
import { isCommonToken, isGivenToken } from './name-forms.js';
import { FAMILY } from './name-shapes.js';
import type { Hit, Reading } from './reading.js';
import { foldedSet } from './script.js';

const isWas = oneOf(foldedSet(WAS_WORDS));
const isBut = oneOf(foldedSet(['لكن', 'ولكن'])); // but, and but
const LONGEST = 3;
const ARTICLE = 'ال';

/** What a subject stands behind. */
const speaks = (hits: readonly Hit[]): boolean =>
  hits.length > 0 && hits.some(({ value: { kind } }) => kind === 'verb' || kind === 'contactVerb');

/** Whether a subject may begin at a token: a verb of speech or contact stands before it. */
export const opensSubject = (reading: Reading, at: number): boolean =>
  speaks(reading.hits(at - 1)) || isWas(reading.token(at - 1));

const DESCRIBING = new Set(['office', 'honorific', 'source']);
const DEFINITE = /^ال\p{L}{3,}$/u;
const isDefinite = whether(({ norm, kind }) => kind === 'word' && DEFINITE.test(norm));
/** "the activist", before a nationality: a noun that tells what somebody is and is no office. */
export const isDescribed = (reading: Reading, at: number): boolean =>
  isDefinite(reading.token(at)) &&
  reading.bareHit(at + 1, 'nisba') !== null &&
  reading.hits(at).every(({ value: { kind } }) => DESCRIBING.has(kind)) &&
  (reading.bareHit(at, 'office') === null || reading.hits(at).length > 1);

/** A word that is neither common nor definite, nor either of them under a clitic; `verbal`: but for its end, spelt like "they granted". */
const isUncommon = (norm: string, verbal: boolean): boolean =>
  norm.length > 2 &&
  (!isCommonWord(norm) || (verbal && norm.endsWith('وا'))) &&
  !norm.startsWith(ARTICLE) &&
  !wordForms(norm).some(
    ({ stem, cliticLength }) =>
      cliticLength > 0 && (stem.startsWith(ARTICLE) || isCommonWord(stem) || isGivenName(stem)),
  );
const mayBeUnknown = whether(({ norm, kind }) => kind === 'word' && isUncommon(norm, true));
const mayBeUnknownAnywhere = whether(({ norm, kind }) => kind === 'word' && isUncommon(norm, false));

/** A word of which no lexicon has anything to say. */
export const isUnknown = (reading: Reading, at: number): boolean => {
  const token = reading.token(at);
  return (
    mayBeUnknown(token) &&
    reading.hits(at).length === 0 &&
    reading.dateAt(at) === null &&
    // Estriua ends like "they granted"
    (mayBeUnknownAnywhere(token) || reading.hits(at - 1).length === 0)
  );
};

/** "said Sernado Estrica, the spokesman of": the end of a name that nothing knows, where an office may follow; or null. */
export const unknownNameEnd = (reading: Reading, from: number): number | null => {
  if (!opensSubject(reading, from)) return null;
  let to = from;
  while (to - from < LONGEST && isUnknown(reading, to)) to += 1;
  // "Belhassen al-Oueslati": the family is told with its article
  if (to > from && FAMILY.test(reading.norm(to)) && reading.hits(to).length === 0) to += 1;
  return to - from < 2 ? null : to;
};

/** "al-Qutayshat: displacement is a red line": an unknown word that opens a paragraph, before a colon. */
export const isHeadlineSpeaker = (reading: Reading, at: number): boolean => {
  const { norm, kind } = reading.token(at);
  const isFirst = at === 0 || reading.token(at - 1).paragraph !== reading.token(at).paragraph;
  return (
    isFirst &&
    kind === 'word' &&
    reading.token(at + 1).raw === ':' &&
    norm.length > SHORTEST_SPEAKER &&
    reading.hits(at).length === 0 &&
    !isCommonWord(norm) &&
    !isCommonWord(norm.replace(/^ال/, ''))
  );
};
const SHORTEST_SPEAKER = 4;

/** "Nour replied: ...": somebody told by a given name alone. */
export const isGivenNameAlone = (reading: Reading, at: number): boolean => {
  const token = reading.token(at);
  // Ali is spelt like "on"
  if (!isGivenToken(token) || isCommonToken(token) || reading.hits(at).length > 0) return false;
  const { raw, kind } = reading.token(at + 1);
  // "but that Nour denied": between what opens a clause and a verb of speech
  const opens = isBut(reading.token(at - 1)) || reading.bareHit(at - 1, 'complementizer') !== null;
  if (opens && reading.bareHit(at + 1, 'verb')?.value.form.tense === 'past') return true;
  return (
    reading.hits(at - 1).some(({ value }) => value.kind === 'verb' && value.form.tense !== 'participle') &&
    (raw === ':' ||
      kind === 'quote' ||
      reading.hits(at + 1).some(({ value }) => value.kind === 'complementizer'))
  );
};
