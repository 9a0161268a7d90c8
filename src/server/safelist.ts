/** The only queries that a service answers, where its operator gives such a list. */
import { readFileSync } from 'node:fs';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, parse, print } from 'graphql';
import { UsageError } from '../errors.js';
import type { Context } from '../resolvers/index.js';

/** White space and comments are no difference. */
const normal = (text: string): string => print(parse(text));

/** A JSON array of queries. Errors: UsageError BAD_CONFIG naming the file and the entry. */
export const readSafelist = (file: string): ReadonlySet<string> => {
  const refuse = (message: string, cause?: unknown): UsageError =>
    new UsageError('BAD_CONFIG', message, {
      input: file,
      hint: 'SILA_SAFELIST names a file with a JSON array of GraphQL documents.',
      cause,
    });
  let queries: unknown;
  try {
    queries = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw refuse('The list of queries cannot be read.', cause);
  }
  if (!Array.isArray(queries)) throw refuse('The list of queries is no array.');
  return new Set(
    queries.map((query, i) => {
      try {
        return normal(String(query));
      } catch (cause) {
        throw refuse(`Entry ${i + 1} is no GraphQL document.`, cause);
      }
    }),
  );
};

export const safelisted = (known: ReadonlySet<string>): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document }) => {
      if (known.has(print(document))) return;
      throw new GraphQLError('This service answers the queries of its list only', {
        extensions: {
          code: 'FORBIDDEN',
          hint: 'Ask its operator to add yours to SILA_SAFELIST.',
          http: { status: 403 },
        },
      });
    },
  }),
});
