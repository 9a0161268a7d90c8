import type { Token } from './document.js';

/**
 * A linear sequence tagger: the sum of the weights of the features that fire at a token, plus a weight for each pair
 * of neighbouring tags, maximised over the sentence (Viterbi). The weights are learned elsewhere (an averaged
 * structured perceptron, `scripts/train-tagger.ts`); what a token's attributes are is the language's business.
 */

/** A language's reading of a token: `width` 32-bit attribute hashes, written from `at` on. */
export interface TokenEncoder {
  readonly width: number;
  encode(token: Token, out: Int32Array, at: number): void;
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

/** A sequence tagger: one tag index (into the shape's `tags`) for each token. */
export interface Tagger {
  tag(tokens: readonly Token[]): Uint8Array;
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
const OUTSIDE = 0x5bd1e995;
const IMPOSSIBLE = -1e9;

/** The rows of weights that each token of [from, to) lights, `templates.length` a token. */
export const featureRows = (shape: TaggerShape): ((tokens: readonly Token[]) => Int32Array) => {
  const { encoder, templates, bits } = shape;
  const { width } = encoder;
  const shift = 32 - bits;
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
        let h = Math.imul(t + 1, 0x85ebca6b);
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
        rows[out++] = Math.imul(h, 0xc2b2ae35) >>> shift;
      }
    }
    return rows;
  };
};

/** Which tag may follow which: `I-x` only `B-x` or `I-x`. Row START is the sentence's start. */
const allowedAfter = (tags: readonly string[]): Uint8Array => {
  const allowed = new Uint8Array(STRIDE * STRIDE);
  for (let p = 0; p < STRIDE; p++)
    for (let t = 0; t < tags.length; t++) {
      const tag = tags[t] ?? '';
      allowed[p * STRIDE + t] = !tag.startsWith('I-') || tags[p]?.slice(2) === tag.slice(2) ? 1 : 0;
    }
  return allowed;
};

/** Best tag sequence for tokens whose feature rows are known; `bias` is added to every tag but `O`. */
export const decoder = (
  shape: TaggerShape,
  weights: ArrayLike<number>,
): ((tokens: readonly Token[], rows: Int32Array) => Uint8Array) => {
  const size = shape.tags.length;
  const count = shape.templates.length;
  const allowed = allowedAfter(shape.tags);
  const base = 2 ** shape.bits * STRIDE;

  return (tokens, rows) => {
    const n = tokens.length;
    const tags = new Uint8Array(n);
    const back = new Uint8Array(n * STRIDE);
    const step = new Float64Array(STRIDE * STRIDE);
    for (let k = 0; k < step.length; k++)
      step[k] = allowed[k] === 1 ? (weights[base + k] as number) : IMPOSSIBLE;
    let score = new Float64Array(STRIDE);
    let next = new Float64Array(STRIDE);
    for (let from = 0; from < n; ) {
      const sentence = tokens[from]?.sentence;
      let i = from;
      for (; i < n && tokens[i]?.sentence === sentence; i++) {
        next.fill(0);
        for (let r = i * count, end = r + count; r < end; r++) {
          const w = (rows[r] as number) * STRIDE;
          for (let t = 0; t < size; t++) next[t] = (next[t] as number) + (weights[w + t] as number);
        }
        for (let t = 0; t < size; t++) {
          let best = IMPOSSIBLE * 2;
          let via = START;
          if (i === from) best = step[START * STRIDE + t] as number;
          else
            for (let p = 0; p < size; p++) {
              const s = (score[p] as number) + (step[p * STRIDE + t] as number);
              if (s > best) {
                best = s;
                via = p;
              }
            }
          next[t] = (next[t] as number) + best;
          back[i * STRIDE + t] = via;
        }
        [score, next] = [next, score];
      }
      let tag = 0;
      for (let t = 1; t < size; t++) if ((score[t] as number) > (score[tag] as number)) tag = t;
      for (let k = i - 1; k >= from; k--) {
        tags[k] = tag;
        tag = back[k * STRIDE + tag] as number;
      }
      from = i;
    }
    return tags;
  };
};

/** A tagger over learned weights (as many as {@link weightCount} says). */
export const createTagger = (shape: TaggerShape, weights: ArrayLike<number>): Tagger => {
  if (weights.length !== weightCount(shape))
    throw new RangeError(`tagger weights: ${weights.length} for ${weightCount(shape)}`);
  const rowsOf = featureRows(shape);
  const decode = decoder(shape, weights);
  return { tag: (tokens) => decode(tokens, rowsOf(tokens)) };
};
