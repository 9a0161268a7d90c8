/** The driver's values → plain data: nodes as their properties, dates as ISO strings. */
import neo4j, { type Record as Row } from 'neo4j-driver';

const TEXTUAL = [
  neo4j.isDate,
  neo4j.isDateTime,
  neo4j.isLocalDateTime,
  neo4j.isTime,
  neo4j.isLocalTime,
  neo4j.isDuration,
  neo4j.isPoint,
];

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isInt(value)) return value.toNumber();
  if (typeof value === 'bigint') return Number(value);
  if (value === null || typeof value !== 'object') return value;
  if (TEXTUAL.some((is) => is(value))) return String(value);
  const entity = neo4j.isNode(value) || neo4j.isRelationship(value);
  return Object.fromEntries(
    Object.entries(entity ? value.properties : value).map(([key, inner]) => [key, plain(inner)]),
  );
};

/** A row as plain data. */
export type Raw = Readonly<Record<string, unknown>>;

export const plainRow = (row: Row): Record<string, unknown> =>
  plain(row.toObject()) as Record<string, unknown>;

export const plainRows = (rows: readonly Row[]): readonly Record<string, unknown>[] => rows.map(plainRow);
