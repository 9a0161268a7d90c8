/** Broken text: whatever comes in, extraction ends, and every span lies inside the text. Seeded, so that a fault comes back. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ingestPage } from '../../../src/ingest/index.js';
import type { ExtractedArticle, Span } from '../../../src/model.js';

const SENTENCES = readFileSync(new URL('./corpus/sentences.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .flatMap((line) => {
    const { text, near } = JSON.parse(line) as { readonly text: string; readonly near: string };
    return [text, near];
  });
/** Marks, joiners, bidi controls, surrogates alone and in pairs, brackets without a partner, digits of three kinds. */
const ODD = [
  ...'\u064B\u0651\u0640\u200F\u202B\u2069\uFEFF\u0000"«»”()[]{}:;،؛؟!.…-–/\n\t٣۴5',
  '\uD83D',
  '\uDE00',
  '😀',
  'ﷲ',
  'ﻻ',
];
const ARTICLES = 300;

/** Mulberry32: small, and the same on every machine. */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

const broken = (seed: number): string => {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const words = Array.from({ length: 2 + Math.floor(next() * 6) }, () => pick(SENTENCES)).flatMap((text) =>
    text.split(' '),
  );
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const chance = next();
    if (chance < 0.06) words[i] = pick(words);
    else if (chance < 0.1) words[i] = word.slice(0, Math.floor(next() * word.length));
    else if (chance < 0.2) {
      const at = Math.floor(next() * (word.length + 1));
      words[i] = word.slice(0, at) + pick(ODD) + word.slice(at);
    } else if (chance < 0.23) words.splice(i, 1 + Math.floor(next() * 4));
  }
  return words.join(' ');
};

const spansOf = ({ actors, events }: ExtractedArticle): Span[] => [
  ...actors.flatMap(({ mentions }) => mentions),
  ...events.flatMap(({ evidence }) => evidence),
  ...events.flatMap((event) => ('content' in event && event.content ? [event.content] : [])),
];

describe('broken text', () => {
  it(`ends, with every span inside the text and every part an actor, on ${ARTICLES} broken articles`, () => {
    let events = 0;
    for (let seed = 1; seed <= ARTICLES; seed++) {
      // with a title it is an article, however short its lines came out
      const page = { id: `seed ${seed}`, title: 'خبر', content: broken(seed), publishedAt: '2025-03-04' };
      const { extracted } = ingestPage({ ...page, format: 'text' }, { language: 'ar' });
      for (const article of extracted.articles) {
        const { text } = article;
        const wrong = spansOf(article).filter(
          ({ start, end }) => !(start >= 0 && start < end && end <= text.length),
        );
        expect(wrong, `seed ${seed}: ${text}`).toEqual([]);
        const ids = new Set([...article.actors, ...article.events].map(({ id }) => id));
        const named = article.events.flatMap((event) => [
          ...('participants' in event ? event.participants.map(({ actor }) => actor) : [event.speaker]),
          'denies' in event ? event.denies : null,
        ]);
        const unknown = named.filter((id) => id !== null && !ids.has(id));
        expect(unknown, `seed ${seed}: ${text}`).toEqual([]);
        events += article.events.length;
      }
    }
    // the texts are broken, not empty
    expect(events).toBeGreaterThan(ARTICLES);
  });
});
