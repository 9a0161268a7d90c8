/** Contacts, statements and denials. */
import { fold } from '../fold.js';
import { ACTORS } from './actor.js';
import { finishing, many, mapOf, one, property, value } from './fields.js';
import { type Field, nodeOf, type Row, type Shape } from './projection.js';
import { readouts } from './readouts.js';

export const CONTACTS = ['Call', 'Meeting', 'Visit', 'Message'] as const;
export const EVENTS = [...CONTACTS, 'Statement', 'Denial'] as const;

/** Null where no article says when. */
const date: Field = ({ v }, { name, fields }) => {
  const { cypher } = mapOf(fields, {
    start: `toString(${v}.start)`,
    end: `toString(${v}.end)`,
    precision: `${v}.precision`,
    text: `${v}.dateText`,
  });
  return {
    entry: `${name}: CASE WHEN coalesce(toString(${v}.start), ${v}.dateText) IS NOT NULL THEN ${cypher} END`,
  };
};

const plover: Field = ({ v }, { name, fields }) => {
  const { cypher } = mapOf(fields, { type: `${v}.ploverType`, mode: `${v}.ploverMode` });
  return { entry: `${name}: CASE WHEN ${v}.ploverType IS NOT NULL THEN ${cypher} END` };
};

/** In the order of publication, undated articles last. */
const evidence: Field = ({ v, scope }, { name, fields }) => {
  const [proof, article] = [`${v}_proof`, `${v}_article`];
  const plain = ['quote', 'start', 'end', 'confidence', 'rule', 'status'];
  const { cypher, finish } = mapOf(fields, {
    ...Object.fromEntries(plain.map((key) => [key, `${proof}.${key}`])),
    article: (wants) => nodeOf(scope, article, ['Article'], wants),
  });
  return finishing(name, {
    cypher: `COLLECT { MATCH (${v})-[${proof}:EVIDENCED_BY]->(${article}:Article) WITH ${proof}, ${article}
      ORDER BY coalesce(toString(${article}.publishedAt), '9999'), ${article}.id, ${proof}.start, ${proof}.end
      RETURN ${cypher} }`,
    finish,
  });
};

/** Articles that say it in words of their own, and those that repeat another's words: ten copies are one voice. */
const countSources = (quotes: readonly (readonly [article: string, quote: string])[]) => {
  const wording = new Map<string, Set<string>>();
  for (const [article, quote] of quotes) {
    wording.set(article, (wording.get(article) ?? new Set()).add(fold(quote)));
  }
  const voices = new Set([...wording.values()].map((said) => [...said].sort().join('\n')));
  return { independent: voices.size, republished: wording.size - voices.size };
};
const sources: Field = ({ v }, { name }) => ({
  entry: `${name}: [(${v})-[${v}_told:EVIDENCED_BY]->(${v}_by:Article) | [${v}_by.id, ${v}_told.quote]]`,
  finish: (row: Row) => {
    row[name] = countSources(row[name] as [string, string][]);
  },
});

const participants: Field = ({ v, scope }, { name, fields }) => {
  const [part, actor] = [`${v}_part`, `${v}_actor`];
  const { cypher, finish } = mapOf(fields, {
    role: `${part}.role`,
    actor: (wants) => nodeOf(scope, actor, ACTORS, wants),
  });
  return finishing(name, {
    cypher: `COLLECT { MATCH (${actor}:Actor)-[${part}:TOOK_PART]->(${v}) WITH ${part}, ${actor}
      ORDER BY ${actor}.id RETURN ${cypher} }`,
    finish,
  });
};

/**
 * How a claim stands, computed when it is read. Nobody stands behind a denied claim without a speaker, nor behind one
 * that its own speaker denies; somebody else who says the same words confirms it.
 */
const standing = value((v) => {
  const echoed = `EXISTS { MATCH (${v}_o:Statement {words: ${v}.words})<-[:SAID]-(${v}_w:Actor)
    WHERE ${v}_o <> ${v} AND NOT (${v}_w)-[:SAID]->(${v}) }`;
  const withdrawn = `(NOT EXISTS { (:Actor)-[:SAID]->(${v}) }
    OR EXISTS { (${v})<-[:SAID]-(:Actor)-[:SAID]->(:Denial)-[:DENIES]->(${v}) })`;
  return `CASE WHEN EXISTS { (:Denial)-[:DENIES]->(${v}) }
    THEN CASE WHEN ${withdrawn} AND NOT ${echoed} THEN 'DENIED' ELSE 'CONTESTED' END
    ELSE CASE WHEN ${echoed} THEN 'CONFIRMED' ELSE 'ASSERTED' END END`;
});

export const EVENT: Shape = {
  tag: 'type',
  fields: {
    id: property,
    type: property,
    topics: property,
    confidence: property,
    cameo: property,
    status: property,
    firstSince: property,
    place: property,
    content: property,
    form: property,
    channel: property,
    date,
    plover,
    evidence,
    sources,
    participants,
    readouts,
    standing,
    speaker: one({ pattern: (v, x) => `(${x}:Actor)-[:SAID]->(${v})`, types: ACTORS }),
    initiative: one({ pattern: (v, x) => `(${x}:Actor {id: ${v}.initiative})`, types: ACTORS }),
    repeatedBy: many({
      pattern: (v, x) =>
        `(${x}:Statement {words: ${v}.words})<-[:SAID]-(${x}_by:Actor) WHERE NOT (${x}_by)-[:SAID]->(${v})`,
      types: ['Statement'],
    }),
    deniedBy: many({ pattern: (v, x) => `(${x}:Denial)-[:DENIES]->(${v})`, types: ['Denial'] }),
    denies: one({ pattern: (v, x) => `(${v})-[:DENIES]->(${x}:Event)`, types: EVENTS }),
    addressees: many({ pattern: (v, x) => `(${v})-[:ADDRESSED_TO]->(${x}:Actor)`, types: ACTORS }),
    aboutActors: many({ pattern: (v, x) => `(${v})-[:ABOUT]->(${x}:Actor)`, types: ACTORS }),
    aboutEvents: many({ pattern: (v, x) => `(${v})-[:ABOUT]->(${x}:Event)`, types: EVENTS }),
  },
};
