/** From whatever went wrong to what a client may know: expected failures speak, others are masked, numbered and logged. */
import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { DatabaseError, SilaError } from '../errors.js';

/** Codes of GraphQL itself: the request was not understood. They speak as they stand. */
const SPOKEN = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'LIMIT_EXCEEDED',
]);

/** Apollo refuses some requests without a code of its own: the status says whose fault it was. */
const isRefusal = (error: unknown): boolean => {
  if (!(error instanceof GraphQLError) || error.extensions.code !== undefined) return false;
  const { status } = (error.extensions.http ?? {}) as { readonly status?: number };
  return status !== undefined && status < 500;
};

const placeOf = (error: GraphQLFormattedError) => ({
  ...(error.locations ? { locations: error.locations } : {}),
  ...(error.path ? { path: error.path } : {}),
});

/** Extensions of an expected failure: its code, and where and what to do about it; not where the database stands. */
const spoken = (error: SilaError) => ({
  code: error.code,
  ...(error.hint ? { hint: error.hint } : {}),
  ...(error.input && !(error instanceof DatabaseError) ? { input: error.input } : {}),
  ...(error.place ? { place: error.place } : {}),
});

/** Formats errors for Apollo Server. Stack traces never leave the service. */
export const formatError =
  (log: Pick<Logger, 'error'>) =>
  (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const origin = unwrapResolverError(thrown);
    if (origin instanceof SilaError) {
      return { message: origin.message, ...placeOf(formatted), extensions: spoken(origin) };
    }
    const { silaCode, hint, code } = formatted.extensions ?? {};
    const known = typeof silaCode === 'string' ? silaCode : isRefusal(origin) ? 'BAD_REQUEST' : String(code);
    // graphql itself throws GraphQLErrors only for what the client wrote; a defect is any other error
    const isDefect = !(origin instanceof GraphQLError) && !SPOKEN.has(known);
    if (!isDefect && known !== 'INTERNAL_SERVER_ERROR') {
      return {
        message: formatted.message,
        ...placeOf(formatted),
        extensions: { code: known, ...(hint ? { hint } : {}) },
      };
    }
    const id = randomUUID();
    log.error({ err: origin, id, path: formatted.path }, 'A GraphQL operation failed unexpectedly');
    return {
      message: `Something went wrong inside the service. It is logged as ${id}.`,
      ...placeOf(formatted),
      extensions: { code: 'INTERNAL', id },
    };
  };
