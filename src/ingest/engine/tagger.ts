import type { Token } from './document.js';
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
import { ofWord } from './words.js';

/** A sequence tagger: one tag index (into the shape's `tags`) for each token. */
export interface Tagger {
  tag(tokens: readonly Token[]): Uint8Array;
}

/** Scores of a row two to a number, 16 bits each: a sum adds both at once, and a text has no carry from one to the other. */
const LANES = STRIDE / 2;
const LANE = 0xffff;
const BYTES = 0x00ff00ff;
/** Makes a weight of a signed byte a positive one: the same for every tag, so that the best one stays the best. */
const BIAS = 128;
/** A row of weights in so many numbers. */
const PACKED = STRIDE / 4;

/** Four weights to a number. */
const pack = (weights: Int8Array): Int32Array => {
  const packed = new Int32Array(weights.length / 4);
  for (let i = 0; i < weights.length; i++)
    packed[i >> 2] = (packed[i >> 2] as number) | (((weights[i] as number) + BIAS) << ((i & 3) * 8));
  return packed;
};

/** The one offset that a template looks at, or null where it joins several tokens. */
const offsetOf = (template: Template): number | null => {
  const [first] = template;
  return first && template.every(([offset]) => offset === first[0]) ? first[0] : null;
};

/** The features that join several tokens, flat: for each its seed, and where its pairs of offset and attribute end. */
class JoiningFeatures {
  readonly seeds: Int32Array;
  readonly ends: Int32Array;
  readonly offsets: Int32Array;
  readonly attributes: Int32Array;

  constructor(templates: readonly Template[]) {
    const joining = [...templates.entries()].filter(([, each]) => offsetOf(each) === null);
    const pairs = joining.flatMap(([, each]) => each);
    let end = 0;
    this.seeds = Int32Array.from(joining, ([template]) => seedOf(template));
    this.ends = Int32Array.from(joining, ([, { length }]) => (end += length));
    this.offsets = Int32Array.from(pairs, ([offset]) => offset);
    this.attributes = Int32Array.from(pairs, ([, attribute]) => attribute);
  }
}

class Scores {
  readonly #shape: TaggerShape;
  readonly #packed: Int32Array;
  readonly #joining: JoiningFeatures;
  /** Tokens that templates look at to either side. */
  readonly reach: number;
  /** What stands beyond the ends of a sentence. */
  readonly outside: Int32Array;
  /**
   * What a word tells by itself: its attributes, then for each offset from the token tagged to the word, least first,
   * the sums of the features that look at no other word. Words repeat, so each is weighed once.
   */
  readonly told = ofWord((word) => {
    const { encoder } = this.#shape;
    const attributes = new Int32Array(encoder.width);
    encoder.encode(word, attributes, 0);
    return this.#weigh(attributes);
  });

  constructor(shape: TaggerShape, weights: Int8Array) {
    this.#shape = shape;
    this.#packed = pack(weights);
    this.#joining = new JoiningFeatures(shape.templates);
    this.reach = Math.max(...shape.templates.flat().map(([offset]) => Math.abs(offset)));
    this.outside = this.#weigh(new Int32Array(shape.encoder.width).fill(OUTSIDE));
  }

  #weigh(attributes: Int32Array): Int32Array {
    const { templates, encoder, bits } = this.#shape;
    const told = new Int32Array(encoder.width + (2 * this.reach + 1) * LANES);
    told.set(attributes);
    for (const [template, each] of templates.entries()) {
      const offset = offsetOf(each);
      if (offset === null) continue;
      let hash = seedOf(template);
      for (const [, attribute] of each) hash = mix(hash, attributes[attribute] as number);
      const row = rowOf(hash, bits) * PACKED;
      const at = encoder.width + (offset + this.reach) * LANES;
      for (let lane = 0; lane < LANES; lane++) {
        const pair = ((this.#packed[row + (lane >> 1)] as number) >>> ((lane & 1) * 8)) & BYTES;
        told[at + lane] = (told[at + lane] as number) + pair;
      }
    }
    return told;
  }

  /** Adds up what the words around a token tell of it, into `STRIDE` scores. */
  at(around: readonly Int32Array[], position: number, scores: Int32Array, to: number): void {
    const { seeds, ends, offsets, attributes } = this.#joining;
    const { encoder, bits } = this.#shape;
    const packed = this.#packed;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let offset = -this.reach, own = encoder.width; offset <= this.reach; offset++, own += LANES) {
      const told = around[position + offset] as Int32Array;
      a += told[own] as number;
      b += told[own + 1] as number;
      c += told[own + 2] as number;
      d += told[own + 3] as number;
    }
    for (let k = 0, pair = 0; k < seeds.length; k++) {
      let hash = seeds[k] as number;
      for (const end = ends[k] as number; pair < end; pair++) {
        const told = around[position + (offsets[pair] as number)] as Int32Array;
        hash = mix(hash, told[attributes[pair] as number] as number);
      }
      const row = rowOf(hash, bits) * PACKED;
      const low = packed[row] as number;
      const high = packed[row + 1] as number;
      a += low & BYTES;
      b += (low >>> 8) & BYTES;
      c += high & BYTES;
      d += (high >>> 8) & BYTES;
    }
    scores[to] = a & LANE;
    scores[to + 1] = b & LANE;
    scores[to + 2] = a >>> 16;
    scores[to + 3] = b >>> 16;
    scores[to + 4] = c & LANE;
    scores[to + 5] = d & LANE;
    scores[to + 6] = c >>> 16;
    scores[to + 7] = d >>> 16;
  }
}

/**
 * A tagger over learned weights (as many as {@link weightCount} says). They are whole numbers: their sums are exact
 * in any order.
 */
export const createTagger = (shape: TaggerShape, weights: Int8Array): Tagger => {
  if (weights.length !== weightCount(shape))
    throw new RangeError(`tagger weights: ${weights.length} for ${weightCount(shape)}`);
  const words = new Scores(shape, weights);
  const decode = viterbi(shape, weights);

  const tag = (tokens: readonly Token[]): Uint8Array => {
    const border: readonly Int32Array[] = Array.from({ length: words.reach }, () => words.outside);
    const scores = new Int32Array(tokens.length * STRIDE);
    // the words of a text, its sentences padded apart: no feature looks across their border
    const around: Int32Array[] = [...border];
    const positions = new Int32Array(tokens.length);
    tokens.forEach((token, i) => {
      if (i > 0 && token.sentence !== tokens[i - 1]?.sentence) around.push(...border);
      positions[i] = around.length;
      around.push(words.told(token));
    });
    around.push(...border);
    for (let i = 0; i < tokens.length; i++) words.at(around, positions[i] as number, scores, i * STRIDE);
    return decode(tokens, scores);
  };
  return { tag };
};
