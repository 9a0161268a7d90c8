/** The service at the HTTP level, over a connection that the tests hold in hand. */
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseError } from '../../src/errors.js';
import { explorer } from '../../src/server/explorer.js';
import { createHttpService } from '../../src/server/index.js';
import { LIMITS } from '../../src/server/limits.js';
import { answering } from './connection.js';
import { serveOver } from './serve.js';

/** What the connection does with a question: the tests take the database away and bring it back. */
let answer: () => Promise<readonly Record<string, unknown>[]>;
const gone = async () => {
  throw new DatabaseError('DATABASE_UNAVAILABLE', 'The database does not answer', { hint: 'Start it.' });
};
const present = async () => [{ answer: { nodes: 1, relationships: 2, articles: 3, actors: 4, events: 5 } }];
const connection = answering(() => answer());
const service = await serveOver(connection, { limits: { ...LIMITS, bodyBytes: 20_000, tokens: 500 } });
afterAll(() => service.close());
beforeEach(() => {
  answer = present;
  service.logged.length = 0;
});
const text = async (path: string, init?: RequestInit) => {
  const response = await fetch(`${service.url}${path}`, init);
  return { status: response.status, headers: response.headers, body: await response.text() };
};

describe('a database that goes and comes back', () => {
  it.each([
    '{ denials { totalCount } }',
    '{ whoSpokeWithWhom { totalCount } }',
    '{ people { totalCount } }',
    '{ search(text: "x") { score } }',
    '{ node(id: "x") { id } }',
    '{ relationshipGraph(seeds: ["x"]) { truncated } }',
  ])('tells DATABASE_UNAVAILABLE, with a way out: %s', async (query) => {
    answer = gone;
    const { errors } = await service.ask(query);
    expect(errors?.[0]?.extensions).toEqual({ code: 'DATABASE_UNAVAILABLE', hint: 'Start it.' });
    answer = present;
    expect((await service.ask('{ counts { articles } }')).data).toEqual({ counts: { articles: 3 } });
  });

  it('shows in /health/ready and not in /health/live', async () => {
    expect((await text('/health/ready')).status).toBe(200);
    answer = gone;
    const ready = await text('/health/ready');
    expect([ready.status, JSON.parse(ready.body)]).toEqual([
      503,
      { status: 'unavailable', code: 'DATABASE_UNAVAILABLE' },
    ]);
    expect((await text('/health/live')).status).toBe(200);
  });
});

describe('errors', () => {
  it('masks what nobody expected, and logs it under the id that it tells', async () => {
    answer = async () => {
      throw new TypeError('secret detail');
    };
    const response = await text('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ denials { totalCount } }' }),
    });
    expect(response.body).not.toMatch(/secret|stack|\.ts|\.js/);
    const [error] = JSON.parse(response.body).errors;
    expect(error.extensions.code).toBe('INTERNAL');
    expect(service.logged).toEqual([
      expect.objectContaining({ id: error.extensions.id, err: expect.any(TypeError) }),
    ]);
  });

  it.each([
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ denials', 'GRAPHQL_PARSE_FAILED'],
    ['{ whoSpokeWithWhom(from: "2024-02-30") { totalCount } }', 'BAD_USER_INPUT'],
    ['{ denials(first: 101) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ denials(after: "abc") { totalCount } }', 'BAD_USER_INPUT'],
  ])('says what is wrong with %s', async (query, code) => {
    const { errors } = await service.ask(query);
    expect(errors?.map((error) => error.extensions.code)).toEqual([code]);
    expect(service.logged).toEqual([]);
  });

  it('refuses a date among the variables', async () => {
    const query = 'query ($from: Date) { whoSpokeWithWhom(from: $from) { totalCount } }';
    const { errors } = await service.ask(query, { from: 'yesterday' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', hint: expect.any(String) });
  });
});

describe('limits', () => {
  const nested = (levels: number): string =>
    levels === 0
      ? 'id'
      : `... on Person { contacts { nodes { participants { actor { ${nested(levels - 1)} } } } } }`;
  const doubling = Array.from(
    { length: 40 },
    (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
  );
  it.each([
    ['depth', `{ actor(ref: "x") { ${nested(4)} } }`],
    ['cost', '{ people(first: 100) { nodes { contacts(first: 100) { nodes { id } } } } }'],
    ['aliases', `{ ${Array.from({ length: 60 }, (_, i) => `a${i}: counts { nodes }`).join(' ')} }`],
    ['tokens', `{ ${'__typename '.repeat(600)} }`],
    ['fragments', `{ ...F0 } ${doubling.join(' ')} fragment F40 on Query { counts { nodes } }`],
  ])('stops a query by its %s', async (_, query) => {
    const { errors } = await service.ask(query);
    expect(errors?.map((error) => error.extensions.code)).toEqual(['LIMIT_EXCEEDED']);
  });

  it('weighs the variables of a query that it has met before, whatever came with it then', async () => {
    answer = async () => [];
    const query = `query ($level: Level!, $first: Int!) {
      whoSpokeWithWhom(level: $level, first: 1) { nodes { a { id } } }
      people(first: $first) { nodes { contacts(first: $first) { nodes { id } } } } }`;
    const codes = async (variables: Record<string, unknown>) =>
      (await service.ask(query, variables)).errors?.map(({ extensions }) => extensions.code) ?? [];
    expect(await codes({ level: 'NOBODY', first: 100 })).toEqual(['BAD_USER_INPUT']);
    expect(await codes({ level: 'PERSON', first: 1 })).toEqual([]);
    expect(await codes({ level: 'PERSON', first: 100 })).toEqual(['LIMIT_EXCEEDED']);
    expect(await codes({ level: 'STATE', first: 100 })).toEqual(['LIMIT_EXCEEDED']);
  });

  it('stops a body that is too large', async () => {
    const { status, errors } = await service.ask('{ counts { nodes } }', { padding: 'x'.repeat(20_000) });
    expect([status, errors?.[0]?.extensions.code]).toEqual([413, 'LIMIT_EXCEEDED']);
  });

  it('lets introspection pass, as clients ask it', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { errors, data } = await service.ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema');
  });
});

describe('paths', () => {
  it.each([
    '/',
    '/graph?level=STATE',
    '/search?text=x',
    '/ingest',
    '/actor/person:x',
    '/contact/a/b',
    '/claim/x',
    '/article/x',
  ])('answers the explorer’s address %s with its page', async (path) => {
    const { status, headers, body } = await text(path);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(body.match(/(?:src|href)="(?!\/assets\/)[^"]*"/g)).toBeNull();
    expect(body).not.toMatch(/<script(?![^>]* src=)/);
  });

  it('gives the explorer’s files to keep, and none that is not there', async () => {
    const { body } = await text('/');
    const files = [...body.matchAll(/(?:src|href)="(\/assets\/[^"]*)"/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const { status, headers } = await text(file);
      expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    }
    expect((await text('/assets/nothing.js')).status).toBe(404);
    expect((await text('/assets/../package.json')).status).toBe(404);
  });

  it('says so where the explorer is not built', async () => {
    const app = express().use(explorer('/nowhere'));
    const server = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/graph`);
    const body = (await response.json()) as { errors: { extensions: { hint: string } }[] };
    expect([response.status, body.errors[0]?.extensions.hint]).toEqual([503, 'Run npm run build.']);
    server.close();
  });

  it('serves the playground with example queries and nothing from elsewhere', async () => {
    const { status, body } = await text('/playground');
    expect(status).toBe(200);
    expect(body).toContain('whoSpokeWithWhom');
    expect(body.match(/(?:src|href)="(?!\/playground\/|data:)[^"]*"/g)).toBeNull();
  });

  it('leads a browser at /graphql there too, and no other client', async () => {
    const get = (accept: string) =>
      fetch(`${service.url}/graphql`, { redirect: 'manual', headers: { accept } });
    expect((await get('text/html,application/xhtml+xml,*/*;q=0.8')).headers.get('location')).toBe(
      '/playground',
    );
    expect((await get('application/json')).status).toBe(400);
    expect((await get('*/*')).status).toBe(400);
  });

  it('answers an unknown path and a broken body in JSON', async () => {
    const lost = await text('/nowhere');
    expect([lost.status, JSON.parse(lost.body).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    const broken = await text('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query": ',
    });
    expect([broken.status, JSON.parse(broken.body).errors[0].extensions.code]).toEqual([
      400,
      'BAD_USER_INPUT',
    ]);
  });

  it('names a port that is taken', async () => {
    const port = Number(new URL(service.url).port);
    const options = { ready: present, log: { error: () => {}, warn: () => {}, info: () => {} } };
    const second = await createHttpService({
      ...options,
      services: {
        graph: {} as never,
        ingest: {} as never,
        feed: {} as never,
        explain: {} as never,
        extract: {} as never,
        pagesOf: {} as never,
      },
    });
    await expect(second.listen(port, '127.0.0.1')).rejects.toMatchObject({
      code: 'BAD_CONFIG',
      message: `127.0.0.1:${port} is taken by another program`,
    });
    await second.close();
  });
});
