/** The baseline: the same nodes and relationships by the driver alone, as many a transaction as an ingest writes at a time. */
import type { Driver } from 'neo4j-driver';
import { groupBy } from '../../src/graph/identity/union-find.js';
import type { GraphRow } from '../../src/model/graph-rows.js';

/** Rows that go into one statement: same labels, or same type and ends. */
const grouped = (rows: readonly GraphRow[]): ReadonlyMap<string, readonly GraphRow[]> =>
  groupBy(rows, (row) =>
    row.row === 'node' ? row.labels.join(':') : `${row.type} ${row.start.key} ${row.end.key}`,
  );

/** Dates as text: a little less work than an ingest has with them. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'moment' in value && 'text' in value ? value.text : value;
const properties = (row: GraphRow): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries(row.properties).map(([name, value]) => [name, plain(value)])),
  ...(row.row === 'node' ? { id: row.id } : {}),
});

/** Seconds that it takes. */
export const writeBare = async (
  driver: Driver,
  rows: readonly GraphRow[],
  batches: number,
): Promise<number> => {
  const size = Math.ceil(rows.length / batches);
  const begun = process.hrtime.bigint();
  for (let from = 0; from < rows.length; from += size) {
    const batch = grouped(rows.slice(from, from + size));
    const session = driver.session();
    try {
      await session.executeWrite(async (transaction) => {
        for (const [kind, group] of batch) {
          const [first] = group;
          if (first?.row === 'node')
            await transaction.run(`UNWIND $rows AS row CREATE (n:${kind}) SET n = row`, {
              rows: group.map(properties),
            });
          else if (first?.row === 'relationship')
            await transaction.run(
              `UNWIND $rows AS row MATCH (a:${first.start.key} {id: row.from}) MATCH (b:${first.end.key} {id: row.to})
               CREATE (a)-[r:${first.type}]->(b) SET r = row.properties`,
              {
                rows: group.flatMap((row) =>
                  row.row === 'relationship'
                    ? [{ from: row.start.id, to: row.end.id, properties: properties(row) }]
                    : [],
                ),
              },
            );
        }
      });
    } finally {
      await session.close();
    }
  }
  return Number(process.hrtime.bigint() - begun) / 1e9;
};
