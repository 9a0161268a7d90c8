/** `sila export` and `sila cypher` as a user runs them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readByNetworkx, readTable } from '../export/reread.js';
import { openGraph } from '../graph/open.js';
import { callReport, disputedReport } from '../graph/pages.js';

const SILA = fileURLToPath(new URL('../../bin/sila.mjs', import.meta.url));
const { uri, username, password } = inject('neo4j');
let folder: string;
let graph: Awaited<ReturnType<typeof openGraph>>;
const sila = (...args: string[]) =>
  spawnSync(process.execPath, [SILA, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
  });
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sila-export-'));
  graph = await openGraph();
  await graph.store.savePages([
    callReport({ id: 'one', lead: 'في باريس', publishedAt: '2024-04-04', day: '2024-04-03' }),
    disputedReport(),
  ]);
}, 120_000);
afterAll(async () => {
  await graph?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('sila export', () => {
  it('prints data alone on stdout, and says on stderr how much it was', () => {
    const { status, stdout, stderr } = sila('export', '--format', 'graphml');
    expect(status).toBe(0);
    const { nodes, edges } = readByNetworkx('graphml', stdout);
    expect(stderr).toBe(`Exported ${Object.keys(nodes).length} nodes and ${edges.length} relationships.\n`);
    expect(edges.length).toBeGreaterThan(10);
  });

  it('gives two exports of one graph the same bytes', () => {
    sila('export', '--format', 'cypher', '--out', 'one.cypher');
    sila('export', '--format', 'cypher', '--out', 'two.cypher');
    expect(readFileSync(path('one.cypher'), 'utf8')).toMatch(/^CREATE CONSTRAINT/);
    expect(readFileSync(path('one.cypher'))).toEqual(readFileSync(path('two.cypher')));
  });

  it('writes two tables to a folder', () => {
    const { status, stdout } = sila('export', '--format', 'csv', '--out', 'a/b', '--bom');
    expect([status, stdout]).toEqual([0, '']);
    expect(readdirSync(path('a/b')).sort()).toEqual(['nodes.csv', 'relationships.csv']);
    for (const file of ['nodes.csv', 'relationships.csv']) {
      const text = readFileSync(path(`a/b/${file}`), 'utf8');
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(readTable(text).length).toBeGreaterThan(10);
    }
  });

  it('takes the filters', () => {
    const { stdout } = sila(
      'export',
      '--format',
      'jsonl',
      '--actor',
      'Shoigu',
      '--type',
      'CALL',
      '--from',
      '2024',
    );
    const events = stdout.split('\n').filter((line) => line.includes('"Event"'));
    expect(events).toHaveLength(1);
  });

  it.each([
    [['--format', 'xlsx'], 2, 'xlsx'],
    [[], 2, '--format'],
    [['--format', 'csv', '--from', '2024-13'], 2, '2024-13'],
    [['--format', 'csv', '--type', 'PHONE'], 2, 'PHONE'],
    [['--format', 'csv', '--out', 'file'], 2, 'no folder'],
    [['--format', 'gexf', '--out', '.'], 2, 'folder'],
    [['--format', 'gexf', '--out', 'absent/x.gexf'], 1, 'OUTPUT_FAILED'],
    [['--format', 'csv', '--out', 'file/x'], 1, 'OUTPUT_FAILED'],
    [['--format', 'jsonl', '--actor', 'Nobody Whosoever', '--out', 'nobody.jsonl'], 1, 'NOT_FOUND'],
  ])('%j is told what is wrong', (args, expected, word) => {
    writeFileSync(path('file'), '');
    const { status, stdout, stderr } = sila('export', ...args);
    expect([status, stdout]).toEqual([expected, '']);
    expect(stderr).toContain(word);
    expect(stderr).not.toMatch(/\n\s+at |INTERNAL/);
  });

  it('leaves no half of a file', () => {
    expect(existsSync(path('nobody.jsonl'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('ends well when its reader has enough', () => {
    const command = `"${process.execPath}" "${SILA}" export --format jsonl | head -n 1`;
    const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
      encoding: 'utf8',
      env: { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    });
    expect([status, stdout.split('\n').length]).toEqual([0, 2]);
    expect(stderr).not.toMatch(/error/i);
  });
});

describe('sila cypher', () => {
  const QUERY =
    'MATCH (s:State) WHERE s.code IN $codes RETURN s.code AS code, s.nameEn AS name ORDER BY code';
  const CODES = ['--param', 'codes=["FR", "RU"]'];

  it.each([
    ['table', 'code  name\n----  ------\nFR    France\nRU    Russia\n'],
    ['csv', 'code,name\nFR,France\nRU,Russia\n'],
    ['json', '[\n{"code":"FR","name":"France"},\n{"code":"RU","name":"Russia"}\n]\n'],
    ['jsonl', '{"code":"FR","name":"France"}\n{"code":"RU","name":"Russia"}\n'],
  ])('prints a %s', (format, expected) => {
    const { status, stdout, stderr } = sila('cypher', QUERY, ...CODES, '--format', format);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: expected, stderr: '2 rows.\n' });
  });

  it('prints what is empty as empty', () => {
    const none = 'MATCH (n:Nobody) RETURN n.id AS id';
    expect(sila('cypher', none, '--format', 'json').stdout).toBe('[]\n');
    expect(sila('cypher', none, '--format', 'csv').stdout).toBe('id\n');
  });

  it('runs no formula, and draws no control character', () => {
    const query = 'RETURN $text AS text';
    const text = ['--param', `text==1+1${String.fromCodePoint(27)}[31m`];
    expect(readTable(sila('cypher', query, ...text, '--format', 'csv').stdout)[0]?.text).toMatch(/^'=1\+1/);
    expect(sila('cypher', query, ...text).stdout).toBe('text\n---------\n=1+1 [31m\n');
  });

  it('takes a parameter as JSON where it is JSON, else as text', () => {
    const params = ['a=1', 'b=one', 'c={"d": [true, null]}', 'd="2"', 'e=x=y'].flatMap((p) => ['--param', p]);
    const { stdout } = sila(
      'cypher',
      'RETURN $a AS a, $b AS b, $c AS c, $d AS d, $e AS e',
      ...params,
      '--format',
      'jsonl',
    );
    expect(JSON.parse(stdout)).toEqual({ a: 1, b: 'one', c: { d: [true, null] }, d: '2', e: 'x=y' });
  });

  it('cuts off, and says so', () => {
    const { status, stdout, stderr } = sila(
      'cypher',
      'UNWIND range(1, 9) AS x RETURN x',
      '--max-rows',
      '2',
      '--format',
      'csv',
    );
    expect([status, stdout]).toEqual([0, 'x\n1\n2\n']);
    expect(stderr).toContain('more rows than 2');
  });

  it.each([
    [['CREATE (n:Evil)'], 2, 'WRITE_REFUSED'],
    [["LOAD CSV FROM 'file:///x' AS r RETURN r"], 2, 'FORBIDDEN_OPERATION'],
    [['CALL dbms.listConfig()'], 2, 'FORBIDDEN_OPERATION'],
    [['MATCH (n RETURN n'], 2, 'BAD_CYPHER'],
    [
      ['UNWIND range(1,1000000000) AS x UNWIND range(1,1000000) AS y RETURN count(y)', '--timeout', '1'],
      1,
      'QUERY_TIMEOUT',
    ],
    [['RETURN 1', '--param', 'nothing'], 2, 'name=value'],
    [['RETURN 1', '--max-rows', '0'], 2, 'whole number'],
    [['RETURN 1', '--timeout', '-1'], 2, 'whole number'],
    [['RETURN 1', '--format', 'xml'], 2, 'xml'],
    [[], 2, 'query'],
  ])('%j is told what is wrong', (args, expected, word) => {
    const { status, stdout, stderr } = sila('cypher', ...args);
    expect([status, stdout]).toEqual([expected, '']);
    expect(stderr).toContain(word);
    expect(stderr).not.toMatch(/\n\s+at |INTERNAL/);
  });
});
