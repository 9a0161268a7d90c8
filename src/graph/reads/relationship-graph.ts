/** The neighbourhood of some actors, ready to be drawn. */

import { fieldsOf, type Selection, wants as want } from '../../model/selection.js';
import type { EventType } from '../../model.js';
import { bounded, mapOf } from '../shapes/index.js';
import type { RelationshipGraphArgs, RelationshipGraphRow } from '../types.js';
import type { Ask } from './ask.js';
import { inDays } from './conditions.js';
import { askNaming, needed } from './naming.js';

const CONTACTS: readonly EventType[] = ['CALL', 'MEETING', 'VISIT', 'MESSAGE'];

const ALL: readonly EventType[] = [...CONTACTS, 'STATEMENT', 'DENIAL'];

/**
 * Ways from `x` over an event `e` to `y`: a contact joins its parties, a statement and a denial join the speaker to whom
 * they concern. Of an edge only the way from its start is gone; of a neighbourhood those to its start as well.
 */
const WAYS: readonly {
  readonly types: readonly EventType[];
  readonly there: string;
  readonly back?: string;
}[] = [
  { types: CONTACTS, there: '(x)-[:TOOK_PART]->(e:Contact)<-[:TOOK_PART]-(y:Actor)' },
  {
    types: ['STATEMENT'],
    there: '(x)-[:SAID]->(e:Statement)-[:ABOUT|ADDRESSED_TO]->(y:Actor)',
    back: '(x)<-[:ABOUT|ADDRESSED_TO]-(e:Statement)<-[:SAID]-(y:Actor)',
  },
  {
    types: ['DENIAL'],
    there: '(x)-[:SAID]->(e:Denial)-[:DENIES]->(:Event)<-[:SAID|TOOK_PART]-(y:Actor)',
    back: '(x)-[:SAID|TOOK_PART]->(:Event)<-[:DENIES]-(e:Denial)<-[:SAID]-(y:Actor)',
  },
];
/** The neighbours `y` of `x` by events `e` that meet the conditions. */
const neighbours = (types: readonly EventType[], where: readonly string[]): string => {
  const asked = `WHERE ${['y <> x', ...where].join(' AND ')} RETURN e, y`;
  const ways = WAYS.filter((way) => way.types.some((type) => types.includes(type)));
  const patterns = ways.flatMap(({ there, back }) => (back ? [there, back] : [there]));
  return `CALL (x) { ${patterns.map((pattern) => `MATCH ${pattern} ${asked}`).join(' UNION ALL ')} }`;
};
/** The edges that begin at `x` and end among `inside`; a contact's edge begins at the first id. */
const edgesFrom = (types: readonly EventType[], where: readonly string[]): string => {
  const ways = WAYS.filter((way) => way.types.some((type) => types.includes(type)));
  const parts = ways.map(({ there, back }) => {
    const conditions = ['y <> x', ...(back ? [] : ['x.id < y.id']), 'y IN inside', ...where];
    return `MATCH ${there} WHERE ${conditions.join(' AND ')} RETURN e, y`;
  });
  return `CALL (x, inside) { ${parts.join(' UNION ALL ')} }`;
};

/** Each is looked up by its name. */
const MOST_SEEDS = 100;
const DEGREE = 'COUNT { (x)-[:TOOK_PART|SAID]->() }';
const NODE = { id: 'x.id', kind: 'x.kind', label: 'x.name', labelEn: 'x.nameEn', degree: DEGREE };
const EDGE = {
  id: 'id',
  source: 'x.id',
  target: 'y.id',
  type: 'type',
  weight: 'weight',
  first: 'toString(first)',
  last: 'toString(last)',
};
const WHOLE = want('truncated', {
  nodes: want(Object.keys(NODE).join(' ')),
  edges: want(Object.keys(EDGE).join(' ')),
});

/** Breadth first from the seeds, at each step the most connected first, until `limit` nodes; then all edges among them. */
export const relationshipGraph = async (
  ask: Ask,
  args: RelationshipGraphArgs,
  wants: Selection = WHOLE,
): Promise<RelationshipGraphRow> => {
  bounded('the number of seeds', args.seeds.length, 0, MOST_SEEDS, 0);
  const seeds = args.seeds.map((seed) => needed('seeds', seed));
  const depth = bounded('depth', args.depth, 1, 4, 0);
  const limit = bounded('limit', args.limit, 200, 2000);
  const days = inDays(args);
  const types = args.types?.length ? args.types : null;
  const where = [...(types ? ['e.type IN $types'] : []), ...days.where];
  // each step goes on from what the one before found, as long as there is room
  const step = `CALL (inside, frontier, truncated) {
    UNWIND CASE WHEN truncated THEN [] ELSE frontier END AS x
    ${neighbours(types ?? ALL, where)}
    WITH y, inside, count(DISTINCT e) AS weight WHERE NOT y IN inside
    WITH y, weight ORDER BY weight DESC, y.id LIMIT toInteger($limit) + 1
    RETURN collect(y) AS found
  }
  WITH inside, truncated, found, toInteger($limit) - size(inside) AS room
  WITH inside + found[..room] AS inside, found[..room] AS frontier, truncated OR size(found) > room AS truncated`;
  const node = mapOf(fieldsOf(wants, 'nodes'), NODE);
  const edge = mapOf(fieldsOf(wants, 'edges'), EDGE);
  const edges = `CALL (inside) {
    UNWIND inside AS x ${edgesFrom(types ?? ALL, where)}
    WITH x, y, e.type AS type, count(DISTINCT e) AS weight, min(e.start) AS first, max(e.end) AS last
    WITH x.id + '|' + type + '|' + y.id AS id, x, y, type, weight, first, last ORDER BY id
    RETURN collect(${edge.cypher}) AS edges
  }`;
  const parts = [
    ...(wants.has('truncated') ? ['truncated: truncated'] : []),
    ...(wants.has('nodes')
      ? [`nodes: COLLECT { UNWIND inside AS x WITH x ORDER BY ${DEGREE} DESC, x.id RETURN ${node.cypher} }`]
      : []),
    ...(wants.has('edges') ? ['edges: edges'] : []),
  ];
  const found = await askNaming<RelationshipGraphRow>(ask, seeds, (_, named) => ({
    given: `WITH [x IN [${named.join(', ')}] WHERE x IS NOT NULL] AS named
      UNWIND named AS x WITH collect(DISTINCT x) AS named
      WITH named[..toInteger($limit)] AS inside, named[..toInteger($limit)] AS frontier,
        size(named) > toInteger($limit) AS truncated
      ${Array.from({ length: depth }, () => step).join('\n')}
      ${wants.has('edges') ? edges : ''}`,
    answer: { cypher: `{${parts.join(', ')}}`, finish: null },
    parameters: { limit, ...(types ? { types } : {}), ...days.parameters },
  }));
  return { nodes: [], edges: [], truncated: false, ...found };
};
