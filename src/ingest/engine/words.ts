/** What is known of a word by its spelling alone: asked of many rules at every token, and told once for each word. */
import { remember } from '../../remember.js';
import type { TokenKind } from './document.js';

const QUOTES = new Set(['"', '\u00AB', '\u00BB', '\u201C', '\u201D', '\u201E', '\u2039', '\u203A', '\u2033']);

const kindOf = (raw: string): TokenKind => {
  if (raw.charCodeAt(0) === 10) return 'break';
  if (QUOTES.has(raw)) return 'quote';
  if (/^\p{N}/u.test(raw)) return 'number';
  return /\p{L}/u.test(raw) ? 'word' : 'punct';
};

/** What all tokens of one spelling share. */
export interface Word {
  readonly kind: TokenKind;
  readonly raw: string;
  /** The language's folded form: what lexicons and rules compare. */
  readonly norm: string;
  /** Answers to the questions of {@link ofWord}, by their number. */
  readonly answers: unknown[];
  /** Answers to those of {@link whether}, two bits each: whether it was asked, and the answer. */
  readonly tests: number[];
}

/** Words kept from text to text, at least; a text that is being read keeps its own. */
const REMEMBERED = 20_000;
/** Two bits each: a whole number that the machine keeps as such has 31. */
const TESTS_A_NUMBER = 15;
const ASKED = 1;
const YES = 2;

/** How many questions of either kind there are: each has its number from when its module begins. */
let questions = 0;
let tests = 0;

/** A word as it is met for the first time. */
export const wordOf = (raw: string, fold: (raw: string) => string): Word => {
  const kind = kindOf(raw);
  const norm = kind === 'word' || kind === 'number' ? fold(raw) : raw;
  const numbers = new Array<number>(Math.ceil(tests / TESTS_A_NUMBER)).fill(0);
  return { kind, raw, norm, answers: new Array(questions).fill(undefined), tests: numbers };
};

/** The words of a language, one for each spelling: `fold` makes what its lexicons compare. */
export const wordsOf = (fold: (raw: string) => string): ((raw: string) => Word) =>
  remember((raw) => wordOf(raw, fold), REMEMBERED);

/**
 * A question about a word that its spelling answers: asked once for each word, then found with the word itself, which
 * is cheaper than any set. To be called where a module begins, never for each text.
 *
 * @param answer gives no undefined
 */
export const ofWord = <T>(answer: (word: Word) => T): ((token: { readonly word: Word }) => T) => {
  const question = questions++;
  return ({ word }) => {
    const known = word.answers[question] as T | undefined;
    if (known !== undefined) return known;
    const fresh = answer(word);
    word.answers[question] = fresh;
    return fresh;
  };
};

/** Likewise, where the answer is yes or no. */
export const whether = (test: (word: Word) => boolean): ((token: { readonly word: Word }) => boolean) => {
  const number = tests++;
  const at = Math.floor(number / TESTS_A_NUMBER);
  const shift = (number % TESTS_A_NUMBER) * 2;
  return ({ word }) => {
    const known = (word.tests[at] ?? 0) >> shift;
    if ((known & ASKED) !== 0) return (known & YES) !== 0;
    const fresh = test(word);
    // a test may ask others of the same word meanwhile
    word.tests[at] = (word.tests[at] ?? 0) | ((fresh ? ASKED | YES : ASKED) << shift);
    return fresh;
  };
};

/** Whether the folded form of a word is one of these. */
export const oneOf = (forms: ReadonlySet<string>): ((token: { readonly word: Word }) => boolean) =>
  whether(({ norm }) => forms.has(norm));
