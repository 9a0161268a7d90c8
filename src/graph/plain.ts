/** The driver's values → plain data: nodes as their properties, dates as ISO strings. */
import neo4j, { type Record as Row } from 'neo4j-driver';

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isInt(value)) return value.toNumber();
  if (typeof value === 'bigint') return Number(value);
  if (value === null || typeof value !== 'object') return value;
  if (neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value)) return value.toString();
  const entity = neo4j.isNode(value) || neo4j.isRelationship(value);
  return Object.fromEntries(
    Object.entries(entity ? value.properties : value).map(([key, inner]) => [key, plain(inner)]),
  );
};

export const plainRows = (rows: readonly Row[]): readonly Record<string, unknown>[] =>
  rows.map((row) => plain(row.toObject()) as Record<string, unknown>);
