/** The shortest chains of contacts between two actors. Denied contacts are no link. */
import { actorRow, contactRow, type Raw } from '../rows.js';
import type { PathArgs, PathRow } from '../types.js';
import { type Ask, bounded } from './connection.js';
import { actorMap, contactMap } from './fragments.js';
import { resolveActor } from './resolve-actor.js';

const CHAINS = 10;

/** All chains of the shortest length, at most ten; none where the two are not linked within `maxHops`. */
export const shortestPaths = async (ask: Ask, args: PathArgs): Promise<readonly PathRow[]> => {
  const hops = bounded('maxHops', args.maxHops, 6, 10);
  const from = (await resolveActor(ask, args.from)).id;
  const to = (await resolveActor(ask, args.to)).id;
  if (from === to) return [];
  const rows = await ask(
    `MATCH (a:Actor {id: $from}), (b:Actor {id: $to})
     MATCH chain = allShortestPaths((a)-[:TOOK_PART*..${hops * 2}]-(b))
     WHERE none(n IN nodes(chain) WHERE coalesce(n.status, '') = 'DENIED')
     WITH nodes(chain) AS steps ORDER BY [n IN nodes(chain) | n.id] LIMIT ${CHAINS}
     RETURN COLLECT { UNWIND [i IN range(0, size(steps) - 1, 2) | steps[i]] AS n RETURN ${actorMap('n')} } AS actors,
       COLLECT { UNWIND [i IN range(1, size(steps) - 1, 2) | steps[i]] AS e RETURN ${contactMap('e')} } AS contacts`,
    { from, to },
  );
  return rows.map((row) => {
    const actors = (row.actors as Raw[]).map(actorRow);
    const links = (row.contacts as Raw[]).map((contact, index) => ({
      from: actors[index]?.id ?? '',
      to: actors[index + 1]?.id ?? '',
      contact: contactRow(contact),
    }));
    return { length: links.length, actors, links };
  });
};
