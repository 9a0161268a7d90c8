/** The graph's types: what may be asked, and the rows that answer. */
export type * from './correction-types.js';
export type * from './question-types.js';
export type * from './row-types.js';
