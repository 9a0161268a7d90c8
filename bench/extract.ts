/**
 * `npm run bench:extract`: whole extraction of generated articles of newspaper length, in one thread, against what
 * matching the words of the same texts costs in the same run. Prints ratios; times say nothing on a noisy machine.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingestPage } from '../src/ingest/index.js';

const ARTICLES = 2_000;
const LENGTH = 2_000;
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

const time = (work: () => void): number => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start);
};
const extract = (text: string): void => {
  ingestPage({ id: 'bench', format: 'text', content: text, publishedAt: '2025-10-08' }, { language: 'ar' });
};

const texts = Array.from({ length: ARTICLES }, (_, i) => article(i + 1, LENGTH));
for (const text of texts.slice(0, 100)) extract(text);
let words = 0;
const match = () => {
  for (const text of texts) for (const _ of text.matchAll(WORD)) words += 1;
};
match();
const baseline = time(match);
const whole = time(() => {
  for (const text of texts) extract(text);
});
console.log(
  `extraction of ${ARTICLES} articles costs ${(whole / baseline).toFixed(1)} times matching their ${words / 2} words`,
);

const short = article(7, 20_000);
const long = article(7, 200_000);
extract(short);
const growth = time(() => extract(long)) / time(() => extract(short));
console.log(`ten times the length costs ${growth.toFixed(1)} times as much`);
