/** A word's last letters tell most words apart at once, whatever particles are written before it. */
const ENDING = 3;
const SIZE = 1 << 14;

const endingOf = (word: string): number => {
  let hash = 0;
  for (let at = Math.max(0, word.length - ENDING); at < word.length; at++)
    hash = (hash * 31 + word.charCodeAt(at)) & (SIZE - 1);
  return hash;
};

/** Answers quickly, and without looking a word up, whether it may end in one of a set of words. */
export class WordEndings {
  readonly #table = new Uint8Array(SIZE);
  /** Words too short for an ending: a longer word may end in them. */
  readonly #short: readonly string[];

  constructor(words: Iterable<string>) {
    const short: string[] = [];
    for (const word of words) {
      if (word.length >= ENDING) this.#table[endingOf(word)] = 1;
      else short.push(word);
    }
    this.#short = short;
  }

  /** False only where no word of the set can be the end of this one. */
  mayEnd(word: string): boolean {
    return this.#table[endingOf(word)] === 1 || this.#short.some((short) => word.endsWith(short));
  }
}
