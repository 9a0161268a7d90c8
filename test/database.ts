/** One real Neo4j for the whole run of the tests, started before them and stopped after. */
import { mkdtemp, rm } from 'node:fs/promises';
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
  const server = await startEmbedded(folder, { tell: (line) => process.stderr.write(`${line}\n`) });
  const { uri, username, password } = server;
  project.provide('neo4j', { uri, username, password });
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
};
