/** The command line: registers the commands and turns errors into words and exit statuses. */
import { Command, CommanderError } from 'commander';
import { DatabaseError, SilaError, UsageError } from '../errors.js';
import { backupCommand } from './backup.js';
import { cypherCommand } from './cypher.js';
import { dbCommand } from './db.js';
import { doctorCommand } from './doctor.js';
import { evalCommand } from './eval.js';
import { exportCommand } from './export.js';
import { extractCommand } from './extract.js';
import { ingestCommand } from './ingest.js';
import { keysCommand } from './keys.js';
import { tell, tellError } from './output.js';
import { queueCommand } from './queue.js';
import { restoreCommand } from './restore.js';
import { serveCommand } from './serve.js';
import { version } from './version.js';
import { watchCommand } from './watch.js';
import { workerCommand } from './worker.js';

const program = (): Command => {
  const root = new Command('sila')
    .description('news pages into a knowledge graph of who spoke with whom, who said what and who denies it')
    .version(version())
    .showHelpAfterError('(add --help for usage)');
  for (const command of [
    extractCommand(),
    ingestCommand(),
    watchCommand(),
    workerCommand(),
    queueCommand(),
    serveCommand(),
    exportCommand(),
    cypherCommand(),
    backupCommand(),
    restoreCommand(),
    keysCommand(),
    doctorCommand(),
    dbCommand(),
    evalCommand(),
  ])
    root.addCommand(command);
  for (const command of [root, ...root.commands, ...root.commands.flatMap(({ commands }) => commands)])
    command.exitOverride();
  return root;
};

/** 0 done, 1 some input failed, 2 unusable arguments, 3 no database. */
const statusOf = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof SilaError) {
    tellError(error);
    return error instanceof DatabaseError ? 3 : error instanceof UsageError ? 2 : 1;
  }
  tell(`error: ${error instanceof Error ? error.message : String(error)} (INTERNAL)`);
  tell('This is a defect of Sila: please report what you ran.');
  return 1;
};

/** Runs a command line, without the program's own two words. Resolves with the exit status. */
export const main = async (argv: readonly string[]): Promise<number> => {
  // a reader that has enough ("| head") ends the writing, not with an error
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    await program().parseAsync([...argv], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return statusOf(error);
  }
};
