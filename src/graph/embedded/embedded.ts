/** The Neo4j that Sila starts itself: one server a data folder, joined by every process that uses the folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DatabaseError } from '../../errors.js';
import { untilAdmitted } from './admission.js';
import { checkJava, ensureJars } from './jars.js';
import { ensurePassword, homeOf, isAlive, readState, type ServerState } from './state.js';

const LAUNCHER = fileURLToPath(new URL('Launcher.java', import.meta.url));
/** Exit status of a launcher that found the folder taken. */
const LOCKED = 75;
const START_TIMEOUT = 90_000;
const STOP_TIMEOUT = 25_000;
const PAUSE = 100;
/** Whoever holds a folder and does not answer begins or ends: after so many milliseconds its place is asked for again. */
const SUCCESSION = 4_000;

const MEGABYTE = 1_048_576;
/** The server's heap, and as much again for its files: an eighth of the machine's memory, and what a large transaction needs at least. */
const heapMegabytes = (): number => Math.round(Math.min(Math.max(totalmem() / MEGABYTE / 8, 512), 2_048));

export interface EmbeddedServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly pid: number;
  /** Ends the server if this process started it. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Stands alone: it outlives the process that starts it. */
  readonly detached?: boolean;
  readonly tell?: (line: string) => void;
}

const spawnServer = async (home: string, jars: string, detached: boolean): Promise<ChildProcess> => {
  const log = openSync(join(home, 'launcher.log'), 'w', 0o600);
  try {
    const preferred = await readFile(join(home, 'port'), 'utf8').catch(() => '0');
    const child = spawn(
      'java',
      [
        `-Xmx${heapMegabytes()}m`,
        '-XX:+UseSerialGC',
        '-cp',
        join(jars, '*'),
        LAUNCHER,
        home,
        preferred.trim(),
        detached ? '0' : String(process.pid),
      ],
      {
        // the server ends when this pipe does: also when this process is killed
        stdio: [detached ? 'ignore' : 'pipe', log, log],
        detached,
      },
    );
    child.on('error', () => {});
    return child;
  } finally {
    closeSync(log);
  }
};

const failed = async (home: string): Promise<DatabaseError> => {
  const log = await readFile(join(home, 'launcher.log'), 'utf8').catch(() => '');
  const reason = log.split('\n').find((line) => /Exception|error:|Error/.test(line));
  return new DatabaseError(
    'DATABASE_SETUP',
    `The embedded database did not start${reason ? `: ${reason.trim()}` : '.'}`,
    {
      input: home,
      hint: 'Its log is launcher.log in that folder; or set NEO4J_URI to another Neo4j.',
    },
  );
};

interface Started {
  readonly child: ChildProcess;
  readonly state: ServerState;
}

/** Waits for a server to answer: the child's, or the one that holds the folder. One that is on its way out is followed. */
const startUntilReady = async (home: string, spawnOne: () => Promise<ChildProcess>): Promise<Started> => {
  const end = Date.now() + START_TIMEOUT;
  let child = await spawnOne();
  let since = Date.now();
  while (Date.now() < end) {
    const state = await readState(home);
    if (state) return { child, state };
    if (child.exitCode !== null && child.exitCode !== LOCKED) break;
    if (child.exitCode === LOCKED && Date.now() - since > SUCCESSION) {
      child = await spawnOne();
      since = Date.now();
    }
    await sleep(PAUSE);
  }
  throw await failed(home);
};

const stopChild = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.stdin?.end();
  await Promise.race([exited, sleep(STOP_TIMEOUT, undefined, { ref: false })]);
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
};

/**
 * Starts the server of a data folder, or joins the one that runs on it.
 *
 * @throws DatabaseError DATABASE_SETUP where Java or Maven is missing, or the server does not start
 */
export const startEmbedded = async (
  dataDir: string,
  options: EmbeddedOptions = {},
): Promise<EmbeddedServer> => {
  const { detached = false, tell = () => {} } = options;
  const home = homeOf(dataDir);
  const password = await ensurePassword(home);
  const serverOf = (state: ServerState, stop: () => Promise<void>): EmbeddedServer => ({
    uri: `bolt://127.0.0.1:${state.port}`,
    username: 'neo4j',
    password,
    pid: state.pid,
    stop,
  });
  const running = await readState(home);
  if (running) return serverOf(running, async () => {});
  await checkJava();
  const jars = await ensureJars(tell);
  const { child, state } = await startUntilReady(home, () => spawnServer(home, jars, detached));
  await untilAdmitted(state.port, password);
  await writeFile(join(home, 'port'), `${state.port}\n`);
  const own = state.pid === child.pid;
  if (detached || !own) child.unref();
  return serverOf(state, () => (own && !detached ? stopChild(child) : Promise.resolve()));
};

/** The server that runs on a data folder, or null. */
export const embeddedStatus = (dataDir: string): Promise<ServerState | null> => readState(homeOf(dataDir));

/** Asks the server of a data folder to end, and waits for it. Resolves false where none runs. */
export const stopEmbedded = async (dataDir: string): Promise<boolean> => {
  const home = homeOf(dataDir);
  const state = await readState(home);
  if (!state) return false;
  await writeFile(join(home, 'server.stop'), '');
  const end = Date.now() + STOP_TIMEOUT;
  while (isAlive(state.pid) && Date.now() < end) await sleep(PAUSE);
  if (isAlive(state.pid))
    throw new DatabaseError('DATABASE_SETUP', 'The embedded database does not stop.', {
      input: `process ${state.pid}`,
      hint: 'End that process.',
    });
  return true;
};
