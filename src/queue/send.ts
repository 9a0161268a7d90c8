/** Pages into the queue, in batches that are the same whenever they hold the same pages. */
import { createHash, randomUUID } from 'node:crypto';
import type { InputError } from '../errors.js';
import type { Page } from '../model.js';
import type { Input } from '../resolvers/index.js';
import type { SilaQueue } from './queue.js';

/** Pages a batch, and characters: a worker writes them in one go, and Redis holds them in memory until then. */
const MOST_PAGES = 50;
const MOST_CHARACTERS = 2_000_000;
/** A database that is away for a few minutes is waited out: 1, 2, 4 ... seconds between tries. */
const ATTEMPTS = 9;
const FIRST_PAUSE = 1_000;

export interface Sent {
  readonly pages: number;
  readonly batches: number;
  /** Names this ingest for `ingestProgress`. */
  readonly job: string;
  /** Inputs that could not be read; they are in no batch. */
  readonly failures: readonly InputError[];
}

const batchId = (pages: readonly Page[]): string =>
  createHash('sha256').update(JSON.stringify(pages)).digest('hex').slice(0, 32);

/** Adds a batch; one that is waiting already is not added again, one that failed for good is. Whether it was added. */
const sendBatch = async ({ batches }: SilaQueue, pages: readonly Page[], job: string): Promise<boolean> => {
  const jobId = batchId(pages);
  // its id is taken for as long as it lies among the failed
  const state = await batches.getJobState(jobId);
  if (state === 'failed') await batches.remove(jobId);
  await batches.add(
    'batch',
    { pages, job },
    {
      jobId,
      attempts: ATTEMPTS,
      backoff: { type: 'exponential', delay: FIRST_PAUSE },
      removeOnComplete: true,
      // what failed for good stays, to be read and replayed
      removeOnFail: false,
    },
  );
  return state === 'failed' || state === 'unknown';
};

/** Sends every page that can be read; `job` names the ingest. Errors: SilaError QUEUE_UNAVAILABLE from opening the queue. */
export const sendPages = async (
  queue: SilaQueue,
  inputs: Iterable<Input> | AsyncIterable<Input>,
  job: string = randomUUID(),
): Promise<Sent> => {
  const failures: InputError[] = [];
  let pages = 0;
  let batches = 0;
  // those that wait already are part of the ingest that sent them first
  let own = 0;
  let batch: Page[] = [];
  let characters = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    own += (await sendBatch(queue, batch, job)) ? 1 : 0;
    pages += batch.length;
    batches += 1;
    batch = [];
    characters = 0;
  };
  for await (const input of inputs) {
    if ('error' in input) {
      failures.push(input.error);
      continue;
    }
    batch.push(input.page);
    characters += input.page.content.length;
    if (batch.length >= MOST_PAGES || characters >= MOST_CHARACTERS) await flush();
  }
  await flush();
  await queue.tellSent(job, { batches: own, failures: failures.length });
  return { pages, batches, job, failures };
};
