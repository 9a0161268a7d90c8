/** The values of properties as rows hold them: with the types that the database gives them. */
import type { GraphValue, Moment, Properties, PropertyColumn, Scalar } from '../../model/graph-rows.js';
import { byText } from '../fold.js';
import { VOLATILE } from './export-columns.js';

/** Whether a property leaves the graph. */
export type Kept = (name: string) => boolean;

export const keptOf = (columns: readonly PropertyColumn[], all = false): Kept => {
  const names = new Set(columns.map(({ name }) => name));
  return (name) => (all ? !VOLATILE.has(name) : names.has(name));
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

/** Properties from `[name, value, type]`, in the order of their names. */
export const propertiesOf = (values: unknown, kept: Kept): Properties =>
  Object.fromEntries(
    (values as [string, unknown, string][])
      .filter(([name]) => kept(name))
      .sort(([a], [b]) => byText(a, b))
      .map(([name, value, type]) => [name, typed(value, type)]),
  );

export const canonical = (properties: Properties): string =>
  JSON.stringify(properties, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
