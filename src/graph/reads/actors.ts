/** Lookups and lists of actors, one label a question. */
import { fold } from '../fold.js';
import { nameKey, skeletonKey } from '../lookup.js';
import { actorRow, type Raw } from '../rows.js';
import type { ActorRow, ConnectionRow, NamesakeRow, PersonRow, SearchPageArgs } from '../types.js';
import { type Ask, connectionOf, pageParameters } from './connection.js';
import { actorMap } from './fragments.js';

export const actorsByIds = async (
  ask: Ask,
  ids: readonly string[],
): Promise<readonly (ActorRow | null)[]> => {
  const rows = await ask(`MATCH (n:Actor) WHERE n.id IN $ids RETURN ${actorMap('n')} AS actor`, { ids });
  const found = new Map(rows.map((row) => actorRow(row.actor as Raw)).map((actor) => [actor.id, actor]));
  return ids.map((id) => found.get(id) ?? null);
};

const LABELS = {
  PERSON: 'Person',
  STATE: 'State',
  MINISTRY: 'Ministry',
  ORGANIZATION: 'Organization',
} as const;
type Listed = keyof typeof LABELS;
type RowOf<K extends Listed> = Extract<ActorRow, { kind: K }>;

/** One actor of a kind by id; null where there is none, or it is of another kind. */
export const actorOf = async <K extends Listed>(ask: Ask, kind: K, id: string): Promise<RowOf<K> | null> => {
  const [actor] = await actorsByIds(ask, [id]);
  return actor?.kind === kind ? (actor as RowOf<K>) : null;
};

/** Words for the full-text index: folded, so that nothing in them is query syntax. */
export const wordsQuery = (text: string): string => fold(text).split(' ').filter(Boolean).join(' AND ');

/** Actors of a kind in alphabetical order; `search` is matched in words (Arabic analysis) or by sound across scripts. */
export const listActors = async <K extends Listed>(
  ask: Ask,
  kind: K,
  args: SearchPageArgs,
): Promise<ConnectionRow<RowOf<K>>> => {
  const page = pageParameters(args);
  const label = LABELS[kind];
  const search = args.search?.trim() ?? '';
  const words = wordsQuery(search);
  const keys = [nameKey(search), skeletonKey(search)].filter((key) => key !== null && key.length > 2);
  const hits =
    words === ''
      ? 'WITH null AS hits'
      : `CALL {
           CALL db.index.fulltext.queryNodes('actor_text', $words) YIELD node RETURN node
           UNION CALL db.index.fulltext.queryNodes('actor_lookup', $keys) YIELD node RETURN node
         }
         WITH collect(node) AS hits`;
  const from = words === '' ? `MATCH (n:${label})` : `UNWIND hits AS n WITH n WHERE n:${label}`;
  const [row] = await ask(
    `${hits}
     RETURN COUNT { ${from} RETURN n } AS totalCount, COLLECT {
       ${from}${words === '' ? ' WHERE' : ' AND'} ($after IS NULL OR n.sort > $after)
       WITH n ORDER BY n.sort LIMIT toInteger($limit)
       RETURN n {.sort, actor: ${actorMap('n')}} } AS rows`,
    { ...page, words, keys: keys.map((key) => `"${key}"`).join(' OR ') },
  );
  return connectionOf(
    page,
    row?.totalCount,
    (row?.rows ?? []) as Raw[],
    (raw) => actorRow(raw.actor as Raw) as RowOf<K>,
  );
};

/** People of one name whom contradicting offices keep apart. */
export const namesakes = async (ask: Ask): Promise<readonly NamesakeRow[]> => {
  const rows = await ask(
    `MATCH (n:Person) WHERE n.id CONTAINS '.'
     WITH split(n.id, '.')[0] AS key, n ORDER BY n.id
     WITH key, collect(${actorMap('n')}) AS people WHERE size(people) > 1
     RETURN key, people ORDER BY key`,
  );
  return rows.map((row) => ({
    key: String(row.key),
    people: (row.people as Raw[]).map((person) => actorRow(person) as PersonRow),
  }));
};
