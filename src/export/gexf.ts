/** GEXF, for Gephi. */
import type { GraphRow, GraphRows, PropertyColumn } from '../model/graph-rows.js';
import { cells, labelsText } from './columns.js';
import { xml } from './xml.js';

const TYPES = {
  string: 'string',
  long: 'long',
  double: 'double',
  boolean: 'boolean',
  date: 'string',
  list: 'string',
} as const;

const attributes = (domain: 'node' | 'edge', columns: readonly PropertyColumn[]): string =>
  `<attributes class="${domain}" mode="static">\n${columns
    .map(
      ({ name, type }, index) =>
        `<attribute id="${domain[0]}${index}" title="${xml(name)}" type="${TYPES[type]}"/>\n`,
    )
    .join('')}</attributes>\n`;
const values = (letter: 'n' | 'e', texts: readonly (string | undefined)[]): string =>
  `<attvalues>${texts
    .map((text, index) =>
      text === undefined ? '' : `<attvalue for="${letter}${index}" value="${xml(text)}"/>`,
    )
    .join('')}</attvalues>`;

export async function* gexf(graph: GraphRows): AsyncGenerator<string> {
  const { nodeColumns, relationshipColumns, batches } = graph;
  // 1.2 rather than 1.3: Gephi reads both, NetworkX before 3.5 only this
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n';
  yield '<graph defaultedgetype="directed" mode="static">\n';
  yield attributes('node', [{ name: 'labels', type: 'string' }, ...nodeColumns]);
  yield attributes('edge', [{ name: 'type', type: 'string' }, ...relationshipColumns]);
  yield '<nodes>\n';
  let edges = 0;
  const element = (row: GraphRow): string => {
    if (row.row === 'node') {
      const texts = [labelsText(row.labels), ...cells(nodeColumns, row.properties)];
      return `<node id="${xml(row.id)}" label="${xml(row.name)}">${values('n', texts)}</node>\n`;
    }
    edges += 1;
    const texts = [row.type, ...cells(relationshipColumns, row.properties)];
    const ends = `source="${xml(row.start.id)}" target="${xml(row.end.id)}"`;
    return `<edge id="r${edges}" ${ends} label="${xml(row.type)}">${values('e', texts)}</edge>\n`;
  };
  let open = true;
  const turn = (): string => {
    open = false;
    return '</nodes>\n<edges>\n';
  };
  for await (const batch of batches) {
    if (open && batch[0]?.row === 'relationship') yield turn();
    yield batch.map(element).join('');
  }
  if (open) yield turn();
  yield '</edges>\n</graph>\n</gexf>\n';
}
