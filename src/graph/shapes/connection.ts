/** Relay connections by key: a cursor is its row's sort key, so rows that come or go meanwhile shift nothing. */
import { SilaError } from '../../errors.js';
import { either, fieldsOf, nodesOf, type Page, type Selection, wants } from '../../model/selection.js';
import type { ConnectionRow } from '../types.js';
import { nodeOf, type Projection, type Row, type Scope } from './projection.js';

export const PAGE_DEFAULT = 20;
export const PAGE_MAX = 100;
const MARK = 'sila1:';

export const toCursor = (sort: string): string => Buffer.from(MARK + sort).toString('base64url');

/** The sort key of a row. Errors: BAD_USER_INPUT for a text that is no cursor. */
export const fromCursor = (cursor: string): string => {
  const plain = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!plain.startsWith(MARK)) {
    throw new SilaError('BAD_USER_INPUT', 'This is not a cursor of this service', {
      input: 'after',
      hint: 'Pass the endCursor of an earlier page, unchanged.',
    });
  }
  return plain.slice(MARK.length);
};

/** A whole number within bounds, or the default. */
export const bounded = (
  name: string,
  value: number | null | undefined,
  fallback: number,
  max: number,
  min = 1,
): number => {
  const number = value ?? fallback;
  if (!Number.isInteger(number) || number < min || number > max) {
    throw new SilaError('BAD_USER_INPUT', `${name} must be a whole number from ${min} to ${max}`, {
      input: name,
    });
  }
  return number;
};

/** What comes before and after every sort key, so that the first page is asked for like any other. */
const ENDS = { DESC: '\u{10FFFF}', ASC: '' } as const;

export interface List {
  readonly scope: Scope;
  /** Variable of a row; parameters are named after it. */
  readonly v: string;
  /** Clauses that bring the rows, to which a WHERE can be joined. */
  readonly from: string;
  readonly where?: readonly string[];
  /** Whether `from` may bring a row several times. */
  readonly repeats?: boolean;
  /** How many rows there are, where that is known without counting. */
  readonly total?: string;
  readonly order: 'ASC' | 'DESC';
  /** What a row's cursor says, where that is more than its sort key. */
  readonly cursor?: string;
  readonly page: Page;
  /** What is wanted of the connection. */
  readonly wants: Selection;
  /** A row, with what is wanted of it. */
  readonly row: (wants: Selection) => Projection;
}

/** A page of a list as one expression; what nobody asked of it (the count, the rows, one row more) is not looked for. */
export const listOf = (list: List): Projection => {
  const { scope, v, from, where = [], repeats = false, order, page, wants } = list;
  const first = bounded('first', page.first, PAGE_DEFAULT, PAGE_MAX, 0);
  const after = page.after ? fromCursor(page.after) : null;
  // one row more than asked for tells whether there is another page
  const limit = first + (wants.has('pageInfo') ? 1 : 0);
  const wanted = either(fieldsOf(wants, 'nodes'), fieldsOf(fieldsOf(wants, 'edges'), 'node'));
  const { cypher, finish } = list.row(wanted);
  const unique = repeats ? 'DISTINCT ' : '';
  const met = (conditions: readonly string[]): string =>
    conditions.length === 0 ? from : `${from} WHERE ${conditions.join(' AND ')}`;
  const entries: string[] = [];
  if (wants.has('totalCount')) {
    entries.push(`total: ${list.total ?? `COUNT { ${met(where)} RETURN ${unique}${v} }`}`);
  }
  if (wants.has('nodes') || wants.has('edges') || wants.has('pageInfo')) {
    scope.parameters[`${v}_after`] = after ?? ENDS[order];
    scope.parameters[`${v}_limit`] = limit;
    const beyond = `${v}.sort ${order === 'DESC' ? '<' : '>'} $${v}_after`;
    entries.push(`rows: COLLECT { ${met([...where, beyond])} WITH ${unique}${v}
      ORDER BY ${v}.sort ${order} LIMIT toInteger($${v}_limit) RETURN [${list.cursor ?? `${v}.sort`}, ${cypher}] }`);
  }
  return {
    cypher: `{${entries.join(', ')}}`,
    finish: (raw) => {
      const rows = (raw.rows ?? []) as readonly (readonly [string, Row])[];
      if (finish) for (const [, row] of rows) finish(row);
      Object.assign(raw, connectionOf(first, after !== null, rows, raw.total));
    },
  };
};

/** A connection from rows with their sort keys, one more than `first` where there are more. */
const connectionOf = (
  first: number,
  hasPreviousPage: boolean,
  rows: readonly (readonly [string, Row])[],
  total: unknown,
): ConnectionRow<Row> => {
  const edges = rows.slice(0, first).map(([sort, node]) => ({ cursor: toCursor(sort), node }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total === undefined ? null : Number(total),
  };
};

/** A list without rows. */
export const EMPTY: ConnectionRow<never> = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: 0,
};

/** Everything that a connection can tell, of rows with these fields. */
export const whole = (row: Selection): Selection => either(nodesOf(row), wants('pageInfo totalCount'));

/** A page of nodes. */
export const nodeList = (list: Omit<List, 'row'>, types: readonly string[]): Projection =>
  listOf({ ...list, row: (wants) => nodeOf(list.scope, list.v, types, wants) });
