/** `/metrics` for Prometheus: how the service does, counted from its start. */
import { type RequestHandler, Router } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Around } from '../graph/index.js';
import type { Spent } from '../llm/index.js';
import type { Ingest } from '../resolvers/index.js';
import { countModel } from './model-metrics.js';
import { countQueue, type QueueState } from './queue-metrics.js';

export interface Metrics {
  /** Counts requests by route and status, and how long they took. */
  readonly observe: RequestHandler;
  /** Counts an operation by its root fields: what a client calls it is not bounded. */
  operation(fields: readonly string[], seconds: number, failed: boolean): void;
  /** The same ingest, counted. */
  counting(ingest: Ingest): Ingest;
  /** Counts trips to the database, and the connections that they hold. */
  readonly trip: Around;
  readonly route: Router;
}

const ROUTES = ['/graphql', '/export', '/playground', '/health', '/metrics', '/assets'];
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** An event's id begins with its type. */
const kindOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** `spent` tells what a model has cost, where one is asked; `queue` what waits in the queue, where there is one. */
export const createMetrics = (spent?: () => Spent, queue?: QueueState): Metrics => {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const of = { registers: [register] };
  const requests = new Histogram({
    ...of,
    name: 'sila_http_request_seconds',
    help: 'How long requests took, by route and status.',
    labelNames: ['route', 'method', 'status'],
    buckets: SECONDS,
  });
  const operations = new Histogram({
    ...of,
    name: 'sila_graphql_field_seconds',
    help: 'How long operations took, by each root field in them.',
    labelNames: ['field', 'outcome'],
    buckets: SECONDS,
  });
  const pages = new Counter({
    ...of,
    name: 'sila_ingested_pages_total',
    help: 'Pages that were handed in, by what became of them.',
    labelNames: ['outcome'],
  });
  const articles = new Counter({
    ...of,
    name: 'sila_ingested_articles_total',
    help: 'Articles, new ones and known ones.',
    labelNames: ['outcome'],
  });
  const events = new Counter({
    ...of,
    name: 'sila_new_events_total',
    help: 'Events that were new in the graph, by kind.',
    labelNames: ['kind'],
  });
  const connections = new Gauge({
    ...of,
    name: 'sila_bolt_connections_in_use',
    help: 'Bolt connections that a question, a transaction or a stream of rows holds now.',
  });
  const trips = new Histogram({
    ...of,
    name: 'sila_cypher_seconds',
    help: 'How long the database took, by what was asked of it.',
    labelNames: ['kind', 'outcome'],
    buckets: SECONDS,
  });
  if (spent) countModel(register, spent);
  if (queue) countQueue(register, queue);
  const route = Router();
  route.get('/metrics', async (_request, response) => {
    response.type(register.contentType).send(await register.metrics());
  });
  return {
    observe: (request, response, next) => {
      const end = requests.startTimer();
      const name = ROUTES.find((each) => request.path === each || request.path.startsWith(`${each}/`));
      response.on('close', () =>
        end({ route: name ?? 'explorer', method: request.method, status: response.statusCode }),
      );
      next();
    },
    operation: (fields, seconds, failed) => {
      for (const field of fields) operations.observe({ field, outcome: failed ? 'failed' : 'done' }, seconds);
    },
    counting: (ingest) => async (inputs, job) => {
      const report = await ingest(inputs, job);
      pages.inc({ outcome: 'used' }, report.saved.pages);
      pages.inc({ outcome: 'failed' }, report.failures.length);
      articles.inc({ outcome: 'added' }, report.saved.articles.added);
      articles.inc({ outcome: 'known' }, report.saved.articles.known);
      for (const id of report.saved.newEvents) events.inc({ kind: kindOf(id) });
      return report;
    },
    trip: async ({ kind }, work) => {
      // a statement goes over the connection of its transaction
      const own = kind !== 'statement';
      if (own) connections.inc();
      const end = trips.startTimer({ kind });
      try {
        const result = await work();
        end({ outcome: 'done' });
        return result;
      } catch (error) {
        end({ outcome: 'failed' });
        throw error;
      } finally {
        if (own) connections.dec();
      }
    },
    route,
  };
};
