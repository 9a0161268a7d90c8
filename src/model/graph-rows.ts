/** The graph as a stream of rows: what exports are made of. */

/** A point in time as the database types it; `text` is ISO 8601. */
export interface Moment {
  readonly moment: 'date' | 'datetime' | 'localdatetime';
  readonly text: string;
}
/** A property's value. Whole numbers that the database keeps as such are bigints; every other number is a number. */
export type Scalar = string | number | bigint | boolean | Moment;
export type GraphValue = Scalar | readonly Scalar[];
/** In the order of property names; what has no value is absent. */
export type Properties = Readonly<Record<string, GraphValue>>;

export interface NodeRow {
  readonly row: 'node';
  readonly id: string;
  /** The label whose nodes are told apart by `id`: Actor, Event, Article … */
  readonly key: string;
  /** All labels, from the general to the special: Actor, Person. */
  readonly labels: readonly string[];
  /** What to show a reader. */
  readonly name: string;
  readonly properties: Properties;
}
export type NodeEnd = Pick<NodeRow, 'id' | 'key' | 'name'>;
export interface RelationshipRow {
  readonly row: 'relationship';
  readonly type: string;
  readonly start: NodeEnd;
  readonly end: NodeEnd;
  readonly properties: Properties;
}
export type GraphRow = NodeRow | RelationshipRow;

/** A property that tables and typed formats have a column for. Lists are lists of texts. */
export interface PropertyColumn {
  readonly name: string;
  readonly type: 'string' | 'long' | 'double' | 'boolean' | 'date' | 'list';
}

/** A graph to be written. The columns are the same for every export; the rows hold nothing that is in no column, unless all was asked for. */
export interface GraphRows {
  readonly nodeColumns: readonly PropertyColumn[];
  readonly relationshipColumns: readonly PropertyColumn[];
  /** Labels whose nodes are unique by `id`. */
  readonly keys: readonly string[];
  /** By key label, the property that tells when a node came into its graph: whoever loads the rows sets it anew. */
  readonly stamps: Readonly<Record<string, string>>;
  /**
   * Nodes, by key label and id; then relationships, by key label and id of their start; never both in one batch. In
   * batches, since handing on millions of rows one by one costs more than writing them. Errors come out of the iteration.
   */
  readonly batches: AsyncIterable<readonly GraphRow[]>;
}
