/** Loaders gather the ids that one request names and ask for them together. */
import DataLoader from 'dataloader';
import type { ActorRow, ArticleRow, EventRow, GraphStore } from '../graph/index.js';

export interface Loaders {
  readonly actors: DataLoader<string, ActorRow | null>;
  readonly events: DataLoader<string, EventRow | null>;
  readonly articles: DataLoader<string, ArticleRow | null>;
}

/** Enough ids for a full page of a list with several each; more would make one query too large. */
const BATCH = 500;

export const createLoaders = (graph: GraphStore, cache: boolean): Loaders => ({
  actors: new DataLoader((ids) => graph.actorsByIds(ids), { cache, maxBatchSize: BATCH }),
  events: new DataLoader((ids) => graph.eventsByIds(ids), { cache, maxBatchSize: BATCH }),
  articles: new DataLoader((ids) => Promise.all(ids.map((id) => graph.article(id))), { cache }),
});
