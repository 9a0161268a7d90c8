/** Articles. */
import { ACTORS } from './actor.js';
import { finishing, many, mapOf, paged, property, value } from './fields.js';
import { type Field, nodeOf, type Shape } from './projection.js';

const EVENTS = ['Call', 'Meeting', 'Visit', 'Message', 'Statement', 'Denial'] as const;

/** The names of what the article is joined to, in alphabetical order. */
const names = (pattern: (v: string, x: string) => string, property = 'name'): Field =>
  value((v) => {
    const x = `${v}_n`;
    return `COLLECT { MATCH ${pattern(v, x)} RETURN ${x}.${property} AS name ORDER BY name }`;
  });
const publishedBy = (v: string, x: string): string => `(${v})-[:PUBLISHED_BY]->(${x})`;

/** Who is named in it, in the order of the text; two names that an editor made one actor are two rows. */
const actors: Field = ({ v, scope }, { name, fields }) => {
  const [named, actor] = [`${v}_named`, `${v}_actor`];
  const { cypher, finish } = mapOf(fields, {
    name: `coalesce(${named}.name, ${actor}.name)`,
    actor: (wants) => nodeOf(scope, actor, ACTORS, wants),
    mentions: (wants) => {
      const [start, end] = [`${named}.starts[i]`, `${named}.ends[i]`];
      const words = mapOf(wants, { start, end, quote: `substring(${v}.text, ${start}, ${end} - ${start})` });
      return { ...words, cypher: `[i IN range(0, size(${named}.starts) - 1) | ${words.cypher}]` };
    },
  });
  return finishing(name, {
    cypher: `COLLECT { MATCH (${actor}:Actor)-[${named}:EVIDENCED_BY]->(${v}) WITH ${named}, ${actor}
      ORDER BY ${named}.start, ${actor}.id RETURN ${cypher} }`,
    finish,
  });
};

export const ARTICLE: Shape = {
  tag: 'language',
  fields: {
    id: property,
    title: property,
    url: property,
    language: property,
    text: property,
    publishedAt: value((v) => `toString(${v}.publishedAt)`),
    ingestedAt: value((v) => `toString(${v}.ingestedAt)`),
    sources: names(publishedBy),
    source: value(
      (v) => `head(COLLECT { MATCH ${publishedBy(v, `${v}_n`)} RETURN ${v}_n.name AS name ORDER BY name })`,
    ),
    keywords: names((v, x) => `(${v})-[:HAS_KEYWORD]->(${x})`),
    related: names((v, x) => `(${v})-[:RELATED]->(${x})`, 'title'),
    readAlso: many({ pattern: (v, x) => `(${v})-[:READ_ALSO]->(${x})`, types: ['Article'] }),
    actors,
    events: paged({
      pattern: (v, x) => `(${v})<-[:EVIDENCED_BY]-(${x}:Event)`,
      types: EVENTS,
      // an article proves an event by several quotes
      repeats: true,
    }),
  },
};
