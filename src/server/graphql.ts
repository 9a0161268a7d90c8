/** `/graphql`: Apollo Server behind express, within limits. */

import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import { type Context, createSchema, formatError, type Services } from '../resolvers/index.js';
import { measured } from './document-size.js';
import { whoOf } from './guard.js';
import { type Limits, limitsPlugin } from './limits.js';
import type { Metrics } from './metrics.js';
import type { Options } from './options.js';
import { requestId } from './request-id.js';
import { safelisted } from './safelist.js';
import { type ServiceLog, witness } from './witness.js';

export interface GraphqlEndpoint {
  readonly schema: GraphQLSchema;
  readonly handlers: readonly RequestHandler[];
  /** Ends after the requests under way. */
  stop(): Promise<void>;
}

export const createGraphql = async (
  services: Services,
  log: ServiceLog,
  metrics: Metrics,
  limits: Limits,
  options: Options,
): Promise<GraphqlEndpoint> => {
  const schema = await createSchema();
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: options.introspection,
    // what a schema has is not to be guessed from its errors where it may not be asked for
    hideSchemaDetailsFromClientErrors: !options.introspection,
    includeStacktraceInErrorResponses: false,
    formatError: formatError(log),
    parseOptions: { maxTokens: limits.tokens },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      limitsPlugin(limits),
      ...(options.safelist ? [safelisted(options.safelist)] : []),
      witness(log, metrics, options.slowMilliseconds),
    ],
    // the service closes its listener itself, in order
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  return {
    schema,
    handlers: [
      express.json({ limit: limits.bodyBytes }),
      measured(limits),
      expressMiddleware(apollo, {
        context: async ({ res }) => ({ ...services, who: whoOf(res), requestId: requestId(res) }),
      }) as RequestHandler,
    ],
    stop: () => apollo.stop(),
  };
};
