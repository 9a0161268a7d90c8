/** Lists of actors, one label a question. */
import type { Selection } from '../../model/selection.js';
import { nameKey, skeletonKey } from '../lookup.js';
import { ACTOR_ROW, type ACTORS, EMPTY, nodeList, nodeOf, whole } from '../shapes/index.js';
import type { ActorRow, ConnectionRow, NamesakeRow, SearchPageArgs } from '../types.js';
import type { Ask } from './ask.js';
import { wordsQuery } from './conditions.js';
import { askFor } from './naming.js';

const WHOLE = whole(ACTOR_ROW);

/** Actors of a type in alphabetical order; `search` is matched in words (Arabic analysis) or by sound across scripts. */
export const listActors = async <R extends ActorRow>(
  ask: Ask,
  type: (typeof ACTORS)[number],
  { search, ...page }: SearchPageArgs,
  wants: Selection = WHOLE,
): Promise<ConnectionRow<R>> => {
  const asked = search?.trim() ?? '';
  const words = wordsQuery(asked);
  const keys = [nameKey(asked), skeletonKey(asked)].filter((key) => key !== null && key.length > 2);
  const found = `CALL () {
    CALL () {
      CALL db.index.fulltext.queryNodes('actor_text', $words) YIELD node RETURN node
      UNION CALL db.index.fulltext.queryNodes('actor_lookup', $keys) YIELD node RETURN node
    }
    RETURN collect(node) AS hits
  }`;
  const connection = await askFor<ConnectionRow<R>>(ask, (scope) => ({
    given: words === '' ? '' : found,
    answer: nodeList(
      {
        scope,
        v: 'n',
        from: `${words === '' ? '' : 'UNWIND hits AS n '}MATCH (n:${type})`,
        order: 'ASC',
        page,
        wants,
      },
      [type],
    ),
    parameters: words === '' ? {} : { words, keys: keys.map((key) => `"${key}"`).join(' OR ') },
  }));
  return connection ?? EMPTY;
};

/** People of one name whom contradicting offices keep apart. */
export const namesakes = async (ask: Ask): Promise<readonly NamesakeRow[]> => {
  const found = await askFor<{ all: readonly NamesakeRow[] }>(ask, (scope) => {
    const { cypher } = nodeOf(scope, 'n', ['Person'], ACTOR_ROW);
    return {
      answer: {
        cypher: `{all: COLLECT { MATCH (n:Person) WHERE n.id CONTAINS '.'
          WITH split(n.id, '.')[0] AS key, n ORDER BY n.id
          WITH key, collect(${cypher}) AS people WHERE size(people) > 1
          WITH key, people ORDER BY key RETURN {key: key, people: people} }}`,
        finish: null,
      },
    };
  });
  return found?.all ?? [];
};
