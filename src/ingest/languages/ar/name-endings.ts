/** Where a name ends: what may follow it, and which words close it. */
import { prepositionOn } from './clitics.js';
import { isCommonWord } from './lexicon/common-words.js';
import { INSTITUTIONAL_ADJECTIVES } from './lexicon/name-particles.js';
import { FAMILY, HEH } from './name-shapes.js';
import type { Reading } from './reading.js';
import { foldArabic, foldedSet } from './script.js';
import type { SenseKind } from './senses.js';

const ARTICLE = 'ال';
export const VERBS: ReadonlySet<SenseKind> = new Set<SenseKind>(['verb', 'contactVerb', 'lightVerb']);
/** What says something of a name rather than ends it: "King Salman the late", "the new", "God keep him". */
const SAID_OF_NAMES: ReadonlySet<SenseKind> = new Set<SenseKind>([
  'former',
  'blessing',
  'adjective',
  'honorific',
  'rank',
  'office',
  'source',
  'organization',
  'organizationHead',
  'genericBody',
  'government',
  'state',
  'place',
  'contactNoun',
]);
const SHORTEST_CLOSING = 5;
// the king, the prince, the princess, the sheikh, the sultan, the imam, the queen, the pope, the emperor, the prophet
// biome-ignore format: a list of words
const CALLED_BY_GIVEN_NAME = foldedSet([
  'الملك', 'الأمير', 'الأميرة', 'الشيخ', 'السلطان', 'الإمام', 'الملكة', 'البابا', 'الإمبراطور', 'النبي',
]);
const FEMININE = foldArabic('ة');
const INSTITUTIONAL = foldedSet(INSTITUTIONAL_ADJECTIVES);
/** "the cultural": an adjective of a body named after somebody. */
const FEMININE_ADJECTIVE = /ي[هة]$/;

/** A mark, a title, a verb or "that": a name stands before it rather than goes on with it. */
export const mayEndBefore = (reading: Reading, index: number): boolean =>
  !reading.isWord(index) ||
  reading
    .hits(index)
    .some(
      ({ value, form }) =>
        form.cliticLength === 0 &&
        (value.kind === 'complementizer' ||
          value.kind === 'office' ||
          value.kind === 'rank' ||
          VERBS.has(value.kind)),
    );

/**
 * "Professor Khaled al-Madi, ...": after a given name an ordinary word with the article is the family name, where the
 * name must end behind it.
 */
export const closesName = (reading: Reading, index: number, titled: number | null = null): boolean => {
  const { norm } = reading.token(index);
  if (!norm.startsWith(ARTICLE) || norm.length < SHORTEST_CLOSING || FEMININE_ADJECTIVE.test(norm))
    return false;
  if (reading.dateAt(index) || INSTITUTIONAL.has(norm)) return false;
  if (reading.hits(index).some(({ value }) => SAID_OF_NAMES.has(value.kind))) return false;
  if (mayEndBefore(reading, index + 1)) return true;
  // "the striker Salman al-Muashar in": who is titled, and not called by a given name alone as kings are
  const isSubject = titled !== null && !CALLED_BY_GIVEN_NAME.has(reading.norm(titled - 1));
  return isSubject && !norm.endsWith(FEMININE) && startsAdverbial(reading, index + 1);
};

/** "in the", "for a period of": a preposition, or one written onto a word that is known without it. */
const startsAdverbial = (reading: Reading, index: number): boolean =>
  reading.bareHit(index, 'preposition') !== null || prepositionOn(reading.norm(index)) !== null;

/** "that": what is said follows; "described X as" has a pronoun. */
const THAT = /^ب?ان$/;
const HAMZA = /[\u0623\u0625]/;
/** What is no part of a name, and begins something else. */
export const BEGINNINGS: readonly SenseKind[] = [
  'office',
  'honorific',
  'rank',
  'former',
  'blessing',
  'preposition',
  'particle',
  'complementizer',
  'organizationHead',
  'source',
  'government',
  'ministryHead',
  'genericBody',
];
/** What no name goes on with, even where it must go on to "that". */
const NO_NAMES: ReadonlySet<SenseKind> = new Set([...BEGINNINGS, 'organization', 'nisba', 'adjective']);
const isThat = (reading: Reading, index: number): boolean =>
  THAT.test(reading.norm(index)) && HAMZA.test(reading.token(index).raw);
const mayBeNamed = (reading: Reading, index: number): boolean =>
  reading.isWord(index) &&
  reading.norm(index).length > 2 &&
  (reading.norm(index).startsWith(ARTICLE) || !isCommonWord(reading.norm(index))) &&
  !/^[وفل]ال/.test(reading.norm(index)) &&
  !reading.dateAt(index) &&
  !reading.hits(index).some(({ value, form }) => form.cliticLength === 0 && NO_NAMES.has(value.kind));
/** Words that a name goes on with where nothing but "that" may follow it: "said the minister Gabor Szilagyi that". */
const TO_THAT = 2;
const restToThat = (reading: Reading, index: number): number => {
  for (let length = 1; length <= TO_THAT; length++) {
    if (!mayBeNamed(reading, index + length - 1)) return 0;
    if (isThat(reading, index + length)) return length;
  }
  return 0;
};
/** "the chargé Jihad al-Sayfi": an adjective of descent. */
const isOfDescent = (reading: Reading, index: number): boolean => {
  const { norm } = reading.token(index);
  if (!FAMILY.test(norm) || reading.dateAt(index) || INSTITUTIONAL.has(norm)) return false;
  return !reading
    .hits(index)
    .some(
      ({ value, form }) =>
        form.cliticLength === 0 && (SAID_OF_NAMES.has(value.kind) || value.kind === 'nisba'),
    );
};

/** What has been read of a name behind a title. */
interface Opened {
  readonly from: number;
  readonly words: number;
  readonly known: number;
  readonly given: boolean;
}
const LONGEST_OPENED = 3;
const CLITIC = /^[ولبف](?=ال)/;
/** How many words from `index` on end a name that a title stands before, by what follows or by their shape; 0 where none do. */
export const closingWords = (
  reading: Reading,
  index: number,
  { from, words, known, given }: Opened,
): number => {
  if (words === 0 || words > LONGEST_OPENED) return 0;
  const rest = known > 0 ? restToThat(reading, index) : 0;
  if (rest > 0) return rest;
  const isCalled = !CALLED_BY_GIVEN_NAME.has(reading.norm(from - 1).replace(CLITIC, ''));
  if (words > 1 || !isCalled) return 0;
  return given && isOfDescent(reading, index) ? 1 : 0;
};
/** "Muhammad Ali Marim, the secretary": an unknown word after two names and before a title or a comma is the family's. */
export const isFamilyByPlace = (reading: Reading, index: number): boolean => {
  const { norm, raw } = reading.token(index);
  const isPlain =
    !norm.startsWith(ARTICLE) &&
    !norm.endsWith('ا') &&
    !HEH.test(raw) &&
    norm.length > 3 &&
    !isCommonWord(norm) &&
    reading.hits(index).length === 0 &&
    reading.dateAt(index) === null;
  return isPlain && reading.bareHit(index + 1, 'office')?.value.definite === true;
};

/** "King Fahd Specialist": a hospital, airport or centre named after the king, spoken of without its noun. */
export const isInstitution = (reading: Reading, index: number): boolean =>
  INSTITUTIONAL.has(reading.norm(index));

/** Two words before a family name: von der, van der, van den. */
export const VON_DER = /^(فون|فان) (دير|دن)$/;
