/** What waits, is under way and has failed; and the same for a service that is to tell of it, while Redis is there and when it is gone. */
import type { Feed } from '../resolvers/index.js';
import { listenToWorkers } from './progress.js';
import { openQueue, type SilaQueue } from './queue.js';

export interface QueueCounts {
  /** Batches. */
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failedBatches: number;
  /** Pages that were put aside. */
  readonly deadPages: number;
}
export interface QueueWatch {
  /** Null where Redis does not answer in time. */
  counts(): Promise<QueueCounts | null>;
  close(): Promise<void>;
}
/** Milliseconds: whoever asks for metrics does not wait for long. */
const PATIENCE = 2_000;

export const queueCounts = async ({ batches, deadPages }: SilaQueue): Promise<QueueCounts> => {
  const { waiting = 0, active = 0, delayed = 0, failed = 0 } = await batches.getJobCounts();
  return { waiting, active, delayed, failedBatches: failed, deadPages: await deadPages.count() };
};

/**
 * Passes on to `feed` what workers do from now on, and counts what waits. A Redis that goes away is waited for.
 *
 * @throws SilaError QUEUE_UNAVAILABLE where none answers now
 */
export const watchQueue = async (
  url: string,
  feed: Pick<Feed, 'tellEvents' | 'tellProgress'>,
): Promise<QueueWatch> => {
  const queue = await openQueue(url);
  const workers = await listenToWorkers(url, feed).catch(async (error: unknown) => {
    await queue.close();
    throw error;
  });
  return {
    counts: async () => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<null>((resolve) => {
        timer = setTimeout(resolve, PATIENCE, null);
      });
      // what comes too late is nobody's
      const asked = queueCounts(queue).catch(() => null);
      try {
        return await Promise.race([asked, late]);
      } finally {
        clearTimeout(timer);
      }
    },
    close: async () => {
      workers.close();
      await queue.close();
    },
  };
};
