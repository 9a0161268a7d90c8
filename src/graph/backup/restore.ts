/**
 * A backup's rows → a graph. Every batch is one transaction that also notes how far it came, so a restore that was cut
 * off goes on where it stopped, and nothing is written twice.
 */
import { DatabaseError, UsageError } from '../../errors.js';
import type { BackupNode, BackupRelationship, BackupRow, BackupSummary } from '../../model/backup-rows.js';
import { groupBy } from '../identity/union-find.js';
import type { ReadRows } from '../read-transaction.js';
import type { Run } from '../save/article.js';
import { summarise } from './snapshot.js';
import { madeOf, parted, type TypedProperty } from './values.js';

export interface RestoreArgs {
  /** What tells the backup from any other: the checksum of its file. */
  readonly backup: string;
  /** Its name, for messages. */
  readonly file: string;
  readonly summary: BackupSummary;
  /** The rows from the given place on. */
  readonly rows: (from: number) => AsyncIterable<BackupRow>;
  /** Whether what the database holds may be deleted. */
  readonly force: boolean;
  readonly tell: (line: string) => void;
}
export interface Database {
  write(cypher: string, parameters?: Record<string, unknown>): Promise<readonly Record<string, unknown>[]>;
  writeTransaction<T>(work: (run: Run) => Promise<T>): Promise<T>;
  readonly readRows: ReadRows;
}

const BATCH = 500;
const named = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

const setTyped = async (
  run: Run,
  found: string,
  rows: readonly { readonly at: unknown; readonly typed: readonly TypedProperty[] }[],
): Promise<void> => {
  const values = rows.flatMap(({ at, typed }) => typed.map((property) => ({ at, ...property })));
  for (const [, same] of groupBy(values, ({ name, tag, list }) => `${tag}|${list}|${name}`)) {
    const [first] = same;
    if (!first) continue;
    await run(`UNWIND $rows AS row ${found} SET x.${named(first.name)} = ${madeOf(first, 'row.text')}`, {
      rows: same.map(({ at, text }) => ({ at, text })),
    });
  }
};

const writeNodes = async (run: Run, nodes: readonly BackupNode[]): Promise<void> => {
  const drafts = nodes.map((node) => ({ at: node.node, labels: node.labels, ...parted(node.properties) }));
  for (const [labels, same] of groupBy(drafts, (draft) => draft.labels.map((l) => `:${named(l)}`).join(''))) {
    await run(
      `UNWIND $rows AS row CREATE (x${labels}:Restoring) SET x = row.plain, x.restoringRef = row.at`,
      {
        rows: same.map(({ at, plain }) => ({ at, plain })),
      },
    );
  }
  await setTyped(run, 'MATCH (x:Restoring {restoringRef: row.at})', drafts);
};

const writeRelationships = async (run: Run, ties: readonly BackupRelationship[]): Promise<void> => {
  const drafts = ties.map(({ relationship, from, to, properties }) => ({
    type: relationship,
    from,
    to,
    ...parted(properties),
  }));
  for (const [type, same] of groupBy(drafts, (draft) => draft.type)) {
    const made = await run(
      `UNWIND range(0, size($rows) - 1) AS i WITH i, $rows[i] AS row
       MATCH (a:Restoring {restoringRef: row.from}) MATCH (b:Restoring {restoringRef: row.to})
       CREATE (a)-[x:${named(type)}]->(b) SET x = row.plain RETURN i, elementId(x) AS at`,
      { rows: same.map(({ from, to, plain }) => ({ from, to, plain })) },
    );
    const typed = made.map(({ i, at }) => ({ at, typed: same[Number(i)]?.typed ?? [] }));
    await setTyped(run, `MATCH ()-[x:${named(type)}]->() WHERE elementId(x) = row.at`, typed);
  }
};

/** Statement after statement, until none has anything left to do. */
const repeat = async (write: Database['write'], cypher: string): Promise<void> => {
  for (;;) if (Number((await write(cypher))[0]?.done ?? 0) === 0) return;
};

const makeRoom = async ({ write }: Database): Promise<void> => {
  await repeat(
    write,
    'MATCH (n) WHERE NOT n:Graph WITH n LIMIT 2000 DETACH DELETE n RETURN count(*) AS done',
  );
  await write('CREATE INDEX restoring_ref IF NOT EXISTS FOR (n:Restoring) ON (n.restoringRef)');
  await write('CALL db.awaitIndexes(120)');
};

interface Note {
  readonly backup: string | null;
  readonly file: string | null;
  readonly rows: number;
}
const noteOf = async ({ write }: Database): Promise<Note> => {
  const [row] = await write(
    `MERGE (g:Graph {id: 'graph'})
     RETURN g.restoring AS backup, g.restoringFile AS file, coalesce(g.restoringRows, 0) AS rows`,
  );
  return {
    backup: (row?.backup as string | null) ?? null,
    file: (row?.file as string | null) ?? null,
    rows: Number(row?.rows ?? 0),
  };
};

/** Sees to it that the rows may be written, and tells from which on. Null: the graph holds them all already. */
const begin = async (database: Database, args: RestoreArgs): Promise<number | null> => {
  const { backup, file, summary, force, tell } = args;
  const note = await noteOf(database);
  if (note.backup === backup && !force) {
    tell(`An earlier restore stopped after ${note.rows} rows; going on from there.`);
    // nothing of the backup is in yet, but what was there before may be
    if (note.rows === 0) await makeRoom(database);
    return note.rows;
  }
  const [held] = await database.write('MATCH (n) WHERE NOT n:Graph RETURN count(n) AS nodes');
  const nodes = Number(held?.nodes ?? 0);
  if (nodes > 0 || note.backup !== null) {
    if (note.backup === null && nodes === summary.nodes) {
      if ((await summarise(database.readRows)).content === summary.content) return null;
    }
    if (!force) {
      throw new UsageError(
        'DATABASE_NOT_EMPTY',
        `The database holds ${nodes} nodes; a restore wants an empty one.`,
        {
          input: note.file ?? file,
          hint: 'Back it up first; "sila restore FILE --force" deletes what is there.',
        },
      );
    }
  }
  await database.write(
    "MATCH (g:Graph {id: 'graph'}) SET g.restoring = $backup, g.restoringFile = $file, g.restoringRows = toInteger(0)",
    { backup, file },
  );
  if (nodes > 0) tell(`Deleting ${nodes} nodes.`);
  await makeRoom(database);
  return 0;
};

/** Takes the writers' lock and notes how far the batch comes; true where it was written, though nobody could say so. */
const isWritten = async (run: Run, backup: string, done: number, reached: number): Promise<boolean> => {
  const [note] = await run(
    `MATCH (g:Graph {id: 'graph'}) SET g.lockedAt = datetime()
     WITH g, g.restoringRows AS before, g.restoring = $backup AS own
     SET g.restoringRows = CASE WHEN own AND before = $done THEN toInteger($reached) ELSE before END
     RETURN before, own`,
    { backup, done, reached },
  );
  if (note?.own === true && note.before === reached) return true;
  if (note?.own === true && note.before === done) return false;
  throw new UsageError('DATABASE_NOT_EMPTY', 'Another restore is writing to this database.', {
    hint: 'Wait for it to end, or end it.',
  });
};

const load = async (database: Database, args: RestoreArgs, from: number): Promise<void> => {
  let done = from;
  let batch: BackupRow[] = [];
  const flush = async () => {
    if (batch.length === 0) return;
    const rows = batch;
    const reached = done + rows.length;
    await database.writeTransaction(async (run) => {
      if (await isWritten(run, args.backup, done, reached)) return;
      await writeNodes(
        run,
        rows.filter((row) => 'node' in row),
      );
      await writeRelationships(
        run,
        rows.filter((row) => 'relationship' in row),
      );
    });
    done = reached;
    batch = [];
  };
  for await (const row of args.rows(from)) {
    const kind = (of: BackupRow): boolean => 'node' in of;
    const [first] = batch;
    if (batch.length >= BATCH || (first && kind(first) !== kind(row))) await flush();
    batch.push(row);
  }
  await flush();
};

/**
 * Makes the graph of a backup, and reads it again to see that it is that.
 * Resolves false where the graph holds all of it already.
 *
 * @throws UsageError DATABASE_NOT_EMPTY, DatabaseError RESTORE_FAILED where what was written is not what the backup says
 */
export const restore = async (
  database: Database,
  args: RestoreArgs,
  ensureSchema: () => Promise<void>,
): Promise<boolean> => {
  const from = await begin(database, args);
  if (from === null) return false;
  await load(database, args, from);
  await repeat(
    database.write,
    'MATCH (n:Restoring) WITH n LIMIT 2000 REMOVE n:Restoring, n.restoringRef RETURN count(*) AS done',
  );
  await database.write('DROP INDEX restoring_ref IF EXISTS');
  const { nodes, relationships, content } = await summarise(database.readRows);
  const { summary } = args;
  if (content !== summary.content) {
    throw new DatabaseError(
      'RESTORE_FAILED',
      `The graph has ${nodes} nodes and ${relationships} relationships after the restore; the backup has ${summary.nodes} and ${summary.relationships}, and what they say differs.`,
      {
        input: args.file,
        hint: 'End whatever else writes to this database, and restore again with --force.',
      },
    );
  }
  await database.write(
    `MATCH (g:Graph {id: 'graph'}) SET g.schema = toInteger($schema)
     REMOVE g.restoring, g.restoringFile, g.restoringRows`,
    { schema: summary.schema },
  );
  await ensureSchema();
  return true;
};
