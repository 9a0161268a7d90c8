/** `sila worker`: ingests what others send through a queue. */
import { Command } from 'commander';
import {
  connect,
  createExtractionPool,
  createIngest,
  createStore,
  openModel,
  stopSignal,
  withModel,
} from '../app.js';
import { loadConfig } from '../config.js';
import { languageOption, queueOption, workersOption } from './options.js';
import { tell, tellError, tellSpent } from './output.js';
import { keepHeapSmall } from './small-heap.js';

interface Options {
  readonly queue: string;
  readonly lang?: string;
  readonly workers?: number;
  readonly untilEmpty?: boolean;
}

const run = async ({ queue, lang, workers, untilEmpty }: Options): Promise<void> => {
  keepHeapSmall();
  // Redis and what speaks to it are loaded here, for whoever asks for them
  const { startWorker } = await import('../queue/index.js');
  const config = loadConfig();
  const model = await openModel(config);
  const connection = await connect(config);
  const rules = createExtractionPool(workers, { language: lang });
  const extract = withModel(rules.extract, model);
  try {
    const graph = createStore(connection);
    await graph.ensureSchema();
    const ingest = createIngest(graph, extract, { width: rules.width });
    const worker = await startWorker(queue, ingest, {
      done: ({ saved, failures }) => {
        for (const failure of failures) tellError(failure);
        tell(
          `${saved.pages} pages: ${saved.articles.added} articles added, ${saved.eventsAdded} new events; ${failures.length} failed.`,
        );
      },
      failed: (reason, last) =>
        tell(`error: a batch failed${last ? ' for good' : ', and will be tried again'}: ${reason}`),
    });
    try {
      if (!untilEmpty) tell('Waiting for batches. Ctrl-C finishes the one under way.');
      const stopped = stopSignal();
      await (untilEmpty ? Promise.race([worker.untilEmpty(), stopped]) : stopped);
    } finally {
      await worker.close();
      tellSpent(model);
    }
  } finally {
    await rules.close();
    await connection.close();
  }
};

export const workerCommand = (): Command =>
  new Command('worker')
    .description('ingest the batches that "sila ingest --queue" sends, here and on any number of machines')
    .requiredOption('--queue <url>', 'the Redis that holds them: redis://host:6379', queueOption)
    .option('--lang <code>', 'language of the pages; default: what the text is in', languageOption)
    .option('--workers <count>', 'threads that extract; default: one for each core but one', workersOption)
    .option('--until-empty', 'end when nothing is left to do')
    .action(run);
