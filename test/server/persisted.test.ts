/** Persisted queries: asked by their hash once they are known, under the limits of every other. */
import { createHash } from 'node:crypto';
import { afterAll, expect, it } from 'vitest';
import { BOMBS } from '../hostile/bombs.js';
import { answering } from './connection.js';
import { serveOver } from './serve.js';

const connection = answering();
const service = await serveOver(connection);
const listed = await serveOver(connection, {
  options: { safelist: new Set(['{\n  __typename\n}']) },
});
afterAll(() => Promise.all([service.close(), listed.close()]));

const hashOf = (query: string) => createHash('sha256').update(query).digest('hex');
const ask = async (url: string, sha256Hash: string, query?: string) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: unknown;
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  return errors ? errors[0]?.extensions.code : data;
};

it('a query is answered by its hash once it was sent with it', async () => {
  const query = '{ __typename }';
  expect(await ask(service.url, hashOf(query))).toBe('PERSISTED_QUERY_NOT_FOUND');
  expect(await ask(service.url, hashOf(query), query)).toEqual({ __typename: 'Query' });
  expect(await ask(service.url, hashOf(query))).toEqual({ __typename: 'Query' });
});

it('a hash that is another query’s is refused', async () => {
  expect(await ask(service.url, hashOf('{ __typename }'), '{ other: __typename }')).not.toEqual(
    expect.objectContaining({ other: 'Query' }),
  );
});

it.each(Object.keys(BOMBS))('%s is no smaller for its hash, and not kept', async (name) => {
  const query = BOMBS[name] ?? '';
  expect(await ask(service.url, hashOf(query), query)).toBe('LIMIT_EXCEEDED');
  // what costs too much is known by its document alone; it is weighed anew
  expect(['PERSISTED_QUERY_NOT_FOUND', 'LIMIT_EXCEEDED']).toContain(await ask(service.url, hashOf(query)));
});

it('a list of queries holds for hashes too', async () => {
  const [known, other] = ['{ __typename }', '{ other: __typename }'];
  expect(await ask(listed.url, hashOf(known), known)).toEqual({ __typename: 'Query' });
  expect(await ask(listed.url, hashOf(other), other)).toBe('FORBIDDEN');
  expect(await ask(listed.url, hashOf(other))).not.toEqual(expect.objectContaining({ other: 'Query' }));
});
