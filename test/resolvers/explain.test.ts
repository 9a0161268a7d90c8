/** `explain` over a real article: what was kept, by which words, and what was dropped. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestPage } from '../../src/ingest/index.js';
import { openGraph } from '../graph/open.js';
import { serveOver } from '../server/serve.js';

const TEXT = [
  'تلقى وزير الخارجية التونسي سامي الجلاصي أمس اتصالا هاتفيا من نظيره المصري كريم منصور.',
  'وقال الجلاصي إن الحوار مستمر.',
  'وسيلتقي الجلاصي وزير الدفاع الليبي عمر بن راشد.',
].join(' ');

interface Told {
  readonly explain: {
    readonly article: { readonly text: string };
    readonly facts: readonly {
      readonly fact: string;
      readonly type: string;
      readonly rule: string;
      readonly reason: string;
      readonly dateText: string | null;
      readonly evidence: readonly { readonly quote: string; readonly start: number; readonly end: number }[];
      readonly parts: readonly { readonly role: string; readonly name: string }[];
    }[];
    readonly dropped: readonly { readonly reason: string; readonly words: { readonly quote: string } }[];
  } | null;
}

const QUERY = `query ($id: ID!) { explain(article: $id) { article { text }
  facts { fact type rule reason dateText evidence { quote start end } parts { role name } }
  dropped { rule reason words { quote } } } }`;

let graph: Awaited<ReturnType<typeof openGraph>>;
let service: Awaited<ReturnType<typeof serveOver>>;
let told: Told['explain'];
let article: string;

beforeAll(async () => {
  graph = await openGraph();
  const { extracted } = ingestPage({
    id: 'page',
    format: 'text',
    content: TEXT,
    publishedAt: '2025-03-04',
  });
  const { articles } = await graph.store.savePages([extracted]);
  article = articles.ids[0] ?? '';
  service = await serveOver(graph.connection);
  const { data, errors } = await service.ask<Told>(QUERY, { id: article });
  expect(errors).toBeUndefined();
  told = data?.explain ?? null;
});
afterAll(async () => {
  await service?.close();
  await graph?.close();
});

describe('explain', () => {
  it('derives each fact from a rule, its reason, its parts and its words', () => {
    expect(told?.facts).toMatchObject([
      {
        fact: 'e1',
        type: 'CALL',
        rule: 'ar/contact/noun-call',
        dateText: 'أمس',
        parts: [
          { role: 'RECIPIENT', name: 'سامي الجلاصي' },
          { role: 'INITIATOR', name: 'كريم منصور' },
        ],
      },
      { fact: 'e2', type: 'STATEMENT', parts: [{ role: 'SPEAKER', name: 'سامي الجلاصي' }] },
    ]);
    for (const { reason, rule } of told?.facts ?? []) expect(reason).not.toBe(rule);
  });

  it('quotes the article itself', () => {
    const quotes = told?.facts.flatMap(({ evidence }) => evidence) ?? [];
    expect(quotes.length).toBeGreaterThan(0);
    for (const { quote, start, end } of quotes) expect(told?.article.text.slice(start, end)).toBe(quote);
  });

  it('tells what was dropped and why', () => {
    expect(told?.dropped.map(({ reason }) => reason)).toContainEqual(expect.stringMatching(/future|planned/));
  });

  it('names everybody in the article where it speaks of them, also who has no part in an event', async () => {
    interface Named {
      readonly article: {
        readonly text: string;
        readonly actors: readonly {
          readonly name: string;
          readonly actor: { readonly id: string; readonly kind: string };
          readonly mentions: readonly {
            readonly quote: string;
            readonly start: number;
            readonly end: number;
          }[];
        }[];
      };
    }
    const { data, errors } = await service.ask<Named>(
      'query ($id: ID!) { article(id: $id) { text actors { name actor { id kind } mentions { quote start end } } } }',
      { id: article },
    );
    expect(errors).toBeUndefined();
    const named = new Map(data?.article.actors.map((each) => [each.name, each]));
    expect(named.get('سامي الجلاصي')?.mentions.length).toBe(3);
    expect(named.get('تونس')?.actor).toEqual({ id: 'state:TN', kind: 'STATE' });
    // nothing but a meeting to come tells of him
    expect(named.get('عمر بن راشد')?.actor.kind).toBe('PERSON');
    for (const { mentions } of named.values())
      for (const { quote, start, end } of mentions) expect(data?.article.text.slice(start, end)).toBe(quote);

    const { data: read } = await service.ask<{
      extract: { actors: { kind: string; name: string; mentions: unknown[] }[] }[];
    }>(
      'query ($text: String!) { extract(page: { text: $text }) { actors { kind name mentions { start } } } }',
      {
        text: TEXT,
      },
    );
    expect(read?.extract[0]?.actors.map(({ name }) => name).sort()).toEqual([...named.keys()].sort());
  });

  it('is null for an article that is not there', async () => {
    const { data } = await service.ask<Told>(QUERY, { id: 'article:none' });
    expect(data).toEqual({ explain: null });
  });
});
