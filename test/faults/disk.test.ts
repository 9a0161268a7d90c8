/**
 * A disk that fills up under the database: a clear answer, and nothing lost or doubled once there is room. The limit is the
 * shell's on the size of a file, which fails a write as a full disk does and needs no disk of its own.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createIngest } from '../../src/app.js';
import { ingestPage } from '../../src/ingest/index.js';
import { graphText } from '../graph/graph-text.js';
import { openGraph } from '../graph/open.js';
import { startSila } from '../start-sila.js';
import { reports } from './reports.js';

const SILA = fileURLToPath(new URL('../../bin/sila.mjs', import.meta.url));
const PAGES = reports(450);
/** Of 512 bytes: a database begins with less, and its log of so many pages is longer. */
const BLOCKS = 2_048;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sila-disk-'));
  writeFileSync(join(folder, 'pages.jsonl'), PAGES.map((page) => JSON.stringify(page)).join('\n'));
});
/** Over the database of the folder, not the test run's. */
const EMBEDDED = { NEO4J_URI: undefined };
const sila = (...args: readonly string[]) => startSila(folder, args, EMBEDDED).ended;
afterAll(async () => {
  await sila('db', 'stop');
  rmSync(folder, { recursive: true, force: true });
});

it('a disk that is full ends an ingest with what to do, and the same command goes on when there is room', async () => {
  execFileSync('sh', ['-c', `ulimit -f ${BLOCKS}; exec "$0" "$1" db start`, process.execPath, SILA], {
    cwd: folder,
    env: { ...process.env, ...EMBEDDED, SILA_DATA_DIR: folder },
    stdio: 'ignore',
  });
  const failed = await sila('ingest', 'pages.jsonl');
  expect(failed.err).toContain('DATABASE_FAILED');
  expect(failed.err).toMatch(/disk may be full.*sila db stop/);
  expect(failed.err).not.toMatch(/defect|\n\s+at /);
  expect(failed.status).toBe(3);
  // whoever asks is told the same, until it is started again
  const asked = await sila('cypher', 'MATCH (a:Article) RETURN count(a)');
  expect([asked.status, /DATABASE_FAILED/.test(asked.err)]).toEqual([3, true]);

  expect((await sila('db', 'stop')).status).toBe(0);
  const again = await sila('ingest', 'pages.jsonl');
  expect(again.err).not.toContain('error');
  expect(again.status).toBe(0);

  const graph = await openGraph();
  try {
    await createIngest(graph.store, (page) => ingestPage(page))(
      PAGES.map(({ text, ...page }) => ({ page: { ...page, format: 'text' as const, content: text } })),
    );
    const { out } = await sila('export', '--format', 'jsonl');
    const undisturbed = await graphText(graph.store);
    expect(out.length).toBe(undisturbed.length);
    // not by `toBe`, which would print both
    expect(out === undisturbed).toBe(true);
    await graph.wipe();
  } finally {
    await graph.close();
  }
}, 600_000);
