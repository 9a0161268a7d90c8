import type { Token, TokenKind } from './document.js';
import {
  mix,
  OUTSIDE,
  rowOf,
  STRIDE,
  seedOf,
  type TaggerShape,
  type Template,
  weightCount,
} from './perceptron.js';
import { viterbi } from './viterbi.js';

/** A sequence tagger: one tag index (into the shape's `tags`) for each token. */
export interface Tagger {
  tag(tokens: readonly Token[]): Uint8Array;
}

/** Words remembered from text to text; one text may need more. */
const REMEMBERED = 60_000;
const NOWHERE = 0;

/** The one offset that a template looks at, or null where it joins several tokens. */
const offsetOf = (template: Template): number | null => {
  const [first] = template;
  return first && template.every(([offset]) => offset === first[0]) ? first[0] : null;
};

/**
 * What a word adds to the tags of the tokens around it, by the features that look at no other word. Words repeat, so
 * each is weighed once; only the features that join neighbours are left to weigh at each token.
 */
class WordScores {
  readonly #shape: TaggerShape;
  readonly #weights: Int8Array;
  readonly #own: readonly { readonly template: number; readonly offset: number }[];
  /** Tokens that templates look at to either side, and the slots that a word takes in `scores`. */
  readonly reach: number;
  readonly #size: number;
  readonly #ids: Record<TokenKind, Map<string, number>> = {
    word: new Map(),
    number: new Map(),
    quote: new Map(),
    punct: new Map(),
    break: new Map(),
  };
  #count = 0;
  /** `width` attributes a word. */
  attributes = new Int32Array(0);
  /** `STRIDE` scores for each offset from the token tagged to the word, least first. */
  scores = new Int16Array(0);

  constructor(shape: TaggerShape, weights: Int8Array) {
    this.#shape = shape;
    this.#weights = weights;
    this.reach = Math.max(...shape.templates.flat().map(([offset]) => Math.abs(offset)));
    this.#size = (2 * this.reach + 1) * STRIDE;
    this.#own = shape.templates.flatMap((each, template) => {
      const offset = offsetOf(each);
      return offset === null ? [] : [{ template, offset }];
    });
    this.forget();
  }

  /** Where a word at an offset from a token keeps its scores for it. */
  scoresAt(id: number, offset: number): number {
    return id * this.#size + (offset + this.reach) * STRIDE;
  }

  /** Between texts: ids given before are void. */
  forget(): void {
    if (this.#count > NOWHERE && this.#count < REMEMBERED) return;
    for (const ids of Object.values(this.#ids)) ids.clear();
    this.attributes = new Int32Array(REMEMBERED * this.#shape.encoder.width).fill(OUTSIDE);
    this.scores = new Int16Array(REMEMBERED * this.#size);
    this.#count = NOWHERE + 1;
    this.#weigh(NOWHERE);
  }

  idOf(token: Token): number {
    const ids = this.#ids[token.kind];
    const known = ids.get(token.norm);
    if (known !== undefined) return known;
    const id = this.#count++;
    if (this.scores.length < this.#count * this.#size) this.#grow();
    ids.set(token.norm, id);
    this.#shape.encoder.encode(token, this.attributes, id * this.#shape.encoder.width);
    this.#weigh(id);
    return id;
  }

  #weigh(id: number): void {
    const { templates, encoder, bits } = this.#shape;
    for (const { template, offset } of this.#own) {
      let hash = seedOf(template);
      for (const [, attribute] of templates[template] ?? [])
        hash = mix(hash, this.attributes[id * encoder.width + attribute] as number);
      const at = this.scoresAt(id, offset);
      const from = rowOf(hash, bits) * STRIDE;
      for (let t = 0; t < STRIDE; t++)
        this.scores[at + t] = (this.scores[at + t] as number) + (this.#weights[from + t] as number);
    }
  }

  #grow(): void {
    const { attributes, scores } = this;
    this.attributes = new Int32Array(attributes.length * 2);
    this.attributes.set(attributes);
    this.scores = new Int16Array(scores.length * 2);
    this.scores.set(scores);
  }
}

/**
 * A tagger over learned weights (as many as {@link weightCount} says). They are whole numbers: their sums are exact
 * in any order.
 */
export const createTagger = (shape: TaggerShape, weights: Int8Array): Tagger => {
  if (weights.length !== weightCount(shape))
    throw new RangeError(`tagger weights: ${weights.length} for ${weightCount(shape)}`);
  const { templates, encoder, bits } = shape;
  const { width } = encoder;
  const words = new WordScores(shape, weights);
  const { reach } = words;
  const decode = viterbi(shape, weights);
  // flat: for each template that joins tokens its seed, and how many pairs of offset and attribute it joins
  const joining = templates.flatMap((each, template) =>
    offsetOf(each) === null ? [{ seed: seedOf(template), pairs: each }] : [],
  );
  const seeds = Int32Array.from(joining, ({ seed }) => seed);
  const ends = Int32Array.from(
    joining,
    (_, k) => joining.slice(0, k + 1).flatMap(({ pairs }) => pairs).length,
  );
  const offsets = Int32Array.from(joining.flatMap(({ pairs }) => pairs.map(([offset]) => offset)));
  const attributes = Int32Array.from(joining.flatMap(({ pairs }) => pairs.map(([, attribute]) => attribute)));

  /** The ids of a text's words, its sentences padded apart: no feature looks across their border. */
  const idsOf = (tokens: readonly Token[], positions: Int32Array): Int32Array => {
    let last = reach;
    tokens.forEach(({ sentence }, i) => {
      if (i > 0 && sentence !== tokens[i - 1]?.sentence) last += reach;
      positions[i] = last++;
    });
    const ids = new Int32Array(last + reach).fill(NOWHERE);
    tokens.forEach((token, i) => {
      ids[positions[i] as number] = words.idOf(token);
    });
    return ids;
  };

  const tag = (tokens: readonly Token[]): Uint8Array => {
    words.forget();
    const positions = new Int32Array(tokens.length);
    const ids = idsOf(tokens, positions);
    const { scores: own, attributes: values } = words;
    const scores = new Int32Array(tokens.length * STRIDE);
    for (let i = 0; i < tokens.length; i++) {
      const position = positions[i] as number;
      const at = i * STRIDE;
      for (let offset = -reach; offset <= reach; offset++) {
        const from = words.scoresAt(ids[position + offset] as number, offset);
        for (let t = 0; t < STRIDE; t++)
          scores[at + t] = (scores[at + t] as number) + (own[from + t] as number);
      }
      let pair = 0;
      for (let k = 0; k < seeds.length; k++) {
        let hash = seeds[k] as number;
        for (const end = ends[k] as number; pair < end; pair++) {
          const id = ids[position + (offsets[pair] as number)] as number;
          hash = mix(hash, values[id * width + (attributes[pair] as number)] as number);
        }
        const from = rowOf(hash, bits) * STRIDE;
        for (let t = 0; t < STRIDE; t++)
          scores[at + t] = (scores[at + t] as number) + (weights[from + t] as number);
      }
    }
    return decode(tokens, scores);
  };
  return { tag };
};
