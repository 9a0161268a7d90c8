/** A store on the test run's database, emptied. Files that use it run one after another. */
import { inject } from 'vitest';
import { loadConfig } from '../../src/config.js';
import { connect, createGraphStore } from '../../src/graph/index.js';
import { claimStems, englishName } from '../../src/ingest/spelling.js';

export const testConfig = () => {
  const { uri, username, password } = inject('neo4j');
  return loadConfig({
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    SILA_LOG_LEVEL: 'silent',
  });
};

export const openGraph = async () => {
  const connection = await connect(testConfig());
  const store = createGraphStore(connection, { englishName, claimStems });
  const wipe = async () => {
    await connection.write('MATCH (n) DETACH DELETE n');
  };
  await store.ensureSchema();
  await wipe();
  return { store, connection, wipe, close: () => connection.close() };
};
