/** `sila serve`: the GraphQL service and playground. */
import { Command, InvalidArgumentError } from 'commander';
import { serve } from '../app.js';
import { loadConfig } from '../config.js';
import { queueOption } from './options.js';

interface Options {
  readonly port?: number;
  readonly host?: string;
  readonly queue?: string;
}

const portOf = (text: string): number => {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('A port is 0 to 65535.');
  return port;
};

/** Errors: UsageError for an address that cannot be had, DatabaseError, QUEUE_UNAVAILABLE. */
export const serveCommand = (): Command =>
  new Command('serve')
    .description('serve GraphQL at /graphql and a playground at /playground, until Ctrl-C')
    .option('--port <port>', 'port to listen on; 0 takes a free one (default: SILA_PORT, or 4000)', portOf)
    .option('--host <host>', 'address to listen on (default: SILA_HOST, or 127.0.0.1)')
    .option(
      '--queue <url>',
      'tell by ingestProgress and eventAdded what workers of this Redis do, and at /metrics what waits (default: SILA_QUEUE_URL)',
      queueOption,
    )
    .action(async ({ queue, ...options }: Options) => {
      const config = loadConfig();
      await serve(
        { ...config, ...options, queueUrl: queue ?? config.queueUrl },
        { samples: false, tell: (line) => process.stderr.write(`${line}\n`) },
      );
    });
