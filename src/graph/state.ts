/** What a database tells of itself, for `sila doctor`. */
import type { Ask } from './reads/ask.js';
import { MIGRATIONS, newestSchema } from './schema.js';

export interface DatabaseState {
  /** Of Neo4j. */
  readonly version: string;
  /** Number of the newest migration that the graph has seen; null for a new database. */
  readonly schema: number | null;
  /** Number of the newest migration that this Sila knows. */
  readonly newest: number;
  /** The file of a restore that has not finished. */
  readonly restoring: string | null;
  readonly offline: readonly { readonly name: string; readonly state: string; readonly percent: number }[];
  readonly missing: readonly string[];
  /** Milliseconds since 1970: this machine's before and after the question, the database's between. */
  readonly clock: { readonly before: number; readonly database: number; readonly after: number };
}

/** The names that migrations give to indexes and constraints. */
const NAMES = MIGRATIONS.flatMap(({ statements }) =>
  statements.flatMap(
    (statement) => /^CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (\S+)/.exec(statement)?.[1] ?? [],
  ),
);

export const databaseState = async (ask: Ask): Promise<DatabaseState> => {
  const before = Date.now();
  const [time] = await ask('RETURN datetime().epochMillis AS now');
  const after = Date.now();
  const [server] = await ask('CALL dbms.components() YIELD name, versions RETURN versions[0] AS version');
  const indexes = await ask(
    'SHOW INDEXES YIELD name, state, populationPercent RETURN name, state, populationPercent',
  );
  const [note] = await ask(
    "MATCH (g:Graph {id: 'graph'}) RETURN g.schema AS schema, g.restoringFile AS restoring",
  );
  const present = new Set(indexes.map(({ name }) => String(name)));
  return {
    version: String(server?.version ?? ''),
    schema: note?.schema == null ? null : Number(note.schema),
    newest: newestSchema(),
    restoring: note?.restoring == null ? null : String(note.restoring),
    offline: indexes
      .filter(({ state }) => state !== 'ONLINE')
      .map(({ name, state, populationPercent }) => ({
        name: String(name),
        state: String(state),
        percent: Math.round(Number(populationPercent)),
      })),
    missing: NAMES.filter((name) => !present.has(name)),
    clock: { before, database: Number(time?.now), after },
  };
};

/** What tells this graph from any other, also from one in the same place after it was emptied. Given when first asked for. */
export const graphIdentity = async (
  write: (cypher: string) => Promise<readonly Record<string, unknown>[]>,
): Promise<string> => {
  const [graph] = await write(
    "MERGE (g:Graph {id: 'graph'}) SET g.identity = coalesce(g.identity, randomUUID()) RETURN g.identity AS identity",
  );
  return String(graph?.identity);
};
