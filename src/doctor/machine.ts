/** What Sila needs of the machine. */
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { freemem } from 'node:os';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { type Finding, failing, ok, warning } from './finding.js';

const run = promisify(execFile);
const GIGABYTE = 1024 ** 3;
const LEAST_NODE = [20, 19] as const;
const LEAST_JDK = 17;
/** Neo4j's heap and page cache, and Sila beside them. */
const LEAST_MEMORY = 1 * GIGABYTE;
const LEAST_DISK = 1 * GIGABYTE;
const SCARCE_DISK = 5 * GIGABYTE;
const gigabytes = (bytes: number): string => `${(bytes / GIGABYTE).toFixed(1)} GB`;

export const checkNode = (version: string = process.versions.node): Finding => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  return fits
    ? ok('node', `Node.js ${version}.`)
    : failing('node', `Node.js ${version} is too old.`, `Install Node.js ${LEAST_NODE.join('.')} or later.`);
};

const NO_NEED = 'Or set NEO4J_URI to a Neo4j that runs; then neither Java nor Maven is needed.';

export const checkJava = async (java = 'java'): Promise<Finding> => {
  const wayOut = `Install a JDK ${LEAST_JDK} or later, and see that "java" is on the PATH. ${NO_NEED}`;
  try {
    const { stdout, stderr } = await run(java, ['-version'], { timeout: 20_000 });
    const version = /version "([\d.]+)/.exec(stderr + stdout)?.[1] ?? '';
    const major = Number(version.split('.')[0]);
    return major >= LEAST_JDK
      ? ok('java', `Java ${version}.`)
      : failing('java', `Java ${version || 'of unknown version'} is too old.`, wayOut);
  } catch {
    return failing('java', 'There is no "java" that runs.', wayOut);
  }
};

/** `fetched`: the jars that Maven is needed for are there already. */
export const checkMaven = async (fetched: boolean, maven = 'mvn'): Promise<Finding> => {
  try {
    const { stdout } = await run(maven, ['-v'], { timeout: 30_000 });
    return ok('maven', `Maven ${/Apache Maven ([\d.]+)/.exec(stdout)?.[1] ?? 'of unknown version'}.`);
  } catch {
    return fetched
      ? ok('maven', 'There is no "mvn"; it is not needed, since Neo4j is fetched already.')
      : failing('maven', 'There is no "mvn" that runs.', `Install Maven 3.6 or later. ${NO_NEED}`);
  }
};

/** Memory that a process may take: that of the machine, or of the container that it runs in. */
const memoryFree = (): number => {
  const limited = process.constrainedMemory();
  const limit = limited > 0 && limited < Number.MAX_SAFE_INTEGER ? limited : Number.POSITIVE_INFINITY;
  return Math.min(process.availableMemory?.() ?? freemem(), limit);
};

export const checkMemory = (free: number = memoryFree()): Finding =>
  free >= LEAST_MEMORY
    ? ok('memory', `${gigabytes(free)} free.`)
    : warning(
        'memory',
        `${gigabytes(free)} free; the embedded database and Sila want ${gigabytes(LEAST_MEMORY)}.`,
        'End other programs, give the machine more memory, or run Neo4j elsewhere and set NEO4J_URI.',
      );

/** The nearest folder that exists: the data folder may be made only later. */
const existing = async (folder: string): Promise<string> => {
  try {
    await access(folder);
    return folder;
  } catch {
    const parent = dirname(folder);
    return parent === folder ? folder : existing(parent);
  }
};

export const checkDisk = async (
  folder: string,
  room: (path: string) => Promise<number> = async (path) => {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  },
): Promise<Finding> => {
  const place = await existing(folder);
  try {
    await access(place, constants.W_OK);
  } catch {
    const wayOut = 'Give this user the right to write there, or set SILA_DATA_DIR to another folder.';
    return failing('disk', `${folder} cannot be written to.`, wayOut);
  }
  const free = await room(place);
  const told = `${gigabytes(free)} free for ${folder}`;
  const wayOut = 'Make room there, or set SILA_DATA_DIR to a folder on another disk.';
  if (free < LEAST_DISK) return failing('disk', `${told}; Neo4j stops writing when there is none.`, wayOut);
  if (free < SCARCE_DISK) return warning('disk', `${told}; that is little.`, wayOut);
  return ok('disk', `${told}.`);
};

/** Whether the service could listen. */
export const checkPort = (host: string, port: number): Promise<Finding> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      resolve(
        taken
          ? warning(
              'port',
              `${host}:${port} is taken: by a Sila that runs, or by another program.`,
              'If Sila does not run, choose another port with --port or SILA_PORT.',
            )
          : failing(
              'port',
              `${host}:${port} cannot be listened on (${error.code ?? error.message}).`,
              'Choose another address with --host and --port, or SILA_HOST and SILA_PORT.',
            ),
      );
    });
    server.listen(port, host, () => server.close(() => resolve(ok('port', `${host}:${port} is free.`))));
  });
