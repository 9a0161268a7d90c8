/** `/graphql`: Apollo Server behind express, within limits. */

import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { type Context, createContext, createSchema, formatError, type Services } from '../resolvers/index.js';
import { LIMITS, type Limits, limitsPlugin } from './limits.js';

/** Without keys there is one user: whoever sits at the machine. */
export const LOCAL = { name: 'local' };

export interface GraphqlEndpoint {
  readonly schema: GraphQLSchema;
  readonly handlers: readonly RequestHandler[];
  /** Ends after the requests under way. */
  stop(): Promise<void>;
}

export const createGraphql = async (
  services: Services,
  log: Pick<Logger, 'error'>,
  limits: Limits = LIMITS,
): Promise<GraphqlEndpoint> => {
  const schema = await createSchema();
  const apollo = new ApolloServer<Context>({
    schema,
    // the data is open to whoever may ask at all, so its description is too
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: formatError(log),
    parseOptions: { maxTokens: limits.tokens },
    plugins: [ApolloServerPluginLandingPageDisabled(), limitsPlugin(limits)],
    // the service closes its listener itself, in order
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  return {
    schema,
    handlers: [
      express.json({ limit: limits.bodyBytes }),
      expressMiddleware(apollo, { context: async () => createContext(services, LOCAL) }) as RequestHandler,
    ],
    stop: () => apollo.stop(),
  };
};
