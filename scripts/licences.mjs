/** `npm run licences`: what the package's dependencies are licensed under, counted, from npm's own list of them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Licences under which something may be used by a program under Apache-2.0. */
export const COMPATIBLE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Whether an SPDX expression lets a user stay within the compatible licences. */
export const isCompatible = (expression) =>
  expression
    .replace(/[()]/g, '')
    .split(/\s+AND\s+/)
    .every((part) => part.split(/\s+OR\s+/).some((licence) => COMPATIBLE.has(licence.trim())));

/** Every package that an installation brings: name, version, SPDX expression. */
export const dependencies = () => {
  const { stdout, status, error } = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    },
  );
  if (error || status !== 0) throw new Error('"npm sbom" failed; it needs npm 10 and installed packages');
  return JSON.parse(stdout).components.map(({ name, version, licenses = [] }) => ({
    name,
    version,
    licence: licenses
      .map((entry) => entry.expression ?? entry.license?.id ?? entry.license?.name)
      .join(' AND '),
  }));
};

if (process.argv[1] === import.meta.filename) {
  const found = dependencies();
  const counts = new Map();
  for (const one of found) counts.set(one.licence, [...(counts.get(one.licence) ?? []), one]);
  for (const [licence, packages] of [...counts].sort((a, b) => b[1].length - a[1].length))
    console.log(
      `${String(packages.length).padStart(4)}  ${licence || 'none told'}${isCompatible(licence) ? '' : `  <- ${packages.map(({ name }) => name).join(', ')}`}`,
    );
  if (found.some(({ licence }) => !isCompatible(licence))) process.exitCode = 1;
}
