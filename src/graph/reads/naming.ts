/**
 * Questions that name actors, by an id or by a name in Arabic or English, in one statement: it looks the names up and goes
 * on with the likeliest actor of each. Who is meant is decided here, by sound and spelling, which the database does not
 * know. Where that is another one than the database took (a name that only sounds like several, and is nearer to the
 * less busy one), the question is asked again by id.
 */
import { SilaError } from '../../errors.js';
import { type Projection, type Row, type Scope, scopeOf } from '../shapes/index.js';
import type { Ask } from './ask.js';
import { type Candidate, isId, keysOf, meantBy, namesQuery } from './meant.js';

const CANDIDATES = 50;

/** From the references to the likeliest node of each, with all who may be meant. */
const LOOKED_UP = `CALL () {
  UNWIND $references AS asked
  CALL (asked) {
    CALL (asked) {
      MATCH (n:Actor {id: asked.reference}) RETURN n, 0 AS rung
      UNION
      WITH asked WHERE asked.query <> ''
      CALL db.index.fulltext.queryNodes('actor_lookup', asked.query, {limit: ${CANDIDATES}}) YIELD node AS n
      WITH n, ' ' + n.lookup + ' ' AS keys, asked
      RETURN n, CASE WHEN n.sort STARTS WITH asked.folded + '|' THEN 1
        WHEN keys CONTAINS ' ' + asked.name + ' ' THEN 2
        WHEN keys CONTAINS ' ' + asked.ending + ' ' THEN 3 ELSE 4 END AS rung
    }
    WITH n, rung, COUNT { (n)-[:TOOK_PART|SAID]->() } AS degree ORDER BY rung, degree DESC, n.id
    RETURN head(collect(n)) AS likeliest, collect(n {.id, .kind, .name, .nameEn, .aliases, degree: degree}) AS candidates
  }
  RETURN collect({node: likeliest, candidates: candidates}) AS meant
}`;

/** Whom a reference that looks like an id, and is none, may have meant. */
const soundingLike = async (ask: Ask, reference: string): Promise<readonly Candidate[]> => {
  const keys = { ...keysOf(reference), query: namesQuery(reference) };
  const [row] = await ask(`${LOOKED_UP} RETURN meant[0].candidates AS candidates`, { references: [keys] });
  return row?.candidates as readonly Candidate[];
};

/** A reference that a question cannot do without. Errors: BAD_USER_INPUT for an empty one. */
export const needed = (input: string, reference: string): string => {
  if (reference.trim() !== '') return reference;
  throw new SilaError('BAD_USER_INPUT', `${input} names nobody`, {
    input,
    hint: 'Give an id, or a name in Arabic or English.',
  });
};

/** A question as Cypher. */
export interface Question {
  /** Clauses that bring what the answer is made of. */
  readonly given?: string;
  readonly answer: Projection;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** A question about the actors of `$references`, with whom each may mean. Ids need no looking up, nor telling apart. */
const naming = (variables: readonly string[], byId: boolean, question: string): string => {
  const nodes = variables.map((variable, index) =>
    byId
      ? `OPTIONAL MATCH (${variable}:Actor {id: $references[${index}].reference})`
      : `meant[${index}].node AS ${variable}`,
  );
  return `${byId ? nodes.join(' ') : `${LOOKED_UP} WITH meant, ${nodes.join(', ')}`}
    CALL (${variables.join(', ')}) { ${question} }
    RETURN answer, ${byId ? `[n IN [${variables.join(', ')}] | [n {.id}]]` : '[m IN meant | m.candidates]'} AS candidates`;
};

/** What was not asked for is not in the text. */
const present = (parameters: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined));

/**
 * The answer to a question. `write` makes the text of the statement that is to be sent, from its scope and from the
 * variables under which the actors of the references stand in it, null for those that were not given.
 * Errors: NOT_FOUND, AMBIGUOUS_ACTOR for a reference.
 */
export const askNaming = async <A>(
  ask: Ask,
  references: readonly (string | null | undefined)[],
  write: (scope: Scope, actors: readonly (string | null)[]) => Question,
): Promise<A | null> => {
  const named = references.flatMap((reference) => reference || []);
  const variables = named.map((_, index) => `actor${index}`);
  const left = [...variables];
  const actors = references.map((reference) => (reference ? (left.shift() ?? null) : null));
  const send = async (asked: readonly string[]) => {
    const scope = scopeOf();
    const { given = '', answer, parameters } = write(scope, actors);
    const question = `${given} RETURN ${answer.cypher} AS answer`;
    const cypher = asked.length === 0 ? question : naming(variables, asked.every(isId), question);
    const [row] = await ask(cypher, {
      ...present({ ...scope.parameters, ...parameters }),
      ...(asked.length === 0 ? {} : { references: asked.map(keysOf) }),
    });
    return {
      candidates: (row?.candidates ?? []) as readonly (readonly Candidate[])[],
      finished: (): A | null => {
        if (row?.answer) answer.finish?.(row.answer as Row);
        return (row?.answer ?? null) as A | null;
      },
    };
  };
  const { candidates, finished } = await send(named);
  const meant: string[] = [];
  for (const [index, reference] of named.entries()) {
    const found = candidates[index] ?? [];
    if (found[0]?.id === reference) meant.push(reference);
    else meant.push(meantBy(reference, found[0] ? found : await soundingLike(ask, reference)));
  }
  const asTaken = meant.every((id, index) => id === candidates[index]?.[0]?.id);
  return asTaken ? finished() : (await send(meant)).finished();
};

/** A question that names no actor. */
export const askFor = <A>(ask: Ask, write: (scope: Scope) => Question): Promise<A | null> =>
  askNaming(ask, [], write);
