/** Tables for spreadsheets and data frames. A cell that a spreadsheet would run as a formula begins with an apostrophe. */
import { stringify } from 'csv-stringify/sync';
import type { GraphRow, GraphRows, NodeRow, RelationshipRow } from '../model/graph-rows.js';
import { cells, labelsText } from './columns.js';

export interface CsvOptions {
  /** A byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean | undefined;
}
/** A piece of one of several files. */
export interface FilePart {
  readonly file: string;
  readonly text: string;
}
type Cell = string | undefined;

const BOM = '\uFEFF';
const lines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(rows as Cell[][], { escape_formulas: true });

const nodeHead = ({ nodeColumns }: GraphRows): string[] => [
  'id',
  'labels',
  'name',
  ...nodeColumns.map(({ name }) => name),
];
const nodeCells = ({ nodeColumns }: GraphRows, row: NodeRow): Cell[] => [
  row.id,
  labelsText(row.labels),
  row.name,
  ...cells(nodeColumns, row.properties),
];
/** A relationship may have a name, a start and an end of its own: what is its ends' says so. */
const relationshipHead = ({ relationshipColumns }: GraphRows): string[] => [
  'fromId',
  'fromName',
  'type',
  'toId',
  'toName',
  ...relationshipColumns.map(({ name }) => name),
];
const relationshipCells = ({ relationshipColumns }: GraphRows, row: RelationshipRow): Cell[] => [
  row.start.id,
  row.start.name,
  row.type,
  row.end.id,
  row.end.name,
  ...cells(relationshipColumns, row.properties),
];

const fileOf = ({ row }: GraphRow): string => (row === 'node' ? 'nodes.csv' : 'relationships.csv');

/** Two tables, one after the other; each is there even where it has no row. */
export async function* csvFiles(graph: GraphRows, { bom }: CsvOptions): AsyncGenerator<FilePart> {
  const head = (names: string[]): string => (bom ? BOM : '') + lines([names]);
  yield { file: 'nodes.csv', text: head(nodeHead(graph)) };
  yield { file: 'relationships.csv', text: head(relationshipHead(graph)) };
  for await (const batch of graph.batches) {
    const [first] = batch;
    if (first === undefined) continue;
    const table = batch.map((row) =>
      row.row === 'node' ? nodeCells(graph, row) : relationshipCells(graph, row),
    );
    yield { file: fileOf(first), text: lines(table) };
  }
}

/** The table of relationships alone, for one stream. */
export async function* csv(graph: GraphRows, options: CsvOptions): AsyncGenerator<string> {
  for await (const { file, text } of csvFiles(graph, options)) if (file === 'relationships.csv') yield text;
}
