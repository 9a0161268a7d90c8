/** Full text over actors, events and articles, and names across scripts. */
import { fieldsOf, type Selection, wants as want } from '../../model/selection.js';
import { byText } from '../fold.js';
import { bounded, NODE_ROW, NODES, nodeOf, type Row } from '../shapes/index.js';
import type { NodeRow, SearchArgs, SearchHitRow } from '../types.js';
import type { Ask } from './ask.js';
import { wordsQuery } from './conditions.js';
import { type Candidate, isMeant, namesQuery, ranked } from './meant.js';
import { askFor } from './naming.js';

/** A name that sounds like the text stands above words found somewhere. */
const NAMED = 100;
const CANDIDATES = 50;

interface Hit {
  readonly id: string;
  readonly score: number;
  readonly named: Candidate | null;
  readonly node: Row;
}

/** The best hits, best first. Scores order one answer; they do not compare between questions. */
export const search = async (
  ask: Ask,
  args: SearchArgs,
  wants: Selection = want('score', { node: NODE_ROW }),
): Promise<readonly SearchHitRow[]> => {
  const first = bounded('first', args.first, 20, 100);
  const words = wordsQuery(args.text);
  if (words === '') return [];
  const names = namesQuery(args.text);
  const kinds = args.kinds?.length ? { kinds: args.kinds } : null;
  const wanted = kinds ? "WHERE coalesce(node.kind, node.type, 'ARTICLE') IN $kinds" : '';
  const found = await askFor<{ hits: readonly Hit[] }>(ask, (scope) => {
    const { cypher, finish } = nodeOf(scope, 'node', NODES, fieldsOf(wants, 'node'));
    return {
      given: `CALL () {
        UNWIND ['actor_text', 'event_text', 'article_text'] AS index
        CALL (index) {
          CALL db.index.fulltext.queryNodes(index, $words) YIELD node, score ${wanted}
          RETURN node, score ORDER BY score DESC, node.id LIMIT toInteger($first)
        }
        RETURN node, score, null AS named
        UNION ALL
        CALL db.index.fulltext.queryNodes('actor_lookup', $names, {limit: ${CANDIDATES}}) YIELD node ${wanted}
        RETURN node, 0.0 AS score,
          node {.id, .kind, .name, .nameEn, .aliases, degree: COUNT { (node)-[:TOOK_PART|SAID]->() }} AS named
      }`,
      answer: {
        cypher: `{hits: collect({id: node.id, score: score, named: named, node: ${cypher}})}`,
        finish: finish && (({ hits }) => (hits as Hit[]).forEach(({ node }) => void finish(node))),
      },
      parameters: { words, names, first, ...kinds },
    };
  });
  const all = found?.hits ?? [];
  const meant = ranked(
    args.text,
    all.flatMap(({ named }) => named ?? []),
  ).filter(isMeant);
  const scores = new Map(all.filter(({ named }) => !named).map(({ id, score }) => [id, score]));
  for (const { id, near } of meant) scores.set(id, NAMED * near);
  const nodes = new Map(all.map(({ id, node }) => [id, node as unknown as NodeRow]));
  return [...scores]
    .flatMap(([id, score]) => {
      const node = nodes.get(id);
      return node ? [{ id, score, node }] : [];
    })
    .sort((a, b) => b.score - a.score || byText(a.id, b.id))
    .slice(0, first);
};
