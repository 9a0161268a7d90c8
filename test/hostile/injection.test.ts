/** Attempts to speak another language through a value: to the database, the file system, the network, a header, a reader's page. */
import { request } from 'node:http';
import { createConnection } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createIngest } from '../../src/app.js';
import { ingestPage } from '../../src/ingest/index.js';
import { createFetcher, isAddress, readPages } from '../../src/sources/index.js';
import { openGraph } from '../graph/open.js';
import { serveOver } from '../server/serve.js';
import { leakIn } from './leaks.js';
import { INJECTIONS } from './words.js';

const CALL =
  'أجرى وزير الخارجية النرويجي أولاف هانسن، أمس الأربعاء، اتصالا هاتفيا مع نظيره التونسي سامي القاسمي، بحثا خلاله التعاون في مجال الطاقة.';
let graph: Awaited<ReturnType<typeof openGraph>>;
let service: Awaited<ReturnType<typeof serveOver>>;
let port: number;
beforeAll(async () => {
  graph = await openGraph();
  const fetcher = createFetcher({});
  service = await serveOver(graph.connection, {
    ingest: createIngest(graph.store, (page) => ingestPage(page)),
    pagesOf: (address) => readPages(isAddress(address) ? [address] : [], { fetcher }),
  });
  port = Number(new URL(service.url).port);
});
beforeEach(() => {
  service.logged.length = 0;
});
afterAll(async () => {
  await service?.close();
  await graph?.close();
});

/** Everything that takes a text, each with the same one. */
const QUERY = `query ($x: String!, $id: ID!) {
  search(text: $x) { node { id } } people(search: $x) { totalCount } articles(search: $x) { totalCount }
  person(id: $id) { id } node(id: $id) { id } article(id: $id) { id } state(code: $x) { id }
  contacts(filter: { about: $x, article: $id }) { totalCount } corrections(subject: $id) { totalCount }
  named: whoSpokeWithWhom(about: $x) { totalCount }
}`;
/** Everything that names an actor: nobody is meant. */
const NAMING = `query ($x: String!) {
  actor(ref: $x) { id } a: whoSpokeWithWhom(actor: $x) { totalCount } b: contacts(filter: { with: $x }) { totalCount }
  c: claims(speaker: $x) { totalCount } d: relationshipGraph(seeds: [$x]) { truncated } e: path(from: $x, to: $x) { length }
  f: timeline(actor: $x) { start }
}`;

describe('a value that would be Cypher, a query of the index, a path or an address', () => {
  it.each(INJECTIONS)('%j finds nothing and changes nothing', async (x) => {
    await service.ask(
      'mutation ($text: String!) { ingest(input: [{ text: $text, publishedAt: "2025-10-09" }]) { pages } }',
      { text: CALL },
    );
    const before = await graph.store.counts();
    const found = await service.ask<Record<string, unknown>>(QUERY, { x, id: x });
    expect(found.errors).toBeUndefined();
    expect(found.data).toMatchObject({ person: null, node: null, article: null, state: null });
    const named = await service.ask(NAMING, { x });
    const codes = (named.errors ?? []).map(({ extensions }) => extensions.code);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => code !== 'NOT_FOUND' && code !== 'BAD_USER_INPUT')).toEqual([]);
    expect(service.logged).toEqual([]);
    expect(await graph.store.counts()).toEqual(before);
  });

  it.each(INJECTIONS)('%j as a page’s every field is data', async (x) => {
    await graph.wipe();
    const { data, errors } = await service.ask<{
      ingest: { articles: { id: string; title: string; source: string; text: string }[] };
    }>(
      `mutation ($input: [PageInput!]!, $x: ID!) { ingest(input: $input, job: $x) { articles { id title source text } failures { code } } }`,
      { input: [{ id: x, url: x, source: x, title: x, text: `${CALL} ${x}`, publishedAt: '2025-10-09' }], x },
    );
    expect(errors).toBeUndefined();
    const [article] = data?.ingest.articles ?? [];
    expect(article?.text).toContain('هانسن');
    expect(article?.source).toBe(x);
    expect((await graph.store.counts()).articles).toBe(1);
    const body = await (await fetch(`${service.url}/export?format=csv`)).text();
    // a spreadsheet would run it
    expect(body).not.toMatch(/(^|[,"\n])=cmd/);
    expect(service.logged).toEqual([]);
  });

  it.each([
    'http://127.0.0.1:7687/',
    'http://localhost/',
    'http://169.254.169.254/latest/',
    'http://[::1]/',
    'http://0/',
    'http://2130706433/',
    'http://0x7f.1/',
    'file:///etc/passwd',
    'gopher://127.0.0.1/',
    '/etc/passwd',
    '-',
  ])('ingestUrl(%j) fetches nothing', async (url) => {
    const { data } = await service.ask<{ ingestUrl: { pages: number } }>(
      'mutation ($url: String!) { ingestUrl(url: $url) { pages failures { code } } }',
      { url },
    );
    expect(data?.ingestUrl.pages).toBe(0);
  });
});

describe('a path', () => {
  const raw = (path: string) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path }, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      });
      sent.on('error', reject);
      sent.end();
    });
  it.each([
    '/assets/../../../package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/playground/..%5c..%5cpackage.json',
    '/playground/%00',
    '/assets/%c0%ae%c0%ae/',
    '/article/%E0%A4%A',
    '//etc/passwd',
    '/export?format=../../x',
    '/export?format=csv&format=csv',
    '/export?format[]=csv',
    '/export?__proto__[x]=1',
    '/export?format=csv&actor=%27%20OR%201%3D1',
    '/graphql?query={__typename}&variables=[',
    `/graphql?query=${'%7B'.repeat(2_000)}`,
    `/${'a'.repeat(8_000)}`,
  ])('%s gives nothing that is not served', async (path) => {
    const { status, body } = await raw(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body).not.toContain('"devDependencies"');
    expect(leakIn(body)).toBeNull();
    expect(service.logged).toEqual([]);
  });
});

describe('what is hardly HTTP', () => {
  const send = (text: string) =>
    new Promise<string>((resolve) => {
      const socket = createConnection(port, '127.0.0.1', () => socket.write(text));
      let told = '';
      socket.on('data', (data: Buffer) => {
        told += data;
        socket.destroySoon();
      });
      socket.on('error', () => {});
      socket.on('close', () => resolve(told));
      setTimeout(() => socket.resetAndDestroy(), 1_000).unref();
    });
  const upgrade = (path: string, more = '') =>
    `GET ${path} HTTP/1.1\r\nhost: here\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n${more}\r\n`;
  const alive = async () => expect((await fetch(`${service.url}/health/live`)).status).toBe(200);

  it.each([
    ['an upgrade of no address', upgrade('//')],
    ['an upgrade of a broken address', upgrade('http://[')],
    ['an upgrade of another path', upgrade('/nowhere')],
    ['an upgrade of another site', upgrade('/graphql', 'origin: http://elsewhere.example\r\n')],
    ['an upgrade with an origin that is none', upgrade('/graphql', 'origin: ::::\r\n')],
    ['an upgrade of another protocol', upgrade('/graphql', 'sec-websocket-protocol: x\r\n')],
    ['noise', '\u0000\u0001\u0002\r\n\r\n'],
    [
      'a header with a line in it',
      'GET /health/live HTTP/1.1\r\nhost: here\r\nx-request-id: a\r\n b\r\n\r\n',
    ],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
    ],
    [
      'a length and chunks',
      'POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a header without end', `GET / HTTP/1.1\r\nhost: here\r\nx: ${'a'.repeat(40_000)}\r\n\r\n`],
  ])('%s is answered or cut off, and the service lives', async (_, text) => {
    const told = await send(text);
    expect(leakIn(told)).toBeNull();
    expect(told).not.toMatch(/^HTTP\/1\.1 5/);
    await alive();
    expect(service.logged).toEqual([]);
  });

  it('a client that upgrades and is gone at once', async () => {
    for (let i = 0; i < 20; i++)
      await new Promise<void>((resolve) => {
        const socket = createConnection(port, '127.0.0.1', () => {
          socket.write(upgrade(i % 2 ? '/graphql' : '/nowhere'));
          socket.resetAndDestroy();
        });
        socket.on('error', () => {});
        socket.on('close', () => resolve());
      });
    await alive();
  });

  it.each([
    ['no JSON', 'application/json', '{"query":'],
    ['a text', 'application/json', '"x"'],
    ['nothing', 'application/json', ''],
    ['null', 'application/json', 'null'],
    ['a number for a query', 'application/json', '{"query":1}'],
    ['a list for variables', 'application/json', '{"query":"{__typename}","variables":[]}'],
    ['a text for extensions', 'application/json', '{"query":"{__typename}","extensions":"x"}'],
    [
      'a forged persisted query',
      'application/json',
      '{"query":"{__typename}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
    ],
    ['a key that is no key', 'application/json', '{"__proto__":{"query":"{__typename}"}}'],
    ['another charset', 'application/json; charset=utf-7', '{}'],
    ['a form', 'multipart/form-data; boundary=x', '--x--'],
  ])('a body of %s is refused in the shape of every answer', async (_, type, body) => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    const text = await response.text();
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(leakIn(text)).toBeNull();
    expect(JSON.parse(text).errors[0].message).toEqual(expect.any(String));
    expect(service.logged).toEqual([]);
  });
});
