import { type Selection, wants as want } from '../../model/selection.js';
import { mapOf } from '../shapes/index.js';
import type { GraphCounts } from '../types.js';
import type { Ask } from './ask.js';
import { askFor } from './naming.js';

/** The database keeps count of its nodes by label; its own bookkeeping node is not counted. */
const COUNTS = {
  nodes: 'COUNT { () } - COUNT { (:Graph) }',
  relationships: 'COUNT { ()-->() }',
  articles: 'COUNT { (:Article) }',
  actors: 'COUNT { (:Actor) }',
  events: 'COUNT { (:Event) }',
};
const NONE: GraphCounts = { nodes: 0, relationships: 0, articles: 0, actors: 0, events: 0 };

/** Sizes of the graph. */
export const counts = async (
  ask: Ask,
  wants: Selection = want(Object.keys(COUNTS).join(' ')),
): Promise<GraphCounts> => {
  const found = await askFor<Partial<GraphCounts>>(ask, () => ({ answer: mapOf(wants, COUNTS) }));
  return { ...NONE, ...found };
};
