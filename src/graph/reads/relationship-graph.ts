/** The neighbourhood of some actors, ready to be drawn. */
import type { Selection } from '../../model/selection.js';
import { byText } from '../fold.js';
import { bounded } from '../shapes/index.js';
import type { GraphEdgeRow, GraphNodeRow, RelationshipGraphArgs, RelationshipGraphRow } from '../types.js';
import type { Ask } from './ask.js';
import { inDays } from './conditions.js';
import { askNaming } from './naming.js';

/** Pairs (x, y) joined by an event e: a contact joins its parties, a statement and a denial join the speaker to whom they concern. */
const joined = (x: string): string => `CALL (${x}) {
  MATCH (${x})-[:TOOK_PART]->(e:Contact)<-[:TOOK_PART]-(y:Actor) RETURN e, y, ${x}.id > y.id AS back
  UNION MATCH (${x})-[:SAID]->(e:Statement)-[:ABOUT|ADDRESSED_TO]->(y:Actor) RETURN e, y, false AS back
  UNION MATCH (${x})<-[:ABOUT|ADDRESSED_TO]-(e:Statement)<-[:SAID]-(y:Actor) RETURN e, y, true AS back
  UNION MATCH (${x})-[:SAID]->(e:Denial)-[:DENIES]->(:Event)<-[:SAID|TOOK_PART]-(y:Actor) RETURN e, y, false AS back
  UNION MATCH (${x})-[:SAID|TOOK_PART]->(:Event)<-[:DENIES]-(e:Denial)<-[:SAID]-(y:Actor) RETURN e, y, true AS back
}`;

interface Found {
  readonly nodes: readonly GraphNodeRow[];
  readonly edges?: readonly Omit<GraphEdgeRow, 'id'>[];
  readonly truncated: boolean;
}

/** Breadth first from the seeds, at each step the most connected first, until `limit` nodes; then all edges among them. */
export const relationshipGraph = async (
  ask: Ask,
  args: RelationshipGraphArgs,
  wants?: Selection,
): Promise<RelationshipGraphRow> => {
  const depth = bounded('depth', args.depth, 1, 4, 0);
  const limit = bounded('limit', args.limit, 200, 2000);
  const days = inDays(args);
  const types = args.types?.length ? args.types : null;
  const asked = ['y <> x', ...(types ? ['e.type IN $types'] : []), ...days.where].join(' AND ');
  // each step goes on from what the one before found, as long as there is room
  const step = `CALL (inside, frontier, truncated) {
    UNWIND CASE WHEN truncated THEN [] ELSE frontier END AS x
    ${joined('x')}
    WITH x, e, y, inside WHERE ${asked}
    WITH y, inside, count(DISTINCT e) AS weight WHERE NOT y IN inside
    WITH y, weight ORDER BY weight DESC, y.id LIMIT toInteger($limit) + 1
    RETURN collect(y) AS found
  }
  WITH inside, truncated, found, toInteger($limit) - size(inside) AS room
  WITH inside + found[..room] AS inside, found[..room] AS frontier, truncated OR size(found) > room AS truncated`;
  const node =
    'x {.id, .kind, label: x.name, labelEn: x.nameEn, degree: COUNT { (x)-[:TOOK_PART|SAID]->() }}';
  const edges = `CALL (inside) {
    UNWIND inside AS x ${joined('x')}
    WITH x, e, y, back, inside WHERE NOT back AND y IN inside AND ${asked}
    WITH x, y, e.type AS type, count(DISTINCT e) AS weight, min(e.start) AS first, max(e.end) AS last
    RETURN collect({source: x.id, target: y.id, type: type, weight: weight,
      first: toString(first), last: toString(last)}) AS edges
  }`;
  const drawn = wants === undefined || wants.has('edges');
  const found = await askNaming<Found>(ask, args.seeds, (_, seeds) => ({
    given: `WITH [x IN [${seeds.join(', ')}] WHERE x IS NOT NULL] AS named
      UNWIND named AS x WITH collect(DISTINCT x) AS named
      WITH named[..toInteger($limit)] AS inside, named[..toInteger($limit)] AS frontier,
        size(named) > toInteger($limit) AS truncated
      ${Array.from({ length: depth }, () => step).join('\n')}
      ${drawn ? edges : ''}`,
    answer: {
      cypher: `{truncated: truncated, nodes: [x IN inside | ${node}]${drawn ? ', edges: edges' : ''}}`,
      finish: null,
    },
    parameters: { limit, ...(types ? { types } : {}), ...days.parameters },
  }));
  if (!found) return { nodes: [], edges: [], truncated: false };
  return {
    nodes: found.nodes.toSorted((a, b) => b.degree - a.degree || byText(a.id, b.id)),
    edges: (found.edges ?? [])
      .map((edge) => ({ ...edge, id: `${edge.source}|${edge.type}|${edge.target}` }))
      .sort((a, b) => byText(a.id, b.id)),
    truncated: found.truncated,
  };
};
