/** The package as others get it: packed, installed in an empty folder, run there. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { uri, username, password } = inject('neo4j');
/** Whoever installs has none of the settings with which npm runs these tests. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sila-packed-'));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: ROOT, stdio: 'pipe' });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  execFileSync(
    'npm',
    ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`],
    {
      cwd: folder,
      stdio: 'pipe',
      env,
    },
  );
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sila = (args: readonly string[], input = '') =>
  spawnSync('npx', ['--no-install', 'sila', ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
  });

describe('the installed package', () => {
  it('brings no sources, tests or tools', () => {
    const here = readdirSync(join(folder, 'node_modules', 'sila')).sort();
    expect(here).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'NOTICE',
        'README.md',
        'bin',
        'dist',
        'package.json',
        'samples',
        'schema.graphql',
        'src',
      ].sort(),
    );
    expect(
      readdirSync(join(folder, 'node_modules', 'sila', 'src'), { recursive: true, withFileTypes: true })
        .flatMap((entry) => (entry.isFile() ? [entry.name] : []))
        .sort(),
    ).toEqual(['Launcher.java', 'pom.xml']);
    expect(readdirSync(join(folder, 'node_modules'))).not.toContain('vitest');
  });

  it('extracts', () => {
    const { status, stdout } = sila(
      ['extract', '-', '--published-at', '2025-10-08'],
      'تلقى وزير الخارجية التونسي سامي الجلاصي اتصالا هاتفيا من نظيره المصري كريم منصور.',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout).articles[0].events[0]).toMatchObject({ type: 'CALL' });
  });

  it('reaches the database, and has its client', () => {
    const { status, stdout } = sila(['cypher', 'RETURN 1 AS one', '--format', 'json']);
    expect([status, JSON.parse(stdout)]).toEqual([0, [{ one: 1 }]]);
    const script = "import { createClient } from 'sila/client'; console.log(typeof createClient)";
    expect(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: folder,
        encoding: 'utf8',
      }),
    ).toBe('function\n');
  });

  it('knows its commands', () => {
    const { status, stdout } = sila(['--help']);
    expect(status).toBe(0);
    for (const command of ['extract', 'ingest', 'serve', 'export', 'cypher', 'worker', 'db', 'eval'])
      expect(stdout).toContain(`${command} `);
  });
});
