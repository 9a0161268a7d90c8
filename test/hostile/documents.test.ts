/** Ten thousand documents that nobody should send: each gets an answer, none finds a defect, none learns what is inside. */
import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIngest } from '../../src/app.js';
import { ingestPage } from '../../src/ingest/index.js';
import { createSchema } from '../../src/resolvers/index.js';
import { createFetcher, isAddress, readPages } from '../../src/sources/index.js';
import { openGraph } from '../graph/open.js';
import { serveOver } from '../server/serve.js';
import { brokenDocument, oddDocument, type Request } from './documents.js';
import { leakIn } from './leaks.js';

/** Of these many come as far as the database, which must plan each anew. */
const ODD_ONES = 300;
const BROKEN_ONES = 9_700;
/** Questions under way at a time. */
const WIDTH = 8;
const CALL =
  'أجرى وزير الخارجية النرويجي أولاف هانسن، أمس الأربعاء، اتصالا هاتفيا مع نظيره التونسي سامي القاسمي، بحثا خلاله التعاون في مجال الطاقة. ونفى القاسمي أن تكون بلاده طلبت الاتصال.';

let graph: Awaited<ReturnType<typeof openGraph>>;
let service: Awaited<ReturnType<typeof serveOver>>;
const schema = await createSchema();
beforeAll(async () => {
  graph = await openGraph();
  const fetcher = createFetcher({});
  service = await serveOver(graph.connection, {
    ingest: createIngest(graph.store, (page) => ingestPage(page)),
    pagesOf: (address) => readPages(isAddress(address) ? [address] : [], { fetcher }),
  });
  await service.ask(
    'mutation ($text: String!) { ingest(input: [{ text: $text, publishedAt: "2025-10-09" }]) { pages } }',
    { text: CALL },
  );
});
afterAll(async () => {
  await service?.close();
  await graph?.close();
});

const agent = new Agent({ keepAlive: true, maxSockets: WIDTH });
afterAll(() => agent.destroy());
const send = (asked: Request) =>
  new Promise<{ readonly status: number; readonly body: string }>((resolve, reject) => {
    const { port } = new URL(service.url);
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path: '/graphql',
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json' },
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    sent.on('error', reject);
    sent.end(JSON.stringify(asked));
  });

interface Outcome {
  readonly answered: number;
  readonly refused: number;
  readonly codes: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}
const sendAll = async (count: number, make: (seed: number) => Request): Promise<Outcome> => {
  const faults: string[] = [];
  const codes: Record<string, number> = {};
  let answered = 0;
  let refused = 0;
  let seed = 0;
  const worker = async () => {
    while (seed < count) {
      seed += 1;
      const mine = seed;
      const { status, body } = await send(make(mine));
      const told = (problem: string) => faults.push(`seed ${mine}: ${problem}`);
      const leak = leakIn(body);
      if (leak) told(`tells ${leak}`);
      if (status >= 500) told(`status ${status}: ${body.slice(0, 300)}`);
      const { data, errors } = JSON.parse(body) as {
        data?: unknown;
        errors?: { message: string; extensions: { code?: string } }[];
      };
      if (data) answered += 1;
      if (errors) refused += 1;
      for (const { message, extensions } of errors ?? []) {
        const code = extensions?.code ?? 'none';
        codes[code] = (codes[code] ?? 0) + 1;
        if (['none', 'undefined', 'INTERNAL', 'INTERNAL_SERVER_ERROR', 'DATABASE_UNAVAILABLE'].includes(code))
          told(`${code} ${message.slice(0, 300)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, worker));
  return {
    answered,
    refused,
    codes,
    faults: [
      ...faults,
      ...service.logged.map((e) => String((e as { err?: { stack?: string } }).err?.stack ?? e).slice(0, 700)),
    ],
  };
};

describe('documents that nobody should send', () => {
  it(`${ODD_ONES} that the schema allows, with values of every kind`, async () => {
    const { answered, refused, faults } = await sendAll(ODD_ONES, (seed) => oddDocument(schema, seed));
    expect(faults.slice(0, 20)).toEqual([]);
    // they are odd, not all refused
    expect(answered).toBeGreaterThan(ODD_ONES / 4);
    expect(refused).toBeGreaterThan(ODD_ONES / 10);
  }, 240_000);

  it(`${BROKEN_ONES} that are broken`, async () => {
    const { refused, faults } = await sendAll(BROKEN_ONES, (seed) => brokenDocument(schema, seed));
    expect(faults.slice(0, 20)).toEqual([]);
    expect(refused).toBeGreaterThan(BROKEN_ONES / 2);
  }, 120_000);

  it('and the service still answers', async () => {
    expect((await service.ask('{ counts { articles } }')).errors).toBeUndefined();
  });
});
