/** A connection with somebody around each trip to the database: who measures it, who traces it. */
import type { Connection } from './driver.js';

/** One trip, as far as it may be told: never its text, which may quote an article, nor its parameters. */
export interface Trip {
  /** A `statement` is part of a `transaction`; each of the others holds a connection of its own. */
  readonly kind: 'read' | 'write' | 'transaction' | 'statement' | 'stream';
  /** The first word of the statement: `MATCH`; of a transaction or a stream of rows none is known. */
  readonly operation: string | null;
}
/** Carries out the work of a trip, and gives what it gives. */
export type Around = <T>(trip: Trip, work: () => Promise<T>) => Promise<T>;

const operationOf = (cypher: string): string => /[A-Za-z]+/.exec(cypher)?.[0].toUpperCase() ?? 'NONE';

/** The first observer stands outermost. */
const allAround =
  (observers: readonly Around[]): Around =>
  <T>(trip: Trip, work: () => Promise<T>) => {
    let whole = work;
    for (const around of observers.toReversed()) {
      const inner = whole;
      whole = () => around(trip, inner);
    }
    return whole();
  };

export const observed = (connection: Connection, observers: readonly Around[]): Connection => {
  const around = allAround(observers);
  return {
    get uri() {
      return connection.uri;
    },
    ping: () => connection.ping(),
    close: () => connection.close(),
    read: (cypher, parameters) =>
      around({ kind: 'read', operation: operationOf(cypher) }, () => connection.read(cypher, parameters)),
    write: (cypher, parameters) =>
      around({ kind: 'write', operation: operationOf(cypher) }, () => connection.write(cypher, parameters)),
    writeTransaction: (work) =>
      around({ kind: 'transaction', operation: null }, () =>
        connection.writeTransaction((run) =>
          work((cypher, parameters) =>
            around({ kind: 'statement', operation: operationOf(cypher) }, () => run(cypher, parameters)),
          ),
        ),
      ),
    readRows: async function* (work, options) {
      const { promise, resolve, reject } = settled();
      const trip = around({ kind: 'stream', operation: null }, () => promise);
      try {
        yield* connection.readRows(work, options);
      } catch (error) {
        reject(error);
        throw error;
      } finally {
        // a reader who leaves early ends the trip too
        resolve();
        await trip.catch(() => {});
      }
    },
  };
};

const settled = () => {
  let resolve: () => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
};
