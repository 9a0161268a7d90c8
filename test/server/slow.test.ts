/** What takes long is written down: who, which fields, how long; never what was asked for or answered. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { answering } from './connection.js';
import { serveOver } from './serve.js';

const SLOW = 60;
const slowly = async () => {
  await sleep(2 * SLOW);
  return [];
};
const connection = answering(slowly);
const service = await serveOver(connection, { options: { slowMilliseconds: SLOW } });
afterAll(() => service.close());

it('an operation that takes longer than SILA_SLOW_MS', async () => {
  await service.ask('query ($text: String!) { people(search: $text) { nodes { id } } }', {
    text: 'Ola Berg',
  });
  expect(service.noted).toEqual([
    {
      requestId: expect.any(String),
      who: 'local',
      role: 'admin',
      fields: ['people'],
      milliseconds: expect.any(Number),
    },
  ]);
  expect(JSON.stringify(service.noted)).not.toContain('Ola Berg');
});

it('and no other', async () => {
  service.noted.length = 0;
  await service.ask('{ __typename }');
  expect(service.noted).toEqual([]);
});

it('no answer sets a cookie', async () => {
  for (const path of ['/', '/playground', '/graphql', '/health/live', '/metrics', '/nowhere']) {
    const { headers } = await fetch(service.url + path, { headers: { accept: 'application/json' } });
    expect(headers.get('set-cookie'), path).toBeNull();
  }
});
