/** Ingestion through Redis: sent, worked off, put aside, sent again; workers and servers that die on the way. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { watchQueue } from '../../src/queue/index.js';
import { graphText } from '../graph/graph-text.js';
import { openGraph } from '../graph/open.js';
import { serveOver } from '../server/serve.js';
import { startSila } from '../start-sila.js';
import { startRedis, type TestRedis } from './redis.js';

const PAGES = 400;

let redis: TestRedis;
let graph: Awaited<ReturnType<typeof openGraph>>;
let folder: string;
let undisturbed: string;
const start = (...args: string[]) => startSila(folder, args);
const sila = (...args: string[]) => start(...args).ended;
const queueArgs = () => ['--queue', redis.url];
const send = () => sila('ingest', 'pages.jsonl', ...queueArgs(), '--json');
const status = async () =>
  JSON.parse((await sila('queue', 'status', ...queueArgs())).out) as Record<string, number>;

beforeAll(async () => {
  redis = await startRedis();
  graph = await openGraph();
  folder = mkdtempSync(join(tmpdir(), 'sila-queue-'));
  const pages = Array.from({ length: PAGES }, (_, i) => {
    const text = `أجرى وزير الخارجية النرويجي أولاف هانسن، أمس، اتصالا هاتفيا مع نظيره التونسي سامي القاسمي، بحثا خلاله الملف رقم ${i}.`;
    return `${JSON.stringify({ id: `report ${i}`, publishedAt: `2025-10-${(i % 28) + 1}`.replace(/-(\d)$/, '-0$1'), text })}\n`;
  });
  writeFileSync(join(folder, 'pages.jsonl'), pages.join(''));
  const headlines = { id: 'only headlines', text: '• عنوان أول\n• عنوان ثان\n• عنوان ثالث' };
  writeFileSync(join(folder, 'mixed.jsonl'), `${pages[0]}${JSON.stringify(headlines)}\n`);
  expect((await sila('ingest', 'pages.jsonl')).status).toBe(0);
  undisturbed = await graphText(graph.store);
}, 120_000);
afterAll(async () => {
  await redis?.remove();
  await graph?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => graph.wipe());

describe('a queue', () => {
  it('carries pages to a worker, and the graph is that of an ingest without it', async () => {
    const sent = await send();
    expect(JSON.parse(sent.out)).toMatchObject({ pages: PAGES, batches: PAGES / 50 });
    expect(await status()).toMatchObject({ waiting: PAGES / 50, active: 0 });
    const again = await send();
    expect(JSON.parse(again.out)).toMatchObject({ pages: PAGES });
    // the same batches, still waiting, are not sent twice
    expect(await status()).toMatchObject({ waiting: PAGES / 50 });
    expect((await sila('worker', ...queueArgs(), '--until-empty')).status).toBe(0);
    expect(await graphText(graph.store)).toBe(undisturbed);
  }, 120_000);

  it('is worked off by two at once', async () => {
    await send();
    const both = await Promise.all([
      sila('worker', ...queueArgs(), '--until-empty'),
      sila('worker', ...queueArgs(), '--until-empty', '--workers', '2'),
    ]);
    expect(both.map(({ status: code }) => code)).toEqual([0, 0]);
    expect(await graphText(graph.store)).toBe(undisturbed);
  }, 120_000);

  it('loses and doubles nothing when a worker is killed in the middle of a batch', async () => {
    await send();
    const first = start('worker', ...queueArgs());
    while (!first.told.err.includes('articles added')) await sleep(20);
    await sleep(30);
    first.child.kill('SIGKILL');
    await first.ended;
    const second = await sila('worker', ...queueArgs(), '--until-empty');
    expect(second.status).toBe(0);
    expect(await status()).toEqual({ waiting: 0, active: 0, delayed: 0, failedBatches: 0, deadPages: 0 });
    expect(await graphText(graph.store)).toBe(undisturbed);
  }, 120_000);

  it('waits out a Redis that is killed and comes back', async () => {
    await send();
    const worker = start('worker', ...queueArgs(), '--until-empty');
    while (!worker.told.err.includes('articles added')) await sleep(20);
    await redis.stop('SIGKILL');
    await sleep(500);
    await redis.start();
    expect((await worker.ended).status).toBe(0);
    expect(await graphText(graph.store)).toBe(undisturbed);
  }, 120_000);

  it('puts a page that cannot be ingested aside, with the reason, and sends it again when asked', async () => {
    expect((await sila('ingest', 'mixed.jsonl', ...queueArgs())).status).toBe(0);
    expect((await sila('worker', ...queueArgs(), '--until-empty')).status).toBe(0);
    expect((await graph.store.counts()).articles).toBe(1);
    const letters = (await sila('queue', 'failed', ...queueArgs())).out.trim().split('\n');
    expect(letters.map((line) => JSON.parse(line))).toEqual([
      { kind: 'page', pages: ['only headlines'], reason: expect.stringContaining('NO_ARTICLE') },
    ]);
    expect((await sila('queue', 'replay', ...queueArgs())).err).toContain('1 dead letters sent again');
    expect(await status()).toMatchObject({ waiting: 1, deadPages: 0 });
    await sila('worker', ...queueArgs(), '--until-empty');
    expect(await status()).toMatchObject({ waiting: 0, deadPages: 1 });
  }, 120_000);

  it('tells a service elsewhere how far it is, and which events are new', async () => {
    const service = start('serve', '--port', '0', ...queueArgs());
    while (!service.told.err.includes('Ctrl-C')) await sleep(50);
    const url = `${/GraphQL\s+http(\S+)/.exec(service.told.err)?.[1]}`;
    const client = createClient({ url: `ws${url}`, webSocketImpl: WebSocket });
    try {
      const heard = client.iterate<{ ingestProgress: Record<string, unknown> }>({
        query:
          'subscription { ingestProgress(job: "crawl") { pages articlesAdded eventsAdded failures done } }',
      });
      const added = client.iterate({ query: 'subscription { eventAdded { id } }' });
      const first = added.next();
      expect(
        JSON.parse((await sila('ingest', 'pages.jsonl', ...queueArgs(), '--job', 'crawl', '--json')).out),
      ).toMatchObject({ job: 'crawl' });
      expect((await sila('worker', ...queueArgs(), '--until-empty')).status).toBe(0);
      const told: Record<string, unknown>[] = [];
      for await (const { data } of heard) if (data) told.push(data.ingestProgress);
      const { articles, events } = await graph.store.counts();
      expect(told.at(-1)).toEqual({
        pages: PAGES,
        articlesAdded: articles,
        eventsAdded: events,
        failures: 0,
        done: true,
      });
      expect(told.length).toBeGreaterThan(2);
      expect((await first).value.data.eventAdded.id).toEqual(expect.any(String));
      // who asks when all is over is told so, also by a service that was not there
      const later = start('serve', '--port', '0', ...queueArgs());
      while (!later.told.err.includes('Ctrl-C')) await sleep(50);
      const again = createClient({
        url: `ws${/GraphQL\s+http(\S+)/.exec(later.told.err)?.[1]}`,
        webSocketImpl: WebSocket,
      });
      const last = await again
        .iterate({ query: 'subscription { ingestProgress(job: "crawl") { done } }' })
        .next();
      expect(last.value).toEqual({ data: { ingestProgress: { done: true } } });
      await again.dispose();
      later.child.kill('SIGTERM');
      expect((await later.ended).status).toBe(0);
    } finally {
      await client.dispose();
      service.child.kill('SIGTERM');
      await service.ended;
    }
  }, 180_000);
  it('is told of by the metrics of a service, while Redis is there and when it is gone', async () => {
    await send();
    const watch = await watchQueue(redis.url, { tellEvents: () => {}, tellProgress: () => {} });
    const service = await serveOver(graph.connection, { queue: watch.counts });
    const metrics = async () => (await fetch(`${service.url}/metrics`)).text();
    try {
      const told = await metrics();
      expect(told).toMatch(/^sila_queue_up 1$/m);
      expect(told).toMatch(new RegExp(`^sila_queue_batches\\{state="waiting"\\} ${PAGES / 50}$`, 'm'));
      expect(told).toMatch(/^sila_queue_dead_pages \d+$/m);
      await redis.stop('SIGKILL');
      const gone = await metrics();
      expect(gone).toMatch(/^sila_queue_up 0$/m);
      // what nobody knows is not told as none
      expect(gone).not.toMatch(/^sila_queue_(batches|dead_pages)[ {]/m);
      expect(gone).toMatch(/^sila_http_request_seconds_count/m);
      await redis.start();
      while (!/^sila_queue_up 1$/m.test(await metrics())) await sleep(200);
    } finally {
      await watch.close();
      await service.close();
    }
  }, 60_000);

  it('says what is wrong where no Redis answers, and where the address is none', async () => {
    const gone = await sila('ingest', 'pages.jsonl', '--queue', 'redis://127.0.0.1:9');
    expect([gone.status, gone.out]).toEqual([1, '']);
    expect(gone.err).toMatch(/redis:\/\/127\.0\.0\.1:9: Redis does not answer\..*\(QUEUE_UNAVAILABLE\)/);
    expect((await sila('worker', '--queue', 'localhost')).status).toBe(2);
  }, 60_000);
});
