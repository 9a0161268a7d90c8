/** A worker: takes batches, ingests them, puts aside pages that cannot be ingested. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'bullmq';
import type { Ingest, IngestReport } from '../resolvers/index.js';
import { BATCHES, type Batch, openQueue } from './queue.js';
import { connectRedis } from './redis.js';

/** How long a batch is left to a worker that no longer says it lives, in milliseconds. */
const LOCK = 15_000;
const LOOK_FOR_STALLED = 5_000;
/** Workers that may die over one batch before it is put aside. */
const DEATHS = 5;

export interface WorkerHandle {
  /** Resolves once nothing waits and nothing is under way. */
  untilEmpty(): Promise<void>;
  /** Finishes the batch under way and hands back the rest. */
  close(): Promise<void>;
}

export interface WorkerListener {
  done(report: IngestReport): void;
  /** `last`: no further try follows. */
  failed(reason: string, last: boolean): void;
}

const PAUSE = 250;
const NOTHING = { pages: 0, articlesAdded: 0, eventsAdded: 0, newEvents: [] };

/**
 * Starts a worker. A batch whose ingest throws (the database is gone) is tried again later; a page with a fault of its own
 * goes to the dead pages, and the rest of its batch into the graph.
 *
 * @throws SilaError QUEUE_UNAVAILABLE where no Redis answers
 */
export const startWorker = async (
  url: string,
  ingest: Ingest,
  listener: WorkerListener,
): Promise<WorkerHandle> => {
  const queue = await openQueue(url);
  // a worker blocks its connection while it waits
  const connection = await connectRedis(url);
  const worker = new Worker<Batch>(
    BATCHES,
    async ({ data, id = '' }) => {
      const report = await ingest(data.pages.map((page) => ({ page })));
      for (const { input, code, message } of report.failures) {
        const page = data.pages.find(({ id }) => id === input);
        if (page)
          await queue.deadPages.add(
            'page',
            { page, code, message },
            { jobId: `${code}-${Buffer.from(page.id).toString('hex')}` },
          );
      }
      const { pages, articles, eventsAdded, newEvents } = report.saved;
      await queue.tellBatch(data.job, id, {
        pages,
        articlesAdded: articles.added,
        eventsAdded,
        failures: report.failures.length,
        newEvents,
      });
      listener.done(report);
    },
    { connection, lockDuration: LOCK, stalledInterval: LOOK_FOR_STALLED, maxStalledCount: DEATHS },
  );
  // losses of Redis are waited out by the library
  worker.on('error', () => {});
  worker.on('failed', (job, error) => {
    const isLast = job === undefined || job.attemptsMade >= (job.opts.attempts ?? 1);
    if (job && isLast)
      queue
        .tellBatch(job.data.job, job.id ?? '', { ...NOTHING, failures: job.data.pages.length })
        .catch(() => {});
    listener.failed(error.message, isLast);
  });
  return {
    untilEmpty: async () => {
      while (true) {
        const {
          waiting = 0,
          active = 0,
          delayed = 0,
        } = await queue.batches.getJobCounts('waiting', 'active', 'delayed');
        if (waiting + active + delayed === 0) return;
        await sleep(PAUSE);
      }
    },
    close: async () => {
      await worker.close();
      await queue.close();
      connection.disconnect();
    },
  };
};
