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
  if (value === null || typeof value !== 'object') return typeof value === 'bigint' ? Number(value) : value;
  if (Array.isArray(value)) return value.map(plain);
  // what questions give, and quick to tell
  if (Object.getPrototypeOf(value) === Object.prototype) return plainMap(value);
  if (neo4j.isInt(value)) return value.toNumber();
  if (TEXTUAL.some((is) => is(value))) return String(value);
  const entity = neo4j.isNode(value) || neo4j.isRelationship(value);
  return plainMap(entity ? value.properties : value);
};
/** In place: nobody else holds it. */
const plainMap = (map: object): Record<string, unknown> => {
  const all = map as Record<string, unknown>;
  for (const key of Object.keys(all)) all[key] = plain(all[key]);
  return all;
};

/** A row as plain data. */
export type Raw = Readonly<Record<string, unknown>>;

export const plainRow = (row: Row): Record<string, unknown> =>
  plain(row.toObject()) as Record<string, unknown>;

export const plainRows = (rows: readonly Row[]): readonly Record<string, unknown>[] => rows.map(plainRow);
