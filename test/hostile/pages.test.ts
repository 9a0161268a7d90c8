/** Ten thousand pages that nobody should send: each is read or refused by name, and no fact stands outside its text. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIngest } from '../../src/app.js';
import { InputError } from '../../src/errors.js';
import { ingestPage } from '../../src/ingest/index.js';
import type { ExtractedArticle, ExtractedPage, Page, Span } from '../../src/model.js';
import { readPages } from '../../src/sources/index.js';
import { openGraph } from '../graph/open.js';
import { leakIn } from './leaks.js';
import { hostilePage } from './pages.js';

const PAGES = 10_000;
/** So many of those that can be read are written as well. */
const WRITTEN = 150;

const spansOf = ({ actors, events }: ExtractedArticle): Span[] => [
  ...actors.flatMap(({ mentions }) => mentions),
  ...events.flatMap(({ evidence }) => evidence),
  ...events.flatMap((event) => ('content' in event && event.content ? [event.content] : [])),
];
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const read: { readonly page: Page; readonly extracted: ExtractedPage }[] = [];
const refused = new Map<string, number>();
const faults: string[] = [];
let events = 0;

const readSeed = async (seed: number): Promise<void> => {
  const refuse = (error: unknown): void => {
    if (!(error instanceof InputError))
      faults.push(`seed ${seed}: ${error instanceof Error ? error.stack : error}`);
    else {
      refused.set(error.code, (refused.get(error.code) ?? 0) + 1);
      if (leakIn(error.toLine())) faults.push(`seed ${seed}: ${error.toLine()}`);
    }
  };
  try {
    for await (const input of readPages(['-'], {
      stdin: once(hostilePage(seed)),
      publishedAt: '2025-10-09',
    })) {
      if ('error' in input) refuse(input.error);
      else
        try {
          read.push({ page: input.page, extracted: ingestPage(input.page).extracted });
        } catch (error) {
          refuse(error);
        }
    }
  } catch (error) {
    refuse(error);
  }
};

describe(`${PAGES} pages that nobody should send`, () => {
  beforeAll(async () => {
    for (let seed = 1; seed <= PAGES; seed++) await readSeed(seed);
  }, 180_000);

  it('are read, or refused with a code, an input and no trace of the code', () => {
    expect(faults.slice(0, 20)).toEqual([]);
    expect(read.length).toBeGreaterThan(PAGES / 4);
    expect([...refused.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(PAGES / 20);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'may say %s, which JavaScript says of every object',
    (word) => {
      const content = `Carlos Vega met Ola Berg on ${word} next ${word}, the ${word} of ${word}.`;
      const { extracted } = ingestPage({ id: word, format: 'text', content, publishedAt: '2024-04-04' });
      expect(extracted.articles[0]?.events).toMatchObject([{ type: 'MEETING', date: null }]);
    },
  );

  it('give facts that stand in their text', () => {
    const wrong: string[] = [];
    for (const { extracted } of read)
      for (const article of extracted.articles) {
        events += article.events.length;
        for (const { start, end } of spansOf(article))
          if (!(start >= 0 && start < end && end <= article.text.length))
            wrong.push(`${extracted.page.id} ${start}-${end}: ${article.text.slice(0, 80)}`);
      }
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(events).toBeGreaterThan(PAGES / 10);
  });

  describe('written to the graph', () => {
    let graph: Awaited<ReturnType<typeof openGraph>>;
    beforeAll(async () => {
      graph = await openGraph();
    });
    afterAll(() => graph?.close());

    it('leave it whole: every page is there or named, and the second time changes nothing', async () => {
      const step = Math.max(1, Math.floor(read.length / WRITTEN));
      const pages = read.filter((_, index) => index % step === 0).map(({ page }) => ({ page }));
      const ingest = createIngest(graph.store, (page) => ingestPage(page));
      const first = await ingest(pages);
      expect(first.saved.pages + first.failures.length).toBe(pages.length);
      const before = await graph.store.counts();
      expect(before.events).toBeGreaterThan(0);
      const second = await ingest(pages);
      expect(second.saved.articles.added).toBe(0);
      expect(await graph.store.counts()).toEqual(before);
    }, 120_000);
  });
});
