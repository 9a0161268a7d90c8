/** A server that has just begun may answer before it knows its own password: on a busy machine somebody would be turned away. */
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Neo4jError } from 'neo4j-driver';

const PATIENCE = 20_000;
/** Longer than a server waits after three refusals, divided by as many. */
const PAUSE = 2_000;
const REFUSED = /^Neo\.ClientError\.Security\./;

/** Resolves when the server on that port admits whoever has the password, or has had long enough to: what then follows tells. */
export const untilAdmitted = async (port: number, password: string): Promise<void> => {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password));
  const end = Date.now() + PATIENCE;
  try {
    while (Date.now() < end) {
      try {
        await driver.verifyConnectivity();
        return;
      } catch (error) {
        if (!REFUSED.test(String((error as Neo4jError).code))) return;
        await sleep(PAUSE);
      }
    }
  } finally {
    await driver.close();
  }
};
