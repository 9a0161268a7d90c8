/** The command `sila` as a user starts it, over the test run's database. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

const SILA = fileURLToPath(new URL('../bin/sila.mjs', import.meta.url));

export interface Told {
  out: string;
  err: string;
}
export interface Started {
  readonly child: ChildProcess;
  /** What it has said up to now. */
  readonly told: Readonly<Told>;
  /** `status` is null where a signal ended it. */
  readonly ended: Promise<Told & { readonly status: number | null }>;
}

/** Starts it in a folder. */
export const startSila = (cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Started => {
  const { uri, username, password } = inject('neo4j');
  const child = spawn(process.execPath, [SILA, ...args], {
    cwd,
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      SILA_DATA_DIR: cwd,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told: Told = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    told.out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    told.err += chunk;
  });
  const ended = once(child, 'close').then(([status]) => ({ status: status as number | null, ...told }));
  return { child, told, ended };
};
