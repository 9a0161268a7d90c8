/** What could not be ingested: pages with a fault, and batches that failed at every try. To be read, and sent again. */
import type { SilaQueue } from './queue.js';
import { sendPages } from './send.js';

export interface DeadLetter {
  readonly kind: 'page' | 'batch';
  /** Ids of the pages. */
  readonly pages: readonly string[];
  readonly reason: string;
}

export const listDeadLetters = async ({ batches, deadPages }: SilaQueue): Promise<readonly DeadLetter[]> => {
  const pages = await deadPages.getJobs(['waiting']);
  const failed = await batches.getFailed();
  return [
    ...pages.map(
      ({ data }): DeadLetter => ({
        kind: 'page',
        pages: [data.page.id],
        reason: `${data.message} (${data.code})`,
      }),
    ),
    ...failed.map(
      ({ data, failedReason }): DeadLetter => ({
        kind: 'batch',
        pages: data.pages.map(({ id }) => id),
        reason: failedReason,
      }),
    ),
  ];
};

/** Sends all of them again; returns how many letters there were. */
export const replayDeadLetters = async (queue: SilaQueue): Promise<number> => {
  const pages = await queue.deadPages.getJobs(['waiting']);
  await sendPages(
    queue,
    pages.map(({ data: { page } }) => ({ page })),
  );
  for (const job of pages) await job.remove();
  const failed = await queue.batches.getFailed();
  for (const job of failed)
    await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
  return pages.length + failed.length;
};
