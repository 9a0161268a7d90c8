/** `sila doctor`: whether all is there that Sila needs, and the way out where it is not. */
import { Command } from 'commander';
import { connect, createStore, examine, type Finding, findingText, jarsAreThere } from '../app.js';
import { loadConfig } from '../config.js';
import { print } from './output.js';

const run = async (options: { readonly json?: boolean }): Promise<void> => {
  const config = loadConfig();
  const findings: Finding[] = [];
  const examination = examine(config, {
    fetched: jarsAreThere(),
    database: async () => {
      const connection = await connect(config);
      try {
        return await createStore(connection).databaseState();
      } finally {
        await connection.close();
      }
    },
  });
  for await (const finding of examination) {
    findings.push(finding);
    if (!options.json) await print(findingText(finding));
  }
  const healthy = findings.every(({ verdict }) => verdict !== 'failing');
  if (options.json) await print(JSON.stringify({ healthy, findings }));
  if (!healthy) process.exitCode = 1;
};

export const doctorCommand = (): Command =>
  new Command('doctor')
    .description(
      'look over Node.js, Java, Maven, memory, disk, port and database; exit status 1 where something would not work',
    )
    .option('--json', 'print the findings as JSON')
    .action(run);
