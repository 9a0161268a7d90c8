/**
 * The Arabic corpora: every sentence and its near-miss is a test of its own, and every annotation is checked against
 * its text. The corpora say what is right, not what the extractor does: a case that it gets wrong is listed with the
 * reason in known-misses.json, and the test fails when a listed case comes right, so that the list only shrinks.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ingestPage } from '../../../src/ingest/index.js';
import { OFFICES, PORTFOLIOS } from '../../../src/model.js';
import { type Expectation, problemsOf } from '../expectation.js';

const read = (name: string): string => readFileSync(new URL(`./corpus/${name}`, import.meta.url), 'utf8');
const lines = <T>(name: string): T[] =>
  read(name)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

interface Sentence {
  readonly id: string;
  readonly rule: string;
  readonly text: string;
  readonly publishedAt?: string;
  readonly expect: Expectation;
  readonly near: string;
  readonly nearExpect: Expectation;
}
const sentences = lines<Sentence>('sentences.jsonl');
const knownMisses = JSON.parse(read('known-misses.json')) as Readonly<Record<string, string>>;
/** At most this share of the cases may be listed as missed. */
const MISSES_ALLOWED = 0.12;

interface Case {
  readonly id: string;
  readonly text: string;
  readonly publishedAt: string | undefined;
  readonly expected: Expectation;
}
const cases = sentences.flatMap(({ id, text, publishedAt, expect: expected, near, nearExpect }): Case[] => [
  { id, text, publishedAt, expected },
  { id: `${id}#near`, text: near, publishedAt, expected: nearExpect },
]);

const judge = ({ id, text, publishedAt, expected }: Case) => {
  const { extracted, trace } = ingestPage({ id, format: 'text', content: text, language: 'ar', publishedAt });
  const [article] = extracted.articles;
  if (!article) throw new Error(`${id}: the page has no article`);
  return {
    problems: problemsOf(expected, article),
    report: () => {
      const told = trace.map(
        ({ rule, span, outcome, reason }) =>
          `  ${outcome} ${rule} "${article.text.slice(span.start, span.end)}": ${reason}`,
      );
      return [text, JSON.stringify(article.actors), JSON.stringify(article.events), ...told].join('\n');
    },
  };
};

describe('sentences, each with its near-miss', () => {
  for (const one of cases) {
    const reason = knownMisses[one.id];
    if (reason === undefined) {
      it(one.id, () => {
        const { problems, report } = judge(one);
        expect(problems, problems.length > 0 ? report() : '').toEqual([]);
      });
    } else {
      it(`${one.id} (known miss: ${reason})`, () => {
        expect(judge(one).problems, 'comes right now: take it off the list').not.toEqual([]);
      });
    }
  }

  it('are at least 150, each under an id of its own and with a near-miss of its own', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(150);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(sentences.filter(({ text, near }) => text === near)).toEqual([]);
    expect(cases.filter(({ expected }) => Object.keys(expected).length === 0)).toEqual([]);
  });

  it('are missed seldom, and for a stated reason', () => {
    const ids = new Set(cases.map(({ id }) => id));
    const listed = Object.entries(knownMisses);
    expect(listed.filter(([id, reason]) => !ids.has(id) || reason.length < 10)).toEqual([]);
    expect(listed.length / cases.length).toBeLessThanOrEqual(MISSES_ALLOWED);
  });
});

interface Gold {
  readonly id: string;
  readonly publishedAt: string;
  readonly text: string;
  readonly people: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly roles: readonly {
      readonly office: string;
      readonly portfolio?: string;
      readonly state?: string;
    }[];
  }[];
  readonly states: readonly string[];
  readonly ministries: readonly { readonly portfolio: string; readonly state: string }[];
  readonly organizations: readonly string[];
  readonly events: readonly {
    readonly type: string;
    readonly at: string;
    readonly participants?: readonly string[];
    readonly speaker?: string;
    readonly date?: string | null;
  }[];
}
const articles = lines<Gold>('articles.jsonl');
const ARAB_STATES = 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' ');

/** Whether a reference names an actor that the annotation lists. */
const isListed = (reference: string, { people, states, ministries, organizations, text }: Gold): boolean => {
  const [kind, first = '', second] = reference.split(':');
  if (second === undefined && first === '') return people.some(({ name }) => name === reference);
  if (kind === 'state') return states.includes(first);
  if (kind === 'ministry') return ministries.some((m) => m.portfolio === first && m.state === second);
  if (kind === 'organization') return organizations.includes(first);
  return kind === 'unnamed' && text.includes(first);
};

describe('annotated articles', () => {
  it.each(articles)('$id stands by its own words', (gold) => {
    const names = gold.people.flatMap(({ name, aliases }) => [name, ...aliases]);
    const quotes = gold.events.map(({ at }) => at);
    for (const words of [...names, ...gold.organizations, ...quotes]) expect(gold.text).toContain(words);
    expect(quotes.filter((at) => at.length > 200)).toEqual([]);
    expect(new Set(quotes).size).toBe(quotes.length);
    for (const { office, portfolio, state } of gold.people.flatMap(({ roles }) => roles)) {
      expect(OFFICES).toContain(office);
      if (portfolio !== undefined) expect(PORTFOLIOS).toContain(portfolio);
      if (state !== undefined) expect(state).toMatch(/^[A-Z]{2}$/);
    }
    for (const { participants = [], speaker } of gold.events) {
      const references = speaker === undefined ? participants : [speaker];
      expect(references.filter((reference) => !isListed(reference, gold))).toEqual([]);
      expect(references.length).toBeGreaterThan(speaker === undefined ? 1 : 0);
    }
    expect(gold.publishedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('are at least 40, from every Arab state', () => {
    expect(articles.length).toBeGreaterThanOrEqual(40);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    const named = new Set(articles.flatMap(({ states }) => states));
    expect(ARAB_STATES.filter((code) => !named.has(code))).toEqual([]);
  });
});
