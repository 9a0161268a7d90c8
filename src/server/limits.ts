/** What one GraphQL request may cost. */

import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, type SelectionSetNode } from 'graphql';
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
  /** Fields of the answer, lists counted as full, each question to the database as `QUESTION` more. */
  readonly complexity: number;
}
export const LIMITS: Limits = {
  bodyBytes: 10 * 1024 * 1024,
  tokens: 5_000,
  depth: 15,
  fields: 2_000,
  complexity: 250_000,
};
const QUESTION = 5_000;
const LIST = 20;

export const exceeded = (message: string, hint: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED', hint } });

interface Size {
  readonly depth: number;
  readonly fields: number;
}

/** Size of a document with its fragments in place. Each is measured once: fragments of fragments would double for ever. */
const sizeOf = (document: DocumentNode): Size => {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition.selectionSet);
    }
  }
  const measured = new Map<string, Size>();
  const ofFragment = (name: string): Size => {
    const known = measured.get(name);
    if (known) return known;
    // a cycle ends here; GraphQL's own rules have refused it before
    measured.set(name, { depth: 0, fields: 0 });
    const set = fragments.get(name);
    const size = set ? ofSet(set) : { depth: 0, fields: 0 };
    measured.set(name, size);
    return size;
  };
  const ofSet = (set: SelectionSetNode): Size => {
    let depth = 0;
    let fields = 0;
    for (const selection of set.selections) {
      let size: Size;
      if (selection.kind === Kind.FRAGMENT_SPREAD) size = ofFragment(selection.name.value);
      else {
        size = selection.selectionSet ? ofSet(selection.selectionSet) : { depth: 0, fields: 0 };
        if (selection.kind === Kind.FIELD) {
          const introspects = selection.name.value.startsWith('__');
          size = { depth: introspects ? 0 : size.depth + 1, fields: size.fields + 1 };
        }
      }
      depth = Math.max(depth, size.depth);
      fields += size.fields;
    }
    return { depth, fields };
  };
  const sizes = document.definitions.flatMap((d) =>
    d.kind === Kind.OPERATION_DEFINITION ? [ofSet(d.selectionSet)] : [],
  );
  return {
    depth: Math.max(0, ...sizes.map((size) => size.depth)),
    fields: sizes.reduce((sum, size) => sum + size.fields, 0),
  };
};

const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const isRoot = ['Query', 'Mutation', 'Subscription'].includes(type.name);
  const isList = 'first' in args || /Connection!?$/.test(String(field.type));
  // a pair brings its contacts along; any other list is a question of its own
  const asks = isRoot || (isList && type.name !== 'Pair');
  const rows = isList ? Number(args.first ?? LIST) : 1;
  return (asks ? QUESTION : 1) + rows * childComplexity;
};

/** An operation about to run. */
export interface Weighed {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** Errors: LIMIT_EXCEEDED, naming the limit and its value. */
export const weigh = ({ schema, document, variables, operationName }: Weighed, limits: Limits): void => {
  const { depth, fields } = sizeOf(document);
  if (depth > limits.depth) {
    throw exceeded(
      `The query is ${depth} levels deep; ${limits.depth} are allowed`,
      'Ask for what lies deeper by id, in a second query.',
    );
  }
  if (fields > limits.fields) {
    throw exceeded(
      `The query has ${fields} fields; ${limits.fields} are allowed`,
      'Send several smaller queries.',
    );
  }
  const complexity = getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    ...(operationName ? { operationName } : {}),
    estimators: [estimate],
  });
  if (complexity > limits.complexity) {
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
