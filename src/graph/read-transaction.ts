/** One read transaction, its rows handed on as they come. Leaving the iteration ends the transaction in the database. */
import type { Driver, RecordShape, Result, SessionConfig } from 'neo4j-driver';
import { plainRow, type Raw } from './plain.js';

/** A step of a query plan, as the database tells it. */
export interface PlanStep {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly PlanStep[];
}
export interface Plan {
  readonly root: PlanStep;
  /** `r` reads, `rw` and `w` write, `s` changes the schema or the server. */
  readonly queryType: string;
}
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<Raw>;
  /** The same rows as the driver gives their values, in the order of the columns: for those who read very many. */
  readonly values: AsyncIterable<readonly unknown[]>;
}
export interface ReadTransaction {
  run(cypher: string, parameters?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** What the database would do with a query; it does not do it. */
  explain(cypher: string, parameters?: Readonly<Record<string, unknown>>): Promise<Plan>;
}
export interface ReadOptions {
  /** Milliseconds after which the database ends the transaction; default: as long as it takes. */
  readonly timeout?: number | undefined;
  /** The work takes the writers' lock, which a session that may only read is not given. What it writes is undone. */
  readonly holdsWriters?: boolean | undefined;
}
/** Opens a read transaction when the iteration begins, and ends it with the iteration, however that ends. */
export type ReadRows = <T>(
  work: (transaction: ReadTransaction) => AsyncIterable<T>,
  options?: ReadOptions,
) => AsyncGenerator<T>;

/** Rows under way between the database and the reader: what an export holds in memory. */
const FETCH = 500;

async function* rowsOf(result: Result<RecordShape>): AsyncGenerator<Raw> {
  for await (const record of result) yield plainRow(record);
}

async function* valuesOf(result: Result<RecordShape>): AsyncGenerator<readonly unknown[]> {
  for await (const record of result) yield [...record.values()];
}

export async function* readRows<T>(
  driver: Driver,
  settings: Pick<SessionConfig, 'database' | 'bookmarkManager'>,
  work: (transaction: ReadTransaction) => AsyncIterable<T>,
  { timeout, holdsWriters = false }: ReadOptions = {},
): AsyncGenerator<T> {
  const defaultAccessMode = holdsWriters ? 'WRITE' : 'READ';
  const session = driver.session({ ...settings, defaultAccessMode, fetchSize: FETCH });
  try {
    const transaction = await session.beginTransaction(timeout === undefined ? {} : { timeout });
    try {
      yield* work({
        run: async (cypher, parameters = {}) => {
          const result = transaction.run(cypher, parameters);
          return { columns: await result.keys(), rows: rowsOf(result), values: valuesOf(result) };
        },
        explain: async (cypher, parameters = {}) => {
          const { summary } = await transaction.run(`EXPLAIN\n${cypher}`, parameters);
          const root = summary.plan as PlanStep | false;
          if (!root) throw new Error('The database tells no plan.');
          return { root, queryType: summary.queryType };
        },
      });
    } finally {
      // nothing is to be kept, so nothing is committed
      await transaction.close();
    }
  } finally {
    await session.close();
  }
}
