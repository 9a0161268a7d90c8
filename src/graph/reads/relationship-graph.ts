/** The neighbourhood of some actors, ready to be drawn. */
import type { ActorKind } from '../../model.js';
import { byText } from '../fold.js';
import type { GraphEdgeRow, GraphNodeRow, RelationshipGraphArgs, RelationshipGraphRow } from '../types.js';
import { type Ask, bounded } from './connection.js';
import { dayBound, inDays } from './events.js';
import { resolveActor } from './resolve-actor.js';

/** Pairs (x, y) joined by an event e: a contact joins its parties, a statement and a denial join the speaker to whom they concern. */
const joined = (x: string): string => `CALL (${x}) {
  MATCH (${x})-[:TOOK_PART]->(e:Contact)<-[:TOOK_PART]-(y:Actor) RETURN e, y, ${x}.id > y.id AS back
  UNION MATCH (${x})-[:SAID]->(e:Statement)-[:ABOUT|ADDRESSED_TO]->(y:Actor) RETURN e, y, false AS back
  UNION MATCH (${x})<-[:ABOUT|ADDRESSED_TO]-(e:Statement)<-[:SAID]-(y:Actor) RETURN e, y, true AS back
  UNION MATCH (${x})-[:SAID]->(e:Denial)-[:DENIES]->(:Event)<-[:SAID|TOOK_PART]-(y:Actor) RETURN e, y, false AS back
  UNION MATCH (${x})-[:SAID|TOOK_PART]->(:Event)<-[:DENIES]-(e:Denial)<-[:SAID]-(y:Actor) RETURN e, y, true AS back
}`;
const ASKED = `y <> x AND ($types IS NULL OR e.type IN $types) AND ${inDays}`;

/** Breadth first from the seeds, at each step the most connected first, until `limit` nodes; then all edges among them. */
export const relationshipGraph = async (
  ask: Ask,
  args: RelationshipGraphArgs,
): Promise<RelationshipGraphRow> => {
  const depth = bounded('depth', args.depth, 1, 4, 0);
  const limit = bounded('limit', args.limit, 200, 2000);
  const parameters = {
    types: args.types?.length ? args.types : null,
    from: dayBound('from', args.from),
    to: dayBound('to', args.to),
  };
  const seeds: string[] = [];
  for (const seed of args.seeds) seeds.push((await resolveActor(ask, seed)).id);
  const inside = new Set(seeds.slice(0, limit));
  let truncated = new Set(seeds).size > limit;
  let frontier = [...inside];
  for (let step = 0; step < depth && frontier.length > 0 && !truncated; step++) {
    const room = limit - inside.size;
    const rows = await ask(
      `MATCH (x:Actor) WHERE x.id IN $frontier ${joined('x')}
       WITH x, e, y WHERE ${ASKED} AND NOT y.id IN $inside
       WITH y, count(DISTINCT e) AS weight ORDER BY weight DESC, y.id LIMIT toInteger($room)
       RETURN y.id AS id`,
      { ...parameters, frontier, inside: [...inside], room: room + 1 },
    );
    const found = rows.map((row) => String(row.id));
    truncated = found.length > room;
    frontier = found.slice(0, room);
    for (const id of frontier) inside.add(id);
  }
  const rows = await ask(
    `MATCH (x:Actor) WHERE x.id IN $inside
     RETURN x.id AS id, x.kind AS kind, x.name AS label, x.nameEn AS labelEn, COUNT { (x)-[:TOOK_PART|SAID]->() } AS degree,
       COLLECT { WITH x ${joined('x')} WITH x, e, y, back WHERE NOT back AND y.id IN $inside AND ${ASKED}
                 WITH x, y, e.type AS type, count(DISTINCT e) AS weight, min(e.start) AS first, max(e.end) AS last
                 RETURN {source: x.id, target: y.id, type: type, weight: weight, first: toString(first), last: toString(last)}
       } AS edges ORDER BY degree DESC, id`,
    { ...parameters, inside: [...inside] },
  );
  const edges = rows
    .flatMap((row) => row.edges as Omit<GraphEdgeRow, 'id'>[])
    .map((edge) => ({
      ...edge,
      id: `${edge.source}|${edge.type}|${edge.target}`,
      weight: Number(edge.weight),
    }))
    .sort((a, b) => byText(a.id, b.id));
  const nodes = rows.map(
    (row): GraphNodeRow => ({
      id: String(row.id),
      kind: row.kind as ActorKind,
      label: String(row.label),
      labelEn: String(row.labelEn),
      degree: Number(row.degree),
    }),
  );
  return { nodes, edges, truncated };
};
