/** `sila restore`: the graph of a backup. */
import { Command } from 'commander';
import { connect, createStore, openBackup } from '../app.js';
import { loadConfig } from '../config.js';
import { tell } from './output.js';

const run = async (file: string, options: { readonly force?: boolean }): Promise<void> => {
  // the file first: a database is not emptied for one that cannot be used
  const backup = await openBackup(file);
  const { nodes, relationships } = backup.summary;
  const connection = await connect(loadConfig());
  try {
    const written = await createStore(connection).restore({
      backup: backup.sha256,
      file,
      summary: backup.summary,
      rows: backup.rows,
      force: options.force ?? false,
      tell,
    });
    tell(
      written
        ? `Restored ${nodes} nodes and ${relationships} relationships of ${backup.header.createdAt}; read again, and the same.`
        : `The graph is that of ${file} already; nothing was written.`,
    );
  } finally {
    await connection.close();
  }
};

export const restoreCommand = (): Command =>
  new Command('restore')
    .description(
      'make the graph of a backup in an empty database; one that was cut off goes on where it stopped',
    )
    .argument('<file>', 'what "sila backup" wrote')
    .option('--force', 'first delete what the database holds')
    .action(run);
