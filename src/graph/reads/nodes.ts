/** Nodes by their ids. */
import type { Selection } from '../../model/selection.js';
import {
  ACTOR_ROW,
  ACTORS,
  ARTICLE_ROW,
  CONTACT_ROW,
  CONTACTS,
  EVENT_ROW,
  EVENTS,
  NODE_ROW,
  NODES,
  nodeOf,
} from '../shapes/index.js';
import type { ActorRow, ArticleRow, ContactRow, EventRow, NodeRow } from '../types.js';
import type { Ask } from './ask.js';
import { askFor, askNaming, needed } from './naming.js';

/** The node of these labels with an id, or null. Every label has one of three unique keys. */
const byId =
  <R>(key: 'Actor' | 'Event' | 'Article', types: readonly string[], row: Selection) =>
  (ask: Ask, id: string, wants: Selection = row): Promise<R | null> =>
    askFor<R>(ask, (scope) => {
      const { cypher, finish } = nodeOf(scope, 'n', types, wants);
      const found = `MATCH (n:${key} {id: $id}) WHERE n:${types.join('|')} RETURN ${cypher}`;
      return { answer: { cypher: `head(COLLECT { ${found} })`, finish }, parameters: { id } };
    });

export const eventById = byId<EventRow>('Event', EVENTS, EVENT_ROW);
export const contactById = byId<ContactRow>('Event', CONTACTS, CONTACT_ROW);
export const articleById = byId<ArticleRow>('Article', ['Article'], ARTICLE_ROW);

/** One actor of a kind by id; null where there is none, or it is of another kind. */
export const actorById = <R extends ActorRow>(
  ask: Ask,
  type: (typeof ACTORS)[number],
  id: string,
  wants?: Selection,
): Promise<R | null> => byId<R>('Actor', [type], ACTOR_ROW)(ask, id, wants);

/** Whatever has this id. */
export const nodeById = (ask: Ask, id: string, wants: Selection = NODE_ROW): Promise<NodeRow | null> =>
  askFor<NodeRow>(ask, (scope) => {
    const { cypher, finish } = nodeOf(scope, 'n', NODES, wants);
    const keys = ['Actor', 'Event', 'Article'].map((key) => `MATCH (n:${key} {id: $id}) RETURN n`);
    return {
      given: `OPTIONAL CALL () { ${keys.join(' UNION ')} }`,
      answer: { cypher, finish },
      parameters: { id },
    };
  });

/** Nodes by ids in their order, those that are not there left out. */
const byIds =
  <R>(key: 'Event' | 'Article', types: readonly string[], row: Selection) =>
  async (ask: Ask, ids: readonly string[], wants: Selection = row): Promise<readonly R[]> => {
    const rows = await askFor<{ all: readonly R[] }>(ask, (scope) => {
      const { cypher, finish } = nodeOf(scope, 'n', types, wants);
      return {
        answer: {
          cypher: `{all: COLLECT { UNWIND $ids AS id MATCH (n:${key} {id: id}) RETURN ${cypher} }}`,
          finish: finish && (({ all }) => (all as Record<string, unknown>[]).forEach(finish)),
        },
        parameters: { ids },
      };
    });
    return rows?.all ?? [];
  };
export const eventsByIds = byIds<EventRow>('Event', EVENTS, EVENT_ROW);
export const articlesByIds = byIds<ArticleRow>('Article', ['Article'], ARTICLE_ROW);

/** The actor that a reference means. Errors: NOT_FOUND, AMBIGUOUS_ACTOR. */
export const resolveActor = async (
  ask: Ask,
  reference: string,
  wants: Selection = ACTOR_ROW,
): Promise<ActorRow> => {
  const found = await askNaming<ActorRow>(ask, [needed('ref', reference)], (scope, [actor]) => ({
    answer: nodeOf(scope, actor ?? '', ACTORS, wants),
  }));
  if (!found) throw new Error('An actor was meant, and is gone.');
  return found;
};
