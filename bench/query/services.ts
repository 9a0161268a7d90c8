/** Sila as its users run it, and the peer: each in a process of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));

export interface Served {
  /** Takes GraphQL by POST. */
  readonly url: string;
  close(): void;
}

/** The first match in what a process says. */
const said = async (child: ChildProcess, stream: Readable, pattern: RegExp): Promise<string> => {
  let text = '';
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) {
      stream.resume();
      return found;
    }
  }
  throw new Error(`The service ended (${child.exitCode}): ${text}`);
};

export const serveSila = async (uri: string, username: string, password: string): Promise<Served> => {
  const child = spawn(process.execPath, ['bin/sila.mjs', 'serve', '--port', '0'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      SILA_RATE_PER_MINUTE: '0',
      SILA_LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  return {
    url: await said(child, child.stderr, /GraphQL\s+(\S+)/),
    close: () => void child.kill('SIGTERM'),
  };
};

/** Installs the peer where it is missing. */
export const servePeer = async (uri: string, username: string, password: string): Promise<Served> => {
  if (!existsSync(new URL('node_modules', import.meta.url)))
    execFileSync('npm', ['ci', '--omit=dev'], { cwd: HERE, stdio: ['ignore', 'inherit', 'inherit'] });
  const child = spawn(process.execPath, ['peer.mjs', uri, username, password], {
    cwd: HERE,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const port = await said(child, child.stdout, /^(\d+)$/m);
  return { url: `http://127.0.0.1:${port}/`, close: () => void child.stdin.end() };
};
