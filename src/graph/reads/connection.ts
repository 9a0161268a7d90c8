/** Relay connections by key: a cursor is its row's sort key, so rows that come or go meanwhile shift nothing. */
import { SilaError } from '../../errors.js';
import type { Raw } from '../rows.js';
import type { ConnectionRow, PageArgs } from '../types.js';

/** Asks the database one question; rows are plain data. */
export type Ask = (cypher: string, parameters?: Record<string, unknown>) => Promise<readonly Raw[]>;

export const PAGE_DEFAULT = 20;
export const PAGE_MAX = 100;
const MARK = 'sila1:';

export const toCursor = (sort: string): string => Buffer.from(MARK + sort).toString('base64url');

const fromCursor = (cursor: string): string => {
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

/** Parameters of a page: one row more than asked for tells whether there is another page. */
export const pageParameters = (
  args: PageArgs,
): { readonly first: number; readonly limit: number; readonly after: string | null } => {
  const first = bounded('first', args.first, PAGE_DEFAULT, PAGE_MAX, 0);
  return { first, limit: first + 1, after: args.after ? fromCursor(args.after) : null };
};

/** A connection from `rows` (each with `sort`, at most `first + 1`) and the count of all. */
export const connectionOf = <R>(
  page: { readonly first: number; readonly after: string | null },
  totalCount: unknown,
  rows: readonly Raw[],
  row: (raw: Raw) => R,
): ConnectionRow<R> => {
  const edges = rows
    .slice(0, page.first)
    .map((raw) => ({ cursor: toCursor(String(raw.sort)), node: row(raw) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: Number(totalCount),
  };
};
