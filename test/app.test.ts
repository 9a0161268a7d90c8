/** The application put together: pages in, answers out, over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIngest, type Input } from '../src/app.js';
import { DatabaseError, InputError } from '../src/errors.js';
import { ingestPage } from '../src/ingest/index.js';
import { PAGES_A_TRANSACTION } from '../src/model/batch.js';
import type { Page } from '../src/model.js';
import { openGraph } from './graph/open.js';
import { serveOver } from './server/serve.js';

/** A report in invented words; everything in it is made up. */
const REPORT =
  'أجرى وزير الخارجية النرويجي أولاف هانسن، أمس الأربعاء، اتصالا هاتفيا مع نظيره التونسي سامي القاسمي، بحثا خلاله التعاون في مجال الطاقة.';
const page = (id: string, content: string): Page => ({
  id,
  format: 'text',
  content,
  source: 'مثال',
  publishedAt: '2025-10-09',
});

let graph: Awaited<ReturnType<typeof openGraph>>;
let service: Awaited<ReturnType<typeof serveOver>>;
beforeAll(async () => {
  graph = await openGraph();
  service = await serveOver(graph.connection, {
    ingest: createIngest(graph.store, (given) => ingestPage(given)),
  });
});
afterAll(async () => {
  await service?.close();
  await graph?.close();
});

describe('ingest over GraphQL', () => {
  const INGEST = `mutation ($input: [PageInput!]!) { ingest(input: $input) {
    pages articlesAdded articlesKnown eventsAdded events { type date { start } } articles { id }
    failures { input place code } } }`;
  const input = [
    { id: 'report', source: 'مثال', publishedAt: '2025-10-09', text: REPORT },
    { id: 'empty', text: '   ' },
    {
      id: 'german',
      text: 'Die Minister beider Länder haben am Mittwoch am Telefon über Energie gesprochen.',
    },
    { id: 'neither' },
    { id: 'coarse', text: REPORT, publishedAt: '2025' },
  ];

  it('writes the pages that can be used, and names the others', async () => {
    const { data, errors } = await service.ask(INGEST, { input });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      ingest: {
        pages: 1,
        articlesAdded: 1,
        articlesKnown: 0,
        eventsAdded: 1,
        events: [{ type: 'CALL', date: { start: '2025-10-08' } }],
        articles: [{ id: expect.any(String) }],
        failures: [
          { input: 'empty', place: null, code: 'EMPTY_INPUT' },
          { input: 'german', place: null, code: 'UNSUPPORTED_LANGUAGE' },
          { input: 'neither', place: 'field "text"', code: 'BAD_RECORD' },
          { input: 'coarse', place: 'field "publishedAt"', code: 'BAD_RECORD' },
        ],
      },
    });
  });

  it('answers who spoke with whom from them', async () => {
    const { data } = await service.ask(
      '{ whoSpokeWithWhom(actor: "هانسن") { nodes { a { name } b { name } count first } } }',
    );
    expect(data).toEqual({
      whoSpokeWithWhom: {
        nodes: [{ a: { name: 'أولاف هانسن' }, b: { name: 'سامي القاسمي' }, count: 1, first: '2025-10-08' }],
      },
    });
  });

  it('changes nothing the second time', async () => {
    const before = await graph.store.counts();
    const { data } = await service.ask(INGEST, { input: input.slice(0, 1) });
    expect(data).toMatchObject({ ingest: { articlesAdded: 0, articlesKnown: 1, eventsAdded: 0 } });
    expect(await graph.store.counts()).toEqual(before);
  });

  it('takes no more than a hundred pages at a time', async () => {
    const many = Array.from({ length: 101 }, (_, i) => ({ id: `page ${i}`, text: 'x' }));
    const { errors } = await service.ask(INGEST, { input: many });
    expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });
});

describe('createIngest', () => {
  const never = () => {
    throw new Error('not reached');
  };

  it('lets a lost database speak, and does not count it as a fault of the page', async () => {
    const lost = new DatabaseError('DATABASE_UNAVAILABLE', 'gone');
    const ingest = createIngest({ savePages: () => Promise.reject(lost) }, (given) => ingestPage(given));
    await expect(ingest([{ page: page('report', REPORT) }])).rejects.toBe(lost);
  });

  it('writes in batches and adds the reports up', async () => {
    const sizes: number[] = [];
    const ingest = createIngest(
      {
        savePages: async (pages) => {
          sizes.push(pages.length);
          const articles = { added: pages.length, known: 0, ids: pages.map(({ page: { id } }) => id) };
          return { pages: pages.length, articles, eventsAdded: 0, newEvents: [], withoutEvidence: 0 };
        },
      },
      (given) => ingestPage(given),
    );
    const inputs: Input[] = Array.from({ length: PAGES_A_TRANSACTION + 10 }, (_, i) => ({
      page: page(`report ${i}`, REPORT),
    }));
    const unreadable = new InputError('INPUT_NOT_FOUND', 'There is no such file', { input: 'lost.txt' });
    const report = await ingest([...inputs, { error: unreadable }]);
    expect(sizes).toEqual([PAGES_A_TRANSACTION, 10]);
    expect(report.saved.articles.ids.length).toBe(PAGES_A_TRANSACTION + 10);
    expect(report.failures).toEqual([unreadable]);
  });

  it('asks nothing of the database for no pages', async () => {
    const { saved } = await createIngest({ savePages: never }, never)([]);
    expect(saved.pages).toBe(0);
  });
});
