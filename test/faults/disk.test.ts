/**
 * A disk that fills up under the database: a clear answer, and nothing lost or doubled once there is room. The limit is the
 * shell's on the size of a file, which fails a write as a full disk does and needs no disk of its own.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createIngest, ingestPage } from '../../src/app.js';
import { graphText } from '../graph/graph-text.js';
import { openGraph } from '../graph/open.js';
import { reports } from './reports.js';

const SILA = fileURLToPath(new URL('../../bin/sila.mjs', import.meta.url));
const PAGES = reports(450);
/** Of 512 bytes: a database begins with less, and its log of so many pages is longer. */
const BLOCKS = 2_048;

let folder: string;
let env: NodeJS.ProcessEnv;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sila-disk-'));
  const { NEO4J_URI: _, ...rest } = process.env;
  env = { ...rest, SILA_DATA_DIR: folder };
  writeFileSync(join(folder, 'pages.jsonl'), PAGES.map((page) => JSON.stringify(page)).join('\n'));
});
const sila = (...args: readonly string[]) =>
  spawnSync(process.execPath, [SILA, ...args], { cwd: folder, env, encoding: 'utf8', maxBuffer: 1e8 });
afterAll(() => {
  sila('db', 'stop');
  rmSync(folder, { recursive: true, force: true });
});

it('a disk that is full ends an ingest with what to do, and the same command goes on when there is room', async () => {
  execFileSync('sh', ['-c', `ulimit -f ${BLOCKS}; exec "$0" "$1" db start`, process.execPath, SILA], {
    cwd: folder,
    env,
    stdio: 'ignore',
  });
  const failed = sila('ingest', 'pages.jsonl');
  expect(failed.stderr).toContain('DATABASE_FAILED');
  expect(failed.stderr).toMatch(/disk may be full.*sila db stop/);
  expect(failed.stderr).not.toMatch(/defect|\n\s+at /);
  expect(failed.status).toBe(3);
  // whoever asks is told the same, until it is started again
  const asked = sila('cypher', 'MATCH (a:Article) RETURN count(a)');
  expect([asked.status, /DATABASE_FAILED/.test(asked.stderr)]).toEqual([3, true]);

  expect(sila('db', 'stop').status).toBe(0);
  const again = sila('ingest', 'pages.jsonl');
  expect(again.stderr).not.toContain('error');
  expect(again.status).toBe(0);

  const graph = await openGraph();
  try {
    await createIngest(graph.store, (page) => ingestPage(page))(
      PAGES.map(({ text, ...page }) => ({ page: { ...page, format: 'text' as const, content: text } })),
    );
    const { stdout } = sila('export', '--format', 'jsonl');
    const undisturbed = await graphText(graph.store);
    expect(stdout.length).toBe(undisturbed.length);
    // not by `toBe`, which would print both
    expect(stdout === undisturbed).toBe(true);
    await graph.wipe();
  } finally {
    await graph.close();
  }
}, 600_000);
