import type { Token } from './document.js';

interface Node<V> {
  readonly next: Map<string, Node<V>>;
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
  readonly #root: Node<V> = { next: new Map(), values: null };

  /** Adds a phrase, given as folded words. The same phrase may mean several things. */
  add(words: readonly string[], value: V): void {
    let node = this.#root;
    for (const word of words) {
      let child = node.next.get(word);
      if (!child) {
        child = { next: new Map(), values: null };
        node.next.set(word, child);
      }
      node = child;
    }
    if (node === this.#root) return;
    node.values ??= [];
    node.values.push(value);
  }

  /** Every phrase that begins at token `at`, longest first; of equal length, in the order of the readings. */
  match(tokens: readonly Token[], at: number, forms: readonly WordForm[]): GazetteerHit<V>[] {
    const hits: GazetteerHit<V>[] = [];
    for (const form of forms) {
      let node = this.#root.next.get(form.stem);
      let to = at + 1;
      while (node) {
        for (const value of node.values ?? []) hits.push({ from: at, to, form, value });
        const token = tokens[to];
        if (node.next.size === 0 || token?.kind !== 'word') break;
        node = node.next.get(token.norm);
        to += 1;
      }
    }
    return hits.length > 1 ? hits.sort((a, b) => b.to - a.to) : hits;
  }
}
