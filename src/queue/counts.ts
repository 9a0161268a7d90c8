/** What waits, is under way and has failed; and the same for whoever looks again and again, Redis there or not. */
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

/** Connects when it is first asked, and again where that failed. */
export const watchQueue = (url: string): QueueWatch => {
  let opened: Promise<SilaQueue> | null = null;
  const open = (): Promise<SilaQueue> => {
    opened ??= openQueue(url).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  return {
    counts: async () => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<null>((resolve) => {
        timer = setTimeout(resolve, PATIENCE, null);
      });
      // what comes too late is nobody's
      const asked = open()
        .then(queueCounts)
        .catch(() => null);
      try {
        return await Promise.race([asked, late]);
      } finally {
        clearTimeout(timer);
      }
    },
    close: async () => {
      await (await opened?.catch(() => null))?.close();
    },
  };
};
