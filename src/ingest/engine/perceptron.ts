import type { Token } from './document.js';

/**
 * A linear sequence tagger: the sum of the weights of the features that fire at a token, plus a weight for each pair
 * of neighbouring tags, maximised over the sentence (Viterbi). The weights are learned elsewhere (an averaged
 * structured perceptron, `scripts/train-tagger.ts`); what a token's attributes are is the language's business.
 */

/** A language's reading of a token: `width` 32-bit attribute hashes, written from `at` on. */
export interface TokenEncoder {
  readonly width: number;
  encode(token: Pick<Token, 'kind' | 'norm'>, out: Int32Array, at: number): void;
}

/** One feature: the attributes it joins, each as [offset from the token, attribute index]. */
export type Template = readonly (readonly [offset: number, attribute: number])[];

/** What is tagged and how it is seen: fixed at training, the same at run time. */
export interface TaggerShape {
  /** `O` first, then `B-x`, `I-x` pairs; at most eight. */
  readonly tags: readonly string[];
  readonly encoder: TokenEncoder;
  readonly templates: readonly Template[];
  /** Features are hashed into 2^bits rows. */
  readonly bits: number;
}

/** Weights a row; a power of two, so that a row's address is a shift. */
export const STRIDE = 8;
/** The row of transitions out of a sentence's start; rows before it belong to the tags in order. */
export const START = STRIDE - 1;

/** How many weights a shape takes: feature rows first, then one row of transitions for each previous tag. */
export const weightCount = (shape: Pick<TaggerShape, 'bits'>): number => (2 ** shape.bits + STRIDE) * STRIDE;

/** Joins two hashes into one. */
export const mix = (hash: number, value: number): number => {
  const h = Math.imul(hash ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
};

/** Attribute value beyond either end of a sentence. */
export const OUTSIDE = 0x5bd1e995;

/** Where the hash of a template's feature begins, and the row of weights that it ends in. */
export const seedOf = (template: number): number => Math.imul(template + 1, 0x85ebca6b);
export const rowOf = (hash: number, bits: number): number => Math.imul(hash, 0xc2b2ae35) >>> (32 - bits);

/** The rows of weights that each token of [from, to) lights, `templates.length` a token. */
export const featureRows = (shape: TaggerShape): ((tokens: readonly Token[]) => Int32Array) => {
  const { encoder, templates, bits } = shape;
  const { width } = encoder;
  // flat: for each template its seed and up to three offset/attribute pairs; absent pairs point at a constant zero
  const count = templates.length;
  const sizes = Uint8Array.from(templates, (t) => t.length);
  const offsets = Int32Array.from(templates.flatMap((t) => [0, 1, 2].map((k) => t[k]?.[0] ?? 0)));
  const attributes = Int32Array.from(templates.flatMap((t) => [0, 1, 2].map((k) => t[k]?.[1] ?? 0)));
  const reach = Math.max(0, ...offsets.map(Math.abs));

  return (tokens) => {
    const n = tokens.length;
    // sentences are padded apart, so that no feature looks across their border
    const position = new Int32Array(n);
    let last = reach;
    let previous = -1;
    for (let i = 0; i < n; i++) {
      const sentence = tokens[i]?.sentence ?? 0;
      if (i > 0 && sentence !== previous) last += reach;
      previous = sentence;
      position[i] = last++;
    }
    const values = new Int32Array((last + reach) * width).fill(OUTSIDE);
    for (let i = 0; i < n; i++) encoder.encode(tokens[i] as Token, values, (position[i] as number) * width);
    const rows = new Int32Array(n * count);
    let out = 0;
    for (let i = 0; i < n; i++) {
      const at = position[i] as number;
      for (let t = 0; t < count; t++) {
        const k = t * 3;
        let h = seedOf(t);
        h = mix(h, values[(at + (offsets[k] as number)) * width + (attributes[k] as number)] as number);
        const size = sizes[t] as number;
        if (size > 1) {
          h = mix(
            h,
            values[(at + (offsets[k + 1] as number)) * width + (attributes[k + 1] as number)] as number,
          );
          if (size > 2)
            h = mix(
              h,
              values[(at + (offsets[k + 2] as number)) * width + (attributes[k + 2] as number)] as number,
            );
        }
        rows[out++] = rowOf(h, bits);
      }
    }
    return rows;
  };
};
