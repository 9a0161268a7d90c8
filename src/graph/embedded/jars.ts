/** The jars of Neo4j: fetched once by Maven into the user's cache, shared by every data folder. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DatabaseError } from '../../errors.js';

const run = promisify(execFile);
const VERSION = '5.26.18';
const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const MINUTES = 60_000;
const LEAST_JDK = 17;

const WAYS_OUT =
  'Three ways out: install a JDK 17+ and Maven; or set NEO4J_URI to a Neo4j that runs; or start one with "NEO4J_PASSWORD=… docker compose up -d neo4j" and set NEO4J_URI=bolt://localhost:7687.';

const missing = (what: string, cause: unknown): DatabaseError =>
  new DatabaseError('DATABASE_SETUP', `The embedded database needs ${what}.`, { hint: WAYS_OUT, cause });

/** @throws DatabaseError DATABASE_SETUP where there is no JDK of 17 or later */
export const checkJava = async (java = 'java'): Promise<void> => {
  let told: { readonly stdout: string; readonly stderr: string };
  try {
    told = await run(java, ['-version']);
  } catch (cause) {
    throw missing('a JDK 17 or later, and "java" is not there', cause);
  }
  const version = /version "(\d+)/.exec(told.stderr + told.stdout)?.[1];
  if (version !== undefined && Number(version) < LEAST_JDK)
    throw missing(`a JDK 17 or later; "java" is version ${version}`, undefined);
};

const cacheFolder = (): string =>
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'sila', `neo4j-${VERSION}`);

/** Whether Maven has done its work. */
export const jarsAreThere = (): boolean => existsSync(cacheFolder());

/**
 * The folder with the jars, which Maven fills the first time (about 117 MB).
 *
 * @throws DatabaseError DATABASE_SETUP where Maven is missing or fails
 */
export const ensureJars = async (tell: (line: string) => void, maven = 'mvn'): Promise<string> => {
  const folder = cacheFolder();
  if (existsSync(folder)) return folder;
  tell(`Fetching Neo4j ${VERSION} with Maven, once (about 117 MB).`);
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  try {
    await run(maven, ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${draft}`], {
      timeout: 15 * MINUTES,
      maxBuffer: 16 * 1024 * 1024,
    });
    // whoever comes first wins; both hold the same
    await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    const absent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw absent
      ? missing('Maven, and "mvn" is not there', cause)
      : missing('its jars, which Maven could not fetch; see that it reaches a repository', cause);
  }
  return folder;
};
