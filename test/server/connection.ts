/** A connection that a test holds in hand: it answers every question as the test says; nothing is written or exported. */
import type { GraphConnection } from '../../src/graph/index.js';

export const answering = (
  answer: () => Promise<readonly Record<string, unknown>[]> = async () => [],
): GraphConnection => ({
  read: () => answer(),
  write: () => answer(),
  writeTransaction: () => Promise.reject(new Error('nothing is written here')),
  readRows: () => {
    throw new Error('nothing is exported here');
  },
});
