/**
 * `npm run bench:ingest [-- --articles 20000] [--memory]`: the command `sila ingest` with generated articles from a file into an empty
 * embedded Neo4j, end to end, against the bare driver writing the same nodes and relationships in as many transactions
 * into another, in the same run. Prints ratios, the command's largest memory, and what a second worker is worth;
 * with `--memory`, the command and its memory alone, for more articles than the other side of a comparison can hold.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { connect, createStore, type GraphStore } from '../../src/app.js';
import { PAGES_A_TRANSACTION } from '../../src/model/batch.js';
import type { GraphRow } from '../../src/model/graph-rows.js';
import { type BenchDatabase, openEmbedded } from '../embedded.js';
import { articles } from './articles.js';
import { writeBare } from './bare-driver.js';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '20000' }, memory: { type: 'boolean', default: false } },
});
const COUNT = Number(values.articles);
const ROUNDS = 3;
const SILA = join(import.meta.dirname, '..', '..', 'bin', 'sila.mjs');

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - begun) / 1e9;
};
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** The command as a user gives it; its largest resident memory in megabytes. */
const ingest = async (file: string, { uri, username, password }: BenchDatabase): Promise<number> => {
  const peak = join(import.meta.dirname, 'peak.mjs');
  const command = spawn('node', ['--import', peak, SILA, 'ingest', file], {
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      SILA_DATA_DIR: folder,
      SILA_MAX_INPUT_MB: '10000',
    },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let told = '';
  command.stderr.on('data', (part: Buffer) => {
    told = (told + part).slice(-10_000);
  });
  const [code] = await once(command, 'close');
  if (code !== 0) throw new Error(`sila ingest ended with ${code}: ${told}`);
  return (Number(/peak (\d+)/.exec(told)?.[1]) * 1_024) / 1e6;
};

/** Resolves when a process that only extracts is through with a file. */
const extract = async (file: string): Promise<void> => {
  const command = spawn('node', [SILA, 'extract', file], { stdio: 'ignore' });
  const [code] = await once(command, 'close');
  if (code !== 0) throw new Error(`sila extract ${file} ended with ${code}`);
};

/**
 * How much longer one process takes to extract from all than two do side by side from a half each; in turn, the median.
 * From as many as are ingested: the start of a process, which extracts nothing, weighs little then.
 */
const secondWorker = async (all: string): Promise<number> => {
  const [left, right] = [join(folder, 'left.jsonl'), join(folder, 'right.jsonl')];
  await writeFile(left, lines(0, COUNT / 2));
  await writeFile(right, lines(COUNT / 2, COUNT));
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const one = await seconds(() => extract(all));
    rounds.push(one / (await seconds(() => Promise.all([extract(left), extract(right)]))));
  }
  return median(rounds);
};

/** The generated articles from one to before another, a line each. */
function* lines(from: number, to: number): Generator<string> {
  let at = 0;
  for (const page of articles(COUNT)) {
    if (at >= from && at < to) yield `${JSON.stringify(page)}\n`;
    at += 1;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'sila-bench-'));

/** Work on an empty database of its own, its constraints and indexes in place. */
const withStore = async <T>(
  name: string,
  work: (store: GraphStore, database: BenchDatabase) => Promise<T>,
): Promise<T> => {
  const database = await openEmbedded(join(folder, name));
  try {
    const connection = await connect(database.config);
    try {
      const store = createStore(connection);
      await store.ensureSchema();
      return await work(store, database);
    } finally {
      await connection.close();
    }
  } finally {
    await database.stop();
  }
};

/** The command on an empty database: how long it takes, telling its memory and what is stored; rows of the graph to the hook. */
const measureIngest = (file: string, read: (rows: readonly GraphRow[]) => void): Promise<number> =>
  withStore('ingest', async (store, database) => {
    let memory = 0;
    const taken = await seconds(async () => {
      memory = await ingest(file, database);
    });
    console.log(`largest memory of the process while ingesting: ${memory.toFixed(0)} MB (bar: 500)`);
    const { articles: stored, events } = await store.counts();
    let rows = 0;
    for await (const batch of store.exportRows({ all: true }).batches) {
      rows += batch.length;
      read(batch);
    }
    console.log(`${stored} articles, ${events} events, ${rows} nodes and relationships`);
    return taken;
  });

/** How long the bare driver takes to write the same into an empty database. */
const measureBare = (rows: readonly GraphRow[]): Promise<number> =>
  withStore('bare', async (_, { uri, username, password }) => {
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    try {
      return await writeBare(driver, rows, Math.ceil(COUNT / PAGES_A_TRANSACTION));
    } finally {
      await driver.close();
    }
  });

try {
  const file = join(folder, 'articles.jsonl');
  await writeFile(file, lines(0, COUNT));
  if (values.memory) await measureIngest(file, () => undefined);
  else {
    const rows: GraphRow[] = [];
    const whole = await measureIngest(file, (batch) => rows.push(...batch));
    const bare = await measureBare(rows);
    console.log(`an ingest reaches ${(bare / whole).toFixed(2)} of the bare driver's rate (bar: 0.50)`);
    const worth = await secondWorker(file);
    console.log(`two processes extract ${worth.toFixed(2)} times as fast as one (bar: 1.60)`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
