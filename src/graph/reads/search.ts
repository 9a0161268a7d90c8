/** Full text over actors, events and articles, and names across scripts. */
import { byText } from '../fold.js';
import { actorRow, articleRow, eventRow, type Raw } from '../rows.js';
import type { NodeRow, SearchArgs, SearchHitRow } from '../types.js';
import { wordsQuery } from './actors.js';
import { type Ask, bounded } from './connection.js';
import { actorMap, articleMap, eventMap } from './fragments.js';
import { candidates } from './resolve-actor.js';

/** A name that sounds like the text stands above words found somewhere. */
const NAMED = 100;

const anyMap = (v: string): string =>
  `CASE WHEN ${v}:Actor THEN ${actorMap(v)} WHEN ${v}:Event THEN ${eventMap(v)} ELSE ${articleMap(v)} END`;
const nodeRow = (raw: Raw): NodeRow => {
  if (raw.kind !== undefined) return actorRow(raw);
  return raw.type !== undefined ? eventRow(raw) : articleRow(raw);
};
const kindOf = (node: NodeRow): string =>
  'kind' in node ? node.kind : 'type' in node ? node.type : 'ARTICLE';

export const nodeById = async (ask: Ask, id: string): Promise<NodeRow | null> => {
  const [row] = await ask(
    `CALL { MATCH (n:Actor {id: $id}) RETURN n UNION MATCH (n:Event {id: $id}) RETURN n UNION MATCH (n:Article {id: $id}) RETURN n }
     RETURN ${anyMap('n')} AS node`,
    { id },
  );
  return row ? nodeRow(row.node as Raw) : null;
};

/** The best hits, best first. Scores order one answer; they do not compare between questions. */
export const search = async (ask: Ask, args: SearchArgs): Promise<readonly SearchHitRow[]> => {
  const first = bounded('first', args.first, 20, 100);
  const words = wordsQuery(args.text);
  if (words === '') return [];
  const wanted = args.kinds?.length ? new Set<string>(args.kinds) : null;
  const found = new Map<string, SearchHitRow>();
  for (const { actor, near, rung } of await candidates(ask, args.text)) {
    if (rung !== 'sound' || near >= 0.6) found.set(actor.id, { score: NAMED * near, node: actor });
  }
  const rows = await ask(
    `UNWIND ['actor_text', 'event_text', 'article_text'] AS index
     CALL (index) {
       CALL db.index.fulltext.queryNodes(index, $words) YIELD node, score
       WHERE $kinds IS NULL OR coalesce(node.kind, node.type, 'ARTICLE') IN $kinds
       RETURN node, score ORDER BY score DESC, node.id LIMIT toInteger($first)
     }
     RETURN ${anyMap('node')} AS node, score`,
    { words, first, kinds: wanted ? [...wanted] : null },
  );
  for (const row of rows) {
    const node = nodeRow(row.node as Raw);
    if (!found.has(node.id)) found.set(node.id, { score: Number(row.score), node });
  }
  return [...found.values()]
    .filter(({ node }) => !wanted || wanted.has(kindOf(node)))
    .sort((a, b) => b.score - a.score || byText(a.node.id, b.node.id))
    .slice(0, first);
};
