/** Subscriptions over WebSocket on `/graphql` (graphql-transport-ws), under the limits of every other request. */
import type { IncomingMessage, Server } from 'node:http';
import {
  type DocumentNode,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  validate,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import type { Access } from '../access/index.js';
import { SilaError } from '../errors.js';
import type { Who } from '../model/role.js';
import { type Context, formatError } from '../resolvers/index.js';
import { readDocument } from './document-size.js';
import { type Limits, weigh } from './limits.js';

export interface SubscriptionOptions {
  readonly schema: GraphQLSchema;
  readonly access: Access;
  readonly context: (who: Who) => Context;
  readonly limits: Limits;
  readonly log: Pick<Logger, 'error'>;
}

/** A browser names the page that connects; another site's page must not speak for whoever visits it. */
const isOwnPage = ({ headers }: IncomingMessage): boolean => {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
};

/** No role allows nothing: this is nobody, should a connection ever come here unasked. */
const NOBODY: Who = { name: 'nobody', role: 'none' as Who['role'] };

/** The document, if it may run as a subscription; errors otherwise. */
const examine = (
  schema: GraphQLSchema,
  limits: Limits,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  operationName: string | null,
) => {
  const coded = (code: string) => (error: GraphQLError) =>
    new GraphQLError(error.message, { originalError: error, extensions: { code } });
  let document: DocumentNode;
  try {
    document = readDocument(query, limits);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return error.extensions.code === undefined ? [coded('GRAPHQL_PARSE_FAILED')(error)] : [error];
  }
  const errors = validate(schema, document);
  if (errors.length > 0) return errors.map(coded('GRAPHQL_VALIDATION_FAILED'));
  if (getOperationAST(document, operationName)?.operation !== 'subscription') {
    return [
      new GraphQLError('Only subscriptions run over this connection', {
        extensions: { code: 'BAD_REQUEST', hint: 'Send queries and mutations by POST to /graphql.' },
      }),
    ];
  }
  weigh({ schema, document, variables, operationName }, limits);
  return null;
};

/** Takes WebSockets at `/graphql`; the returned function ends them. */
export const subscriptions = (server: Server, options: SubscriptionOptions): (() => Promise<void>) => {
  const { schema, access, context, limits, log } = options;
  const owners = new WeakMap<object, Who>();
  const tell = formatError(log);
  const spoken = (errors: readonly GraphQLError[]) => errors.map((error) => tell(error.toJSON(), error));
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.bodyBytes });
  server.on('upgrade', (request, socket, head) => {
    // a client that goes away in the middle is no fault; without this it would end the process
    socket.on('error', () => socket.destroy());
    const [pathname] = (request.url ?? '/').split('?');
    const refusal = pathname !== '/graphql' ? '404 Not Found' : isOwnPage(request) ? null : '403 Forbidden';
    if (refusal === null) {
      sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
    } else socket.end(`HTTP/1.1 ${refusal}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  });
  const ending = useServer(
    {
      schema,
      context: ({ extra }) => context(owners.get(extra.socket) ?? NOBODY),
      // a browser cannot set a header here: the key comes with the first message
      onConnect: async ({ connectionParams, extra }) => {
        const { authorization } = connectionParams ?? {};
        const given = typeof authorization === 'string' ? authorization : extra.request.headers.authorization;
        try {
          owners.set(extra.socket, await access.identify(given));
          return true;
        } catch (error) {
          if (error instanceof SilaError) return false;
          throw error;
        }
      },
      onSubscribe: (_context, _id, { query, variables, operationName }) => {
        try {
          return examine(schema, limits, query, variables ?? {}, operationName ?? null) ?? undefined;
        } catch (error) {
          if (error instanceof GraphQLError) return [error];
          throw error;
        }
      },
      onError: (_context, _id, _payload, errors) => spoken(errors),
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors
          ? { ...(result as FormattedExecutionResult), errors: spoken(result.errors) }
          : undefined,
    },
    sockets,
  );
  return async () => {
    await ending.dispose();
  };
};
