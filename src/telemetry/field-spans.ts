/** One span for each root field of an operation. Neither arguments nor variables are told: they may quote an article. */
import type { Tracer } from '@opentelemetry/api';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { withinSpan } from './within-span.js';

const around =
  (
    tracer: Tracer,
    name: string,
    type: string,
    resolve: GraphQLFieldResolver<unknown, unknown>,
  ): GraphQLFieldResolver<unknown, unknown> =>
  (...question) =>
    withinSpan(tracer, name, { attributes: { 'graphql.operation.type': type } }, () => resolve(...question));

export const fieldSpans =
  (tracer: Tracer) =>
  (schema: GraphQLSchema): void => {
    for (const [root, type] of [
      [schema.getQueryType(), 'query'],
      [schema.getMutationType(), 'mutation'],
    ] as const)
      for (const field of Object.values(root?.getFields() ?? {}))
        if (field.resolve) field.resolve = around(tracer, `${root?.name}.${field.name}`, type, field.resolve);
  };
