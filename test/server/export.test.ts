/** `/export` over HTTP: the right bytes under the right names, as fast as the client reads, and errors that speak. */
import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatabaseError } from '../../src/errors.js';
import { exportRequest, exportText, FORMATS, graphArgs } from '../../src/export/index.js';
import type { GraphConnection } from '../../src/graph/index.js';
import { readByNetworkx, textOf } from '../export/reread.js';
import { openGraph } from '../graph/open.js';
import { callReport, disputedReport } from '../graph/pages.js';
import { serveOver } from './serve.js';

let graph: Awaited<ReturnType<typeof openGraph>>;
let service: Awaited<ReturnType<typeof serveOver>>;
beforeAll(async () => {
  graph = await openGraph();
  await graph.store.savePages([
    callReport({ id: 'one', lead: 'في باريس', publishedAt: '2024-04-04', day: '2024-04-03' }),
    disputedReport(),
  ]);
  service = await serveOver(graph.connection);
}, 120_000);
afterAll(async () => {
  await service?.close();
  await graph?.close();
});

const ask = async (query: string) => {
  const response = await fetch(`${service.url}/export${query}`);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('an export over HTTP', () => {
  it.each([
    ['cypher', 'application/x-cypher-query', 'sila.cypher'],
    ['csv', 'text/csv', 'sila.csv'],
    ['graphml', 'application/graphml+xml', 'sila.graphml'],
    ['jsonl', 'application/x-ndjson', 'sila.jsonl'],
    ['gexf', 'application/gexf+xml', 'sila.gexf'],
  ])('of %s has its type and its name, and the same bytes as any other', async (format, type, file) => {
    const { status, headers, text } = await ask(`?format=${format}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${file}"`);
    const request = exportRequest({ format });
    expect(text).toBe(await textOf(exportText(graph.store.exportRows(graphArgs(request)), request)));
    expect(text.length).toBeGreaterThan(1000);
  });

  it('knows every format', () => expect(FORMATS).toHaveLength(5));

  it('takes the filters', async () => {
    const { text } = await ask('?format=graphml&actor=Shoigu&type=CALL&from=2024-04&to=2024-04-30');
    const { nodes } = readByNetworkx('graphml', text);
    const events = Object.values(nodes).filter(({ labels }) => String(labels).startsWith('Event'));
    expect(events.map(({ type }) => type)).toEqual(['CALL']);
  });

  it('begins a table with a mark where asked', async () => {
    const plain = (await ask('?format=csv&bom=false')).text;
    const response = await fetch(`${service.url}/export?format=csv&bom=true`);
    expect(Buffer.from(await response.arrayBuffer()).toString('utf8')).toBe(
      `\uFEFF${plain.replace(/^\uFEFF/, '')}`,
    );
  });

  it.each([
    ['', 400, 'BAD_USER_INPUT', 'format'],
    ['?format=xlsx', 400, 'BAD_USER_INPUT', 'xlsx'],
    ['?format=csv&from=2024-02-30', 400, 'BAD_USER_INPUT', '2024-02-30'],
    ['?format=csv&type=PHONE', 400, 'BAD_USER_INPUT', 'PHONE'],
    ['?format=csv&form=2024', 400, 'BAD_USER_INPUT', 'form'],
    ['?format=csv&format=gexf', 400, 'BAD_USER_INPUT', 'format'],
    ['?format=csv&bom=perhaps', 400, 'BAD_USER_INPUT', 'perhaps'],
    ['?format=csv&actor=Nobody+Whosoever', 404, 'NOT_FOUND', 'Nobody Whosoever'],
  ])('that cannot be had is told in JSON: %s', async (query, status, code, word) => {
    const answer = await ask(query);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.headers.get('content-disposition')).toBeNull();
    const [error] = JSON.parse(answer.text).errors;
    expect(error.extensions.code).toBe(code);
    expect(error.message + (error.extensions.hint ?? '')).toContain(word);
  });
});

/** A connection whose export never ends; it tells how much was read of it and whether it was closed. */
const endless = (fault?: { readonly after: number; readonly error: Error }) => {
  const told = { rows: 0, closed: false };
  const connection: GraphConnection = {
    ...graph.connection,
    read: async () => [],
    readRows: async function* (work) {
      try {
        yield* work({
          explain: () => Promise.reject(new Error('nothing is explained here')),
          run: async (cypher) => ({
            columns: [],
            rows: (async function* () {})(),
            values: (async function* () {
              if (!cypher.includes('(n:Actor)')) return;
              for (;;) {
                if (told.rows === fault?.after) throw fault.error;
                told.rows += 1;
                const values = [['quotes', 'x'.repeat(1000), 'STRING NOT NULL']];
                yield [`person:${told.rows}`, ['Actor'], 'x', values];
              }
            })(),
          }),
        });
      } finally {
        told.closed = true;
      }
    },
  };
  return { told, connection };
};
const until = async (what: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 500 && !what(); turn++) await sleep(20);
  expect(what()).toBe(true);
};

describe('a client', () => {
  it('that reads slowly is waited for, and one that leaves ends the reading of the database', async () => {
    const { told, connection } = endless();
    const slow = await serveOver(connection);
    try {
      const request = get(`${slow.url}/export?format=jsonl`);
      request.on('error', () => {});
      const response = await new Promise<import('node:http').IncomingMessage>((resolve) =>
        request.on('response', resolve),
      );
      response.on('error', () => {});
      // nobody reads: sooner or later all buffers are full, and no row more is asked for
      let last = -1;
      await until(() => {
        const still = told.rows === last;
        last = told.rows;
        return still;
      });
      expect(told.closed).toBe(false);
      request.destroy();
      await until(() => told.closed);
      expect(slow.logged).toEqual([]);
    } finally {
      await slow.close();
    }
  });

  it('sees a broken answer, not a shorter one, where the database goes away in the middle', async () => {
    const error = new DatabaseError('DATABASE_UNAVAILABLE', 'The database does not answer.');
    const { told, connection } = endless({ after: 5_000, error });
    const broken = await serveOver(connection);
    try {
      const response = await fetch(`${broken.url}/export?format=jsonl`);
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow();
      expect(told.closed).toBe(true);
      expect(broken.logged).toEqual([{ err: error }]);
    } finally {
      await broken.close();
    }
  });

  it('is told where the database is away from the start', async () => {
    const { connection } = endless({
      after: 0,
      error: new DatabaseError('DATABASE_UNAVAILABLE', 'The database does not answer.', {
        hint: 'Start it.',
      }),
    });
    const away = await serveOver(connection);
    try {
      const response = await fetch(`${away.url}/export?format=jsonl`);
      expect(response.status).toBe(503);
      expect(await response.json()).toEqual({
        errors: [
          {
            message: 'The database does not answer.',
            extensions: { code: 'DATABASE_UNAVAILABLE', hint: 'Start it.' },
          },
        ],
      });
    } finally {
      await away.close();
    }
  });
});
