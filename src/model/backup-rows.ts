/** The whole graph as rows from which it can be made again: what a backup holds. */

/** Values that JSON has no type for, as the database writes them. A bare number is a floating-point one. */
export const TAGS = [
  'int',
  'float',
  'date',
  'datetime',
  'localdatetime',
  'time',
  'localtime',
  'duration',
] as const;
export type Tag = (typeof TAGS)[number];
export type BackupScalar = string | number | boolean | { readonly [tag in Tag]?: string };
export type BackupValue = BackupScalar | readonly BackupScalar[];
/** In the order of their names. */
export type BackupProperties = Readonly<Record<string, BackupValue>>;

export interface BackupNode {
  /** Tells nodes apart within one backup, and means nothing outside it. */
  readonly node: string;
  readonly labels: readonly string[];
  readonly properties: BackupProperties;
}
export interface BackupRelationship {
  readonly relationship: string;
  readonly from: string;
  readonly to: string;
  readonly properties: BackupProperties;
}
/** Nodes come before relationships. */
export type BackupRow = BackupNode | BackupRelationship;

/** What the rows amount to: two graphs with the same summary are the same. */
export interface BackupSummary {
  /** Number of the newest migration that the graph has seen; 0 for none. */
  readonly schema: number;
  readonly nodes: number;
  readonly relationships: number;
  /** Checksum of what the rows say, whatever their order: hexadecimal. */
  readonly content: string;
}
export type SnapshotPart = BackupRow | { readonly end: BackupSummary };
