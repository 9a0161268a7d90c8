/**
 * Which properties leave the graph. A test fails when the graph holds a property that is in none of these lists:
 * whoever adds one decides here whether readers get it.
 */
import type { PropertyColumn } from '../../model/graph-rows.js';

const columns = (type: PropertyColumn['type'], names: string): PropertyColumn[] =>
  names.split(' ').map((name) => ({ name, type }));

/** In the order of a table's columns. */
export const NODE_COLUMNS: readonly PropertyColumn[] = [
  ...columns('string', 'kind type nameEn'),
  ...columns('list', 'aliases'),
  ...columns('string', 'code portfolio state of'),
  ...columns('date', 'start end'),
  ...columns('string', 'precision dateText status place initiative firstSince form channel content'),
  ...columns('list', 'topics'),
  ...columns('string', 'ploverType ploverMode cameo'),
  ...columns('double', 'confidence'),
  ...columns('string', 'quotes title url'),
  ...columns('date', 'publishedAt'),
  ...columns('string', 'language text slug'),
];
export const RELATIONSHIP_COLUMNS: readonly PropertyColumn[] = [
  ...columns('string', 'role office portfolio state body post title'),
  ...columns('boolean', 'head former'),
  ...columns('date', 'firstSeen lastSeen'),
  ...columns('string', 'status quote'),
  ...columns('long', 'start end'),
  ...columns('double', 'confidence'),
  ...columns('string', 'rule name'),
  ...columns('list', 'aliases'),
  ...columns('string', 'speaker content since until'),
];

/** Says when something was written, not what: in no export. */
export const VOLATILE: ReadonlySet<string> = new Set(['ingestedAt', 'lockedAt']);
/** What identity, search and lists are made of: in the script that restores a graph, in nothing that is read. `name` has a place of its own. */
export const NODE_BOOKKEEPING: ReadonlySet<string> = new Set(
  'id name sort lookup search facts rank textHash words tally block signatures'.split(' '),
);
export const RELATIONSHIP_BOOKKEEPING: ReadonlySet<string> = new Set(
  'local starts ends roles block block2 block3 seat heard claimants'.split(' '),
);
