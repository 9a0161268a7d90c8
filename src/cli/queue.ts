/** `sila queue`: what waits, what failed, and another try for it. */
import { Command } from 'commander';
import type { SilaQueue } from '../queue/index.js';
import { queueOption } from './options.js';
import { print, tell } from './output.js';

interface Options {
  readonly queue: string;
}

const withQueue = async <T>(url: string, work: (queue: SilaQueue) => Promise<T>): Promise<T> => {
  const { openQueue } = await import('../queue/index.js');
  const queue = await openQueue(url);
  try {
    return await work(queue);
  } finally {
    await queue.close();
  }
};

const status = ({ queue: url }: Options): Promise<void> =>
  withQueue(url, async (queue) => {
    const { queueCounts } = await import('../queue/index.js');
    await print(JSON.stringify(await queueCounts(queue)));
  });

const failed = ({ queue: url }: Options): Promise<void> =>
  withQueue(url, async (queue) => {
    const { listDeadLetters } = await import('../queue/index.js');
    for (const letter of await listDeadLetters(queue)) await print(JSON.stringify(letter));
  });

const replay = ({ queue: url }: Options): Promise<void> =>
  withQueue(url, async (queue) => {
    const { replayDeadLetters } = await import('../queue/index.js');
    tell(`${await replayDeadLetters(queue)} dead letters sent again.`);
  });

const sub = (name: string, description: string, action: (options: Options) => Promise<void>): Command =>
  new Command(name)
    .description(description)
    .requiredOption('--queue <url>', 'redis://host:6379', queueOption)
    .action(action);

export const queueCommand = (): Command =>
  new Command('queue')
    .description('the queue between "sila ingest --queue" and "sila worker"')
    .addCommand(sub('status', 'how many batches wait, are under way, and failed, as JSON', status))
    .addCommand(sub('failed', 'the dead letters: one JSON line each, with the reason', failed))
    .addCommand(sub('replay', 'send the dead letters again', replay));
