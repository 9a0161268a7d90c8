/** `sila doctor`: every check, in the order in which one depends on another. */
import type { Config } from '../config.js';
import { SilaError } from '../errors.js';
import type { DatabaseState } from '../graph/index.js';
import { judgeDatabase } from './database.js';
import { type Finding, failing } from './finding.js';
import { checkDisk, checkJava, checkMaven, checkMemory, checkNode, checkPort } from './machine.js';

export { type Finding, findingText } from './finding.js';

export interface Examination {
  /** Whether the embedded database's jars are there. */
  readonly fetched: boolean;
  /** What the database tells of itself; errors: DatabaseError. */
  readonly database: () => Promise<DatabaseState>;
}

export async function* examine(config: Config, { fetched, database }: Examination): AsyncGenerator<Finding> {
  yield checkNode();
  yield checkMemory();
  yield await checkPort(config.host, config.port);
  let possible = true;
  if (config.neo4j.uri === null) {
    const needs = [await checkJava(), await checkMaven(fetched), await checkDisk(config.dataDir)];
    yield* needs;
    possible = needs.every(({ verdict }) => verdict !== 'failing');
  }
  if (!possible) return;
  try {
    yield* judgeDatabase(await database());
  } catch (error) {
    if (!(error instanceof SilaError)) throw error;
    const { input, message, hint } = error;
    yield failing(
      'database',
      input ? `${input}: ${message}` : message,
      hint ?? 'See the log of the database.',
    );
  }
}
