/** One writer at a time: identity in a block must see every mention of it, so whoever writes locks one node first. */
import { DatabaseError } from '../../errors.js';
import type { Run } from './article.js';

export const unfinishedRestore = (file: unknown): DatabaseError =>
  new DatabaseError(
    'RESTORE_UNFINISHED',
    'A restore into this database has not finished; the graph is a part of what it was.',
    {
      input: String(file),
      hint: 'Run "sila restore" with that file again: it goes on where it stopped. With --force it begins anew.',
    },
  );

/**
 * Waits for other writers.
 *
 * @throws DatabaseError RESTORE_UNFINISHED while the graph is a part of what it was
 */
export const lock = async (run: Run, now: string): Promise<void> => {
  const [graph] = await run(
    "MERGE (g:Graph {id: 'graph'}) SET g.lockedAt = datetime($now) RETURN g.restoringFile AS restoring",
    { now },
  );
  if (graph?.restoring != null) throw unfinishedRestore(graph.restoring);
};
