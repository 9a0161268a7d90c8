/** GraphML, for yEd, Gephi, NetworkX and igraph. */
import type { GraphRow, GraphRows, PropertyColumn } from '../model/graph-rows.js';
import { cells, labelsText } from './columns.js';
import { xml } from './xml.js';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;
const TYPES = {
  string: 'string',
  long: 'long',
  double: 'double',
  boolean: 'boolean',
  date: 'string',
  list: 'string',
} as const;

/** A column of the format: of the row itself, or of its properties. */
const columnsOf = (own: readonly string[], columns: readonly PropertyColumn[]): PropertyColumn[] => [
  ...own.map((name) => ({ name, type: 'string' as const })),
  ...columns,
];
const keys = (domain: 'node' | 'edge', columns: readonly PropertyColumn[]): string =>
  columns
    .map(
      ({ name, type }, index) =>
        `<key id="${domain[0]}${index}" for="${domain}" attr.name="${xml(name)}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join('');
const data = (letter: 'n' | 'e', values: readonly (string | undefined)[]): string =>
  values
    .map((value, index) => (value === undefined ? '' : `<data key="${letter}${index}">${xml(value)}</data>`))
    .join('');

export async function* graphml(graph: GraphRows): AsyncGenerator<string> {
  const { nodeColumns, relationshipColumns, batches } = graph;
  yield HEAD;
  // readers show "label"
  yield keys('node', columnsOf(['label', 'labels'], nodeColumns));
  yield keys('edge', columnsOf(['label'], relationshipColumns));
  yield '<graph id="sila" edgedefault="directed">\n';
  let edges = 0;
  const element = (row: GraphRow): string => {
    if (row.row === 'node') {
      const values = [row.name, labelsText(row.labels), ...cells(nodeColumns, row.properties)];
      return `<node id="${xml(row.id)}">${data('n', values)}</node>\n`;
    }
    edges += 1;
    const values = [row.type, ...cells(relationshipColumns, row.properties)];
    return `<edge id="r${edges}" source="${xml(row.start.id)}" target="${xml(row.end.id)}">${data('e', values)}</edge>\n`;
  };
  for await (const batch of batches) yield batch.map(element).join('');
  yield '</graph>\n</graphml>\n';
}
