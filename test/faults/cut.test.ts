/** The line to the database cut in the middle of a transaction: all of it is in the graph or nothing, and never twice. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createIngest, createStore } from '../../src/app.js';
import { type Connection, connect } from '../../src/graph/index.js';
import { ingestPage } from '../../src/ingest/index.js';
import { type BOLT, type BoltProxy, boltProxy } from '../graph/bolt-proxy.js';
import { graphText } from '../graph/graph-text.js';
import { openGraph, testConfig } from '../graph/open.js';
import { reports } from './reports.js';

const PAGES = reports(8).map(({ text, ...page }) => ({
  page: { ...page, format: 'text' as const, content: text },
}));
const [last] = PAGES.slice(-1);

let graph: Awaited<ReturnType<typeof openGraph>>;
let proxy: BoltProxy;
let connection: Connection;
let whole: string;
let without: string;
const extract = (page: Parameters<typeof ingestPage>[0]) => ingestPage(page);
beforeAll(async () => {
  graph = await openGraph();
  await createIngest(graph.store, extract)(PAGES.slice(0, -1));
  without = await graphText(graph.store);
  await createIngest(graph.store, extract)(PAGES);
  whole = await graphText(graph.store);
  proxy = await boltProxy(inject('neo4j').uri);
  const config = testConfig();
  connection = await connect({ ...config, neo4j: { ...config.neo4j, uri: proxy.uri } });
});
afterAll(async () => {
  await connection?.close();
  await proxy?.close();
  await graph?.close();
});

const CUTS: readonly (readonly [keyof typeof BOLT, number])[] = [
  ['BEGIN', 1],
  ['RUN', 1],
  ['RUN', 2],
  ['RUN', 5],
  ['PULL', 8],
  ['COMMIT', 1],
];

describe('a line that is cut', () => {
  it.each(CUTS)('at %s %i is joined again, and the ingest goes on', async (message, nth) => {
    await graph.wipe();
    const store = createStore(connection);
    proxy.cutAt(message, nth);
    const { saved, failures } = await createIngest(store, extract, { patience: 20_000 })(PAGES);
    expect(proxy.hasCut()).toBe(true);
    expect([saved.pages, failures]).toEqual([PAGES.length, []]);
    expect(await graphText(graph.store)).toBe(whole);
  });

  it.each(CUTS.slice(3))('at %s %i leaves all of a page or nothing of it', async (message, nth) => {
    await graph.wipe();
    await createIngest(graph.store, extract)(PAGES.slice(0, -1));
    const store = createStore(connection);
    proxy.cutAt(message, nth);
    const outcome = await createIngest(store, extract)(last ? [last] : []).catch((error: unknown) => error);
    expect(proxy.hasCut()).toBe(true);
    const left = await graphText(graph.store);
    expect([whole, without]).toContain(left);
    if (outcome instanceof Error)
      expect(outcome).toMatchObject({ code: 'DATABASE_UNAVAILABLE', hint: expect.any(String) });
    else expect(left).toBe(whole);
  });
});
