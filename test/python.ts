/** Tools of other people that are written in Python. Without python3 the tests that need them are red, not skipped. */
import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';

export const python = (
  args: readonly string[],
  options: { readonly input?: string; readonly path?: string } = {},
) => {
  const { PYTHONPATH } = process.env;
  const path = [options.path, PYTHONPATH].filter(Boolean).join(':');
  const ran = spawnSync('python3', args, {
    ...(options.input === undefined ? {} : { input: options.input }),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8', ...(path ? { PYTHONPATH: path } : {}) },
  });
  if (ran.error) throw new Error('These tests need python3: install it, with pip.', { cause: ran.error });
  return ran;
};

const folders = new Map<string, string>();
/** Where python3 finds a package: as it has it, or fetched once into the user's cache, as Maven fetches the database. */
export const withPackage = (requirement: string, module: string): string => {
  const known = folders.get(requirement);
  if (known !== undefined) return known;
  const cached = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'sila', requirement);
  const has = (path: string) => python(['-c', `import ${module}`], { path }).status === 0;
  if (!has('') && !has(cached)) {
    const { status, stderr } = python(['-m', 'pip', 'install', '--quiet', '--target', cached, requirement]);
    if (status !== 0) throw new Error(`These tests need ${requirement}, and pip cannot fetch it: ${stderr}`);
  }
  const folder = has('') ? '' : cached;
  folders.set(requirement, folder);
  return folder;
};
