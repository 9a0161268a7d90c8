/** One JSON object a line: nodes, then relationships. */
import type { GraphRow, GraphRows, GraphValue, Properties, Scalar } from '../model/graph-rows.js';

const scalar = (value: Scalar): unknown =>
  typeof value === 'bigint' ? Number(value) : typeof value === 'object' ? value.text : value;
const json = (value: GraphValue): unknown =>
  Array.isArray(value) ? value.map(scalar) : scalar(value as Scalar);
const properties = (values: Properties): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, json(value)]));

const line = (row: GraphRow): string => {
  const value =
    row.row === 'node'
      ? { node: row.id, labels: row.labels, name: row.name, properties: properties(row.properties) }
      : {
          relationship: row.type,
          from: row.start.id,
          to: row.end.id,
          properties: properties(row.properties),
        };
  return `${JSON.stringify(value)}\n`;
};

export async function* jsonl({ batches }: GraphRows): AsyncGenerator<string> {
  for await (const batch of batches) yield batch.map(line).join('');
}
