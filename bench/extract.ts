/**
 * `npm run bench:extract`: whole extraction of generated articles of newspaper length, in one thread, against what
 * matching the words of the same texts costs in the same run. Prints ratios; times say nothing on a noisy machine.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingestPage } from '../src/ingest/index.js';

const ARTICLES = 2_000;
const LENGTH = 2_000;
const ROUNDS = 10;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CORPUS = join(import.meta.dirname, '..', 'test', 'ingest', 'ar', 'corpus', 'sentences.jsonl');

const sentences = readFileSync(CORPUS, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { readonly text: string }).text);

/** A text of about so many characters, its sentences drawn in an order that `seed` fixes. */
const article = (seed: number, length: number): string => {
  const drawn: string[] = [];
  let size = 0;
  for (let i = seed; size < length; i = (i * 31 + 17) % 1_000_003) {
    const sentence = sentences[i % sentences.length] ?? '';
    drawn.push(sentence);
    size += sentence.length + 1;
  }
  return drawn.join(' ');
};

/** Processor time in microseconds, garbage collection included: what others do on the machine counts for less. */
const time = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
};
const extract = (text: string): void => {
  ingestPage({ id: 'bench', format: 'text', content: text, publishedAt: '2025-10-08' }, { language: 'ar' });
};

const texts = Array.from({ length: ARTICLES }, (_, i) => article(i + 1, LENGTH));
for (const text of texts.slice(0, 100)) extract(text);
let words = 0;
const match = (part: readonly string[]) => {
  for (const text of part) for (const _ of text.matchAll(WORD)) words += 1;
};
match(texts);
const total = words;
// in rounds: what else the machine does for a moment spoils some of them, not the median
const ratios = Array.from({ length: ROUNDS }, (_, round) => {
  const part = texts.filter((_, i) => i % ROUNDS === round);
  const baseline = time(() => match(part));
  return time(() => part.forEach(extract)) / baseline;
}).sort((a, b) => a - b);
const median = ((ratios[ROUNDS / 2 - 1] ?? 0) + (ratios[ROUNDS / 2] ?? 0)) / 2;
console.log(
  `extraction of ${ARTICLES} articles costs ${median.toFixed(1)} times matching their ${total} words ` +
    `(median of ${ROUNDS} rounds, ${ratios[0]?.toFixed(1)} to ${ratios.at(-1)?.toFixed(1)})`,
);

const short = article(7, 20_000);
const long = article(7, 200_000);
extract(short);
const growth = time(() => extract(long)) / time(() => extract(short));
console.log(`ten times the length costs ${growth.toFixed(1)} times as much`);
