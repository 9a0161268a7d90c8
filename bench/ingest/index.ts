/**
 * `npm run bench:ingest [-- --articles 20000]`: generated articles from a file into an embedded Neo4j, end to end, against the
 * bare driver writing the same nodes and relationships in as many transactions in the same run. Prints ratios, the
 * process's largest memory, and what a second extraction thread is worth.
 */

import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { connect, createIngest, createStore, ingestPage, readPages } from '../../src/app.js';
import { createExtractionPool, PAGES_A_TRANSACTION } from '../../src/ingestion/index.js';
import type { GraphRow, Page } from '../../src/model.js';
import { openEmbedded } from '../embedded.js';
import { articles } from './articles.js';
import { writeBare } from './bare-driver.js';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '20000' } } });
const COUNT = Number(values.articles);
const THREAD_SAMPLE = 1_000;

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - begun) / 1e9;
};

/** How long a pool of so many threads takes for a sample, once it is warm. */
const extraction = async (threads: number): Promise<number> => {
  const pool = createExtractionPool(threads, { language: 'ar' });
  const pages = [...articles(THREAD_SAMPLE)].map(
    ({ text, ...page }): Page => ({ ...page, format: 'text', content: text }),
  );
  try {
    await Promise.all(pages.slice(0, 60).map((page) => pool.extract(page)));
    return await seconds(() => Promise.all(pages.map((page) => pool.extract(page))));
  } finally {
    await pool.close();
  }
};

const folder = mkdtempSync(join(tmpdir(), 'sila-bench-'));
let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 100);
const { config, uri, username, password, stop } = await openEmbedded(folder);
const connection = await connect(config);
try {
  const file = join(folder, 'articles.jsonl');
  const stream = createWriteStream(file);
  for (const page of articles(COUNT))
    if (!stream.write(`${JSON.stringify(page)}\n`)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');

  const store = createStore(connection);
  await store.ensureSchema();
  const ingest = createIngest(store, (page) => ingestPage(page), { patience: 60_000 });
  const whole = await seconds(() => ingest(readPages([file], { maxBytes: Number.MAX_SAFE_INTEGER })));
  const memory = most;
  const { articles: stored, events } = await store.counts();

  const rows: GraphRow[] = [];
  for await (const row of store.exportRows({ all: true }).rows) rows.push(row);
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const wipe = driver.session();
  await wipe.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await wipe.close();
  const bare = await writeBare(driver, rows, Math.ceil(COUNT / PAGES_A_TRANSACTION));
  await driver.close();

  console.log(`${stored} articles, ${events} events, ${rows.length} nodes and relationships`);
  console.log(`an ingest reaches ${(bare / whole).toFixed(2)} of the bare driver's rate (bar: 0.50)`);
  console.log(`largest memory of the process while ingesting: ${(memory / 1e6).toFixed(0)} MB (bar: 500)`);
  const [one, two] = [await extraction(1), await extraction(2)];
  console.log(`two extraction threads do ${(one / two).toFixed(2)} times the work of one (bar: 1.60)`);
} finally {
  clearInterval(watch);
  await connection.close();
  await stop();
  rmSync(folder, { recursive: true, force: true });
}
