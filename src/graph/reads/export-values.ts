/** The values of properties as rows hold them: with the types that the database gives them. */
import type { GraphValue, Moment, Properties, PropertyColumn, Scalar } from '../../model/graph-rows.js';
import { byText } from '../fold.js';
import { VOLATILE } from './export-columns.js';

/** Which properties leave the graph, and the Cypher that gives them of a node or relationship. */
export interface Selection {
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  cypher(v: string): string;
  /** The properties of a row's values, in the order of their names. */
  read(values: unknown): Properties;
}

/** Properties that have a column: their types are known, and the database sends no others. */
export const inColumns = (columns: readonly PropertyColumn[], parameter: string): Selection => {
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  return {
    parameters: { [parameter]: [...types.keys()] },
    cypher: (v) => `[key IN keys(${v}) WHERE key IN $${parameter} | [key, ${v}[key]]]`,
    read: (values) =>
      inOrder(
        (values as [string, unknown][]).map(([name, value]) => [name, ofColumn(value, types.get(name))]),
      ),
  };
};

/** Everything but what tells when it was written, whatever it is: with the types that the database tells. */
export const everything: Selection = {
  parameters: {},
  cypher: (v) => `[key IN keys(${v}) | [key, ${v}[key], valueType(${v}[key])]]`,
  read: (values) =>
    inOrder(
      (values as [string, unknown, string][])
        .filter(([name]) => !VOLATILE.has(name))
        .map(([name, value, type]) => [name, typed(value, type)]),
    ),
};

const inOrder = (properties: [string, GraphValue][]): Properties =>
  Object.fromEntries(properties.sort(([a], [b]) => byText(a, b)));

const ofColumn = (value: unknown, type: PropertyColumn['type'] | undefined): GraphValue => {
  if (type === 'date') return { moment: 'date', text: String(value) };
  return type === 'long' ? BigInt(value as number) : (value as GraphValue);
};

const MOMENTS: Readonly<Record<string, Moment['moment']>> = {
  DATE: 'date',
  'ZONED DATETIME': 'datetime',
  'LOCAL DATETIME': 'localdatetime',
};

/** `type` is the database's word for it: `DATE NOT NULL`, `LIST<INTEGER NOT NULL> NOT NULL`. */
const typed = (value: unknown, type: string): GraphValue => {
  const inner = /^LIST<(.*)>/.exec(type)?.[1];
  if (inner !== undefined) return (value as unknown[]).map((item) => typed(item, inner) as Scalar);
  const name = type.replace(/ NOT NULL$/, '');
  const moment = MOMENTS[name];
  if (moment !== undefined) return { moment, text: String(value) };
  if (name === 'INTEGER') return BigInt(value as number);
  return value as Scalar;
};

export const canonical = (properties: Properties): string =>
  JSON.stringify(properties, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
