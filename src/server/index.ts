/** The HTTP service: one ordered list of what answers. */
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import cors from 'cors';
import express, { type RequestHandler } from 'express';
import { UsageError } from '../errors.js';
import type { Services } from '../resolvers/index.js';
import type { Telemetry } from '../telemetry/index.js';
import { explorer } from './explorer.js';
import { exportRoute } from './export.js';
import { createGraphql } from './graphql.js';
import { guard, unhurried } from './guard.js';
import { health } from './health.js';
import { httpErrors, notFound } from './http-errors.js';
import { LIMITS, type Limits } from './limits.js';
import { createMetrics, type Metrics } from './metrics.js';
import { OPTIONS, type Options } from './options.js';
import { playground } from './playground.js';
import { numbered } from './request-id.js';
import { subscriptions } from './subscriptions.js';
import type { ServiceLog } from './witness.js';

export { createMetrics } from './metrics.js';
export { readSafelist } from './safelist.js';

export interface ServerOptions {
  readonly services: Services;
  /** Resolves when the database answers. */
  readonly ready: () => Promise<unknown>;
  readonly log: ServiceLog;
  /** Where the caller counts too; default: metrics of its own. */
  readonly metrics?: Metrics;
  readonly telemetry?: Pick<Telemetry, 'request' | 'fields'> | undefined;
  readonly limits?: Limits;
  /** What is left out is as for whoever sits at the machine. */
  readonly options?: Partial<Options>;
}
export interface HttpService {
  /** Listens; port 0 takes a free one. Errors: UsageError where the address cannot be had. */
  listen(port: number, host: string): Promise<{ readonly url: string }>;
  /** Ends after the requests under way, which get five seconds. */
  close(): Promise<void>;
}

/** Milliseconds that requests under way get when the service ends. */
const PATIENCE = 5_000;

/** An answer is what it says it is: a browser must not take JSON with somebody's markup in it for a page. */
const unguessed: RequestHandler = (_request, response, next) => {
  response.set('x-content-type-options', 'nosniff');
  next();
};

export const createHttpService = async (serverOptions: ServerOptions): Promise<HttpService> => {
  const { ready, log, limits = LIMITS, metrics = createMetrics(), telemetry } = serverOptions;
  const options: Options = { ...OPTIONS, ...serverOptions.options };
  const { access } = options;
  const services = { ...serverOptions.services, ingest: metrics.counting(serverOptions.services.ingest) };
  const graphql = await createGraphql(services, log, metrics, limits, options);
  telemetry?.fields(graphql.schema);

  const app = express();
  app.disable('x-powered-by');
  // answers to POST are kept by nobody: no hash of each
  app.disable('etag');
  app.use(numbered, metrics.observe, unguessed);
  if (telemetry) app.use(telemetry.request);
  // health before anything that may be wrong: it must answer whatever else is wrong
  app.use(health(ready));
  // a person who opens the endpoint in a browser is looking for the playground
  app.get('/graphql', (request, response, next) => {
    if (
      options.playground &&
      request.query.query === undefined &&
      request.accepts(['json', 'html']) === 'html'
    ) {
      response.redirect('/playground');
    } else next();
  });
  // closed to pages of other sites, but for those that the operator names
  if (options.corsOrigins.length > 0)
    app.use(['/graphql', '/export'], cors({ origin: [...options.corsOrigins], maxAge: 600 }));
  const pace = unhurried(access, options.ratePerMinute);
  app.use('/graphql', guard(access, 'reader'), pace, ...graphql.handlers);
  app.use('/export', guard(access, 'reader'), pace);
  app.use(exportRoute(services.graph, log));
  app.use('/metrics', guard(access, 'admin'));
  app.use(metrics.route);
  if (options.playground) app.use(playground());
  app.use(explorer());
  app.use(notFound);
  app.use(httpErrors(limits, log));

  const server = createServer(app);
  const endSubscriptions = subscriptions(server, {
    schema: graphql.schema,
    access,
    context: (who) => ({ ...services, who, requestId: randomUUID() }),
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
