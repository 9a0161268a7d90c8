/** Listening over WebSocket while pages are ingested and corrected, as a client on the network would. */
import { type Client, createClient } from 'graphql-ws';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createIngest } from '../../src/app.js';
import { ingestPage } from '../../src/ingest/index.js';
import { createFeed } from '../../src/resolvers/index.js';
import { openGraph } from '../graph/open.js';
import { serveOver } from './serve.js';

const CALL =
  'أجرى وزير الخارجية النرويجي أولاف هانسن، أمس الأربعاء، اتصالا هاتفيا مع نظيره التونسي سامي القاسمي، بحثا خلاله التعاون في مجال الطاقة.';
const SPEECH = 'قال وزير المالية المغربي رشيد العلمي إن بلاده سترفع ميزانية التعليم في العام المقبل.';

let graph: Awaited<ReturnType<typeof openGraph>>;
let service: Awaited<ReturnType<typeof serveOver>>;
let client: Client;
beforeAll(async () => {
  graph = await openGraph();
  const feed = createFeed();
  service = await serveOver(graph.connection, {
    feed,
    ingest: createIngest(graph.store, (page) => ingestPage(page), { feed }),
  });
  client = createClient({
    url: `${service.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    lazy: false,
    retryAttempts: 0,
  });
}, 120_000);
beforeEach(() => graph.wipe());
afterAll(async () => {
  await client?.dispose();
  await service?.close();
  await graph?.close();
});

const ingest = (text: string, job?: string) =>
  service.ask<{ ingest: { job: string } }>(
    'mutation ($input: [PageInput!]!, $job: ID) { ingest(input: $input, job: $job) { job eventsAdded } }',
    { input: [{ text, publishedAt: '2025-10-09' }], job },
  );
/** The server has the subscription once a later message on the same connection is answered. */
const settled = async () => {
  const pong = client.iterate({ query: 'subscription { ingestProgress(job: "settled") { done } }' });
  const answer = pong.next();
  await ingest('نص قصير لا خبر فيه عن أحد.', 'settled');
  await answer;
  await pong.return?.();
};

describe('eventAdded', () => {
  it('gives events as they are written, those that the filter asks for, and no others', async () => {
    const calls = client.iterate<{ eventAdded: unknown }>({
      query: `subscription { eventAdded(filter: {types: [CALL]}) { type evidence { quote }
        ... on Contact { participants { actor { name } } } } }`,
    });
    const first = calls.next();
    await settled();
    await ingest(SPEECH);
    await ingest(CALL);
    const { value } = await first;
    expect(value?.data?.eventAdded).toMatchObject({
      type: 'CALL',
      participants: [{ actor: { name: expect.any(String) } }, { actor: { name: expect.any(String) } }],
    });
    await calls.return?.();
  });
});

describe('ingestProgress', () => {
  const QUERY = 'subscription ($job: ID!) { ingestProgress(job: $job) { job pages eventsAdded done } }';
  it('tells how a job comes along and ends with it', async () => {
    const reports: unknown[] = [];
    const listening = (async () => {
      for await (const { data } of client.iterate({ query: QUERY, variables: { job: 'mine' } }))
        reports.push(data?.ingestProgress);
    })();
    await settled();
    await ingest(CALL, 'mine');
    await listening;
    expect(reports.at(-1)).toEqual({ job: 'mine', pages: 1, eventsAdded: 1, done: true });
  });

  it('tells who asks late where it ended', async () => {
    const { data } = await ingest(CALL);
    const job = data?.ingest.job;
    const reports: unknown[] = [];
    for await (const answer of client.iterate({ query: QUERY, variables: { job } }))
      reports.push(answer.data);
    expect(reports).toEqual([{ ingestProgress: { job, pages: 1, eventsAdded: 1, done: true } }]);
  });
});

describe('what does not run', () => {
  const refusal = async (query: string): Promise<unknown> => {
    try {
      for await (const answer of client.iterate({ query })) return answer;
    } catch (error) {
      return error;
    }
    return null;
  };
  it('a query, a mutation, nonsense', async () => {
    for (const query of ['{ states { totalCount } }', 'mutation { retractArticle(id: "x") { dryRun } }'])
      expect(await refusal(query)).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    expect(await refusal('subscription { nothing }')).toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
    expect(await refusal('subscription {')).toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
  });

  it('a connection that another site’s page opens', async () => {
    const open = (origin: string): Promise<string> =>
      new Promise((resolve) => {
        const socket = new WebSocket(`${service.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
          origin,
        });
        socket.on('open', () => {
          socket.close();
          resolve('open');
        });
        socket.on('error', (error) => resolve(error.message));
      });
    expect(await open(service.url)).toBe('open');
    expect(await open('https://elsewhere.example')).toContain('403');
  });
});

describe('corrections over GraphQL', () => {
  it('retract an article, show it in the audit trail, and bring it back', async () => {
    await ingest(CALL);
    const count = async () =>
      (await service.ask<{ contacts: { totalCount: number } }>('{ contacts { totalCount } }')).data?.contacts
        .totalCount;
    const { data } = await service.ask<{ articles: { nodes: { id: string }[] } }>(
      '{ articles { nodes { id } } }',
    );
    const retract = `mutation ($id: ID!, $dryRun: Boolean!) { retractArticle(id: $id, reason: "wrong", dryRun: $dryRun) {
      dryRun correction { id by kind summary undoneAt } removed { kind } added { id } } }`;
    const id = data?.articles.nodes[0]?.id;
    const trial = await service.ask(retract, { id, dryRun: true });
    expect(trial.data).toMatchObject({ retractArticle: { dryRun: true, correction: { by: 'local' } } });
    expect(await count()).toBe(1);
    const done = await service.ask<{ retractArticle: { correction: { id: string } } }>(retract, {
      id,
      dryRun: false,
    });
    expect(done.errors).toBeUndefined();
    expect(await count()).toBe(0);
    const listed = await service.ask('{ corrections { nodes { id kind reason by at } totalCount } }');
    expect(listed.data).toMatchObject({
      corrections: { totalCount: 1, nodes: [{ kind: 'RETRACT', reason: 'wrong' }] },
    });
    const undo = await service.ask(
      'mutation ($id: ID!) { undoCorrection(id: $id) { added { kind } correction { undoneBy } } }',
      {
        id: done.data?.retractArticle.correction.id,
      },
    );
    expect(undo.data).toMatchObject({ undoCorrection: { correction: { undoneBy: 'local' } } });
    expect(await count()).toBe(1);
  });
});
