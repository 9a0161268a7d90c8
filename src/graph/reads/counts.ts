import type { GraphCounts } from '../types.js';
import type { Ask } from './ask.js';

/** Sizes of the graph; the store's own bookkeeping node is not counted. */
export const counts = async (ask: Ask): Promise<GraphCounts> => {
  const [row] = await ask(
    `RETURN COUNT { MATCH (n) WHERE NOT n:Graph } AS nodes, COUNT { ()-->() } AS relationships,
       COUNT { (:Article) } AS articles, COUNT { (:Actor) } AS actors, COUNT { (:Event) } AS events`,
  );
  const number = (name: string): number => Number(row?.[name] ?? 0);
  return {
    nodes: number('nodes'),
    relationships: number('relationships'),
    articles: number('articles'),
    actors: number('actors'),
    events: number('events'),
  };
};
