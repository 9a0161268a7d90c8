/** The machine's clock set forward and back: who may come in, how long to wait, and whose correction holds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { addKey, createAccess } from '../../src/access/index.js';
import { createIngest } from '../../src/app.js';
import { ingestPage } from '../../src/ingest/index.js';
import { graphText } from '../graph/graph-text.js';
import { openGraph } from '../graph/open.js';
import { serveOver } from '../server/serve.js';
import { reports } from './reports.js';

const HOUR = 3_600_000;
const secret = 'a secret of more than thirty-two letters';
const dataDir = mkdtempSync(join(tmpdir(), 'sila-clock-'));
const key = addKey(dataDir, 'desk', 'editor');
const access = createAccess({
  dataDir,
  apiKeys: [],
  jwt: { secret, jwksUrl: null, issuer: null, audience: null },
});
const jump = (milliseconds: number): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds });
};

let graph: Awaited<ReturnType<typeof openGraph>>;
let service: Awaited<ReturnType<typeof serveOver>>;
beforeAll(async () => {
  graph = await openGraph();
  service = await serveOver(graph.connection, {
    ingest: createIngest(graph.store, (page) => ingestPage(page)),
    options: { access, ratePerMinute: 30 },
  });
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(async () => {
  await service?.close();
  await graph?.close();
  rmSync(dataDir, { recursive: true, force: true });
});
const as = (token: string) => ({ authorization: `Bearer ${token}` });

describe('a clock that jumps', () => {
  it('ends a token when its time is over by the clock, and says so; keys hold', async () => {
    const token = await new SignJWT({ role: 'reader' })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('nour')
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(secret));
    const code = async (given: string) =>
      (await service.ask('{ __typename }', {}, as(given))).errors?.[0]?.extensions.code;
    expect([await code(token), await code(key)]).toEqual([undefined, undefined]);
    jump(2 * HOUR);
    expect([await code(token), await code(key)]).toEqual(['UNAUTHENTICATED', undefined]);
    jump(-4 * HOUR);
    expect([await code(token), await code(key)]).toEqual([undefined, undefined]);
  });

  it('never makes a client wait for longer than the minute that is counted', async () => {
    const name = 'hurried';
    const hurried = addKey(dataDir, name, 'reader');
    for (let i = 0; i < 30; i++) await service.ask('{ __typename }', {}, as(hurried));
    jump(-24 * HOUR);
    const refused = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...as(hurried) },
      body: '{"query":"{__typename}"}',
    });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  });

  it('lets the later correction hold, though the clock calls it earlier', async () => {
    const ingest = createIngest(graph.store, (page) => ingestPage(page));
    await ingest(
      reports(1).map(({ text, ...page }) => ({ page: { ...page, format: 'text' as const, content: text } })),
    );
    const placeOf = async () => {
      const [call] = (await graph.store.contacts({})).nodes;
      return call as { readonly id: string; readonly place: string | null };
    };
    const correct = async (place: string) =>
      graph.store.correct({ kind: 'EVENT', event: (await placeOf()).id, change: { place } }, { by: 'nour' });
    const first = await correct('Oslo');
    jump(-HOUR);
    const second = await correct('Tunis');
    expect((await placeOf()).place).toBe('Tunis');
    const trail = await graph.store.corrections({});
    expect(trail.nodes.map(({ id }) => id)).toEqual([second.correction.id, first.correction.id]);
  });

  it('changes nothing of what the same pages tell', async () => {
    const ingest = createIngest(graph.store, (page) => ingestPage(page));
    const pages = reports(5).map(({ text, ...page }) => ({
      page: { ...page, format: 'text' as const, content: text },
    }));
    await ingest(pages);
    const before = await graphText(graph.store);
    jump(-365 * 24 * HOUR);
    const again = await ingest(pages);
    expect([again.saved.articles.added, again.saved.newEvents]).toEqual([0, []]);
    expect(await graphText(graph.store)).toBe(before);
  });
});
