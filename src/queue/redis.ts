/** A connection to Redis. */
import { Redis } from 'ioredis';
import { SilaError } from '../errors.js';

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
