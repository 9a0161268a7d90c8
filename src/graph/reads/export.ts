/** The graph, or a part of it, as a stream of rows in a fixed order. */
import { SilaError } from '../../errors.js';
import type { GraphRow, GraphRows, NodeEnd, RelationshipRow } from '../../model/graph-rows.js';
import { byText } from '../fold.js';
import type { Raw } from '../plain.js';
import type { ReadRows, ReadTransaction } from '../read-transaction.js';
import { KEYED } from '../schema.js';
import type { Ask } from './ask.js';
import { inDays } from './conditions.js';
import { NODE_COLUMNS, RELATIONSHIP_COLUMNS } from './export-columns.js';
import { type ExportFilter, isFiltered, selected } from './export-selection.js';
import { canonical, everything, inColumns, type Selection } from './export-values.js';
import { resolveActor } from './nodes.js';

export interface ExportArgs extends ExportFilter {
  /** Bookkeeping too, so that a graph made of the rows can be written to again. */
  readonly all?: boolean | undefined;
  /** False: relationships only. */
  readonly nodes?: boolean | undefined;
  /** False: the ends of relationships have no names. */
  readonly names?: boolean | undefined;
}

/** Everything but the database's note about itself. */
const KEYS = KEYED.filter((label) => label !== 'Graph').sort();
/** Labels from the general to the special, where the alphabet would not have it so. */
const GENERAL = ['Actor', 'Event', 'Contact'];
const labelOrder = (label: string): number =>
  GENERAL.includes(label) ? GENERAL.indexOf(label) : GENERAL.length;

const nameOf = (v: string): string =>
  `coalesce(${v}.name, ${v}.title, left(${v}.content, 120), ${v}.type + coalesce(' ' + toString(${v}.start), ''),
    left(${v}.text, 120), ${v}.id)`;
const keyOf = (labels: unknown): string | undefined => KEYS.find((key) => (labels as string[]).includes(key));

/** Rows that are handed on together: one at a time is dear where so many are under way. */
const TOGETHER = 128;

async function* nodes(
  { run }: ReadTransaction,
  parameters: Raw,
  where: (v: string, key: string) => string,
  selection: Selection,
): AsyncGenerator<readonly GraphRow[]> {
  for (const key of KEYS) {
    // the bound on the id lets the database read along its index instead of sorting
    const answer = await run(
      `MATCH (n:${key}) WHERE n.id >= '' AND ${where('n', key)}
       RETURN n.id AS id, labels(n) AS labels, ${nameOf('n')} AS name, ${selection.cypher('n')} AS values ORDER BY n.id`,
      { ...parameters, ...selection.parameters },
    );
    let batch: GraphRow[] = [];
    for await (const [id, labels, name, values] of answer.values) {
      batch.push({
        row: 'node',
        id: String(id),
        key,
        labels: (labels as string[]).sort((a, b) => labelOrder(a) - labelOrder(b) || byText(a, b)),
        name: String(name),
        properties: selection.read(values),
      });
      if (batch.length < TOGETHER) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  }
}

/** Relationships of one type between the same two nodes, in the order of what they say. Twins say nothing new. */
const inOrder = (same: readonly RelationshipRow[]): readonly RelationshipRow[] => {
  if (same.length < 2) return same;
  const size = (row: RelationshipRow): number => Object.keys(row.properties).length;
  const byContent = new Map(same.map((row) => [canonical(row.properties), row]));
  // the one that says less comes first: a script that merges would take the other for it
  return [...byContent]
    .sort(([a, left], [b, right]) => size(left) - size(right) || byText(a, b))
    .map(([, row]) => row);
};

async function* relationships(
  { run }: ReadTransaction,
  parameters: Raw,
  where: (v: string, key: string) => string,
  selection: Selection,
  named: boolean,
): AsyncGenerator<readonly GraphRow[]> {
  const name = (v: string): string => (named ? nameOf(v) : "''");
  const known = KEYS.map((key) => `WHEN b:${key} THEN ${where('b', key)}`).join(' ');
  for (const key of KEYS) {
    const answer = await run(
      `MATCH (a:${key}) WHERE a.id >= '' AND ${where('a', key)}
       WITH a ORDER BY a.id
       MATCH (a)-[r]->(b) WHERE CASE ${known} ELSE false END
       RETURN a.id AS start, ${name('a')} AS startName, type(r) AS type, b.id AS end, labels(b) AS labels,
         ${name('b')} AS endName, ${selection.cypher('r')} AS values
       ORDER BY a.id, type(r), b.id`,
      { ...parameters, ...selection.parameters },
    );
    let batch: GraphRow[] = [];
    let same: RelationshipRow[] = [];
    for await (const [start, startName, type, end, labels, endName, values] of answer.values) {
      const row: RelationshipRow = {
        row: 'relationship',
        type: String(type),
        start: { id: String(start), key, name: String(startName) } satisfies NodeEnd,
        end: { id: String(end), key: keyOf(labels) ?? '', name: String(endName) } satisfies NodeEnd,
        properties: selection.read(values),
      };
      const [first] = same;
      const another =
        first && (first.start.id !== row.start.id || first.type !== row.type || first.end.id !== row.end.id);
      if (another) {
        batch.push(...inOrder(same));
        same = [];
      }
      same.push(row);
      if (batch.length < TOGETHER) continue;
      yield batch;
      batch = [];
    }
    batch.push(...inOrder(same));
    yield batch;
  }
}

/** Writers leave a mark when they begin, so two equal marks mean that nothing was written between. */
const markOf = async (ask: Ask): Promise<unknown> =>
  (await ask("MATCH (g:Graph {id: 'graph'}) RETURN toString(g.lockedAt) AS mark"))[0]?.mark;

async function* rowsOf(transaction: ReadTransaction, args: ExportArgs): AsyncGenerator<readonly GraphRow[]> {
  const ask: Ask = async (cypher, parameters = {}) => {
    const found: Raw[] = [];
    for await (const row of (await transaction.run(cypher, parameters)).rows) found.push(row);
    return found;
  };
  const before = await markOf(ask);
  const actors: string[] = [];
  for (const actor of args.actors ?? []) actors.push((await resolveActor(ask, actor)).id);
  const parameters = { actors, types: args.types ?? [], ...inDays(args).parameters };
  const where = (v: string, key: string): string => (isFiltered(args) ? selected(v, key, args) : 'true');
  const [ofNodes, ofTies] = args.all
    ? [everything, everything]
    : [inColumns(NODE_COLUMNS, 'nodeColumns'), inColumns(RELATIONSHIP_COLUMNS, 'tieColumns')];
  if (args.nodes !== false) yield* nodes(transaction, parameters, where, ofNodes);
  yield* relationships(transaction, parameters, where, ofTies, args.names !== false);
  if ((await markOf(ask)) !== before) {
    throw new SilaError('GRAPH_CHANGED', 'The graph was written to while it was being exported.', {
      hint: 'What came out mixes two states; export again.',
    });
  }
}

/**
 * The rows of the graph, from one transaction that begins and ends with the iteration.
 * The same graph gives the same rows in the same order, however it came to be.
 * Errors of the iteration: NOT_FOUND and AMBIGUOUS_ACTOR for an actor, GRAPH_CHANGED at the end, DATABASE_UNAVAILABLE.
 */
export const exportRows = (readRows: ReadRows, args: ExportArgs): GraphRows => ({
  nodeColumns: NODE_COLUMNS,
  relationshipColumns: RELATIONSHIP_COLUMNS,
  keys: KEYS,
  stamps: { Article: 'ingestedAt' },
  batches: readRows((transaction) => rowsOf(transaction, args)),
});
