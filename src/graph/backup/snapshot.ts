/** Everything in the graph, as it stood at one moment. */
import type { BackupRelationship, BackupSummary, SnapshotPart } from '../../model/backup-rows.js';
import { byText } from '../fold.js';
import type { ReadRows, ReadTransaction } from '../read-transaction.js';
import { lock } from '../save/lock.js';
import { Content } from './content.js';
import { propertiesOf, valuesOf } from './values.js';

const sorted = (labels: unknown): string[] => [...(labels as string[])].sort(byText);

async function* partsOf(transaction: ReadTransaction): AsyncGenerator<SnapshotPart> {
  // a transaction of Neo4j sees what others commit meanwhile: whoever would write must wait until this one ends
  await lock(async (cypher, parameters = {}) => {
    const rows: Record<string, unknown>[] = [];
    for await (const row of (await transaction.run(cypher, parameters)).rows) rows.push(row);
    return rows;
  }, new Date().toISOString());
  yield* contentParts(transaction);
}

/** Rows and summary of the graph; the database's note about itself is no part of it. */
export async function* contentParts({ run }: ReadTransaction): AsyncGenerator<SnapshotPart> {
  const content = new Content();
  let nodes = 0;
  let relationships = 0;
  const found = await run(
    `MATCH (n) WHERE NOT n:Graph
     RETURN elementId(n) AS ref, labels(n) AS labels, ${valuesOf('n')} AS values`,
  );
  for await (const row of found.rows) {
    const labels = sorted(row.labels);
    const properties = propertiesOf(row.values);
    content.add(['node', labels, properties]);
    nodes += 1;
    yield { node: String(row.ref), labels, properties };
  }
  const ties = await run(
    `MATCH (a)-[r]->(b) WHERE NOT a:Graph AND NOT b:Graph
     RETURN type(r) AS type, elementId(a) AS from, elementId(b) AS to, ${valuesOf('r')} AS values,
       labels(a) AS fromLabels, a.id AS fromId, labels(b) AS toLabels, b.id AS toId`,
  );
  for await (const row of ties.rows) {
    const tie: BackupRelationship = {
      relationship: String(row.type),
      from: String(row.from),
      to: String(row.to),
      properties: propertiesOf(row.values),
    };
    // what the database calls its nodes differs from graph to graph; their ids do not
    const ends = [sorted(row.fromLabels), row.fromId ?? null, sorted(row.toLabels), row.toId ?? null];
    content.add(['relationship', tie.relationship, ends, tie.properties]);
    relationships += 1;
    yield tie;
  }
  let schema = 0;
  const notes = await run("MATCH (g:Graph {id: 'graph'}) RETURN coalesce(g.schema, 0) AS schema");
  for await (const row of notes.rows) schema = Number(row.schema);
  yield { end: { schema, nodes, relationships, content: content.toString() } };
}

/** The graph at one moment, in constant memory; writers wait until the iteration ends, readers do not. */
export const snapshot = (readRows: ReadRows): AsyncGenerator<SnapshotPart> =>
  readRows(partsOf, { holdsWriters: true });

/** What the graph amounts to now, read through once. */
export const summarise = async (readRows: ReadRows): Promise<BackupSummary> => {
  for await (const part of readRows(contentParts)) if ('end' in part) return part.end;
  throw new Error('The snapshot has no end.');
};
