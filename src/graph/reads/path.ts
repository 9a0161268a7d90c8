/** The shortest chains of contacts between two actors. Denied contacts are no link. */
import { fieldsOf, type Selection, wants as want } from '../../model/selection.js';
import { ACTOR_ROW, ACTORS, bounded, CONTACT_ROW, CONTACTS, nodeOf, type Row } from '../shapes/index.js';
import type { PathArgs, PathRow } from '../types.js';
import type { Ask } from './ask.js';
import { askNaming, needed } from './naming.js';

const CHAINS = 10;
const WHOLE = want('length', { actors: ACTOR_ROW, links: want('from to', { contact: CONTACT_ROW }) });

interface Chain {
  readonly ids: readonly string[];
  readonly actors: Row[] | null;
  readonly contacts: Row[] | null;
}

/** All chains of the shortest length, at most ten; none where the two are not linked within `maxHops`. */
export const shortestPaths = async (
  ask: Ask,
  args: PathArgs,
  wants: Selection = WHOLE,
): Promise<readonly PathRow[]> => {
  const hops = bounded('maxHops', args.maxHops, 6, 10);
  const ends = [needed('from', args.from), needed('to', args.to)];
  const found = await askNaming<{ chains: Chain[] }>(ask, ends, (scope, [from, to]) => {
    const actor = nodeOf(scope, 'n', ACTORS, fieldsOf(wants, 'actors'));
    const contact = nodeOf(scope, 'e', CONTACTS, fieldsOf(fieldsOf(wants, 'links'), 'contact'));
    const every = (offset: number, v: string, cypher: string) =>
      `COLLECT { UNWIND range(${offset}, size(steps) - 1, 2) AS i WITH steps[i] AS ${v} RETURN ${cypher} }`;
    const entries = [
      'ids: [i IN range(0, size(steps) - 1, 2) | steps[i].id]',
      ...(wants.has('actors') ? [`actors: ${every(0, 'n', actor.cypher)}`] : []),
      ...(wants.has('links') ? [`contacts: ${every(1, 'e', contact.cypher)}`] : []),
    ];
    return {
      answer: {
        cypher: `{chains: COLLECT {
          WITH ${from}, ${to} WHERE ${from} <> ${to}
          MATCH chain = allShortestPaths((${from})-[:TOOK_PART*..${hops * 2}]-(${to}))
          WHERE none(n IN nodes(chain) WHERE coalesce(n.status, '') = 'DENIED')
          WITH nodes(chain) AS steps ORDER BY [n IN nodes(chain) | n.id] LIMIT ${CHAINS}
          RETURN {${entries.join(', ')}} }}`,
        finish: ({ chains }) => {
          for (const { actors, contacts } of chains as Chain[]) {
            if (actor.finish) actors?.forEach(actor.finish);
            if (contact.finish) contacts?.forEach(contact.finish);
          }
        },
      },
    };
  });
  return (found?.chains ?? []).map(({ ids, actors, contacts }) => ({
    length: ids.length - 1,
    actors: actors ?? [],
    links: (contacts ?? []).map((contact, index) => ({ from: ids[index], to: ids[index + 1], contact })),
  })) as unknown as readonly PathRow[];
};
