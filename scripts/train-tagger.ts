/**
 * Trains the name tagger: `npm run train:tagger -- TOKENS.tsv[.gz] [--write]`.
 *
 * Input: one `token TAB tag` a line (BIO tags of PERS, LOC, ORG; anything else counts as O), an empty line between
 * sentences: the train split of ANERcorp. Prints precision, recall and F1 on a held-out tenth and a half (blocks
 * spread over the file), then, with --write, trains on the whole file and writes the weights beside the tagger.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Token, TokenKind } from '../src/ingest/engine/document.js';
import { featureRows, START, STRIDE, weightCount } from '../src/ingest/engine/perceptron.js';
import { createTagger } from '../src/ingest/engine/tagger.js';
import { viterbi } from '../src/ingest/engine/viterbi.js';
import { foldArabic, wordOfArabic } from '../src/ingest/languages/ar/script.js';
import { SHAPE_OF_ARABIC as shape, TAGS } from '../src/ingest/languages/ar/tagger/features.js';

interface Sentence {
  readonly tokens: Token[];
  readonly gold: Uint8Array;
}

const PIECES = /[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu;
const kindOf = (raw: string): TokenKind => {
  if (/^[\p{L}\p{M}]/u.test(raw)) return 'word';
  if (/^\p{N}/u.test(raw)) return 'number';
  return /^[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'<>]/u.test(raw) ? 'quote' : 'punct';
};

/** The corpus cut as articles are cut: a token of the file may be several of ours. */
const read = (path: string): Sentence[] => {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const sentences: Sentence[] = [];
  for (const block of text.split(/\n[ \t]*\n/)) {
    const tokens: Token[] = [];
    const gold: number[] = [];
    for (const line of block.split('\n')) {
      const [word = '', tag = 'O'] = line.split('\t');
      if (word === 'token' || word === '') continue;
      const first = Math.max(0, (TAGS as readonly string[]).indexOf(tag));
      const inside = first > 0 && tag.startsWith('B-') ? first + 1 : first;
      let begun = false;
      for (const [raw] of word.matchAll(PIECES)) {
        const index = tokens.length;
        const kind = kindOf(raw);
        tokens.push({
          index,
          kind,
          raw,
          norm: foldArabic(raw),
          word: wordOfArabic(raw),
          sentence: sentences.length,
          paragraph: 0,
          start: 0,
          end: 0,
        });
        const edge = first > 0 && kind !== 'word' && kind !== 'number' && word.length > 1;
        gold.push(edge && !begun ? 0 : begun ? inside : first);
        if (!edge) begun = true;
      }
    }
    // an inside tag needs its beginning (MISC dropped to O, or a slip of the corpus)
    for (let i = 0; i < gold.length; i++) {
      const tag = gold[i] as number;
      const previous = i > 0 ? (gold[i - 1] as number) : 0;
      if (tag > 0 && tag % 2 === 0 && previous !== tag && previous !== tag - 1) gold[i] = tag - 1;
    }
    if (tokens.length > 0) sentences.push({ tokens, gold: Uint8Array.from(gold) });
  }
  return sentences;
};

/** mulberry32: the same weights from the same file, every time. */
const random = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const EPOCHS = 12;

/** How well each tag suits each token by itself, given the rows of weights that its features light. */
const scoresOf = (rows: Int32Array, weights: Float64Array): Float64Array => {
  const count = shape.templates.length;
  const scores = new Float64Array((rows.length / count) * STRIDE);
  rows.forEach((row, i) => {
    const at = Math.floor(i / count) * STRIDE;
    for (let t = 0; t < STRIDE; t++)
      scores[at + t] = (scores[at + t] as number) + (weights[row * STRIDE + t] as number);
  });
  return scores;
};

const train = (sentences: readonly Sentence[]): Float64Array => {
  const size = weightCount(shape);
  const base = 2 ** shape.bits * STRIDE;
  const count = shape.templates.length;
  const weights = new Float64Array(size);
  const sums = new Float64Array(size);
  const rowsOf = featureRows(shape);
  const rows = sentences.map((s) => rowsOf(s.tokens));
  const decode = viterbi(shape, weights);
  const next = random(7);
  const order = sentences.map((_, i) => i);
  let clock = 1;
  const add = (at: number, by: number): void => {
    weights[at] = (weights[at] as number) + by;
    sums[at] = (sums[at] as number) + by * clock;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    let wrong = 0;
    for (const s of order) {
      const { tokens, gold } = sentences[s] as Sentence;
      const lit = rows[s] as Int32Array;
      const guess = decode(tokens, scoresOf(lit, weights));
      for (let i = 0; i < gold.length; i++) {
        const g = gold[i] as number;
        const p = guess[i] as number;
        const gBefore = i > 0 ? (gold[i - 1] as number) : START;
        const pBefore = i > 0 ? (guess[i - 1] as number) : START;
        if (g !== p) {
          wrong++;
          for (let r = i * count; r < (i + 1) * count; r++) {
            add((lit[r] as number) * STRIDE + g, 1);
            add((lit[r] as number) * STRIDE + p, -1);
          }
        }
        if (g !== p || gBefore !== pBefore) {
          add(base + gBefore * STRIDE + g, 1);
          add(base + pBefore * STRIDE + p, -1);
        }
      }
      clock++;
    }
    process.stderr.write(`epoch ${epoch + 1}: ${wrong} wrong tags\n`);
  }
  return weights.map((w, i) => w - (sums[i] as number) / clock);
};

/** Whole weights of one byte: the largest are clipped, the rest keep their proportions. */
const quantise = (weights: Float64Array): Int8Array => {
  const sorted = weights
    .map(Math.abs)
    .filter((w) => w > 0)
    .sort();
  const top = sorted[Math.floor(sorted.length * 0.9998)] ?? 1;
  return Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round((w / top) * 127))));
};

const spans = (tags: Uint8Array): Set<string> => {
  const found = new Set<string>();
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] as number;
    if (tag % 2 === 0) continue;
    let end = i + 1;
    while (tags[end] === tag + 1) end++;
    found.add(`${TAGS[tag]?.slice(2)}:${i}:${end}`);
  }
  return found;
};

const measure = (weights: Int8Array, held: readonly Sentence[]): void => {
  const tagger = createTagger(shape, weights);
  const table = new Map<string, [right: number, said: number, gold: number]>();
  const bump = (type: string, k: 0 | 1 | 2): void => {
    for (const name of [type, 'ALL']) {
      const row = table.get(name) ?? [0, 0, 0];
      row[k]++;
      table.set(name, row);
    }
  };
  for (const { tokens, gold } of held) {
    const want = spans(gold);
    const got = spans(tagger.tag(tokens));
    for (const s of got) bump(s.split(':')[0] ?? '', 1);
    for (const s of want) bump(s.split(':')[0] ?? '', 2);
    for (const s of got) if (want.has(s)) bump(s.split(':')[0] ?? '', 0);
  }
  for (const [name, [right, said, gold]] of [...table].sort()) {
    const [p, r] = [right / Math.max(1, said), right / Math.max(1, gold)];
    const f = (2 * p * r) / Math.max(1e-9, p + r);
    console.log(
      `${name.padEnd(5)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f.toFixed(3)}  (${gold} names)`,
    );
  }
};

const path = process.argv[2];
if (path === undefined) {
  console.error('usage: npm run train:tagger -- TOKENS.tsv[.gz] [--write]');
  process.exit(2);
}
const sentences = read(path);
// held out: the last 15% of each fifth of the file, as whole blocks (neighbouring sentences share names)
const fifth = Math.ceil(sentences.length / 5);
const isHeld = (i: number): boolean => i % fifth >= fifth * 0.85;
const held = sentences.filter((_, i) => isHeld(i));
measure(quantise(train(sentences.filter((_, i) => !isHeld(i)))), held);
if (process.argv.includes('--write')) {
  const packed = gzipSync(quantise(train(sentences)), { level: 9 });
  writeFileSync(new URL('../src/ingest/languages/ar/tagger/tagger.data.bin', import.meta.url), packed);
  console.log(`wrote ${packed.length} bytes`);
}
