import { foldArabic } from '../script.js';
import { AMBIGUOUS_NAMES } from './names-ambiguous.js';
import { FAMILY_NAMES } from './names-family.js';
import { FOREIGN_FAMILY_NAMES } from './names-family-foreign.js';
import { GIVEN_NAMES } from './names-given.js';
import { FOREIGN_GIVEN_NAMES } from './names-given-foreign.js';
import { spellings } from './names-transliteration.js';
import { PUBLIC_FIGURES } from './public-figures.js';

type Groups = readonly (readonly [group: string, names: string])[];

const split = (names: string): string[] => names.split(/\s+/).filter((name) => name !== '');

const collect = (
  into: Set<string>,
  groups: Groups,
  variants: (folded: string) => readonly string[],
): void => {
  for (const [, names] of groups)
    for (const name of split(names)) {
      const folded = foldArabic(name);
      into.add(folded);
      for (const spelling of variants(folded)) into.add(spelling);
    }
};

const HE = foldArabic('هو');
const NONE: readonly string[] = [];
const given = new Set<string>();
const family = new Set<string>();
collect(given, GIVEN_NAMES, () => NONE);
collect(family, FAMILY_NAMES, () => NONE);
collect(given, FOREIGN_GIVEN_NAMES, spellings);
collect(family, FOREIGN_FAMILY_NAMES, spellings);
/** Whom the press calls by the family name alone. */
const alone = new Set<string>();
// the parts of well-known names are names as well
for (const { name } of PUBLIC_FIGURES) {
  const words = split(name).map(foldArabic);
  if (words.length < 2) {
    alone.add(words[0] ?? '');
    continue;
  }
  // Hu Jintao's family name is spelt like "he"
  if (words[0] !== HE) given.add(words[0] ?? '');
  family.add(words.at(-1) ?? '');
}
const ambiguous = new Set(split(AMBIGUOUS_NAMES).map(foldArabic));

/** Whether a folded word is known as somebody's first name. */
export const isGivenName = (norm: string): boolean => given.has(norm);

/** Whether a folded word is known as the name of a family, a tribe or a father. */
export const isFamilyName = (norm: string): boolean => family.has(norm);

/** Whether a folded word is a known name and an ordinary word too: no proof of a person by itself. */
export const isAmbiguousName = (norm: string): boolean =>
  ambiguous.has(norm) && (given.has(norm) || family.has(norm));

/** Whether a folded word by itself names somebody whom everybody knows: Obama, Lavrov. */
export const isKnownAlone = (norm: string): boolean => alone.has(norm) && !ambiguous.has(norm);

/** Every known first name, folded. */
export const givenNames = (): Iterable<string> => given;

/** Every known family name, folded. */
export const familyNames = (): Iterable<string> => family;
