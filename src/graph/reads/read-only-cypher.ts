/**
 * Questions in Cypher from outside, which may read the graph and nothing else. What a query does is taken from the plan
 * that the database makes of it, never from its text; the transaction then has no right to write either.
 */
import { SilaError, UsageError } from '../../errors.js';
import type { Raw } from '../plain.js';
import type { PlanStep, ReadRows, ReadTransaction } from '../read-transaction.js';

export interface CypherArgs {
  readonly query: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Rows after which the answer is cut off. */
  readonly maxRows: number;
  /** Milliseconds that the database may take. */
  readonly timeout: number;
}
/** The columns come first, then rows; `truncated` is last where there was more. */
export type CypherPart =
  | { readonly columns: readonly string[] }
  | { readonly row: Raw }
  | { readonly truncated: true };

/** Procedures that describe the graph or search it, and cannot reach beyond it. */
const PROCEDURES = new Set([
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
]);
/** They read files and addresses, other people's queries or settings, or end what others run. */
const FORBIDDEN = new Set([
  'LoadCSV',
  'AdministrationCommand',
  'ShowTransactions',
  'TerminateTransactions',
  'ShowSettings',
]);
/**
 * A subquery within a list or a CASE is no step of its own: the plan shows it in the details of its step, in the
 * database's spelling. There a call is a ResolvedCall.
 */
const HIDDEN = ['LOAD CSV', 'ResolvedCall('];

const forbidden = (what: string): UsageError =>
  new UsageError('FORBIDDEN_OPERATION', `The query ${what}, which is not allowed here.`, {
    hint: `Procedures that are allowed: ${[...PROCEDURES].join(', ')}.`,
  });

/** @throws UsageError FORBIDDEN_OPERATION naming the first step that reaches beyond the graph */
const inspect = (step: PlanStep): void => {
  const operator = step.operatorType.split('@')[0] ?? '';
  const details = Object.values(step.arguments).filter((value) => typeof value === 'string');
  if (operator === 'ProcedureCall') {
    const signature = String(step.arguments.Details ?? '');
    const name = signature.slice(0, Math.max(0, signature.indexOf('(')));
    if (!PROCEDURES.has(name)) throw forbidden(`calls the procedure ${name || 'of an unknown name'}`);
  }
  if (FORBIDDEN.has(operator)) throw forbidden(`contains the operation ${operator}`);
  for (const sign of HIDDEN) {
    if (details.some((text) => text.includes(sign)))
      throw forbidden(`contains ${sign === 'LOAD CSV' ? sign : 'a procedure call'} within an expression`);
  }
  for (const child of step.children) inspect(child);
};

const refusedWrite = (cause?: unknown): UsageError =>
  new UsageError('WRITE_REFUSED', 'The query would change the database, and only reading is allowed here.', {
    hint: 'The graph is written with "sila ingest".',
    cause,
  });

/** The place that the message names counts from the line before the query, where EXPLAIN stands. */
const replaced = (message: string): string =>
  message.replace(
    /\(line (\d+), column (\d+) \(offset: (\d+)\)\)/,
    (whole, line: string, column: string, offset: string) =>
      Number(line) < 2
        ? whole
        : `(line ${Number(line) - 1}, column ${column} (offset: ${Number(offset) - 'EXPLAIN\n'.length}))`,
  );

const told = (error: unknown, explaining: boolean): unknown => {
  if (!(error instanceof Error) || !('code' in error) || error instanceof SilaError) return error;
  const code = String(error.code);
  const message = explaining ? replaced(error.message) : error.message;
  if (code === 'Neo.ClientError.Statement.AccessMode') return refusedWrite(error);
  if (code === 'Neo.ClientError.Procedure.ProcedureNotFound')
    return new UsageError('FORBIDDEN_OPERATION', message, {
      hint: `Procedures that are allowed: ${[...PROCEDURES].join(', ')}.`,
      cause: error,
    });
  if (/\.Transaction\.(TransactionTimedOut|Terminated|LockClientStopped)/.test(code))
    return new SilaError('QUERY_TIMEOUT', 'The database did not answer in time and was told to stop.', {
      hint: 'Ask for less, or allow more time with --timeout.',
      cause: error,
    });
  if (/^Neo\.ClientError\.(Statement|Procedure|Schema|General)\./.test(code))
    return new UsageError('BAD_CYPHER', message, { cause: error });
  return error;
};

async function* answer(
  { run, explain }: ReadTransaction,
  { query, parameters, maxRows }: CypherArgs,
): AsyncGenerator<CypherPart> {
  let explaining = true;
  try {
    const { root, queryType } = await explain(query, parameters);
    inspect(root);
    if (queryType !== 'r') throw refusedWrite();
    explaining = false;
    const { columns, rows } = await run(query, parameters);
    yield { columns };
    let count = 0;
    for await (const row of rows) {
      if (count === maxRows) {
        yield { truncated: true };
        return;
      }
      count += 1;
      yield { row };
    }
  } catch (error) {
    throw told(error, explaining);
  }
}

/**
 * Errors of the iteration: `BAD_CYPHER` with the database's words, `FORBIDDEN_OPERATION`, `WRITE_REFUSED`,
 * `QUERY_TIMEOUT`, `DATABASE_UNAVAILABLE`.
 */
export const readOnlyCypher = (readRows: ReadRows, args: CypherArgs): AsyncGenerator<CypherPart> =>
  readRows((transaction) => answer(transaction, args), { timeout: args.timeout });
