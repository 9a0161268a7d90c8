/**
 * A script that makes the graph anew: constraints, nodes, relationships, one statement a line. Run twice it changes
 * nothing; run over a graph that has some of it, it adds the rest.
 */
import type { GraphRow, GraphRows, GraphValue, NodeEnd, Properties, Scalar } from '../model/graph-rows.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
/** Whatever ends a line, or is not seen, is written by its number. */
const UNSEEN = /[\\'\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

const quoted = (text: string): string =>
  `'${text.replace(
    UNSEEN,
    (sign) =>
      ESCAPES[sign] ??
      [...Array(sign.length).keys()]
        .map((unit) => `\\u${sign.charCodeAt(unit).toString(16).padStart(4, '0')}`)
        .join(''),
  )}'`;
const named = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;

const number = (value: number): string => {
  if (Number.isNaN(value)) return '(0.0 / 0.0)';
  if (!Number.isFinite(value)) return value > 0 ? '(1.0 / 0.0)' : '(-1.0 / 0.0)';
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value);
};
const scalar = (value: Scalar): string => {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return number(value);
  return typeof value === 'object' ? `${value.moment}(${quoted(value.text)})` : String(value);
};
const literal = (value: GraphValue): string =>
  Array.isArray(value) ? `[${value.map(scalar).join(', ')}]` : scalar(value as Scalar);
const map = (properties: Properties): string =>
  `{${Object.entries(properties)
    .map(([name, value]) => `${named(name)}: ${literal(value)}`)
    .join(', ')}}`;

const byId = (variable: string, { key, id }: Pick<NodeEnd, 'key' | 'id'>): string =>
  `(${variable}:${named(key)} {id: ${quoted(id)}})`;

const statement = (row: GraphRow, stamps: GraphRows['stamps']): string => {
  if (row.row === 'relationship') {
    const properties = Object.keys(row.properties).length > 0 ? ` ${map(row.properties)}` : '';
    // two nodes may be tied several times by one type: what a tie says is what tells it from others
    return `MATCH ${byId('a', row.start)} MATCH ${byId('b', row.end)} MERGE (a)-[:${named(row.type)}${properties}]->(b)`;
  }
  const stamp = stamps[row.key];
  const labels = row.labels.filter((label) => label !== row.key).map((label) => `:${named(label)}`);
  return [
    `MERGE ${byId('n', row)}`,
    ...(stamp === undefined ? [] : [`ON CREATE SET n.${named(stamp)} = datetime()`]),
    `SET n${labels.join('')}${labels.length > 0 ? ', n' : ''} += ${map(row.properties)}`,
  ].join(' ');
};

export async function* cypher({ keys, stamps, batches }: GraphRows): AsyncGenerator<string> {
  for (const key of keys) {
    yield `CREATE CONSTRAINT ${named(`${key.toLowerCase()}_id`)} IF NOT EXISTS FOR (n:${named(key)}) REQUIRE n.id IS UNIQUE;\n`;
  }
  for await (const batch of batches) yield batch.map((row) => `${statement(row, stamps)};\n`).join('');
}
