/** Small requests built to cost much: refused by their size or their cost, before the database is asked anything. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { InputError } from '../../src/errors.js';
import { ingestPage } from '../../src/ingest/index.js';
import { readPages } from '../../src/sources/index.js';
import { answering } from '../server/connection.js';
import { serveOver } from '../server/serve.js';
import { BOMBS } from './bombs.js';

let asked = 0;
const count = async () => {
  asked += 1;
  return [];
};
const connection = answering(count);
const service = await serveOver(connection);
afterAll(() => service.close());
beforeEach(() => {
  asked = 0;
  service.logged.length = 0;
});

describe('a document', () => {
  it.each(Object.entries(BOMBS))('is stopped by its %s', async (_, query) => {
    const { status, errors } = await service.ask(query);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['LIMIT_EXCEEDED']);
    expect(errors?.[0]?.extensions.hint).toEqual(expect.any(String));
    expect(status).toBe(400);
    expect([asked, service.logged]).toEqual([0, []]);
  });

  it.each(Object.entries(BOMBS))('as a subscription is stopped by its %s', async (_, query) => {
    const document = query.startsWith('{') ? `subscription ${query}` : query.replace('query', 'subscription');
    const socket = new WebSocket(`${service.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const told = await new Promise<string>((resolve, reject) => {
      socket.on('open', () => socket.send('{"type":"connection_init"}'));
      socket.on('message', (data) => {
        const text = String(data);
        if (text.includes('connection_ack'))
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: document } }));
        else resolve(text);
      });
      socket.on('close', (code) => resolve(`closed ${code}`));
      socket.on('error', reject);
    });
    socket.close();
    const { type, payload } = JSON.parse(told) as {
      type: string;
      payload: { extensions: { code: string } }[];
    };
    expect(type).toBe('error');
    expect(['LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED']).toContain(payload[0]?.extensions.code);
    expect(asked).toBe(0);
  });

  it('in a batch is not answered', async () => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: '{ counts { nodes } }' }))),
    });
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/1000 .* 1 /), extensions: { code: 'LIMIT_EXCEEDED' } },
    ]);
    expect(asked).toBe(0);
  });

  it('with variables nested without end is answered with an error', async () => {
    const query = 'query ($f: EventFilter) { contacts(filter: $f) { totalCount } }';
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      // by hand: to write it down properly takes a stack as deep
      body: `{"query": ${JSON.stringify(query)}, "variables": {"f": ${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(service.logged).toEqual([]);
    expect(asked).toBe(0);
  });
});

/** Marks in such numbers that a pattern which looks back from each of them to the page's end would never be done. */
const PAGES: Readonly<Record<string, { readonly format: 'text' | 'html'; readonly content: string }>> = {
  'angle brackets': { format: 'html', content: '<'.repeat(500_000) },
  'scripts that never end': { format: 'html', content: '<script>'.repeat(100_000) },
  'half a tag': { format: 'html', content: '<a '.repeat(200_000) },
  comments: { format: 'html', content: '<!--'.repeat(200_000) },
  'question marks': { format: 'text', content: '?'.repeat(200_000) },
  spaces: { format: 'text', content: ' '.repeat(500_000) },
  'one long word': { format: 'text', content: 'و'.repeat(200_000) },
  'quotation marks': { format: 'text', content: '«'.repeat(100_000) },
  brackets: { format: 'text', content: '('.repeat(100_000) },
  digits: { format: 'text', content: '١'.repeat(100_000) },
  marks: { format: 'text', content: 'ا\u0651'.repeat(100_000) },
  'lines of nothing': { format: 'text', content: '\n'.repeat(300_000) },
  dots: { format: 'text', content: '. '.repeat(100_000) },
};

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

describe('a page', () => {
  it.each(Object.entries(PAGES))(
    'of %s comes to an end',
    async (id, { format, content }) => {
      for await (const input of readPages(['-'], { stdin: once(content) }))
        if ('error' in input) expect(input.error.code).toEqual(expect.any(String));
      try {
        expect(ingestPage({ id, format, content }).extracted.articles.length).toBeLessThan(2);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    },
    10_000,
  );
});
