/** A question that takes too long: the database is told to stop, and whoever asked is told the limit. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Connection, connect } from '../../src/graph/index.js';
import { serveOver } from '../server/serve.js';
import { openGraph, testConfig } from './open.js';

const ENDLESS =
  "UNWIND range(1, 1000000000) AS x UNWIND range(1, 1000000) AS y RETURN count(y), 'endless' AS mark";

let graph: Awaited<ReturnType<typeof openGraph>>;
let hurried: Connection;
beforeAll(async () => {
  graph = await openGraph();
  hurried = await connect({ ...testConfig(), querySeconds: 0.5 });
});
afterAll(async () => {
  await hurried?.close();
  await graph?.close();
});

const running = () =>
  graph.connection.read(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'endless' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery",
  );

it('is ended in the database, and its limit is told with its value', async () => {
  await expect(hurried.read(ENDLESS)).rejects.toMatchObject({
    code: 'QUERY_TIMEOUT',
    message: expect.stringContaining('0.5 seconds'),
    hint: expect.stringContaining('SILA_QUERY_SECONDS'),
  });
  expect(await running()).toEqual([]);
});

it('over GraphQL too', async () => {
  // whatever is asked takes too long
  const service = await serveOver({ ...graph.connection, read: () => hurried.read(ENDLESS) });
  try {
    const { errors } = await service.ask('{ counts { articles } }');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('0.5 seconds'),
      extensions: { code: 'QUERY_TIMEOUT' },
    });
    expect(service.logged).toEqual([]);
  } finally {
    await service.close();
  }
  expect(await running()).toEqual([]);
});
