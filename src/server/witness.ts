/** What is written down of each GraphQL operation: who changed what, and what took long. Never what an article says. */
import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import { SilaError } from '../errors.js';
import type { Context } from '../resolvers/index.js';
import type { Metrics } from './metrics.js';

export type ServiceLog = Pick<Logger, 'error' | 'warn' | 'info'>;

/** The root fields that an operation writes; fragments at the root are told as such. */
const fieldsOf = ({ selectionSet }: OperationDefinitionNode): string[] => [
  ...new Set(
    selectionSet.selections.map((selection) =>
      selection.kind === Kind.FIELD ? selection.name.value : 'fragment',
    ),
  ),
];

export const witness = (
  log: ServiceLog,
  metrics: Metrics,
  slowMilliseconds: number,
): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => {
    const start = performance.now();
    return {
      willSendResponse: async ({ operation, contextValue: { who, requestId }, errors }) => {
        if (!operation) return;
        const milliseconds = Math.round(performance.now() - start);
        const fields = fieldsOf(operation);
        const codes = (errors ?? []).map(({ extensions, originalError }) =>
          originalError instanceof SilaError ? originalError.code : (extensions.code ?? 'INTERNAL'),
        );
        const told = { requestId, who: who.name, role: who.role, fields, milliseconds };
        metrics.operation(fields, milliseconds / 1000, codes.length > 0);
        if (operation.operation === 'mutation')
          log.info({ audit: true, ...told, ...(codes.length > 0 ? { codes } : {}) }, 'mutation');
        if (milliseconds > slowMilliseconds) log.warn(told, 'slow operation');
      },
    };
  },
});
