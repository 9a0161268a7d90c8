/** The part of the graph that a filter asks for: events, and what is needed to understand them. */
import type { EventType } from '../../model.js';
import { inDays } from './events.js';

/** Days are ISO years, months or days; an event matches when its span meets them. Undated events match no bound. */
export interface ExportFilter {
  /** Id, or name in Arabic or English. A participant, or the speaker. */
  readonly actor?: string | null | undefined;
  readonly types?: readonly EventType[] | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

export const isFiltered = ({ actor, types, from, to }: ExportFilter): boolean =>
  Boolean(actor || types?.length || from || to);

const chosen = (withActor: boolean): string =>
  [
    inDays,
    'size($types) = 0 OR e.type IN $types',
    ...(withActor ? ['EXISTS { (:Actor {id: $actor})-[:TOOK_PART|SAID]->(e) }'] : []),
  ]
    .map((condition) => `(${condition})`)
    .join(' AND ');

/**
 * The condition under which the node in variable `v` belongs to the part: an event that was asked for; whoever took
 * part in it, said it or is spoken of in it, and the bodies and states they stand for; the articles that tell of it,
 * with their sources and keywords; its topics. Headlines prove nothing and stay out.
 * A condition, not a list of nodes: the part may be larger than memory.
 */
export const selected = (v: string, withActor: boolean): string => {
  const event = chosen(withActor);
  const told = `-[:EVIDENCED_BY]-(e:Event) WHERE ${event}`;
  const actors = `(:Actor)-[:TOOK_PART|SAID|ADDRESSED_TO|ABOUT]-(e:Event) WHERE ${event}`;
  return `CASE
    WHEN ${v}:Event THEN EXISTS { WITH ${v} AS e WITH e WHERE ${event} RETURN e }
    WHEN ${v}:Actor THEN EXISTS { (${v})<-[:HELD|PART_OF|SPEAKS_FOR*0..2]-${actors} }
    WHEN ${v}:Article THEN EXISTS { (${v})${told} }
    WHEN ${v}:Source THEN EXISTS { (${v})<-[:PUBLISHED_BY]-(:Article)${told} }
    WHEN ${v}:Topic THEN EXISTS { (${v})<-[:ABOUT]-(e:Event) WHERE ${event} }
      OR EXISTS { (${v})<-[:HAS_KEYWORD]-(:Article)${told} }
    ELSE false END`;
};
