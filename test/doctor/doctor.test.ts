/** `sila doctor`: what is well, what is not, and the way out. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { judgeDatabase } from '../../src/doctor/database.js';
import type { Finding } from '../../src/doctor/finding.js';
import {
  checkDisk,
  checkJava,
  checkMaven,
  checkMemory,
  checkNode,
  checkPort,
} from '../../src/doctor/machine.js';
import type { DatabaseState } from '../../src/graph/index.js';
import { openGraph } from '../graph/open.js';

const SILA = fileURLToPath(new URL('../../bin/sila.mjs', import.meta.url));
const GIGABYTE = 1024 ** 3;
let graph: Awaited<ReturnType<typeof openGraph>>;
let folder: string;
beforeAll(async () => {
  graph = await openGraph();
  folder = mkdtempSync(join(tmpdir(), 'sila-doctor-'));
});
afterAll(async () => {
  await graph?.close();
  rmSync(folder, { recursive: true, force: true });
});

const doctor = (env: Record<string, string>, ...args: string[]) =>
  spawnSync(process.execPath, [SILA, 'doctor', ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, SILA_PORT: '0', ...env },
  });
const { uri, username, password } = inject('neo4j');
const server = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
interface Report {
  readonly healthy: boolean;
  readonly findings: readonly Finding[];
}
const reportOf = (stdout: string): Report => JSON.parse(stdout) as Report;

describe('the machine', () => {
  it.each<[string, Finding | Promise<Finding>, Finding['verdict'], RegExp | null]>([
    ['a new Node.js', checkNode('22.1.0'), 'ok', null],
    ['the oldest Node.js', checkNode('20.19.0'), 'ok', null],
    ['an old Node.js', checkNode('20.18.9'), 'failing', /20\.19/],
    ['a very old Node.js', checkNode('18.20.0'), 'failing', /20\.19/],
    ['the Java of this machine', checkJava(), 'ok', null],
    ['no Java', checkJava('no-such-java'), 'failing', /JDK 17.*NEO4J_URI/],
    ['a Java that says nothing', checkJava('true'), 'failing', /JDK 17/],
    ['no Maven', checkMaven(false, 'no-such-mvn'), 'failing', /Maven.*NEO4J_URI/],
    ['no Maven, and no need of it', checkMaven(true, 'no-such-mvn'), 'ok', null],
    ['memory', checkMemory(2 * GIGABYTE), 'ok', null],
    ['little memory', checkMemory(GIGABYTE / 2), 'warning', /NEO4J_URI/],
    ['a disk', checkDisk(tmpdir(), async () => 9 * GIGABYTE), 'ok', null],
    ['a folder to come', checkDisk(join(tmpdir(), 'a', 'b'), async () => 9 * GIGABYTE), 'ok', null],
    ['little disk', checkDisk(tmpdir(), async () => 2 * GIGABYTE), 'warning', /SILA_DATA_DIR/],
    ['a full disk', checkDisk(tmpdir(), async () => 1000), 'failing', /SILA_DATA_DIR/],
    ['a free port', checkPort('127.0.0.1', 0), 'ok', null],
    ['an address elsewhere', checkPort('203.0.113.1', 4000), 'failing', /SILA_HOST/],
  ])('%s', async (_, found, verdict, wayOut) => {
    const finding = await found;
    expect(finding.verdict).toBe(verdict);
    if (wayOut === null) expect(finding.wayOut).toBeNull();
    else expect(finding.wayOut).toMatch(wayOut);
  });

  it('a taken port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const finding = await checkPort('127.0.0.1', port);
    await new Promise((resolve) => other.close(resolve));
    expect(finding).toMatchObject({ verdict: 'warning', message: expect.stringContaining(String(port)) });
  });
});

describe('the database', () => {
  const well: DatabaseState = {
    version: '5.26.18',
    schema: 5,
    newest: 5,
    restoring: null,
    offline: [],
    missing: [],
    clock: { before: 1_000_000, database: 1_000_020, after: 1_000_040 },
  };
  it.each<[string, Partial<DatabaseState>, string | null, Finding['verdict'], RegExp]>([
    ['all well', {}, null, 'ok', /./],
    ['old', { version: '5.12.0' }, 'database/version', 'failing', /5\.13/],
    ['new, by calendar', { version: '2025.04.0' }, null, 'ok', /./],
    ['never used', { schema: null }, 'database/schema', 'warning', /serve/],
    ['behind', { schema: 3 }, 'database/schema', 'warning', /serve/],
    ['of a later Sila', { schema: 6 }, 'database/schema', 'failing', /newer Sila/],
    ['half restored', { restoring: 'x.gz' }, 'database/schema', 'failing', /restore/],
    ['an index short', { missing: ['actor_id'] }, 'database/indexes', 'warning', /serve/],
    [
      'filling an index',
      { offline: [{ name: 'actor_text', state: 'POPULATING', percent: 40 }] },
      'database/indexes',
      'failing',
      /wait/,
    ],
    [
      'with a failed index',
      { offline: [{ name: 'actor_text', state: 'FAILED', percent: 0 }] },
      'database/indexes',
      'failing',
      /DROP INDEX actor_text/,
    ],
    [
      'with its clock behind',
      { clock: { before: 1_000_000, database: 0, after: 1_000_040 } },
      'database/clock',
      'failing',
      /NTP/,
    ],
    [
      'with its clock ahead',
      { clock: { before: 0, database: 1_000_000, after: 40 } },
      'database/clock',
      'failing',
      /NTP/,
    ],
    ['seconds off', { clock: { before: 0, database: 9_000, after: 40 } }, null, 'ok', /./],
  ])('%s', (_, change, check, verdict, wayOut) => {
    const findings = judgeDatabase({ ...well, ...change });
    const wrong = findings.filter((finding) => finding.verdict !== 'ok');
    expect(wrong.map((finding) => finding.check)).toEqual(check === null ? [] : [check]);
    for (const finding of wrong) {
      expect(finding.verdict).toBe(verdict);
      expect(finding.wayOut).toMatch(wayOut);
    }
  });
});

describe('the command', () => {
  it('finds a good machine healthy, in words and in JSON', () => {
    const words = doctor(server);
    expect(words.status).toBe(0);
    expect(words.stdout).toMatch(/^ok +node .*\n(.*\n)*ok +database\/clock/);
    const { healthy, findings } = reportOf(doctor(server, '--json').stdout);
    expect(healthy).toBe(true);
    expect(findings.map(({ check }) => check)).toEqual([
      'node',
      'memory',
      'port',
      'database/version',
      'database/schema',
      'database/indexes',
      'database/clock',
    ]);
  });

  it('misses an index that somebody dropped, and the next start brings it back', async () => {
    await graph.connection.write('DROP INDEX actor_text');
    const { findings } = reportOf(doctor(server, '--json').stdout);
    expect(findings.find(({ check }) => check === 'database/indexes')).toMatchObject({
      verdict: 'warning',
      message: 'Missing: actor_text.',
    });
    await graph.store.ensureSchema();
    const after = reportOf(doctor(server, '--json').stdout);
    expect(after.findings.find(({ check }) => check === 'database/indexes')?.verdict).toBe('ok');
  });

  it('ends with status 1 where the database is not there, or refuses', () => {
    const gone = doctor({ ...server, NEO4J_URI: 'bolt://127.0.0.1:9' });
    expect(gone.status).toBe(1);
    expect(gone.stdout).toMatch(/failing +database +bolt:\/\/127\.0\.0\.1:9.*\n +→ /);
    const refused = doctor({ ...server, NEO4J_PASSWORD: 'wrong' }, '--json');
    expect(refused.status).toBe(1);
    expect(reportOf(refused.stdout).findings.at(-1)).toMatchObject({
      verdict: 'failing',
      wayOut: expect.stringContaining('NEO4J_PASSWORD'),
    });
    expect(refused.stdout).not.toContain('wrong');
  });

  it('looks at Java, Maven and disk where Sila would start the database itself', () => {
    const { status, stdout } = doctor({ NEO4J_URI: '', PATH: '', SILA_DATA_DIR: folder }, '--json');
    expect(status).toBe(1);
    const { findings } = reportOf(stdout);
    expect(findings.map(({ check }) => check)).toEqual(['node', 'memory', 'port', 'java', 'maven', 'disk']);
    expect(findings.find(({ check }) => check === 'java')?.verdict).toBe('failing');
  });
});
