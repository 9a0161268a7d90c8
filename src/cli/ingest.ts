/** `sila ingest`: pages into the graph. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import {
  bytesOf,
  connect,
  createExtractionPool,
  createFetcher,
  createIngest,
  createStore,
  type Extract,
  type GraphStore,
  type IngestReport,
  type Input,
  type Model,
  openJournal,
  openModel,
  readPages,
  stopSignal,
  withModel,
} from '../app.js';
import { type Config, loadConfig } from '../config.js';
import { InputError, SilaError } from '../errors.js';
import { dayOption, languageOption, queueOption, workersOption } from './options.js';
import { print, tell, tellError, tellSpent } from './output.js';
import { createProgressLine, type ProgressLine } from './progress.js';
import { keepHeapSmall } from './small-heap.js';

interface Options {
  readonly publishedAt?: string;
  readonly lang?: string;
  readonly dryRun?: boolean;
  readonly resume?: boolean;
  readonly report?: string;
  readonly queue?: string;
  readonly job?: string;
  readonly workers?: number;
  readonly json?: boolean;
}

/** A database that restarts is back within so many milliseconds. */
const PATIENCE = 60_000;

/** The first SIGINT or SIGTERM asks for an end after the batch under way. */
const stopAfterBatch = (): AbortSignal => {
  const stop = new AbortController();
  void stopSignal().then(() => {
    tell('Stopping after the pages that were read.');
    stop.abort();
  });
  return stop.signal;
};

/** Extracts without writing: what would go in. */
const dryRun = async (inputs: AsyncIterable<Input>, extract: Extract): Promise<void> => {
  let articles = 0;
  let events = 0;
  let failed = 0;
  for await (const input of inputs) {
    try {
      if ('error' in input) throw input.error;
      const { extracted } = await extract(input.page);
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

const plain = ({ code, message, input, place, hint }: InputError) => ({ code, message, input, place, hint });

/** One line a failure, as JSON: what to mend before the same command is given again. */
const writeReport = async (path: string, failures: readonly InputError[]): Promise<void> => {
  const lines = failures.map((failure) => `${JSON.stringify(plain(failure))}\n`).join('');
  await writeFile(path, lines).catch((cause: unknown) => {
    throw new SilaError('OUTPUT_FAILED', 'The report cannot be written.', {
      input: path,
      hint: 'Check the path, its permissions and the room on the disk. What was ingested is in the graph.',
      cause,
    });
  });
};

const tellReport = async (
  { saved, failures, warnings }: IngestReport,
  passed: number,
  { json, report }: Options,
  model: Model | null,
): Promise<void> => {
  for (const failure of failures) tellError(failure);
  for (const warning of warnings) tell(`warning: ${warning.input}: ${warning.message} (${warning.code})`);
  const known = passed > 0 ? ` ${passed} pages were ingested before.` : '';
  tell(
    `${saved.pages} pages: ${saved.articles.added} articles added, ${saved.articles.known} known before, ${saved.eventsAdded} new events; ${failures.length} failed.${known}`,
  );
  tellSpent(model);
  if (report) await writeReport(report, failures);
  const spent = model ? { model: model.spent() } : {};
  if (json)
    await print(JSON.stringify({ ...saved, passed, failures: failures.map(plain), warnings, ...spent }));
  if (failures.length > 0) process.exitCode = 1;
};

const ingestInto = async (
  graph: GraphStore,
  inputs: AsyncIterable<Input>,
  { extract, width }: { readonly extract: Extract; readonly width: number },
  config: Config,
  options: Options,
  model: Model | null,
  line: ProgressLine,
): Promise<void> => {
  await graph.ensureSchema();
  const place = join(config.dataDir, 'journals', `${await graph.identity()}.log`);
  const journal = await openJournal(place, options.lang);
  let passed = 0;
  async function* remaining(): AsyncGenerator<Input> {
    for await (const input of inputs) {
      if (options.resume && 'page' in input && journal.has(input.page)) passed += 1;
      else yield input;
    }
  }
  const stop = stopAfterBatch();
  const ingest = createIngest(graph, extract, {
    feed: line,
    stop,
    journal,
    patience: PATIENCE,
    width,
  });
  try {
    const report = await ingest(remaining());
    line.clear();
    await tellReport(report, passed, options, model);
  } finally {
    await journal.close();
  }
};

/** Hands the pages to workers: nothing is extracted here, and no database is needed. */
const sendTo = async (
  url: string,
  inputs: AsyncIterable<Input>,
  { json, report, job: name }: Options,
): Promise<void> => {
  // Redis and what speaks to it are loaded here, for whoever asks for them
  const { openQueue, sendPages } = await import('../queue/index.js');
  const queue = await openQueue(url);
  try {
    const { pages, batches, job, failures } = await sendPages(queue, inputs, name);
    for (const failure of failures) tellError(failure);
    tell(`${pages} pages sent in ${batches} batches; ${failures.length} failed. Its progress: job ${job}.`);
    if (report) await writeReport(report, failures);
    if (json) await print(JSON.stringify({ pages, batches, job, failures: failures.map(plain) }));
    if (failures.length > 0) process.exitCode = 1;
  } finally {
    await queue.close();
  }
};

const run = async (files: readonly string[], options: Options): Promise<void> => {
  keepHeapSmall();
  const config = loadConfig();
  const places = files.length > 0 ? files : ['-'];
  // a walk through a large tree is for whoever sees the line that it is for
  const isShown = process.stderr.isTTY && !options.queue && !options.dryRun;
  const line = createProgressLine({ total: isShown ? await bytesOf(places) : null });
  const inputs = readPages(places, {
    onRead: line.read,
    publishedAt: options.publishedAt,
    maxBytes: config.maxInputBytes,
    fetcher: createFetcher({ allowPrivate: config.allowPrivateAddresses }),
  });
  if (options.queue) return sendTo(options.queue, inputs, options);
  const rules = createExtractionPool(options.workers, { language: options.lang });
  try {
    const model = await openModel(config);
    const extract = withModel(rules.extract, model);
    if (options.dryRun) return await dryRun(inputs, extract);
    const connection = await connect(config);
    try {
      await ingestInto(
        createStore(connection),
        inputs,
        { extract, width: rules.width },
        config,
        options,
        model,
        line,
      );
    } finally {
      await connection.close();
    }
  } finally {
    await rules.close();
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
    .option('--resume', 'pass over pages that an earlier run has written to this graph')
    .option('--report <file>', 'write one JSON line for each input that failed')
    .option('--workers <count>', 'threads that extract; default: one for each core but one', workersOption)
    .option('--queue <url>', 'send the pages to "sila worker" through this Redis', queueOption)
    .option('--job <name>', 'with --queue: a name of your own for ingestProgress')
    .option('--json', 'print the report as JSON on stdout')
    .action(run);
