/** Sentences, each with its near-miss, as tests of one language. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ingestPage } from '../../src/ingest/index.js';
import { type Expectation, problemsOf } from './expectation.js';

export interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly publishedAt?: string;
  readonly expect: Expectation;
  readonly near: string;
  readonly nearExpect: Expectation;
}
interface Case {
  readonly id: string;
  readonly text: string;
  readonly publishedAt: string | undefined;
  readonly expected: Expectation;
}
/** At most this share of the cases may be listed as missed. */
const MISSES_ALLOWED = 0.12;

export const readSentences = (folder: URL): Sentence[] =>
  readFileSync(new URL('sentences.jsonl', folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Sentence);

const judge = ({ id, text, publishedAt, expected }: Case, language: string) => {
  const { extracted, trace } = ingestPage({ id, format: 'text', content: text, publishedAt }, { language });
  const [article] = extracted.articles;
  if (!article) throw new Error(`${id}: the page has no article`);
  const told = trace.map(
    ({ rule, span, outcome, reason }) =>
      `  ${outcome} ${rule} "${article.text.slice(span.start, span.end)}": ${reason}`,
  );
  return {
    problems: problemsOf(expected, article),
    report: [text, JSON.stringify(article.actors), JSON.stringify(article.events), ...told].join('\n'),
  };
};

/**
 * A test for each sentence and each near-miss. The corpus says what is right, not what the extractor does: a case that
 * it gets wrong stands with its reason in known-misses.json, and fails when it comes right.
 */
export const describeSentences = (language: string, folder: URL, least: number): void => {
  const sentences = readSentences(folder);
  const misses = JSON.parse(readFileSync(new URL('known-misses.json', folder), 'utf8')) as Record<
    string,
    string
  >;
  const cases = sentences.flatMap(({ id, text, publishedAt, expect: expected, near, nearExpect }): Case[] => [
    { id, text, publishedAt, expected },
    { id: `${id}#near`, text: near, publishedAt, expected: nearExpect },
  ]);
  describe(`sentences in ${language}, each with its near-miss`, () => {
    for (const one of cases) {
      const reason = misses[one.id];
      if (reason === undefined)
        it(one.id, () => {
          const { problems, report } = judge(one, language);
          expect(problems, report).toEqual([]);
        });
      else
        it(`${one.id} (known miss: ${reason})`, () => {
          expect(judge(one, language).problems, 'comes right now: take it off the list').not.toEqual([]);
        });
    }
    it(`are at least ${least}, each under an id and with a near-miss of its own`, () => {
      expect(sentences.length).toBeGreaterThanOrEqual(least);
      expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
      expect(sentences.filter(({ text, near }) => text === near)).toEqual([]);
      expect(cases.filter(({ expected }) => Object.keys(expected).length === 0)).toEqual([]);
    });
    it('are missed seldom, and for a stated reason', () => {
      const ids = new Set(cases.map(({ id }) => id));
      const listed = Object.entries(misses);
      expect(listed.filter(([id, reason]) => !ids.has(id) || reason.length < 10)).toEqual([]);
      expect(listed.length / cases.length).toBeLessThanOrEqual(MISSES_ALLOWED);
    });
  });
};

interface Article {
  readonly id: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly expect: Expectation;
}

/** A test for each whole article: all its encounters and denials, and whatever else the expectation names. */
export const describeArticles = (language: string, folder: URL, least: number): void => {
  const articles = readFileSync(new URL('articles.jsonl', folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Article);
  describe(`whole articles in ${language}`, () => {
    it.each(articles)('$id', ({ id, text, publishedAt, expect: expected }) => {
      const { problems, report } = judge({ id, text, publishedAt, expected }, language);
      expect(problems, report).toEqual([]);
    });
    it.each(articles)('$id is told to be in this language', ({ id, text, publishedAt }) => {
      const { extracted } = ingestPage({ id, format: 'text', content: text, publishedAt });
      expect(extracted.page.language).toBe(language);
    });
    it(`are at least ${least}`, () => {
      expect(articles.length).toBeGreaterThanOrEqual(least);
    });
  });
};
