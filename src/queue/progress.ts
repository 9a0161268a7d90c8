/**
 * How far ingests through the queue are, told to whoever listens on any machine. Redis keeps a sum for each job, so that
 * one who listens late learns where it stands.
 */
import type { Redis } from 'ioredis';
import type { Feed, Progress } from '../resolvers/index.js';
import { connectRedis } from './redis.js';

/** What one batch came to. */
export interface BatchTally {
  readonly pages: number;
  readonly articlesAdded: number;
  readonly eventsAdded: number;
  readonly failures: number;
  /** Ids of the events that are new in the graph. */
  readonly newEvents: readonly string[];
}
interface Message {
  readonly progress: Progress;
  readonly newEvents: readonly string[];
}

const CHANNEL = 'sila-progress';
const KEY = 'sila-progress:';
const BATCHES_OF = 'sila-progress-batches:';
/** A job is forgotten so many seconds after its last news. */
const KEPT = 86_400;

/** Adds a batch to the sum of its job, once however often it is told: a worker may die between its telling and its end. */
const ADD = `
if redis.call('SADD', KEYS[2], ARGV[1]) == 0 then return {} end
redis.call('HINCRBY', KEYS[1], 'finished', 1)
redis.call('HINCRBY', KEYS[1], 'pages', ARGV[2])
redis.call('HINCRBY', KEYS[1], 'articlesAdded', ARGV[3])
redis.call('HINCRBY', KEYS[1], 'eventsAdded', ARGV[4])
redis.call('HINCRBY', KEYS[1], 'failures', ARGV[5])
redis.call('EXPIRE', KEYS[1], ARGV[6])
redis.call('EXPIRE', KEYS[2], ARGV[6])
return redis.call('HGETALL', KEYS[1])`;

const progressOf = (job: string, kept: Readonly<Record<string, string>>): Progress => {
  const number = (field: string): number => Number(kept[field] ?? 0);
  return {
    job,
    pages: number('pages'),
    articlesAdded: number('articlesAdded'),
    eventsAdded: number('eventsAdded'),
    failures: number('failures'),
    // how many batches there are is known once all are sent
    done: kept.batches !== undefined && number('finished') >= number('batches'),
  };
};

const publish = (redis: Redis, message: Message): Promise<number> =>
  redis.publish(CHANNEL, JSON.stringify(message));

/** Tells that a batch of the job is through: written, or failed for good. */
export const tellBatch = async (
  redis: Redis,
  job: string,
  batch: string,
  { pages, articlesAdded, eventsAdded, failures, newEvents }: BatchTally,
): Promise<void> => {
  const pairs = (await redis.eval(
    ADD,
    2,
    KEY + job,
    BATCHES_OF + job,
    batch,
    pages,
    articlesAdded,
    eventsAdded,
    failures,
    KEPT,
  )) as string[];
  if (pairs.length === 0) return;
  const kept = Object.fromEntries(
    pairs.flatMap((field, i) => (i % 2 === 0 ? [[field, pairs[i + 1] ?? '']] : [])),
  );
  await publish(redis, { progress: progressOf(job, kept), newEvents });
};

/** Tells that all of a job is sent, in so many batches, and how many inputs could not be read. */
export const tellSent = async (
  redis: Redis,
  job: string,
  sent: { readonly batches: number; readonly failures: number },
): Promise<void> => {
  await redis
    .multi()
    .hset(KEY + job, 'batches', sent.batches)
    .hincrby(KEY + job, 'failures', sent.failures)
    .expire(KEY + job, KEPT)
    .exec();
  await publish(redis, { progress: progressOf(job, await redis.hgetall(KEY + job)), newEvents: [] });
};

/** A job as a key holds it. */
const jobOf = (key: string): string => key.slice(KEY.length);

/**
 * Passes on to `feed` what workers on any machine tell: how jobs come along, and the events that are new. Jobs that are
 * known already are told at once.
 *
 * @throws SilaError QUEUE_UNAVAILABLE where no Redis answers
 */
export const listenToWorkers = async (
  url: string,
  feed: Pick<Feed, 'tellEvents' | 'tellProgress'>,
): Promise<{ close(): void }> => {
  const redis = await connectRedis(url);
  // a connection that listens can ask nothing
  const listener = await connectRedis(url);
  listener.on('message', (_channel, text: string) => {
    const { progress, newEvents } = JSON.parse(text) as Message;
    feed.tellEvents(newEvents);
    feed.tellProgress(progress);
  });
  await listener.subscribe(CHANNEL);
  for await (const keys of redis.scanStream({ match: `${KEY}*` }))
    for (const key of keys as string[]) feed.tellProgress(progressOf(jobOf(key), await redis.hgetall(key)));
  return {
    close: () => {
      listener.disconnect();
      redis.disconnect();
    },
  };
};
