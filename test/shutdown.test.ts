/** A stop asked for in the middle of an ingest: what was read is written, the rest is handed back, nothing twice. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIngest } from '../src/app.js';
import { ingestPage } from '../src/ingest/index.js';
import { openGraph } from './graph/open.js';
import { startSila } from './start-sila.js';

/** Invented reports, each of a call of its own. */
const text = (i: number) =>
  `أجرى وزير الخارجية النرويجي أولاف هانسن، أمس الأربعاء، اتصالا هاتفيا مع نظيره التونسي سامي القاسمي، بحثا خلاله الملف رقم ${i}.`;
let graph: Awaited<ReturnType<typeof openGraph>>;
let folder: string;
beforeAll(async () => {
  graph = await openGraph();
  folder = mkdtempSync(join(tmpdir(), 'sila-stop-'));
});
afterAll(async () => {
  await graph?.close();
  rmSync(folder, { recursive: true, force: true });
});

const articles = async () => (await graph.store.counts()).articles;
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await sleep(20);
};
const start = (...args: string[]) => startSila(folder, args, { SILA_PORT: '0' });

describe('an ingest that is told to stop', () => {
  it('writes what was read of a list, and hands back the rest by name', async () => {
    const stop = new AbortController();
    const sizes: number[] = [];
    const ingest = createIngest(
      {
        savePages: async (pages) => {
          sizes.push(pages.length);
          const ids = pages.map(({ page: { id } }) => id);
          return {
            pages: ids.length,
            articles: { added: ids.length, known: 0, ids },
            eventsAdded: 0,
            newEvents: [],
            withoutEvidence: 0,
          };
        },
      },
      (page) => {
        if (page.id === 'page 6') stop.abort();
        return ingestPage(page);
      },
      { stop: stop.signal },
    );
    const inputs = Array.from({ length: 10 }, (_, i) => ({
      page: { id: `page ${i}`, format: 'text' as const, content: text(i) },
    }));
    const { saved, failures } = await ingest(inputs);
    expect(sizes).toEqual([7]);
    expect(saved.articles.ids).toHaveLength(7);
    expect(failures.map(({ code, input }) => [code, input])).toEqual([
      ['STOPPING', 'page 7'],
      ['STOPPING', 'page 8'],
      ['STOPPING', 'page 9'],
    ]);
  });

  it('at the command line finishes its batch, says so, and goes on the next time', async () => {
    const TOTAL = 1500;
    const lines = Array.from({ length: TOTAL }, (_, i) =>
      JSON.stringify({ id: `report ${i}`, publishedAt: '2025-10-09', text: text(i) }),
    );
    writeFileSync(join(folder, 'reports.jsonl'), lines.join('\n'));
    await graph.wipe();
    const first = start('ingest', 'reports.jsonl');
    await until(async () => (await articles()) > 0);
    first.child.kill('SIGINT');
    const { status, err } = await first.ended;
    const written = await articles();
    expect(status).toBe(1);
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(TOTAL);
    expect(err).toContain(`${written} articles added`);
    expect(err).toContain('STOPPING');
    const second = await start('ingest', 'reports.jsonl').ended;
    expect(second.status).toBe(0);
    expect(second.err).toContain(`${TOTAL - written} articles added, ${written} known before`);
    expect(await articles()).toBe(TOTAL);
  }, 240_000);

  it('over HTTP gets its answer, and the service ends well', async () => {
    await graph.wipe();
    const service = start('serve');
    await until(async () => service.told.err.includes('GraphQL'));
    const url = /GraphQL +(\S+)/.exec(service.told.err)?.[1] ?? '';
    const input = Array.from({ length: 100 }, (_, i) => ({
      id: `page ${i}`,
      publishedAt: '2025-10-09',
      text: text(i),
    }));
    const query = `mutation ($input: [PageInput!]!) { ingest(input: $input) { articlesAdded failures { code } } }`;
    const asking = fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { input } }),
    });
    await until(async () => (await articles()) > 0);
    service.child.kill('SIGTERM');
    const { data } = (await (await asking).json()) as {
      readonly data: {
        readonly ingest: { readonly articlesAdded: number; readonly failures: { code: string }[] };
      };
    };
    const { status, err } = await service.ended;
    expect(status).toBe(0);
    expect(err).toContain('Stopping.');
    const { articlesAdded, failures } = data.ingest;
    expect(await articles()).toBe(articlesAdded);
    expect(articlesAdded + failures.length).toBe(100);
    expect(failures.every(({ code }) => code === 'STOPPING')).toBe(true);
  });
});
