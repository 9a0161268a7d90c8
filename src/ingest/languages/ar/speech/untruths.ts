/** Where what is said calls something untrue. */
import { ofWord, oneOf } from '../../../engine/words.js';
import { words } from '../inflection.js';
import { CLAIM_NOUNS, UNTRUTHS } from '../lexicon/speech-words.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import type { Statement } from './statements.js';

const ARTICLE = 'ال';
export const CLAIMS = foldedSet(CLAIM_NOUNS);
/** Words that call something untrue, by their first word: a preposition or "and" may be written onto it. */
const UNTRUE = new Map<string, (readonly string[])[]>();
for (const [first = '', ...rest] of UNTRUTHS.map(words))
  for (const clitic of ['', 'و', 'ب'])
    UNTRUE.set(clitic + first, [...(UNTRUE.get(clitic + first) ?? []), rest]);
const untruthsFrom = ofWord(({ norm }) => UNTRUE.get(norm) ?? []);
export const THIS = foldedSet(['هذا', 'هذه', 'ذلك', 'تلك']);
const isThis = oneOf(THIS);
export const WHAT = foldedSet(['ما', 'لما', 'مما']);
/** Within so many words of its beginning the untruth is the point of what is said. */
const POINT = 40;
const AND = 'و';
const MODIFIERS = foldedSet(['غير', 'لا']); // not, other than; without
const BEING = foldedSet(['تكون', 'يكون', 'كانت', 'كان']); // is, was
const AND_WHICH = foldedSet(['والتي', 'والذي', 'والذين']); // and which
const SAID = foldedSet(['قول', 'كلام', 'ادعاء', 'زعم', 'خبر', 'اتهام', 'أمر']); // a saying, words, a claim (two words), news, an accusation, a thing
const PRONOUN = /(ه|ها|هم|هما)$/;
const FALSE = foldedSet(['كاذبة', 'مفبركة', 'ملفقة']); // false, fabricated, concocted
const LIES = foldArabic('أكاذيب');
const MERE = foldedSet(['مجرد', 'محض', 'هي', 'هذه', 'تلك']); // mere, sheer, they are
const NEAR = 6;

const bare = (norm: string): string => norm.replace(/^و/, '');

const isUntruthAt = ({ reading }: Syntax, at: number): boolean =>
  untruthsFrom(reading.token(at)).some((rest) => rest.every((word, i) => reading.norm(at + 1 + i) === word));

/**
 * "whoever entered incorrect information", "a text without truth": said of an indefinite noun, or in a clause that describes
 * one ("opinions, which are often untrue"), and no verdict on what was claimed.
 */
const describesNoun = (syntax: Syntax, at: number, from: number): boolean => {
  const { reading, scan } = syntax;
  const { norm, kind, raw } = reading.token(at - 1);
  // "unreliable and untrue": as the first of the two
  if (reading.norm(at).startsWith(AND) && MODIFIERS.has(reading.norm(at - 2)))
    return describesNoun(syntax, at - 2, from);
  if (BEING.has(norm)) {
    for (let i = at - 2; i > at - NEAR; i--)
      if (syntax.isRelative(i) || AND_WHICH.has(reading.norm(i))) return true;
    return false;
  }
  if (!MODIFIERS.has(reading.norm(at)) || kind !== 'word' || norm.startsWith(ARTICLE) || at - 1 <= from)
    return false;
  if (CLAIMS.has(norm) || SAID.has(norm) || scan.at(at - 1) || syntax.isFiniteVerb(at - 1)) return false;
  for (let i = at - 1; i >= Math.max(from, at - NEAR); i--) if (WHAT.has(reading.norm(i))) return false;
  return !PRONOUN.test(raw) && !syntax.isComplementizer(at - 1) && !syntax.isRelative(at - 2);
};

/**
 * "spread false news", "exposed the lies of his rivals", "slogans that are false": words that accuse somebody of untruths,
 * and answer no claim. A verdict stands behind "that they are", of a definite noun, or by itself.
 */
const accuses = (syntax: Syntax, at: number, from: number): boolean => {
  const { reading } = syntax;
  const norm = bare(reading.norm(at));
  if (norm === LIES) {
    const next = reading.token(at + 1);
    return next.kind === 'word' && (next.norm.startsWith(ARTICLE) || PRONOUN.test(next.raw));
  }
  if (!FALSE.has(norm) || at - 1 < from) return false;
  const before = reading.token(at - 1);
  if (before.kind !== 'word' || before.norm.startsWith(ARTICLE) || BEING.has(before.norm)) return false;
  if (PRONOUN.test(before.raw) || syntax.isComplementizer(at - 1)) return false;
  return !syntax.isComplementizer(at - 2) && !MERE.has(reading.norm(at - 2));
};

/** The token where the content calls something untrue, or null: near its beginning, or of "this claim" wherever it stands. */
export const untruthIn = (syntax: Syntax, statement: Statement): number | null => {
  const { reading } = syntax;
  for (let i = statement.content; i < statement.to; i++) {
    const isPoint = i < statement.content + POINT || isThis(reading.token(i - 2));
    if (!isPoint || !isUntruthAt(syntax, i)) continue;
    if (!describesNoun(syntax, i, statement.content) && !accuses(syntax, i, statement.content)) return i;
  }
  return null;
};
