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
import { canonical, type Kept, keptOf, propertiesOf } from './export-values.js';
import { resolveActor } from './nodes.js';

export interface ExportArgs extends ExportFilter {
  /** Bookkeeping too, so that a graph made of the rows can be written to again. */
  readonly all?: boolean | undefined;
  /** False: relationships only. */
  readonly nodes?: boolean | undefined;
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
const values = (v: string): string => `[key IN keys(${v}) | [key, ${v}[key], valueType(${v}[key])]]`;
const keyOf = (labels: unknown): string | undefined => KEYS.find((key) => (labels as string[]).includes(key));

const endOf = (raw: Raw): NodeEnd => ({
  id: String(raw.id),
  key: keyOf(raw.labels) ?? '',
  name: String(raw.name),
});

async function* nodes(
  { run }: ReadTransaction,
  parameters: Raw,
  where: (v: string, key: string) => string,
  kept: Kept,
): AsyncGenerator<GraphRow> {
  for (const key of KEYS) {
    // the bound on the id lets the database read along its index instead of sorting
    const { rows } = await run(
      `MATCH (n:${key}) WHERE n.id >= '' AND ${where('n', key)}
       RETURN n.id AS id, labels(n) AS labels, ${nameOf('n')} AS name, ${values('n')} AS values ORDER BY n.id`,
      parameters,
    );
    for await (const { id, labels, name, values } of rows) {
      yield {
        row: 'node',
        id: String(id),
        key,
        labels: (labels as string[]).sort((a, b) => labelOrder(a) - labelOrder(b) || byText(a, b)),
        name: String(name),
        properties: propertiesOf(values, kept),
      };
    }
  }
}

/** Relationships of one type between the same two nodes, in the order of what they say. Twins say nothing new. */
const inOrder = (same: readonly RelationshipRow[]): RelationshipRow[] => {
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
  kept: Kept,
): AsyncGenerator<GraphRow> {
  const known = KEYS.map((key) => `WHEN b:${key} THEN ${where('b', key)}`).join(' ');
  for (const key of KEYS) {
    const { rows } = await run(
      `MATCH (a:${key}) WHERE a.id >= '' AND ${where('a', key)}
       WITH a ORDER BY a.id
       MATCH (a)-[r]->(b) WHERE CASE ${known} ELSE false END
       RETURN {id: a.id, labels: labels(a), name: ${nameOf('a')}} AS start, type(r) AS type,
         {id: b.id, labels: labels(b), name: ${nameOf('b')}} AS end, ${values('r')} AS values
       ORDER BY a.id, type(r), b.id`,
      parameters,
    );
    let same: RelationshipRow[] = [];
    for await (const { start, type, end, values } of rows) {
      const row: RelationshipRow = {
        row: 'relationship',
        type: String(type),
        start: endOf(start as Raw),
        end: endOf(end as Raw),
        properties: propertiesOf(values, kept),
      };
      const [first] = same;
      const another =
        first && (first.start.id !== row.start.id || first.type !== row.type || first.end.id !== row.end.id);
      if (another) {
        yield* inOrder(same);
        same = [];
      }
      same.push(row);
    }
    yield* inOrder(same);
  }
}

/** Writers leave a mark when they begin, so two equal marks mean that nothing was written between. */
const markOf = async (ask: Ask): Promise<unknown> =>
  (await ask("MATCH (g:Graph {id: 'graph'}) RETURN toString(g.lockedAt) AS mark"))[0]?.mark;

async function* rowsOf(transaction: ReadTransaction, args: ExportArgs): AsyncGenerator<GraphRow> {
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
  if (args.nodes !== false) yield* nodes(transaction, parameters, where, keptOf(NODE_COLUMNS, args.all));
  yield* relationships(transaction, parameters, where, keptOf(RELATIONSHIP_COLUMNS, args.all));
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
  rows: readRows((transaction) => rowsOf(transaction, args)),
});
