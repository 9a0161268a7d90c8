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
 * Waits for other writers. Gives the moment of this write: later than that of every write before it, whatever the clocks say,
 * so that a reader who knows the moment of one write can tell what was written after it.
 *
 * @throws DatabaseError RESTORE_UNFINISHED while the graph is a part of what it was
 */
export const lock = async (run: Run, now: string): Promise<string> => {
  const [graph] = await run(
    // the lock is taken before the moment of the write before is read
    `MERGE (g:Graph {id: 'graph'}) SET g.lockedAt = g.lockedAt
     WITH g SET g.lockedAt = CASE WHEN g.lockedAt >= datetime($now) THEN g.lockedAt + duration({milliseconds: 1}) ELSE datetime($now) END
     RETURN g.restoringFile AS restoring, toString(g.lockedAt) AS at`,
    { now },
  );
  if (graph?.restoring != null) throw unfinishedRestore(graph.restoring);
  return String(graph?.at);
};
