/** The two queues: batches to be ingested, and pages that cannot be. */
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { SilaError } from '../errors.js';
import type { Page } from '../model.js';

export const BATCHES = 'sila-ingest';
export const DEAD_PAGES = 'sila-dead-pages';

/** A batch of pages: ingesting it twice changes nothing. */
export interface Batch {
  readonly pages: readonly Page[];
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
  close(): Promise<void>;
}

const unavailable = (url: string, cause: unknown): SilaError =>
  new SilaError('QUEUE_UNAVAILABLE', 'Redis does not answer.', {
    input: url.replace(/\/\/[^@/]*@/, '//'),
    hint: 'Start it, or give the address of one that runs: redis://host:6379.',
    cause,
  });

/** A connection that answered. @throws SilaError QUEUE_UNAVAILABLE */
export const connectRedis = async (url: string): Promise<Redis> => {
  const redis = new Redis(url, {
    lazyConnect: true,
    // what the queue's library asks for: a command waits while the connection comes back
    maxRetriesPerRequest: null,
    connectTimeout: 5_000,
    retryStrategy: (times) => Math.min(times * 200, 5_000),
  });
  // told once, here; later losses are waited out
  redis.on('error', () => {});
  try {
    await redis.connect();
    return redis;
  } catch (cause) {
    redis.disconnect();
    throw unavailable(url, cause);
  }
};

/** @throws SilaError QUEUE_UNAVAILABLE where no Redis answers */
export const openQueue = async (url: string): Promise<SilaQueue> => {
  const redis = await connectRedis(url);
  const batches = new Queue<Batch>(BATCHES, { connection: redis });
  const deadPages = new Queue<DeadPage>(DEAD_PAGES, { connection: redis });
  return {
    batches,
    deadPages,
    close: async () => {
      await batches.close();
      await deadPages.close();
      redis.disconnect();
    },
  };
};
