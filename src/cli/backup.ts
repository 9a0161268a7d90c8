/** `sila backup`: the whole graph in one file. */
import { Command } from 'commander';
import { connect, createStore, writeBackup } from '../app.js';
import { loadConfig } from '../config.js';
import { tell } from './output.js';
import { version } from './version.js';

const run = async (file: string): Promise<void> => {
  const connection = await connect(loadConfig());
  try {
    const graph = createStore(connection);
    const { nodes, relationships } = await writeBackup(graph.snapshot(), file, {
      version: version(),
      now: new Date(),
    });
    tell(`Backed up ${nodes} nodes and ${relationships} relationships to ${file}; read again, and sound.`);
  } finally {
    await connection.close();
  }
};

export const backupCommand = (): Command =>
  new Command('backup')
    .description(
      'write the whole graph, corrections and all, to a file from which "sila restore" makes it again; whoever writes to the graph waits meanwhile',
    )
    .argument('<file>', 'the file, for instance sila-2025-10-08.backup.gz; an older one is replaced')
    .action(run);
