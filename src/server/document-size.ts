/** How large a GraphQL document is, told before it is validated: validation compares its fields with one another. */
import type { RequestHandler } from 'express';
import { type DocumentNode, GraphQLError, Kind, parse, type SelectionSetNode } from 'graphql';
import { answer } from './http-errors.js';
import { exceeded, type Limits } from './limits.js';

interface Size {
  readonly depth: number;
  readonly fields: number;
  /** Fields of the selection itself, those of its fragments among them. */
  readonly own: number;
  /** The same of the largest selection within. */
  readonly width: number;
}
const NOTHING: Size = { depth: 0, fields: 0, own: 0, width: 0 };

/** Size of a document with its fragments in place. Each is measured once: fragments of fragments would double for ever. */
const sizeOf = (document: DocumentNode): Omit<Size, 'own'> => {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition.selectionSet);
    }
  }
  const sizes = new Map<string, Size>();
  const ofFragment = (name: string): Size => {
    const known = sizes.get(name);
    if (known) return known;
    // a cycle ends here; GraphQL's own rules refuse it
    sizes.set(name, NOTHING);
    const set = fragments.get(name);
    const size = set ? ofSet(set) : NOTHING;
    sizes.set(name, size);
    return size;
  };
  const ofSet = (set: SelectionSetNode): Size => {
    let depth = 0;
    let fields = 0;
    let width = 0;
    let own = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? ofSet(selection.selectionSet) : NOTHING;
        const introspects = selection.name.value.startsWith('__');
        depth = Math.max(depth, introspects ? 0 : inner.depth + 1);
        fields += inner.fields + 1;
        width = Math.max(width, inner.width);
        own += 1;
        continue;
      }
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : ofSet(selection.selectionSet);
      depth = Math.max(depth, inner.depth);
      fields += inner.fields;
      width = Math.max(width, inner.width);
      // an empty fragment is looked into as well
      own += Math.max(1, inner.own);
    }
    return { depth, fields, own, width: Math.max(width, own) };
  };
  // fragments that no operation asks for are validated as well, and never run
  for (const name of fragments.keys()) ofFragment(name);
  const asked = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [ofSet(definition.selectionSet)] : [],
  );
  const all = [...asked, ...sizes.values()];
  return {
    depth: Math.max(0, ...all.map(({ depth }) => depth)),
    width: Math.max(0, ...all.map(({ width }) => width)),
    fields: asked.reduce((sum, { fields }) => sum + fields, 0),
  };
};

/** Errors: LIMIT_EXCEEDED, naming the limit and its value. */
export const refuseLarge = (document: DocumentNode, limits: Limits): void => {
  const count = document.definitions.length;
  if (count > limits.definitions)
    throw exceeded(
      `The document has ${count} operations and fragments; ${limits.definitions} are allowed`,
      'Send the operation that is to run, with its fragments.',
    );
  const { depth, fields, width } = sizeOf(document);
  if (depth > limits.depth)
    throw exceeded(
      `The query is ${depth} levels deep; ${limits.depth} are allowed`,
      'Ask for what lies deeper by id, in a second query.',
    );
  if (width > limits.width)
    throw exceeded(
      `The query has ${width} fields in one selection; ${limits.width} are allowed`,
      'Ask for each field once, and send several smaller queries.',
    );
  if (fields > limits.fields)
    throw exceeded(
      `The query has ${fields} fields; ${limits.fields} are allowed`,
      'Send several smaller queries.',
    );
};

/** How graphql's parser says that a query is too long; it has no code of its own for that. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more that \d+ tokens/;

/** The document of a query. Errors: GraphQLError for what is no GraphQL, LIMIT_EXCEEDED for what is too large. */
export const readDocument = (query: string, limits: Limits): DocumentNode => {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    // brackets within brackets, past what the parser's stack holds
    if (error instanceof RangeError)
      throw exceeded('The query’s brackets lie too deep in each other', 'Send a flatter query.');
    if (error instanceof GraphQLError && TOO_MANY_TOKENS.test(error.message))
      throw exceeded(`The query has more than ${limits.tokens} tokens`, 'Send several smaller queries.');
    throw error;
  }
  refuseLarge(document, limits);
  return document;
};

/** Queries whose size is remembered, and the most characters of one. */
const REMEMBERED = 1_000;
const LONGEST = 8_000;

/** Answers 400 to a batch of operations and to a document that is too large; one that is no GraphQL goes on, and is told so with its place. */
export const measured = (limits: Limits): RequestHandler => {
  // clients send the same few queries again and again
  const allowed = new Set<string>();
  return (request, response, next) => {
    if (Array.isArray(request.body)) {
      const message = `The request holds ${request.body.length} operations; 1 is allowed`;
      const hint = 'Send a request for each, or one operation with several fields.';
      response.status(400).json(answer('LIMIT_EXCEEDED', message, hint));
      return;
    }
    const query: unknown = (request.method === 'GET' ? request.query : (request.body ?? {})).query;
    if (typeof query !== 'string' || allowed.has(query)) return next();
    try {
      readDocument(query, limits);
      if (allowed.size >= REMEMBERED) allowed.clear();
      if (query.length <= LONGEST) allowed.add(query);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { code, hint } = error.extensions;
      if (code === 'LIMIT_EXCEEDED') {
        response.status(400).json(answer(code, error.message, String(hint)));
        return;
      }
    }
    next();
  };
};
