/** `sila watch`: feeds, again and again. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Command, InvalidArgumentError } from 'commander';
import {
  connect,
  createFetcher,
  createIngest,
  createStore,
  openModel,
  openReader,
  readPages,
  withModel,
} from '../app.js';
import { loadConfig } from '../config.js';
import { DatabaseError } from '../errors.js';
import { tell, tellError } from './output.js';

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };
const LEAST = 10;
/** Milliseconds of `10m`. */
const interval = (text: string): number => {
  const [, count = '', unit = ''] = /^(\d{1,5})([smh])$/.exec(text) ?? [];
  const seconds = Number(count) * (UNITS[unit] ?? 0);
  if (seconds < LEAST || seconds > 24 * 3600)
    throw new InvalidArgumentError('Write it as 90s, 10m or 2h: 10 seconds at least, a day at most.');
  return seconds * 1000;
};

const run = async (
  feeds: readonly string[],
  { every, once }: { readonly every: number; readonly once?: boolean },
) => {
  const config = loadConfig();
  const control = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => control.abort());
  const [ingestPage, model] = await Promise.all([openReader(), openModel(config)]);
  const extract = withModel((page) => ingestPage(page), model);
  const connection = await connect(config);
  try {
    const graph = createStore(connection);
    await graph.ensureSchema();
    // one fetcher for all rounds: it knows what has not changed
    const fetcher = createFetcher({ allowPrivate: config.allowPrivateAddresses });
    const ingest = createIngest(graph, extract);
    while (!control.signal.aborted) {
      try {
        const { saved, failures } = await ingest(
          readPages(feeds, { fetcher, maxBytes: config.maxInputBytes }),
        );
        for (const failure of failures) tellError(failure);
        tell(
          `${new Date().toISOString()} ${saved.articles.added} articles added, ${saved.eventsAdded} new events; ${failures.length} failed.`,
        );
        if (once && failures.length > 0) process.exitCode = 1;
      } catch (error) {
        // a database that is gone comes back: the next round does what this one could not
        if (!(error instanceof DatabaseError) || once) throw error;
        tellError(error);
      }
      if (once) return;
      await sleep(every, undefined, { signal: control.signal }).catch(() => {});
    }
  } finally {
    await connection.close();
  }
};

export const watchCommand = (): Command =>
  new Command('watch')
    .description('ingest what feeds link to, again and again, until Ctrl-C')
    .argument('<feeds...>', 'addresses of feeds, sitemaps or pages')
    .option('--every <interval>', 'time between two rounds, such as 90s, 10m or 2h', interval, 600_000)
    .option('--once', 'one round only')
    .action(run);
