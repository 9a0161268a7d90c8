/** Exports: a stream of rows → a stream of text, in one of the formats. */
import type { GraphRow, GraphRows } from '../model/graph-rows.js';
import { csv, csvFiles, type FilePart } from './csv.js';
import { cypher } from './cypher.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { jsonl } from './jsonl.js';
import type { ExportRequest, Format } from './request.js';

export type { FilePart } from './csv.js';
export { type ExportRequest, type ExportWords, exportRequest, FORMATS, type Format } from './request.js';

interface Writer {
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (graph: GraphRows, request: ExportRequest) => AsyncIterable<string>;
}
export const WRITERS: Readonly<Record<Format, Writer>> = {
  cypher: { extension: 'cypher', mediaType: 'application/x-cypher-query', write: cypher },
  csv: { extension: 'csv', mediaType: 'text/csv', write: csv },
  graphml: { extension: 'graphml', mediaType: 'application/graphml+xml', write: graphml },
  jsonl: { extension: 'jsonl', mediaType: 'application/x-ndjson', write: jsonl },
  gexf: { extension: 'gexf', mediaType: 'application/gexf+xml', write: gexf },
};

/** What the graph is asked for: a script restores it, so it gets everything; one table needs no nodes. */
export const graphArgs = ({ format, ...filter }: ExportRequest, files = false) => ({
  ...filter,
  all: format === 'cypher',
  nodes: format !== 'csv' || files,
  // only tables tell whom a relationship joins by name
  names: format === 'csv',
});

export interface Counts {
  nodes: number;
  relationships: number;
}
/** The same graph; the counts grow as its rows are read. */
export const counted = (graph: GraphRows): { readonly graph: GraphRows; readonly counts: Counts } => {
  const counts: Counts = { nodes: 0, relationships: 0 };
  async function* batches(): AsyncGenerator<readonly GraphRow[]> {
    for await (const batch of graph.batches) {
      if (batch[0]?.row === 'node') counts.nodes += batch.length;
      else counts.relationships += batch.length;
      yield batch;
    }
  }
  return { graph: { ...graph, batches: batches() }, counts };
};

/** Pieces of about this many characters: a write for every row would be slow. */
const PIECE = 32_768;

/** The text of an export in one stream. */
export async function* exportText(graph: GraphRows, request: ExportRequest): AsyncGenerator<string> {
  let piece = '';
  for await (const text of WRITERS[request.format].write(graph, request)) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** The text of an export of several files, each piece with the name of its own. */
export const exportFiles = (graph: GraphRows, request: ExportRequest): AsyncGenerator<FilePart> =>
  csvFiles(graph, request);
