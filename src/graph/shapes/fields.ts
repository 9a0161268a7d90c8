/** The kinds of field that shapes are made of. */
import { fieldKey, type Selection } from '../../model/selection.js';
import { nodeList } from './connection.js';
import {
  type Field,
  type Finish,
  inTurn,
  nodeOf,
  type Projected,
  type Projection,
  type Row,
} from './projection.js';

/** A property of the node under the field's name. */
export const property: Field = (_, { name }) => ({ entry: `.${name}` });
/** A value that an expression gives. */
export const value =
  (expression: (v: string) => string): Field =>
  ({ v }, { name }) => ({ entry: `${name}: ${expression(v)}` });

const onEach =
  (name: string, finish: Finish | null): Finish | null =>
  (row) => {
    const found = row[name];
    if (Array.isArray(found)) for (const one of found as Row[]) finish?.(one);
    else if (found !== null && found !== undefined) finish?.(found as Row);
  };
/** A field whose rows have to be finished in their turn. */
export const finishing = (name: string, { cypher, finish }: Projection): Projected => ({
  entry: `${name}: ${cypher}`,
  finish: finish && onEach(name, finish),
});

/** A map of the wanted ones of these expressions; those that are rows themselves are projections. */
export const mapOf = (
  selection: Selection,
  expressions: Readonly<Record<string, string | ((fields: Selection) => Projection)>>,
): Projection => {
  const parts = [...selection].flatMap(([name, { fields }]): Projected[] => {
    const expression = expressions[name];
    if (expression === undefined) return [];
    if (typeof expression === 'string') return [{ entry: `${name}: ${expression}` }];
    return [finishing(name, expression(fields))];
  });
  return {
    cypher: `{${parts.map(({ entry }) => entry).join(', ')}}`,
    finish: inTurn(parts.map(({ finish }) => finish)),
  };
};

export interface Relation {
  /** How node `x` stands to node `v`. */
  readonly pattern: (v: string, x: string) => string;
  /** Which labels `x` may have. */
  readonly types: readonly string[];
}

/** The node of a relation, or null; without fields the key that the reference is. */
export const one =
  ({ pattern, types }: Relation, key?: (v: string) => string): Field =>
  ({ v, scope }, { name, fields }) => {
    if (fields.size === 0 && key) return { entry: `${name}: ${key(v)}` };
    const x = `${v}_${name}`;
    const { cypher, finish } = nodeOf(scope, x, types, fields);
    return finishing(name, {
      cypher: `head(COLLECT { MATCH ${pattern(v, x)} RETURN ${cypher} LIMIT 1 })`,
      finish,
    });
  };

/** The nodes of a relation in the order of their ids. */
export const many =
  ({ pattern, types }: Relation): Field =>
  ({ v, scope }, { name, fields }) => {
    const x = `${v}_${name}`;
    const { cypher, finish } = nodeOf(scope, x, types, fields);
    return finishing(name, {
      cypher: `COLLECT { MATCH ${pattern(v, x)} WITH ${x} ORDER BY ${x}.id RETURN ${cypher} }`,
      finish,
    });
  };

/** A page of a list under a name of its own in the statement, which is no key of the row. */
export const listed = (key: string, name: string, { cypher, finish }: Projection): Projected => ({
  entry: `${name}: ${cypher}`,
  finish: (row) => {
    const list = row[name] as Row;
    finish?.(list);
    row[key] = list;
  },
});

export interface Listed extends Relation {
  /** How many there are, where that is known without counting. */
  readonly total?: (v: string) => string;
  readonly repeats?: boolean;
}
/** A page of the nodes of a relation, latest first. */
export const paged =
  ({ pattern, types, total, repeats = false }: Listed): Field =>
  ({ v, scope }, { name, page, fields }) => {
    // one query may ask for several pages of one list
    const x = `${v}_${name}${scope.next()}`;
    const list = nodeList(
      {
        scope,
        v: x,
        from: `MATCH ${pattern(v, x)}`,
        repeats,
        ...(total ? { total: total(v) } : {}),
        order: 'DESC',
        page: page ?? {},
        wants: fields,
      },
      types,
    );
    return listed(fieldKey(name, page), x, list);
  };
