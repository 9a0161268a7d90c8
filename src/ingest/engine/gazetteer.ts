import type { Token } from './document.js';
import { ofWord } from './words.js';

/** A phrase of the dictionary up to here; most go no further, and many mean nothing yet. */
interface Node<V> {
  next: Map<string, Node<V>> | null;
  values: V[] | null;
}

/** One reading of a word: what is left of it when its clitics are taken off. */
export interface WordForm {
  readonly stem: string;
  /** The clitics taken off, as the language writes them. */
  readonly conjunction: string | null;
  readonly preposition: string | null;
  /** How many characters of the folded word the clitics take. */
  readonly cliticLength: number;
}

interface Entry<V> {
  readonly form: WordForm;
  readonly node: Node<V>;
}
const NONE: readonly never[] = [];

/** The reading of a word in a language that writes no clitics. */
const wholeWord = (stem: string): readonly WordForm[] => [
  { stem, conjunction: null, preposition: null, cliticLength: 0 },
];

/** A phrase found at a token: tokens `from` inclusive to `to` exclusive. */
export interface GazetteerHit<V> {
  readonly from: number;
  readonly to: number;
  readonly form: WordForm;
  readonly value: V;
}

/**
 * A dictionary of phrases, matched at a token. The first word may carry clitics: the language gives its readings in
 * order of preference, the whole word first. One dictionary holds all kinds of entries, so that a text is walked once.
 */
export class Gazetteer<V> {
  readonly #root: Node<V> = { next: null, values: null };
  #fill: ((dictionary: Gazetteer<V>) => void) | null;
  readonly #formsOf: (word: string) => readonly WordForm[];
  /** Where the readings of a word enter: words repeat, and most of them enter nowhere. */
  #entriesOf: ((token: Pick<Token, 'word'>) => readonly Entry<V>[]) | null = null;

  /**
   * `formsOf` are the readings of a folded word, in order of preference. `fill` adds the entries when the first word is
   * looked up: a large dictionary that nobody asks costs neither time nor memory.
   */
  constructor(
    formsOf: (word: string) => readonly WordForm[] = wholeWord,
    fill: ((dictionary: Gazetteer<V>) => void) | null = null,
  ) {
    this.#formsOf = formsOf;
    this.#fill = fill;
  }

  /** Adds a phrase, given as folded words. The same phrase may mean several things. */
  add(words: readonly string[], value: V): void {
    this.#entriesOf = null;
    let node = this.#root;
    for (const word of words) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (!child) {
        child = { next: null, values: null };
        node.next.set(word, child);
      }
      node = child;
    }
    if (node === this.#root) return;
    node.values ??= [];
    node.values.push(value);
  }

  /** Whether a phrase may begin with the word of a token. */
  begins(token: Pick<Token, 'word'>): boolean {
    return this.#entriesAt(token).length > 0;
  }

  /** Every phrase that begins at token `at`, longest first; of equal length, in the order of the readings. */
  match(tokens: readonly Token[], at: number): readonly GazetteerHit<V>[] {
    const token = tokens[at];
    if (!token) return NONE;
    const entries = this.#entriesAt(token);
    if (entries.length === 0) return NONE;
    const hits: GazetteerHit<V>[] = [];
    let isLong = false;
    for (const { form, node: first } of entries) {
      let node: Node<V> | undefined = first;
      let to = at + 1;
      while (node) {
        if (node.values) {
          for (const value of node.values) hits.push({ from: at, to, form, value });
          isLong ||= to > at + 1;
        }
        if (node.next === null) break;
        const next = tokens[to];
        if (next?.kind !== 'word') break;
        node = node.next.get(next.norm);
        to += 1;
      }
    }
    return isLong && hits.length > 1 ? hits.sort((a, b) => b.to - a.to) : hits;
  }

  #entriesAt(token: Pick<Token, 'word'>): readonly Entry<V>[] {
    if (this.#entriesOf) return this.#entriesOf(token);
    const fill = this.#fill;
    this.#fill = null;
    fill?.(this);
    this.#entriesOf = ofWord(({ norm }) => this.#enter(norm));
    return this.#entriesOf(token);
  }

  #enter(word: string): readonly Entry<V>[] {
    const entries = this.#formsOf(word).flatMap((form) => {
      const node = this.#root.next?.get(form.stem);
      return node ? [{ form, node }] : [];
    });
    return entries.length > 0 ? entries : NONE;
  }
}
