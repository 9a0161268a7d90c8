/**
 * Sees to it that the checkout can run: installs packages and builds where they are missing or older than what they
 * are made from. Says nothing on stdout: that is for data.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Time of the latest change under a folder. */
const newest = (folder) => {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) latest = Math.max(latest, changed(join(entry.parentPath ?? entry.path, entry.name)));
  return latest;
};

const npm = (...args) => {
  const { status, error } = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    process.stderr.write(`error: "npm ${args.join(' ')}" failed; run it by itself to see why.\n`);
    process.exit(1);
  }
};

/** Installs and builds what is missing. @param {{ build?: boolean }} options */
export const ensure = ({ build = true } = {}) => {
  const lock = join(root, 'package-lock.json');
  if (changed(join(root, 'node_modules', '.package-lock.json')) < changed(lock))
    npm('ci', '--no-audit', '--no-fund');
  if (!build || !existsSync(join(root, 'src'))) return;
  const folders = ['src', 'client', 'web'].map((folder) => join(root, folder)).filter(existsSync);
  const sources = Math.max(...folders.map(newest), changed(lock), changed(join(root, 'tsconfig.json')));
  if (changed(join(root, 'dist', '.built')) < sources) npm('run', '--silent', 'build');
};

if (process.argv[1] === import.meta.filename) ensure();
