/** How a word may be read as the beginning of a name: what its spelling alone decides. */
import type { WordForm } from '../../engine/gazetteer.js';
import { ofWord, type Word, whether } from '../../engine/words.js';
import { wordForms } from './clitics.js';
import { isCommonWord } from './lexicon/common-words.js';
import { NAME_PARTICLES, OPENING_PARTICLES } from './lexicon/name-particles.js';
import { isFamilyName, isGivenName } from './lexicon/names.js';
import { FUTURE, HEH, JOINED, MANY, POSSESSED, PRESENT, TANWIN } from './name-shapes.js';
import { foldedSet } from './script.js';

const PARTICLES = foldedSet(NAME_PARTICLES);
const OPENINGS = foldedSet(OPENING_PARTICLES);
const AND = 'و';
const LIKE = 'ك';
const ARTICLE = 'ال';
const ARTICLE_AFTER_CLITIC = /^[وف]?(بال|لل)/;
const SHORTEST_NAME = 2;

/** A reading of a word as the first of a name. */
export interface NameForm extends WordForm {
  /** A lexicon knows the stem for a name. */
  readonly isName: boolean;
  readonly isGiven: boolean;
  /** The stem is a particle that may begin a name before another word. */
  readonly opens: boolean;
  /** The word with its clitics is a name too. */
  readonly whole: boolean;
  /** A word that nothing is known of: only its place, a title before it or the tagger can tell it for a name. */
  readonly mayBeUnknown: boolean;
}

const isName = (norm: string): boolean => isGivenName(norm) || isFamilyName(norm);

/** Whether a lexicon knows the word of a token for a name. */
export const isNameToken = whether(({ norm }) => isName(norm));
/** A verb of the future by its shape, and no name. */
export const isFutureVerb = whether(({ norm }) => FUTURE.test(norm) && !isName(norm));
export const isGivenToken = whether(({ norm }) => isGivenName(norm));
export const isFamilyToken = whether(({ norm }) => isFamilyName(norm));
export const isCommonToken = whether(({ norm }) => isCommonWord(norm));

const NOUN_SHAPES = [POSSESSED, MANY, JOINED, PRESENT];
/** A feminine noun with a pronoun. */
const HIS_FEMININE = /ته$/;

/** "its exercises", "his council": a word that everybody uses, with a pronoun. */
const isHis = ({ raw, norm }: Word): boolean =>
  HEH.test(raw) &&
  (isCommonWord(norm.slice(0, -1)) ||
    (HIS_FEMININE.test(norm) && isCommonWord(norm.replace(HIS_FEMININE, 'ه'))));

/** "its conditions", "the mourners", "and the partner", "lies", "a summary", "his council": no family names. */
export const isNounToken = whether(
  (word) =>
    (NOUN_SHAPES.some((shape) => shape.test(word.norm)) || TANWIN.test(word.raw) || isHis(word)) &&
    !isName(word.norm),
);

/** A preposition with the article: "in the", "to the". */
const carriesArticle = (norm: string): boolean => ARTICLE_AFTER_CLITIC.test(norm);

/** A conjunction or preposition written onto a word that is known without it; Lamine is spelt like "to Amin". */
const carriesCliticOf = (norm: string, ofNames: boolean): boolean => {
  if (isName(norm)) return false;
  for (const { cliticLength, preposition, conjunction, stem } of wordForms(norm)) {
    if (cliticLength === 0) continue;
    if (preposition === 'ل' && norm.startsWith('لل')) return true;
    if (preposition !== null && (stem.startsWith(ARTICLE) || isCommonWord(stem) || (ofNames && isName(stem))))
      return true;
    if (preposition !== null && /(ته|تها|هم|هما)$/.test(stem)) return true;
    if (conjunction === AND && (isName(stem) || isCommonWord(stem) || PARTICLES.has(stem))) return true;
  }
  return false;
};

/** Whether a conjunction or preposition is written onto a word that is known without it, names among them. */
export const carriesClitic = whether(({ norm }) => carriesCliticOf(norm, true));

const formsOf = (word: Word, titled: boolean): readonly NameForm[] => {
  const { norm, raw, kind } = word;
  if (kind !== 'word') return [];
  const wholeIsName = isName(norm);
  const isCommon = isCommonWord(norm);
  return wordForms(norm).flatMap(({ stem, conjunction, preposition, cliticLength }): NameForm[] => {
    const isGiven = isGivenName(stem);
    const known = isName(stem);
    const opens = OPENINGS.has(stem);
    const isBare = cliticLength === 0;
    // "in an ambush" is spelt like "as Min": likened is only who is known by name
    if (stem.length < SHORTEST_NAME || (preposition === LIKE && !isGiven) || (!isBare && isCommon)) return [];
    const mayBeUnknown =
      isBare &&
      !known &&
      !isCommon &&
      !(JOINED.test(stem) || TANWIN.test(raw) || POSSESSED.test(stem) || carriesArticle(norm)) &&
      !carriesCliticOf(norm, !titled);
    if (!known && !opens && !mayBeUnknown) return [];
    return [
      {
        stem,
        conjunction,
        preposition,
        cliticLength,
        isName: known,
        isGiven,
        opens,
        whole: !isBare && wholeIsName,
        mayBeUnknown,
      },
    ];
  });
};

/** The readings of a word as the first of a name that stands for itself. */
export const strictForms = ofWord((word) => formsOf(word, false));
/** Likewise behind a title. */
export const titledForms = ofWord((word) => formsOf(word, true));
