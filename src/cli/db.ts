/** `sila db`: the embedded database. */
import { Command } from 'commander';
import { embeddedStatus, startEmbedded, stopEmbedded } from '../app.js';
import { type Config, loadConfig } from '../config.js';
import { UsageError } from '../errors.js';
import { print, tell } from './output.js';

/** @throws UsageError where NEO4J_URI names another database */
const embeddedConfig = (): Config => {
  const config = loadConfig();
  if (config.neo4j.uri !== null)
    throw new UsageError('BAD_USAGE', 'NEO4J_URI is set, so there is no embedded database to manage.', {
      input: 'NEO4J_URI',
      hint: 'Unset it.',
    });
  return config;
};

const start = async (): Promise<void> => {
  const { dataDir } = embeddedConfig();
  const { uri, pid } = await startEmbedded(dataDir, { detached: true, tell });
  tell(`The database runs at ${uri} (process ${pid}); "sila db stop" ends it.`);
};

const stop = async (): Promise<void> => {
  tell((await stopEmbedded(embeddedConfig().dataDir)) ? 'The database has stopped.' : 'No database runs.');
};

const status = async (): Promise<void> => {
  const state = await embeddedStatus(embeddedConfig().dataDir);
  await print(state ? `running at bolt://127.0.0.1:${state.port} (process ${state.pid})` : 'stopped');
};

const shellUrl = async (): Promise<void> => {
  const { dataDir } = embeddedConfig();
  const state = await embeddedStatus(dataDir);
  if (!state) throw new UsageError('BAD_USAGE', 'No database runs.', { hint: 'Start it: sila db start.' });
  const { uri, username, password } = await startEmbedded(dataDir);
  await print(`cypher-shell -a ${uri} -u ${username} -p ${password}`);
};

export const dbCommand = (): Command => {
  const command = new Command('db').description('the embedded database');
  command.command('start').description('start it; it stays until "sila db stop"').action(start);
  command.command('stop').description('stop it').action(stop);
  command.command('status').description('say whether it runs, and where').action(status);
  command
    .command('path')
    .description('print the folder it keeps its data in')
    .action(() => print(embeddedConfig().dataDir));
  command
    .command('shell-url')
    .description('print the cypher-shell command that connects to it')
    .action(shellUrl);
  return command;
};
