/**
 * One real Neo4j for the whole run of the tests, started before them and stopped after; and one folder for all that is
 * temporary, which must be empty again at the end.
 */
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../src/graph/index.js';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly neo4j: { readonly uri: string; readonly username: string; readonly password: string };
  }
}

export default async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'sila-test-'));
  const temporary = join(folder, 'temporary');
  await mkdir(temporary);
  // where tests and the programs that they start make their folders
  process.env.TMPDIR = temporary;
  const server = await startEmbedded(folder, { tell: (line) => process.stderr.write(`${line}\n`) });
  const { uri, username, password } = server;
  project.provide('neo4j', { uri, username, password });
  return async () => {
    await server.stop();
    const left = (await readdir(temporary)).filter((name) => name.startsWith('sila-'));
    await rm(folder, { recursive: true, force: true });
    if (left.length === 0) return;
    process.exitCode = 1;
    throw new Error(`The tests left behind ${left.join(', ')}`);
  };
};
