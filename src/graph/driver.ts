/** The only place that holds a Neo4j driver: one connection for the process, which heals itself. */
import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Neo4jError,
  type Record as Row,
  type SessionConfig,
} from 'neo4j-driver';
import type { Config } from '../config.js';
import { DatabaseError } from '../errors.js';
import { translate, unavailable } from './driver-errors.js';
import { startEmbedded } from './embedded/embedded.js';
import { orGone } from './or-gone.js';
import { plainRows } from './plain.js';
import { type ReadOptions, type ReadTransaction, readRows } from './read-transaction.js';
import type { Run } from './save/article.js';
import type { GraphConnection } from './store.js';

export interface Connection extends GraphConnection {
  /** Resolves when the database answers; rejects where it does not within three seconds. */
  ping(): Promise<void>;
  /** Ends the connection, and an embedded server that this process started. */
  close(): Promise<void>;
  readonly uri: string;
}

/** What the connection needs of a log. */
export interface Log {
  warn(message: string): void;
  info(message: string): void;
}

interface Server {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  stop(): Promise<void>;
}

/** Milliseconds of each step of reaching the database; the whole answer stays under five seconds. */
const PATIENCE = 2_000;

const serverOf = async (config: Config, log: Log | undefined): Promise<Server> => {
  const { uri, username, password } = config.neo4j;
  if (uri !== null) return { uri, username, password, stop: async () => {} };
  return startEmbedded(config.dataDir, {
    tell: (line) => (log ? log.info(line) : process.stderr.write(`${line}\n`)),
  });
};

const driverOf = ({ uri, username, password }: Server, querySeconds: number): Driver =>
  neo4j.driver(uri, password === '' ? undefined : neo4j.auth.basic(username, password), {
    // questions wait in line for a connection as long as one may take; a server that is gone is noticed before that
    connectionAcquisitionTimeout: querySeconds * 1_000,
    connectionTimeout: PATIENCE,
    maxTransactionRetryTime: PATIENCE / 2,
    connectionLivenessCheckTimeout: 1_000,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });

/** A promise that gives up: the work goes on, its outcome is nobody's. */
const within = async <T>(milliseconds: number, work: Promise<T>, late: () => unknown): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
};

class Neo4jConnection implements Connection {
  readonly #config: Config;
  readonly #log: Log | undefined;
  #server: Server;
  #driver: Driver;
  #healing: Promise<void> | null = null;
  #closed = false;

  constructor(config: Config, log: Log | undefined, server: Server) {
    this.#config = config;
    this.#log = log;
    this.#server = server;
    this.#driver = driverOf(server, this.#config.querySeconds);
  }

  get uri(): string {
    return this.#server.uri;
  }

  /** Brings back an embedded server that is gone; one query at a time sees to it, in the background. */
  #heal(): void {
    if (this.#closed || this.#healing || this.#config.neo4j.uri !== null) return;
    this.#healing = (async () => {
      try {
        this.#log?.warn('The embedded database is gone; starting it again.');
        const server = await serverOf(this.#config, this.#log);
        const old = this.#driver;
        this.#server = server;
        this.#driver = driverOf(server, this.#config.querySeconds);
        await old.close();
        // closed meanwhile: what was just started must not stay
        if (this.#closed) await this.#end();
      } catch (error) {
        this.#log?.warn(
          `The embedded database does not start: ${error instanceof Error ? error.message : String(error)}`,
        );
      } finally {
        this.#healing = null;
      }
    })();
  }

  async #run<T>(work: (driver: Driver) => Promise<T>): Promise<T> {
    if (this.#healing) throw unavailable(this.uri, undefined);
    try {
      return await orGone(work(this.#driver), this.uri);
    } catch (error) {
      const translated = translate(error, this.uri, this.#config.querySeconds);
      if (translated instanceof DatabaseError && translated.code === 'DATABASE_UNAVAILABLE') this.#heal();
      throw translated;
    }
  }

  /** Which database; and in a cluster a member that has seen what this process wrote. */
  #session(driver: Driver): Pick<SessionConfig, 'database' | 'bookmarkManager'> {
    const { database } = this.#config.neo4j;
    return this.uri.startsWith('neo4j')
      ? { database, bookmarkManager: driver.executeQueryBookmarkManager }
      : { database };
  }

  /**
   * A question is a transaction of its own, begun and ended with its statement: one trip to the database and not two.
   * Where the database says that another try may do, it gets one.
   */
  async #ask(driver: Driver, cypher: string, parameters: Record<string, unknown>): Promise<readonly Row[]> {
    // answers are small: all of it at once
    const session = driver.session({ ...this.#session(driver), defaultAccessMode: 'READ', fetchSize: -1 });
    try {
      // the database itself gives up: nobody waits for the answer by then
      const { records } = await session.run(cypher, parameters, {
        timeout: this.#config.querySeconds * 1000,
      });
      return records;
    } finally {
      await session.close();
    }
  }

  read(
    cypher: string,
    parameters: Record<string, unknown> = {},
  ): Promise<readonly Record<string, unknown>[]> {
    return this.#run(async (driver) => {
      const again = (error: Neo4jError) => {
        if (!neo4j.isRetryableError(error)) throw error;
        return this.#ask(driver, cypher, parameters);
      };
      return plainRows(await this.#ask(driver, cypher, parameters).catch(again));
    });
  }

  write(
    cypher: string,
    parameters: Record<string, unknown> = {},
  ): Promise<readonly Record<string, unknown>[]> {
    const { database } = this.#config.neo4j;
    return this.#run(async (driver) =>
      plainRows((await driver.executeQuery(cypher, parameters, { database })).records),
    );
  }

  writeTransaction<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#run(async (driver) => {
      const session = driver.session(this.#session(driver));
      try {
        return await session.executeWrite((transaction: ManagedTransaction) =>
          work(async (cypher, parameters = {}) =>
            plainRows((await transaction.run(cypher, parameters)).records as Row[]),
          ),
        );
      } finally {
        await session.close();
      }
    });
  }

  async *readRows<T>(
    work: (transaction: ReadTransaction) => AsyncIterable<T>,
    options?: ReadOptions,
  ): AsyncGenerator<T> {
    // a server that is gone shows here, in time, and is brought back; one that is busy is waited for
    await this.read('RETURN 1');
    try {
      yield* readRows(this.#driver, this.#session(this.#driver), work, options);
    } catch (error) {
      throw translate(error, this.uri, this.#config.querySeconds);
    }
  }

  async ping(): Promise<void> {
    await within(PATIENCE + 1_000, this.read('RETURN 1'), () => unavailable(this.uri, undefined));
  }

  async #end(): Promise<void> {
    await this.#driver.close();
    await this.#server.stop();
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#healing) await this.#healing;
    else await this.#end();
  }
}

/**
 * Connects to NEO4J_URI, or to the embedded server of the data folder, which it starts or joins.
 *
 * @throws DatabaseError DATABASE_SETUP or DATABASE_UNAVAILABLE
 */
export const connect = async (config: Config, log?: Log): Promise<Connection> => {
  const connection = new Neo4jConnection(config, log, await serverOf(config, log));
  try {
    // as long as it takes, where there is a server: a busy machine is no reason to give up
    await connection.read('RETURN 1');
  } catch (error) {
    await connection.close();
    throw error;
  }
  return connection;
};
