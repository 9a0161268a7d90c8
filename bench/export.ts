/**
 * `npm run bench:export [-- --events 300000]`: the command `sila export` in each format over a synthetic graph, against the
 * bare driver reading the same nodes and relationships and throwing them away, in the same run. Prints ratios of rates and
 * the command's largest memory.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { FORMATS } from '../src/app.js';
import { openSynthetic, sized } from './query/database.js';

const { values } = parseArgs({ options: { events: { type: 'string', default: '300000' } } });
const EVENTS = Number(values.events);
const SILA = join(import.meta.dirname, '..', 'bin', 'sila.mjs');
const PEAK = join(import.meta.dirname, 'ingest', 'peak.mjs');
const BARS = { rate: 0.5, megabytes: 300 };

type Database = Awaited<ReturnType<typeof openSynthetic>>;

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - begun) / 1e9;
};

/** Every node and relationship, one after the other, as the driver gives them; how many there were. */
const readAll = async ({ uri, username, password }: Database): Promise<number> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  let rows = 0;
  try {
    for (const cypher of ['MATCH (n) RETURN n', 'MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, r'])
      for await (const _ of session.run(cypher)) rows++;
  } finally {
    await session.close();
    await driver.close();
  }
  return rows;
};

/** The command as a user gives it; its largest resident memory in megabytes. */
const exportTo = async (format: string, out: string, database: Database): Promise<number> => {
  const command = spawn('node', ['--import', PEAK, SILA, 'export', '--format', format, '--out', out], {
    env: {
      ...process.env,
      NEO4J_URI: database.uri,
      NEO4J_USERNAME: database.username,
      NEO4J_PASSWORD: database.password,
      SILA_DATA_DIR: folder,
    },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let told = '';
  command.stderr.on('data', (part: Buffer) => {
    told = (told + part).slice(-10_000);
  });
  const [code] = await once(command, 'close');
  if (code !== 0) throw new Error(`sila export --format ${format} ended with ${code}: ${told}`);
  return (Number(/peak (\d+)/.exec(told)?.[1]) * 1_024) / 1e6;
};

const folder = mkdtempSync(join(tmpdir(), 'sila-bench-'));
const database = await openSynthetic(sized(EVENTS));
try {
  // the first reading fills the page cache; the one that counts comes after it
  const rows = await readAll(database);
  console.log(`${EVENTS} events, ${rows} nodes and relationships`);
  for (const format of FORMATS) {
    const bare = await seconds(() => readAll(database));
    let memory = 0;
    const taken = await seconds(async () => {
      memory = await exportTo(format, join(folder, `graph-${format}`), database);
    });
    const verdict = (isMet: boolean): string => (isMet ? 'met' : 'missed');
    console.log(
      `${format}: ${(bare / taken).toFixed(2)} of the driver's rate (bar: ${BARS.rate}, ${verdict(bare / taken >= BARS.rate)}), ` +
        `largest memory ${memory.toFixed(0)} MB (bar: ${BARS.megabytes}, ${verdict(memory <= BARS.megabytes)})`,
    );
    rmSync(join(folder, `graph-${format}`), { recursive: true, force: true });
  }
} finally {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}
