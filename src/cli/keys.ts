/** `sila keys`: who may use a service that others reach. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { addKey, ROLES, type Role, readKeys, revokeKey, rotateKey } from '../app.js';
import { loadConfig } from '../config.js';
import { print, tell } from './output.js';

const minutes = (text: string): number => {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('Give whole minutes, 0 or more.');
  return Number(text);
};

const SHOWN_ONCE = 'This key is shown once; only its hash is kept.';

export const keysCommand = (): Command => {
  const command = new Command('keys').description('keys of the service: with one, every request needs one');
  command
    .command('add')
    .description('make a key and print it')
    .argument('<name>', 'whose it is: it is named in logs and corrections')
    .addOption(new Option('--role <role>', 'what it allows').choices(ROLES).default('reader'))
    .action(async (name: string, { role }: { readonly role: Role }) => {
      const key = addKey(loadConfig().dataDir, name, role);
      tell(SHOWN_ONCE);
      await print(key);
    });
  command
    .command('list')
    .description('print names, roles, and when each was made and ends')
    .action(async () => {
      const keys = readKeys(loadConfig().dataDir);
      if (keys.length === 0) tell('There are no keys: the service listens on this machine only.');
      for (const { name, role, created, expires } of keys)
        await print([name, role, created, expires ?? ''].join('\t').trimEnd());
    });
  command
    .command('revoke')
    .description('end a key; a running service refuses it at once')
    .argument('<name>')
    .action((name: string) => {
      revokeKey(loadConfig().dataDir, name);
      tell(`${name} may not come in any more.`);
    });
  command
    .command('rotate')
    .description('print a new key for a name; the old one holds for a while')
    .argument('<name>')
    .option('--grace <minutes>', 'how long the old one holds', minutes, 60)
    .action(async (name: string, { grace }: { readonly grace: number }) => {
      const key = rotateKey(loadConfig().dataDir, name, grace);
      tell(`${SHOWN_ONCE} The old one holds for ${grace} minutes more.`);
      await print(key);
    });
  return command;
};
