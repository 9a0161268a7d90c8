import { remember } from '../../../../remember.js';
import { foldArabic, foldedSet } from '../script.js';

/** Whether two names in one article are the same person's: what of a long name may be left out, and how it may be spelt. */

const SKIPPED = foldedSet(['بن', 'ابن', 'إبن', 'بنت', 'ابنة', 'آل', 'ال']); // son of, daughter of, house of
const SERVANT = foldArabic('عبد');
const OPEN = foldedSet(['ولد', 'أبو', 'أبا', 'أبي', 'بو', 'بن', 'آل']); // may begin a short form
/** "father of" in its three cases: one name. */
const FATHER_OF = foldedSet(['أبو', 'أبا', 'أبي']);
export const FATHER = foldArabic('أبو');
const ARTICLE = 'ال';
const REMEMBERED = 20_000;

export interface NameKey {
  /** Folded words without "son of"; "servant of" and "father of" are joined to what follows. */
  readonly words: readonly string[];
  /** The name begins with a particle: it is the tail of a longer one. */
  readonly tail: boolean;
  /** Words that follow "son of": what begins with one of them is the father's name. */
  readonly fathers: ReadonlySet<number>;
}

/** The comparable form of a name given as folded words; "servant of" and "father of" are joined to what follows. */
export const nameKey = (folded: readonly string[]): NameKey => {
  const words: string[] = [];
  const fathers = new Set<number>();
  for (let i = 0; i < folded.length; i++) {
    const word = folded[i] ?? '';
    const next = folded[i + 1];
    if (word === SERVANT && next !== undefined) {
      words.push(word + next);
      i += 1;
    } else if (FATHER_OF.has(word) && next !== undefined) {
      // "Abu Zayd", written as one word or two
      words.push(FATHER + next);
      i += 1;
    } else if (!SKIPPED.has(word) || folded.length === 1) words.push(word);
    else if (i > 0) fathers.add(words.length);
  }
  return { words, tail: OPEN.has(folded[0] ?? ''), fathers };
};

const bare = (word: string): string => (word.startsWith(ARTICLE) && word.length > 4 ? word.slice(2) : word);

/** What all spellings of a word in a name share. Letters that transliteration varies: gh/j/k/q for g, t/d emphatic, v as f or w, long vowels as written or not. */
export const skeletonOf = remember(
  (word) =>
    bare(word)
      .replace(/[غجقك]/g, 'ك')
      .replace(/ط/g, 'ت')
      .replace(/[ضظذ]/g, 'د')
      .replace(/[صثز]/g, 'س')
      .replace(/[ؤئء]/g, '')
      .replace(/[اويه]/g, '')
      .replace(/(.)\1+/g, '$1'),
  REMEMBERED,
);

/** Same word of a name, allowing for spelling: with or without article, long vowels, letters that vary. */
export const sameNameWord = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 2) return false;
  const [left, right] = [bare(a), bare(b)];
  if (left === right) return true;
  if (Math.min(a.length, b.length) < 4 || left[0] !== right[0]) return false;
  const skeleton = skeletonOf(a);
  return skeleton.length >= 2 && skeleton === skeletonOf(b);
};

const isSubsequence = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0;
  for (const word of long) if (at < short.length && sameNameWord(short[at] ?? '', word)) at += 1;
  return at === short.length;
};

/**
 * Whether the shorter name is a form of the longer one: its words stand there in order, and it begins with the same
 * given name ("Ali Saleh" of "Ali Abdullah Saleh"; not "Salman bin Abdulaziz" of "Mohammed bin Salman bin Abdulaziz").
 * Two words or more may also be the end of the longer name, where that does not tell whose son its bearer is
 * ("Abdullah Saleh" of "Ali Abdullah Saleh"). A single word must be the last of the longer name.
 */
export const isFormOf = (short: NameKey, long: NameKey): boolean => {
  const { words } = short;
  if (words.length > long.words.length) return false;
  const [first = ''] = words;
  if (words.length === 1)
    return sameNameWord(first, long.words.at(-1) ?? '') || (short.tail && isSubsequence(words, long.words));
  if (!isSubsequence(words, long.words)) return false;
  const start = long.words.length - words.length;
  const closes = words.every((word, i) => sameNameWord(word, long.words[start + i] ?? ''));
  if (closes && start > 0 && long.fathers.size === 0) return true;
  return (
    sameNameWord(first, long.words[0] ?? '') ||
    (short.tail && sameNameWord(words.at(-1) ?? '', long.words.at(-1) ?? ''))
  );
};
