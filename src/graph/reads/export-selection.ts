/** The part of the graph that a filter asks for: events, and what is needed to understand them. */
import type { EventType } from '../../model.js';

/** Days are ISO years, months or days; an event matches when its span meets them. Undated events match no bound. */
export interface ExportFilter {
  /** Ids, or names in Arabic or English: events in which any of them took part or spoke. */
  readonly actors?: readonly string[] | null | undefined;
  readonly types?: readonly EventType[] | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

export const isFiltered = ({ actors, types, from, to }: ExportFilter): boolean =>
  Boolean(actors?.length || types?.length || from || to);

/** The condition on an event in variable `e`. Only what is asked for stands in it: the database plans what is left much faster. */
const chosen = ({ actors, types, from, to }: ExportFilter, e = 'e'): string =>
  [
    from ? `${e}.end >= date($from)` : '',
    to ? `${e}.start <= date($to)` : '',
    types?.length ? `${e}.type IN $types` : '',
    actors?.length ? `EXISTS { (a:Actor)-[:TOOK_PART|SAID]->(${e}) WHERE a.id IN $actors }` : '',
  ]
    .filter(Boolean)
    .join(' AND ');

/**
 * The condition under which the node in variable `v`, known by `key`, belongs to the part: an event that was asked
 * for; whoever took part in it, said it or is spoken of in it, and the bodies and states they stand for; the articles
 * that tell of it, with their sources and keywords; its topics. Headlines prove nothing and stay out.
 * A condition, not a list of nodes: the part may be larger than memory.
 */
export const selected = (v: string, key: string, filter: ExportFilter): string => {
  const event = chosen(filter);
  const told = `-[:EVIDENCED_BY]-(e:Event) WHERE ${event}`;
  switch (key) {
    case 'Event':
      return `(${chosen(filter, v)})`;
    case 'Actor':
      return `EXISTS { (${v})<-[:HELD|PART_OF|SPEAKS_FOR*0..2]-(:Actor)-[:TOOK_PART|SAID|ADDRESSED_TO|ABOUT]-(e:Event) WHERE ${event} }`;
    case 'Article':
      return `EXISTS { (${v})${told} }`;
    case 'Source':
      return `EXISTS { (${v})<-[:PUBLISHED_BY]-(:Article)${told} }`;
    case 'Topic':
      return `(EXISTS { (${v})<-[:ABOUT]-(e:Event) WHERE ${event} } OR EXISTS { (${v})<-[:HAS_KEYWORD]-(:Article)${told} })`;
    default:
      return 'false';
  }
};
