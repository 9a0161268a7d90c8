import type { Token } from '../../../engine/document.js';
import { mix, type TaggerShape, type Template, type TokenEncoder } from '../../../engine/perceptron.js';
import { flagsOf, hashOf } from './vocabulary.js';

/** Attributes of a token, in the order the encoder writes them. */
const WORD = 0;
const STEM = 1;
const PREFIX2 = 2;
const PREFIX3 = 3;
const SUFFIX2 = 4;
const SUFFIX3 = 5;
const SUFFIX4 = 6;
const SHAPE = 7;
const KNOWN = 8;
const WIDTH = 9;

const ALEF = 0x627;
const LAM = 0x644;
const WAW = 0x648;
const FEH = 0x641;
const BEH = 0x628;
const KAF = 0x643;

/**
 * How many letters of clitics stand before the stem, by spelling alone. A word of the vocabulary is taken whole
 * (a word may begin with a letter that is not a clitic there).
 */
const cliticLength = (norm: string): number => {
  let at = 0;
  const first = norm.charCodeAt(0);
  if (norm.length > 3 && (first === WAW || first === FEH)) at = 1;
  const second = norm.charCodeAt(at);
  if (norm.length - at > 3 && (second === BEH || second === LAM || second === KAF)) at++;
  return at;
};

const KINDS: Readonly<Record<Token['kind'], number>> = { word: 1, number: 2, quote: 3, punct: 4, break: 5 };

const encode = (token: Pick<Token, 'kind' | 'norm'>, out: Int32Array, at: number): void => {
  const { norm } = token;
  const length = norm.length;
  const word = hashOf(norm, 0, length);
  let flags = flagsOf(word);
  let from = flags === 0 ? cliticLength(norm) : 0;
  let stem = word;
  if (from > 0) {
    // "lil-" is li- + al-: the article's alef is not written
    const doubled = norm.charCodeAt(from) === LAM && norm.charCodeAt(from - 1) === LAM;
    if (doubled) {
      stem = hashOf(norm, from + 1, length, ALEF, LAM);
      from += 1;
    } else stem = hashOf(norm, from, length);
    flags = flagsOf(stem);
    if (flags === 0 && from === 2) {
      const one = hashOf(norm, 1, length);
      const known = flagsOf(one);
      if (known !== 0) {
        from = 1;
        stem = one;
        flags = known;
      }
    }
  }
  const article =
    norm.charCodeAt(from) === ALEF && norm.charCodeAt(from + 1) === LAM && length - from > 4 ? 2 : 0;
  const start = from + article;
  out[at + WORD] = word;
  out[at + STEM] = stem;
  out[at + PREFIX2] = hashOf(norm, start, Math.min(length, start + 2));
  out[at + PREFIX3] = hashOf(norm, start, Math.min(length, start + 3));
  out[at + SUFFIX2] = hashOf(norm, Math.max(0, length - 2), length);
  out[at + SUFFIX3] = hashOf(norm, Math.max(0, length - 3), length);
  out[at + SUFFIX4] = hashOf(norm, Math.max(0, length - 4), length);
  const latin = token.kind === 'word' && norm.charCodeAt(0) < 0x250 ? 64 : 0;
  out[at + SHAPE] =
    KINDS[token.kind] * 128 + latin + (article > 0 ? 32 : 0) + (from > 0 ? 16 : 0) + Math.min(length, 9);
  out[at + KNOWN] = mix(flags, article + (from > 0 ? 1 : 0));
};

const encoder: TokenEncoder = { width: WIDTH, encode };

const templates: readonly Template[] = [
  [[0, WORD]],
  [[-1, WORD]],
  [[-2, WORD]],
  [[1, WORD]],
  [[2, WORD]],
  [[0, STEM]],
  [[-1, STEM]],
  [[1, STEM]],
  [
    [-1, STEM],
    [0, STEM],
  ],
  [
    [0, STEM],
    [1, STEM],
  ],
  [
    [-2, STEM],
    [-1, STEM],
  ],
  [[0, PREFIX2]],
  [[0, PREFIX3]],
  [[0, SUFFIX2]],
  [[0, SUFFIX3]],
  [[0, SUFFIX4]],
  [[-1, SUFFIX3]],
  [[-1, PREFIX3]],
  [[1, SUFFIX3]],
  [[0, SHAPE]],
  [
    [-1, SHAPE],
    [0, SHAPE],
  ],
  [
    [0, SHAPE],
    [1, SHAPE],
  ],
  [
    [0, SHAPE],
    [0, SUFFIX2],
  ],
  [
    [-1, STEM],
    [0, SHAPE],
  ],
  [[0, KNOWN]],
  [
    [-1, KNOWN],
    [0, KNOWN],
  ],
  [
    [0, KNOWN],
    [1, KNOWN],
  ],
  [
    [-1, KNOWN],
    [0, KNOWN],
    [1, KNOWN],
  ],
  [
    [-2, KNOWN],
    [-1, KNOWN],
    [0, KNOWN],
  ],
  [
    [-1, STEM],
    [0, KNOWN],
  ],
  [
    [0, KNOWN],
    [0, SUFFIX2],
  ],
];

/** Names in running text: persons, places, organisations. */
export const TAGS = ['O', 'B-PERS', 'I-PERS', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const;

/** How the Arabic tagger sees a token; training and tagging share it. */
export const SHAPE_OF_ARABIC: TaggerShape = { tags: TAGS, encoder, templates, bits: 17 };
