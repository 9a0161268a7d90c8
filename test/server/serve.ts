/** A service on a free port over any connection, and a way to ask it. */
import { createGraphStore, type GraphConnection } from '../../src/graph/index.js';
import { explainArticle, ingestPage } from '../../src/ingest/index.js';
import { englishName } from '../../src/ingest/spelling.js';
import type { Spent } from '../../src/llm/index.js';
import { type Consult, createFeed, type Feed, type Ingest, type PagesOf } from '../../src/resolvers/index.js';
import { createHttpService, createMetrics } from '../../src/server/index.js';
import type { Limits } from '../../src/server/limits.js';
import type { Options } from '../../src/server/options.js';

export interface Answer<T> {
  readonly status: number;
  readonly data?: T;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

export interface ServeOptions {
  readonly limits?: Limits;
  readonly ready?: () => Promise<unknown>;
  readonly ingest?: Ingest;
  readonly feed?: Feed;
  readonly pagesOf?: PagesOf;
  readonly options?: Partial<Options>;
  readonly consult?: Consult;
  readonly spent?: () => Spent;
  readonly queue?: Parameters<typeof createMetrics>[1];
}

export const serveOver = async (connection: GraphConnection, options: ServeOptions = {}) => {
  const logged: unknown[] = [];
  /** What is no fault: audit lines and slow operations. */
  const noted: unknown[] = [];
  const graph = createGraphStore(connection, { englishName });
  const http = await createHttpService({
    services: {
      graph,
      feed: options.feed ?? createFeed(),
      explain: explainArticle,
      pagesOf:
        options.pagesOf ??
        (() => {
          throw new Error('this test fetches nothing');
        }),
      extract: (page) => ingestPage(page).extracted,
      ingest: options.ingest ?? (() => Promise.reject(new Error('this test ingests nothing'))),
      ...(options.consult ? { consult: options.consult } : {}),
    },
    metrics: createMetrics(options.spent, options.queue),
    ready: options.ready ?? (() => connection.read('RETURN 1')),
    log: {
      error: (entry: unknown) => logged.push(entry),
      warn: (entry: unknown) => noted.push(entry),
      info: (entry: unknown) => noted.push(entry),
    } as never,
    ...(options.options ? { options: options.options } : {}),
    ...(options.limits ? { limits: options.limits } : {}),
  });
  const { url } = await http.listen(0, '127.0.0.1');
  const ask = async <T = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Omit<Answer<T>, 'status'>;
    return { status: response.status, ...body };
  };
  return { url, ask, logged, noted, close: () => http.close() };
};
