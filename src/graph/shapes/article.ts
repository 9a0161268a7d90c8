/** Articles. */
import { many, paged, property, value } from './fields.js';
import type { Field, Shape } from './projection.js';

const EVENTS = ['Call', 'Meeting', 'Visit', 'Message', 'Statement', 'Denial'] as const;

/** The names of what the article is joined to, in alphabetical order. */
const names = (pattern: (v: string, x: string) => string, property = 'name'): Field =>
  value((v) => {
    const x = `${v}_n`;
    return `COLLECT { MATCH ${pattern(v, x)} RETURN ${x}.${property} AS name ORDER BY name }`;
  });
const publishedBy = (v: string, x: string): string => `(${v})-[:PUBLISHED_BY]->(${x})`;

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
    events: paged({
      pattern: (v, x) => `(${v})<-[:EVIDENCED_BY]-(${x}:Event)`,
      types: EVENTS,
      // an article proves an event by several quotes
      repeats: true,
    }),
  },
};
