/** What a queue holds when pages are sent again. */
import { once } from 'node:events';
import { UnrecoverableError, Worker } from 'bullmq';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from '../../src/model.js';
import {
  listDeadLetters,
  openQueue,
  replayDeadLetters,
  type SilaQueue,
  sendPages,
} from '../../src/queue/index.js';
import { BATCHES } from '../../src/queue/queue.js';
import { connectRedis } from '../../src/queue/redis.js';
import { startRedis, type TestRedis } from './redis.js';

const page = (i: number): Page => ({ id: `report ${i}`, format: 'text', content: `خبر رقم ${i}` });
const pages = (count: number) => Array.from({ length: count }, (_, i) => ({ page: page(i) }));

let redis: TestRedis;
let queue: SilaQueue;
beforeAll(async () => {
  redis = await startRedis();
  queue = await openQueue(redis.url);
});
beforeEach(() => queue.batches.obliterate({ force: true }));
afterAll(async () => {
  await queue?.close();
  await redis?.remove();
});

/** Fails the batch that waits, with no further try. */
const failOne = async (): Promise<void> => {
  const connection = await connectRedis(redis.url);
  const worker = new Worker(
    BATCHES,
    async () => {
      throw new UnrecoverableError('the database is gone');
    },
    { connection },
  );
  await once(worker, 'failed');
  await worker.close();
  connection.disconnect();
};
const counts = () => queue.batches.getJobCounts('waiting', 'failed');

describe('pages that are sent again', () => {
  it('wait anew where their batch had failed for good, and are no dead letter any more', async () => {
    await sendPages(queue, pages(3));
    await failOne();
    expect(await counts()).toEqual({ waiting: 0, failed: 1 });
    expect(await listDeadLetters(queue)).toMatchObject([{ kind: 'batch', reason: 'the database is gone' }]);
    await sendPages(queue, pages(3));
    expect(await counts()).toEqual({ waiting: 1, failed: 0 });
    expect(await listDeadLetters(queue)).toEqual([]);
    // and while it waits it is there once
    await sendPages(queue, pages(3));
    expect(await counts()).toEqual({ waiting: 1, failed: 0 });
  }, 60_000);

  it('make batches of the usual size when they are dead letters', async () => {
    for (const { page } of pages(120))
      await queue.deadPages.add('page', { page, code: 'NO_ARTICLE', message: 'None.' }, { jobId: page.id });
    expect(await replayDeadLetters(queue)).toBe(120);
    const waiting = await queue.batches.getJobs(['waiting']);
    expect(waiting.map(({ data }) => data.pages.length).sort((a, b) => a - b)).toEqual([20, 50, 50]);
    expect(await queue.deadPages.count()).toBe(0);
  }, 60_000);
});
