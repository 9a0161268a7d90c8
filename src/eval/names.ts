/** Comparable text: spelling variants folded away, as the scorer of the evaluation does it. */

/** Folds diacritics, tatweel, alef, hamza, ye and ta marbuta forms, and punctuation. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u064B-\u065F\u0670\u0640]/g, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/\u0649/g, '\u064A')
    .replace(/\u0629/g, '\u0647')
    .replace(/\u0624/g, '\u0648')
    .replace(/\u0626/g, '\u064A')
    .replace(/\u0621/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

const bare = (word: string): string => word.replace(/^\u0627\u0644/, '');

/** Same name: equal when folded, or all of the shorter's words in the longer, its last one as the family name. */
export const sameName = (a: string, b: string): boolean => {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((p, q) => p.length - q.length);
  const [first = ''] = short;
  if (short.length === 0) return false;
  if (short.join(' ') === long.join(' ')) return true;
  const words = new Set(long.map(bare));
  return (
    short.every((word) => words.has(bare(word))) &&
    (short.length > 1 || bare(first) === bare(long.at(-1) ?? ''))
  );
};

export const anySameName = (names: readonly string[], others: readonly string[]): boolean =>
  names.some((name) => others.some((other) => sameName(name, other)));

const LONGEST_EVIDENCE = 600;
const LEAST_SHARED = 0.6;

/** Spans agree when most words of the shorter stand in the longer; evidence that swallows paragraphs agrees with nothing. */
export const overlaps = (gold: string, found: string): boolean => {
  if (found.length > LONGEST_EVIDENCE) return false;
  const [short = [], long = []] = [wordsOf(gold), wordsOf(found)].sort((p, q) => p.length - q.length);
  if (short.length === 0) return false;
  const bag = new Map<string, number>();
  for (const word of long) bag.set(word, (bag.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of short) {
    const left = bag.get(word) ?? 0;
    if (left === 0) continue;
    bag.set(word, left - 1);
    shared += 1;
  }
  return shared / short.length >= LEAST_SHARED;
};
