/** The HTTP service: one ordered list of what answers. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Logger } from 'pino';
import { UsageError } from '../errors.js';
import { createContext, type Services } from '../resolvers/index.js';
import { exportRoute } from './export.js';
import { createGraphql, LOCAL } from './graphql.js';
import { health } from './health.js';
import { httpErrors, notFound } from './http-errors.js';
import { LIMITS, type Limits } from './limits.js';
import { playground } from './playground.js';
import { subscriptions } from './subscriptions.js';

export interface ServerOptions {
  readonly services: Services;
  /** Resolves when the database answers. */
  readonly ready: () => Promise<unknown>;
  readonly log: Pick<Logger, 'error'>;
  readonly limits?: Limits;
}
export interface HttpService {
  /** Listens; port 0 takes a free one. Errors: UsageError where the address cannot be had. */
  listen(port: number, host: string): Promise<{ readonly url: string }>;
  /** Ends after the requests under way, which get five seconds. */
  close(): Promise<void>;
}

/** Milliseconds that requests under way get when the service ends. */
const PATIENCE = 5_000;

export const createHttpService = async (options: ServerOptions): Promise<HttpService> => {
  const { services, ready, log, limits = LIMITS } = options;
  const graphql = await createGraphql(services, log, limits);

  const app = express();
  app.disable('x-powered-by');
  // health first: it must answer whatever else is wrong
  app.use(health(ready));
  // a person who opens the endpoint in a browser is looking for the playground
  app.get('/graphql', (request, response, next) => {
    if (request.query.query === undefined && request.accepts(['json', 'html']) === 'html') {
      response.redirect('/playground');
    } else next();
  });
  app.use('/graphql', ...graphql.handlers);
  app.use(exportRoute(services.graph, log));
  app.use(playground());
  app.get('/', (_request, response) => response.redirect('/playground'));
  app.use(notFound);
  app.use(httpErrors(limits, log));

  const server = createServer(app);
  const endSubscriptions = subscriptions(server, {
    schema: graphql.schema,
    context: () => createContext(services, LOCAL, false),
    limits,
    log,
  });
  return {
    listen: (port, host) => listen(server, port, host),
    close: async () => {
      await endSubscriptions();
      if (server.listening) {
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeIdleConnections();
        const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE);
        await closed;
        clearTimeout(impatience);
      }
      await graphql.stop();
    },
  };
};

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken by another program',
  EACCES: 'may not be used by this user',
  EADDRNOTAVAIL: 'is no address of this machine',
  ENOTFOUND: 'is no address of this machine',
};

const listen = (server: Server, port: number, host: string): Promise<{ readonly url: string }> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? ''] ?? `cannot be used (${error.code ?? error.message})`;
      reject(
        new UsageError('BAD_CONFIG', `${host}:${port} ${reason}`, {
          hint: 'Choose another with --port and --host, or SILA_PORT and SILA_HOST.',
          cause: error,
        }),
      );
    });
    server.listen(port, host, () => {
      const { port: bound } = server.address() as AddressInfo;
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({ url: `http://${name}:${bound}` });
    });
  });
