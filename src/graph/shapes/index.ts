/** The nodes of the graph as the rows that questions want. */
import { ACTOR, ACTORS } from './actor.js';
import { ARTICLE } from './article.js';
import { EVENT, EVENTS } from './event.js';
import type { Scope, Shape } from './projection.js';

export { ACTORS } from './actor.js';
export { bounded, EMPTY, fromCursor, type List, listOf, nodeList, toCursor, whole } from './connection.js';
export { CONTACTS, EVENTS } from './event.js';
export { finishing, listed, mapOf } from './fields.js';
export { inTurn, nodeOf, type Projected, type Projection, type Row, type Scope } from './projection.js';
export {
  ACTOR_ROW,
  ARTICLE_ROW,
  CONTACT_ROW,
  DENIAL_ROW,
  EVENT_ROW,
  NODE_ROW,
  STATEMENT_ROW,
} from './rows.js';

const shapesOf = (types: readonly string[], shape: Shape): [string, Shape][] =>
  types.map((type) => [type, shape]);
const SHAPES = Object.fromEntries([
  ...shapesOf(ACTORS, ACTOR),
  ...shapesOf(EVENTS, EVENT),
  ...shapesOf(['Article'], ARTICLE),
]);
/** Every label whose nodes are rows. */
export const NODES = [...ACTORS, ...EVENTS, 'Article'] as const;

/** A statement's own place for the parameters that its projections name. */
export const scopeOf = (): Scope => {
  let last = 0;
  return { shapes: SHAPES, parameters: {}, next: () => last++ };
};
