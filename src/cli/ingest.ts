/** `sila ingest`: pages into the graph. */
import { Command } from 'commander';
import {
  connect,
  createFetcher,
  createGraphStore,
  createIngest,
  type Input,
  ingestPage,
  readPages,
} from '../app.js';
import { loadConfig } from '../config.js';
import { InputError } from '../errors.js';
import type { Page } from '../model.js';
import { dayOption, languageOption } from './options.js';
import { print, tell, tellError } from './output.js';

interface Options {
  readonly publishedAt?: string;
  readonly lang?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** A count that grows on one line of a terminal; nothing where stderr is no terminal. */
async function* counted(inputs: AsyncIterable<Input>): AsyncGenerator<Input> {
  let read = 0;
  for await (const input of inputs) {
    read += 1;
    if (process.stderr.isTTY) process.stderr.write(`\r${read} pages read`);
    yield input;
  }
  if (process.stderr.isTTY && read > 0) process.stderr.write('\r\u001B[K');
}

/** The first SIGINT or SIGTERM asks for an end after the batch under way; a second one ends the process at once. */
const stopSignal = (): AbortSignal => {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      tell('Stopping after the pages that were read.');
      stop.abort();
    });
  }
  return stop.signal;
};

/** Extracts without writing: what would go in. */
const dryRun = async (
  inputs: AsyncIterable<Input>,
  extract: (page: Page) => ReturnType<typeof ingestPage>,
): Promise<void> => {
  let articles = 0;
  let events = 0;
  let failed = 0;
  for await (const input of inputs) {
    try {
      if ('error' in input) throw input.error;
      const { extracted } = extract(input.page);
      articles += extracted.articles.length;
      events += extracted.articles.reduce((sum, article) => sum + article.events.length, 0);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed += 1;
      tellError(error);
    }
  }
  tell(`Dry run: ${articles} articles, ${events} events; nothing was written.`);
  if (failed > 0) process.exitCode = 1;
};

const run = async (files: readonly string[], options: Options): Promise<void> => {
  const config = loadConfig();
  const inputs = counted(
    readPages(files.length > 0 ? files : ['-'], {
      publishedAt: options.publishedAt,
      maxBytes: config.maxInputBytes,
      fetcher: createFetcher({ allowPrivate: config.allowPrivateAddresses }),
    }),
  );
  const extract = (page: Page) => ingestPage(page, { language: options.lang });
  if (options.dryRun) return dryRun(inputs, extract);
  const connection = await connect(config);
  try {
    const graph = createGraphStore(connection);
    await graph.ensureSchema();
    const { saved, failures, warnings } = await createIngest(graph, extract, undefined, stopSignal())(inputs);
    for (const failure of failures) tellError(failure);
    for (const warning of warnings) tell(`warning: ${warning.input}: ${warning.message} (${warning.code})`);
    tell(
      `${saved.pages} pages: ${saved.articles.added} articles added, ${saved.articles.known} known before, ${saved.newEvents.length} new events; ${failures.length} failed.`,
    );
    if (options.json)
      await print(
        JSON.stringify({
          ...saved,
          failures: failures.map(({ code, message, input, place, hint }) => ({
            code,
            message,
            input,
            place,
            hint,
          })),
          warnings,
        }),
      );
    if (failures.length > 0) process.exitCode = 1;
  } finally {
    await connection.close();
  }
};

export const ingestCommand = (): Command =>
  new Command('ingest')
    .description('extract pages and write them to the graph; a page seen before changes nothing')
    .argument(
      '[files...]',
      'files, folders, globs, or addresses of pages, feeds and sitemaps; - or nothing reads standard input',
    )
    .option('--published-at <date>', 'day of publication of pages that carry none', dayOption)
    .option('--lang <code>', 'language of the pages; default: what the text is in', languageOption)
    .option('--dry-run', 'extract only, write nothing')
    .option('--json', 'print the report as JSON on stdout')
    .action(run);
