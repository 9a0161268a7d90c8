/** The two queues: batches to be ingested, and pages that cannot be. */
import { Queue } from 'bullmq';
import type { Page } from '../model.js';
import { type BatchTally, tellBatch, tellSent } from './progress.js';
import { connectRedis } from './redis.js';

export const BATCHES = 'sila-ingest';
export const DEAD_PAGES = 'sila-dead-pages';

/** A batch of pages: ingesting it twice changes nothing. */
export interface Batch {
  readonly pages: readonly Page[];
  /** The ingest that it is part of, for `ingestProgress`. */
  readonly job: string;
}
/** A page with the fault for which it was put aside. */
export interface DeadPage {
  readonly page: Page;
  readonly code: string;
  readonly message: string;
}

export interface SilaQueue {
  readonly batches: Queue<Batch>;
  readonly deadPages: Queue<DeadPage>;
  /** Tells whoever listens that a batch is through, written or failed for good. */
  tellBatch(job: string, batch: string, tally: BatchTally): Promise<void>;
  /** Tells that all of a job is sent. */
  tellSent(job: string, sent: { readonly batches: number; readonly failures: number }): Promise<void>;
  close(): Promise<void>;
}

/** @throws SilaError QUEUE_UNAVAILABLE where no Redis answers */
export const openQueue = async (url: string): Promise<SilaQueue> => {
  const redis = await connectRedis(url);
  const batches = new Queue<Batch>(BATCHES, { connection: redis });
  const deadPages = new Queue<DeadPage>(DEAD_PAGES, { connection: redis });
  // the library prints each loss of the connection otherwise; whoever asks for something is told
  for (const queue of [batches, deadPages]) queue.on('error', () => {});
  return {
    batches,
    deadPages,
    tellBatch: (...told) => tellBatch(redis, ...told),
    tellSent: (...told) => tellSent(redis, ...told),
    close: async () => {
      await batches.close();
      await deadPages.close();
      redis.disconnect();
    },
  };
};
