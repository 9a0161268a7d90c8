/**
 * From what is wanted of a row to the Cypher that gives just that, as one expression: lists within lists become
 * subqueries of it, so that a question is one statement however deep it goes.
 *
 * Keys and paths in the text come from the shape of the query and never from its values, which are parameters:
 * the database plans a query once, whatever is asked with it.
 */
import type { Selection, Wanted } from '../../model/selection.js';

export type Row = Record<string, unknown>;
/** What is left to do with a row as it comes from the database. */
export type Finish = (row: Row) => void;
export interface Projected {
  /** An entry of a Cypher map: `.name`, or `name: expression`. */
  readonly entry: string;
  readonly finish?: Finish | null;
}
/** Where a field is projected: the node's variable, and what the whole statement shares. */
export interface At {
  readonly v: string;
  readonly scope: Scope;
}
export type Field = (at: At, wanted: Wanted) => Projected;
/** How the fields of a kind of node come out of the database. */
export interface Shape {
  /** The property that tells the node's type where several are possible. */
  readonly tag: string;
  readonly fields: Readonly<Record<string, Field>>;
}
export interface Scope {
  /** By label, which is the name of the type in the schema. */
  readonly shapes: Readonly<Record<string, Shape>>;
  /** Collects the parameters of the statement. */
  readonly parameters: Record<string, unknown>;
  /** A number that no other variable has. */
  readonly next: () => number;
}
export interface Projection {
  readonly cypher: string;
  readonly finish: Finish | null;
}

/** All of it, one after another; null for nothing to do. */
export const inTurn = (finishes: readonly (Finish | null | undefined)[]): Finish | null => {
  const all = finishes.filter((finish) => finish !== null && finish !== undefined);
  return all.length === 0
    ? null
    : (row) => {
        for (const finish of all) finish(row);
      };
};

interface Group {
  readonly types: string[];
  readonly shape: Shape;
  readonly wanted: readonly Wanted[];
}

/** Types of which the same is wanted, together. */
const groupsOf = ({ shapes }: Scope, types: readonly string[], selection: Selection): Group[] => {
  const groups = new Map<string, Group>();
  for (const type of types) {
    const shape = shapes[type];
    if (!shape) throw new Error(`The graph has no nodes ${type}.`);
    const keys = [...selection].filter(
      ([, { name, types: of }]) => (of === null || of.has(type)) && Object.hasOwn(shape.fields, name),
    );
    const same = `${shape.tag} ${keys.map(([key]) => key).join('\n')}`;
    const known = groups.get(same);
    if (known) known.types.push(type);
    else groups.set(same, { types: [type], shape, wanted: keys.map(([, wanted]) => wanted) });
  }
  return [...groups.values()];
};

/** A node that has one of these types, as the map of what is wanted of it. */
export const nodeOf = (
  scope: Scope,
  v: string,
  types: readonly string[],
  selection: Selection,
): Projection => {
  const groups = groupsOf(scope, types, selection).map(({ types: own, shape, wanted }, group, { length }) => {
    const fields = wanted.flatMap((field) => shape.fields[field.name]?.({ v, scope }, field) ?? []);
    const finish = inTurn(fields.map((field) => field.finish));
    const entries = new Set([
      ...fields.map(({ entry }) => entry),
      ...(types.length > 1 ? [`.${shape.tag}`] : []),
      ...(length > 1 ? [`group: ${group}`] : []),
    ]);
    return { labels: own.join('|'), map: `${v} {${[...entries].join(', ')}}`, finish };
  });
  const cases = groups.slice(0, -1).map(({ labels, map }) => `WHEN ${v}:${labels} THEN ${map}`);
  const rest = groups.at(-1)?.map ?? `${v} {}`;
  const finishes = groups.map(({ finish }) => finish);
  return {
    cypher: cases.length === 0 ? rest : `CASE ${cases.join(' ')} ELSE ${rest} END`,
    finish: finishes.every((finish) => finish === null)
      ? null
      : (row) => finishes[Number(row.group ?? 0)]?.(row),
  };
};
