/** What one GraphQL request may cost. */

import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { Context } from '../resolvers/index.js';

export interface Limits {
  /** Bytes of a request's body: pages to ingest come this way. */
  readonly bodyBytes: number;
  /** Lexical tokens of a query. */
  readonly tokens: number;
  /** Levels of fields within fields; introspection does not count. */
  readonly depth: number;
  /** Fields of the written query with its fragments in place. */
  readonly fields: number;
  /** Fields of one selection, with its fragments in place. */
  readonly width: number;
  /** Operations and fragments of a document. */
  readonly definitions: number;
  /** Fields of the answer, lists counted as full, each question to the database as `QUESTION` more. */
  readonly complexity: number;
}
export const LIMITS: Limits = {
  bodyBytes: 10 * 1024 * 1024,
  tokens: 5_000,
  depth: 15,
  fields: 2_000,
  width: 250,
  definitions: 100,
  complexity: 250_000,
};
const QUESTION = 5_000;
const LIST = 20;

export const exceeded = (message: string, hint: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED', hint, http: { status: 400 } } });

const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const isRoot = ['Query', 'Mutation', 'Subscription'].includes(type.name);
  const isList = 'first' in args || /Connection!?$/.test(String(field.type));
  // a pair brings its contacts along; any other list is a question of its own
  const asks = isRoot || (isList && type.name !== 'Pair');
  // rows below none would pay for other fields
  const rows = isList ? Math.max(0, Number(args.first ?? LIST)) : 1;
  return (asks ? QUESTION : 1) + rows * childComplexity;
};

/** An operation about to run. */
export interface Weighed {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** What the fields of an answer may cost; null for variables that do not fit, which end the operation before it runs. */
const costOf = ({ schema, document, variables, operationName }: Weighed): number | null => {
  const operation = getOperationAST(document, operationName);
  const coerced = getVariableValues(schema, operation?.variableDefinitions ?? [], { ...variables });
  if (coerced.errors) return null;
  return getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    ...(operationName ? { operationName } : {}),
    estimators: [estimate],
  });
};

/** Costs of a document that Apollo keeps, by what they depend on: the operation, and variables that are no text. */
const costs = new WeakMap<DocumentNode, Map<string, number>>();
/** Costs kept of one document. */
const KEPT = 100;
const withoutText = (_name: string, value: unknown) => (typeof value === 'string' ? '' : value);

/** What the cost depends on; null for variables nested past what the stack holds, which GraphQL refuses. */
const keyOf = ({ variables, operationName }: Weighed): string | null => {
  try {
    return `${operationName} ${JSON.stringify(variables, withoutText)}`;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

const knownCost = (weighed: Weighed): number | null => {
  const { document } = weighed;
  const known = costs.get(document) ?? new Map<string, number>();
  costs.set(document, known);
  const key = keyOf(weighed);
  if (key === null) return costOf(weighed);
  const before = known.get(key);
  if (before !== undefined) return before;
  const cost = costOf(weighed);
  // variables that do not fit may differ from ones that do in nothing but a text
  if (cost === null) return null;
  if (known.size >= KEPT) known.clear();
  known.set(key, cost);
  return cost;
};

/** Errors: LIMIT_EXCEEDED, naming the limit and its value, for what an answer may cost, its variables known. */
export const weigh = (weighed: Weighed, limits: Limits): void => {
  const complexity = knownCost(weighed);
  if (complexity !== null && complexity > limits.complexity) {
    throw exceeded(
      `The query may cost ${complexity}; ${limits.complexity} are allowed`,
      'Ask for fewer rows (first) or for fewer lists within lists.',
    );
  }
};

/** Weighs a query, its variables known, before it runs. */
export const limitsPlugin = (limits: Limits): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, request, operationName }) => {
      weigh(
        { schema, document, variables: request.variables ?? {}, operationName: operationName ?? null },
        limits,
      );
    },
  }),
});
