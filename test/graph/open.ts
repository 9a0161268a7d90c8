import neo4j from 'neo4j-driver';
import { createGraphStore, type GraphConnection } from '../../src/graph/index.js';

const plain = (v: unknown): unknown => {
  if (Array.isArray(v)) return v.map(plain);
  if (neo4j.isInt(v)) return v.toNumber();
  if (v !== null && typeof v === 'object') {
    if (neo4j.isDate(v) || neo4j.isDateTime(v)) return v.toString();
    const o = v as Record<string, unknown>;
    const src = 'properties' in o && 'elementId' in o ? (o.properties as Record<string, unknown>) : o;
    return Object.fromEntries(Object.entries(src).map(([k, x]) => [k, plain(x)]));
  }
  return v;
};
export const openGraph = async () => {
  const driver = neo4j.driver('bolt://127.0.0.1:17999');
  const rows = (r: { records: { toObject(): object }[] }) =>
    r.records.map((x) => plain(x.toObject()) as Record<string, unknown>);
  const connection: GraphConnection = {
    read: async (c, p) => rows(await driver.executeQuery(c, p ?? {}, { routing: 'READ' })),
    write: async (c, p) => rows(await driver.executeQuery(c, p ?? {})),
    writeTransaction: async (work) => {
      const s = driver.session();
      try {
        return await s.executeWrite((tx) => work(async (c, p) => rows(await tx.run(c, p ?? {}))));
      } finally {
        await s.close();
      }
    },
  };
  const store = createGraphStore(connection);
  await store.ensureSchema();
  const wipe = async () => {
    await connection.write('MATCH (n) DETACH DELETE n');
  };
  await wipe();
  return { store, connection, wipe, close: () => driver.close() };
};
