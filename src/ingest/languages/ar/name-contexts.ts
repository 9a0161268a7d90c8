/** Where a word that is spelt like a name is a verb. */
import { oneOf, whether } from '../../engine/words.js';
import { prepositionOn } from './clitics.js';
import { FAMILY_COMPOUNDS } from './lexicon/name-particles.js';
import { isAmbiguousName } from './lexicon/names.js';
import { VERB_IN_ALEF } from './name-shapes.js';
import type { Reading } from './reading.js';
import { foldArabic, foldedSet } from './script.js';

const FAMILIES = new Map(FAMILY_COMPOUNDS.map(([first, second]) => [foldArabic(first), foldArabic(second)]));
const PRAISE = foldedSet(['لله', 'ولله', 'والله', 'فلله']); // to God, and to God, by God
const GENERATIONS = foldedSet(['الأب', 'الابن', 'الجد']); // the father, the son, the grandfather
const ABU = foldArabic('أبو');
const ARTICLE = 'ال';
const BY = 'ب';
const isBeforeVerb = oneOf(foldedSet(['مما', 'قد', 'وقد', 'لم', 'لن', 'سوف'])); // which, has, did not, will not, will
/** Likewise; it has: a word that may be a verb or a name is a verb there ("as Talib demanded", "as the bridge witnessed"). */
const isBeforeVerbOrName = oneOf(foldedSet(['كما', 'قد', 'وقد', 'فقد']));
const endsInAlef = whether(({ raw }) => VERB_IN_ALEF.test(raw));

/** "the second largest": ordinals that are names too (Thani, Rabi) before a superlative. */
const PLACES = foldedSet(['ثاني', 'ثالث', 'رابع', 'خامس']);
// biome-ignore format: a list of words
const SUPERLATIVES = foldedSet(['أكبر', 'أكثر', 'أعلى', 'أهم', 'أفضل', 'أطول', 'أقدم', 'أقوى', 'أغنى', 'أصغر']);

/** "X had met Y": behind a full name, a verb that ends as some names do, but for the alef. */
export const isVerbAfterName = (reading: Reading, at: number): boolean =>
  endsInAlef(reading.token(at)) &&
  reading
    .hits(at)
    .some(
      ({ value }) => (value.kind === 'verb' || value.kind === 'contactVerb') && value.form.tense === 'past',
    );

/** `isNameWord`: whether a lexicon knows the word at `at` for a name. */
export const isVerbHere = (reading: Reading, at: number, isNameWord: boolean): boolean => {
  const token = reading.token(at);
  const before = reading.token(at - 1);
  // "which drove Hadi to"
  if (isBeforeVerb(before) && !isNameWord) return true;
  if (isBeforeVerbOrName(before) && (reading.hit(at, 'verb') !== null || isAmbiguousName(token.norm)))
    return true;
  return endsInAlef(token) && reading.hit(at, 'verb')?.value.form.tense === 'past';
};

const isWithBy = whether(({ norm }) => prepositionOn(norm) === BY);
/** "Abu Mazen demanded protection", a verb that is spelt like Talib: what is demanded stands behind "by". */
export const isVerbWithObject = (reading: Reading, at: number): boolean =>
  isWithBy(reading.token(at + 1)) && reading.hit(at, 'verb')?.value.form.tense === 'past';

/** "Abu al-Khair", "Abu Qarnain": what a man may be called the father of. */
export const isOfKunya = (reading: Reading, at: number): boolean =>
  reading.norm(at).startsWith(ARTICLE) || (reading.hits(at).length === 0 && !reading.dateAt(at));

/** `stem`: the word at `at` without its clitics. */
export const isOrdinalHere = (reading: Reading, at: number, stem: string): boolean =>
  PLACES.has(stem) && SUPERLATIVES.has(reading.norm(at + 1));

/** "Caid Essebsi": a family name of two words, the first of which is something else by itself. */
export const isFamilyCompound = (norm: string, next: string): boolean => FAMILIES.get(norm) === next;

/** "praise be to God", spelt like the family al-Hamad. */
export const isPraise = (reading: Reading, at: number): boolean => PRAISE.has(reading.norm(at - 1));

/** "Abu Marzouk said": a kunya alone names whoever a verb of speech or contact stands before. */
export const isKunyaOfSpeaker = (reading: Reading, at: number, known: number): boolean =>
  known > 0 &&
  reading.norm(at) === ABU &&
  reading.hits(at - 1).some(({ value }) => value.kind === 'verb' || value.kind === 'contactVerb');

/** "George Bush the father". */
export const isGeneration = (norm: string): boolean => GENERATIONS.has(norm);
