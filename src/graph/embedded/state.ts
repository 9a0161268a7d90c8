/** What a running server tells of itself, and the password, in the data folder. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';

export interface ServerState {
  readonly pid: number;
  readonly port: number;
  /** The process that the server ends with; 0 where it stands alone. */
  readonly parent: number;
}

const isState = (value: unknown): value is ServerState =>
  typeof value === 'object' && value !== null && 'pid' in value && 'port' in value;

/** The folder of the server inside a data folder. */
export const homeOf = (dataDir: string): string => join(dataDir, 'neo4j');

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Whether something accepts connections there, within a second. */
export const isListening = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ host, port, timeout: 1_000 });
    const end = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false));
  });

/** The server that runs on a folder; a file left by one that was killed counts as none. */
export const readState = async (home: string): Promise<ServerState | null> => {
  let state: unknown;
  try {
    state = JSON.parse(await readFile(join(home, 'server.json'), 'utf8'));
  } catch {
    return null;
  }
  return isState(state) && isAlive(state.pid) && (await isListening('127.0.0.1', state.port)) ? state : null;
};

/** The password of the folder: made on first use, readable by its owner only. */
export const ensurePassword = async (home: string): Promise<string> => {
  await mkdir(home, { recursive: true, mode: 0o700 });
  const path = join(home, 'password');
  try {
    await writeFile(path, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    await chmod(path, 0o600);
  }
  return (await readFile(path, 'utf8')).trim();
};
