import type { Token } from './document.js';

/** A phrase of folded words and what it means. */
interface Node<V> {
  readonly next: Map<string, Node<V>>;
  values: V[] | null;
}

/** One reading of a word: what is left of it when its clitics are taken off. */
export interface WordForm {
  readonly stem: string;
  /** The clitics taken off, as the language names them: a conjunction, a preposition, the article. */
  readonly conjunction: string | null;
  readonly preposition: string | null;
}

export interface GazetteerHit<V> {
  readonly from: number;
  readonly to: number;
  readonly form: WordForm;
  readonly values: readonly V[];
}

/**
 * A dictionary of phrases, matched longest first at a token. The first word may carry clitics: the language gives its
 * readings in order of preference, the whole word first.
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

  /**
   * The longest phrase that begins at token `at`, or null. Of two readings of the first word, the one with the longer
   * phrase wins, then the earlier reading.
   */
  match(tokens: readonly Token[], at: number, forms: readonly WordForm[]): GazetteerHit<V> | null {
    let best: GazetteerHit<V> | null = null;
    for (const form of forms) {
      let node = this.#root.next.get(form.stem);
      let to = at + 1;
      while (node) {
        if (node.values && (!best || to > best.to)) best = { from: at, to, form, values: node.values };
        const token = tokens[to];
        if (!token || token.kind !== 'word') break;
        node = node.next.get(token.norm);
        to += 1;
      }
    }
    return best;
  }
}
