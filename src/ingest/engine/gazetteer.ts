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

interface Entry<V> {
  readonly form: WordForm;
  readonly node: Node<V>;
}
const NONE: readonly never[] = [];
const CACHED = 50_000;

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
  /** Where the readings of a word enter, kept for as long as a language keeps the readings. */
  readonly #entries = new Map<readonly WordForm[], readonly Entry<V>[]>();

  /** Adds a phrase, given as folded words. The same phrase may mean several things. */
  add(words: readonly string[], value: V): void {
    this.#entries.clear();
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
  match(tokens: readonly Token[], at: number, forms: readonly WordForm[]): readonly GazetteerHit<V>[] {
    const entries = this.#entriesOf(forms);
    if (entries.length === 0) return NONE;
    const hits: GazetteerHit<V>[] = [];
    for (const { form, node: first } of entries) {
      let node: Node<V> | undefined = first;
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

  #entriesOf(forms: readonly WordForm[]): readonly Entry<V>[] {
    const known = this.#entries.get(forms);
    if (known) return known;
    const entries = forms.flatMap((form) => {
      const node = this.#root.next.get(form.stem);
      return node ? [{ form, node }] : [];
    });
    if (this.#entries.size >= CACHED) this.#entries.clear();
    this.#entries.set(forms, entries.length > 0 ? entries : NONE);
    return entries;
  }
}
