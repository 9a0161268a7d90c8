/** What a stretch of text is about, by the words that name topics. */
import type { Token, TokenRange } from '../document.js';
import { Gazetteer } from '../gazetteer.js';
import type { Grammar } from './grammar.js';
import type { Dictionary } from './senses.js';

export class Topics {
  readonly #phrases = new Gazetteer<string>();

  constructor({ lexicon }: Grammar, dictionary: Dictionary) {
    for (const [slug, forms] of Object.entries(lexicon.topics))
      for (const form of forms) this.#phrases.add(dictionary.wordsOf(form), slug);
  }

  /** Slugs in the order of how often, then how early, the text names them. */
  of(tokens: readonly Token[], { from, to }: TokenRange): readonly string[] {
    const counts = new Map<string, number>();
    for (let at = from; at < to; ) {
      const hit = this.#phrases.match(tokens, at).find((found) => found.to <= to);
      if (hit) counts.set(hit.value, (counts.get(hit.value) ?? 0) + 1);
      at = hit ? hit.to : at + 1;
    }
    return [...counts].sort(([, a], [, b]) => b - a).map(([slug]) => slug);
  }
}
