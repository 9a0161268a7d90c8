/** The composition root: the only file that knows every folder. */
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pino, { type Logger } from 'pino';
import { createAccess, refuseOpenDoor } from './access/index.js';
import type { Config } from './config.js';
import { InputError } from './errors.js';
import { connect, createGraphStore, type GraphConnection, type GraphStore, observed } from './graph/index.js';
import { claimStems, englishName } from './ingest/spelling.js';
import { createExtractionPool, createIngest, type Extract } from './ingestion/index.js';
import type { Model } from './llm/index.js';
import type { Feed, Ingest } from './resolvers/index.js';
import { createFetcher, isAddress, readPages } from './sources/index.js';

export { addKey, readKeys, revokeKey, rotateKey } from './access/index.js';
export { openBackup, writeBackup } from './backup/index.js';
// what the commands need: they know this file alone
export { examine, type Finding, findingText } from './doctor/index.js';
export { Calibration, calibrationTable } from './eval/calibration.js';
export { type GoldArticle, parseLines } from './eval/gold.js';
export { score, table } from './eval/score.js';
export {
  counted,
  type ExportRequest,
  type ExportWords,
  exportFiles,
  exportRequest,
  exportText,
  FORMATS,
  graphArgs,
} from './export/index.js';
export {
  type CypherPart,
  connect,
  embeddedStatus,
  type GraphStore,
  jarsAreThere,
  startEmbedded,
  stopEmbedded,
} from './graph/index.js';
export { LANGUAGE_CODES } from './ingest/languages/codes.js';
export { createExtractionPool, createIngest, type Extract, openJournal } from './ingestion/index.js';
export type { Model } from './llm/index.js';
export { ROLES, type Role } from './model/role.js';
export type { Feed, IngestReport, Input } from './resolvers/index.js';
export { bytesOf, createFetcher, isoDay, readPages } from './sources/index.js';

export interface App {
  readonly log: Logger;
  readonly graph: GraphStore;
  /** Extracts pages and writes them, a batch at a time; what cannot be used is reported and the rest goes on. */
  readonly ingest: Ingest;
  /** Serves GraphQL, the playground and the explorer. Errors: UsageError for an address that cannot be had. */
  listen(): Promise<{ readonly url: string }>;
  /** Lets batches under way be written, ends the service, then the connection, then an embedded database that this process started. */
  close(): Promise<void>;
}

/** What reads pages in this process, loaded when it is asked for: what only writes or serves leaves it to threads. */
export const openReader = async () => (await import('./ingest/index.js')).ingestPage;

/** The graph over a connection, with names spelt in English as the language packs know them. */
export const createStore = (connection: GraphConnection): GraphStore =>
  createGraphStore(connection, { englishName, claimStems });

/** The model that the configuration names, or null. Nothing of it is loaded, and nobody asked, where it names none. */
export const openModel = async ({ llm }: Config): Promise<Model | null> =>
  llm && (await import('./llm/index.js')).createModel(llm);

/** Traces, where the configuration names a collector; else nothing of it is loaded. */
const openTelemetry = async ({ otlpEndpoint: endpoint, neo4j: { database } }: Config) =>
  endpoint === null ? null : (await import('./telemetry/index.js')).startTelemetry({ endpoint, database });

/** The queue of a Redis, of which `feed` is told; where the configuration names none, nothing of it is loaded. */
const openQueueWatch = async ({ queueUrl }: Config, feed: Feed) =>
  queueUrl === null ? null : (await import('./queue/index.js')).watchQueue(queueUrl, feed);

/** Extraction by rules, with a model's reading beside it where there is one. */
export const withModel = (extract: Extract, model: Model | null): Extract =>
  model ? async (page) => model.ofPage(await extract(page)) : extract;

/** Milliseconds that batches under way get when the service ends. */
const PATIENCE = 30_000;

/** Connects, sees to the schema, and wires the parts. Errors: DatabaseError; SilaError QUEUE_UNAVAILABLE. */
export const createApp = async (config: Config): Promise<App> => {
  // commands that serve nothing need neither GraphQL nor HTTP in memory
  const { createFeed } = await import('./resolvers/index.js');
  const { createHttpService, createMetrics, readSafelist } = await import('./server/index.js');
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const access = createAccess(config);
  const safelist = config.safelist ? readSafelist(config.safelist) : null;
  const model = await openModel(config);
  const telemetry = await openTelemetry(config);
  const feed = createFeed();
  const queue = await openQueueWatch(config, feed);
  const metrics = createMetrics(model?.spent, queue?.counts);
  const closeOthers = async (): Promise<void> => {
    await queue?.close();
    await telemetry?.close();
  };
  const connected = await connect(config, log).catch(async (error: unknown) => {
    await closeOthers();
    throw error;
  });
  const connection = observed(connected, [metrics.trip, ...(telemetry ? [telemetry.trip] : [])]);
  const graph = createStore(connection);
  const fetcher = createFetcher({ allowPrivate: config.allowPrivateAddresses });
  const pagesOf = async function* (address: string) {
    // an address, and never a file of this machine
    if (isAddress(address)) yield* readPages([address], { fetcher, maxBytes: config.maxInputBytes });
    else
      yield {
        error: new InputError('ADDRESS_REFUSED', 'This is no address.', {
          input: address,
          hint: 'Write it whole, with https://.',
        }),
      };
  };
  const stopping = new AbortController();
  const running = new Set<Promise<unknown>>();
  // a page that takes long to read must not hold up whoever only asks
  const readers = createExtractionPool();
  const write = createIngest(graph, withModel(readers.extract, model), {
    feed,
    stop: stopping.signal,
    width: readers.width,
  });
  const ingest: Ingest = (inputs, job) => {
    const run = write(inputs, job).finally(() => running.delete(run));
    running.add(run);
    return run;
  };
  try {
    await graph.ensureSchema();
    const http = await createHttpService({
      services: {
        graph,
        ingest,
        feed,
        explain: readers.explain,
        extract: async (page) => (await readers.extract(page)).extracted,
        pagesOf,
        ...(model ? { consult: model.ofArticle } : {}),
      },
      metrics,
      telemetry: telemetry ?? undefined,
      ready: () => connection.ping(),
      log,
      options: {
        access,
        safelist,
        corsOrigins: config.corsOrigins,
        introspection: config.introspection,
        playground: config.playground,
        ratePerMinute: config.ratePerMinute,
        slowMilliseconds: config.slowMilliseconds,
      },
    });
    return {
      log,
      graph,
      ingest,
      listen: async () => {
        refuseOpenDoor(config.host, access);
        return http.listen(config.port, config.host);
      },
      close: async () => {
        stopping.abort();
        await Promise.race([Promise.allSettled(running), sleep(PATIENCE, undefined, { ref: false })]);
        await http.close();
        await readers.close();
        await connection.close();
        await closeOthers();
      },
    };
  } catch (error) {
    // neither threads nor a database started for this app may outlive it
    await readers.close();
    await connection.close();
    await closeOthers();
    throw error;
  }
};

/** The sample pages that come with the package. */
const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url));

const ingestSamples = async (app: App, tell: (line: string) => void): Promise<void> => {
  const { articles } = await app.graph.counts();
  if (articles > 0) return;
  tell('The graph is empty: ingesting the sample pages.');
  const { saved, failures } = await app.ingest(readPages([SAMPLES], {}));
  for (const failure of failures) tell(failure.toLine());
  tell(`Ingested ${saved.pages} pages: ${saved.articles.added} articles, ${saved.eventsAdded} events.`);
};

/** Resolves with the first SIGINT or SIGTERM; a second one ends the process at once. */
export const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/**
 * Runs the service until a signal ends it; `tell` gets the lines for whoever started it.
 * Errors: DatabaseError, UsageError for an address that cannot be had, SilaError for a queue that does not answer.
 */
export const serve = async (
  config: Config,
  { samples, tell }: { readonly samples: boolean; readonly tell: (line: string) => void },
): Promise<void> => {
  // before a database is started for nothing
  refuseOpenDoor(config.host, createAccess(config));
  // from here on a signal closes what is open by then
  const stopped = stopSignal();
  const app = await createApp(config);
  try {
    if (samples) await ingestSamples(app, tell);
    const { url } = await app.listen();
    tell(`Explorer    ${url}/`);
    tell(`Playground  ${url}/playground`);
    tell(`GraphQL     ${url}/graphql`);
    tell('Ctrl-C stops the service and its database.');
    await stopped;
    tell('Stopping.');
  } finally {
    await app.close();
  }
};
