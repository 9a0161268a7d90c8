/** An embedded Neo4j for a benchmark, with the settings that reach it. */
import { type Config, loadConfig } from '../src/config.js';
import { startEmbedded } from '../src/graph/index.js';

export interface BenchDatabase {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly config: Config;
  stop(): Promise<void>;
}

/** Starts one over the data of a folder. */
export const openEmbedded = async (folder: string): Promise<BenchDatabase> => {
  const server = await startEmbedded(folder, { tell: (line) => console.error(line) });
  const { uri, username, password } = server;
  const config = loadConfig({
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    SILA_LOG_LEVEL: 'silent',
  });
  return { uri, username, password, config, stop: () => server.stop() };
};
