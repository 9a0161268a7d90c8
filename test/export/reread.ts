/** Exports read again by tools of other people: NetworkX for graphs, csv-parse for tables. */
import { parse } from 'csv-parse/sync';
import { python, withPackage } from '../python.js';

export interface ReadGraph {
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly (readonly [from: string, to: string, data: Readonly<Record<string, unknown>>])[];
  readonly directed: boolean;
}

const SCRIPT = `
import io, json, sys
import networkx as nx
data = io.BytesIO(sys.stdin.buffer.read())
graph = nx.read_graphml(data) if sys.argv[1] == 'graphml' else nx.read_gexf(data)
json.dump({'nodes': dict(graph.nodes(data=True)), 'edges': list(graph.edges(data=True)),
           'directed': graph.is_directed()}, sys.stdout)
`;

const NETWORKX = 'networkx==3.4.2';

/** A graph as NetworkX reads it. Without python3 the tests of GraphML and GEXF are red, not skipped. */
export const readByNetworkx = (format: 'graphml' | 'gexf', text: string): ReadGraph => {
  const { status, stdout, stderr } = python(['-c', SCRIPT, format], {
    input: text,
    path: withPackage(NETWORKX, 'networkx'),
  });
  if (status !== 0) throw new Error(`NetworkX cannot read this ${format}: ${stderr}`);
  return JSON.parse(stdout) as ReadGraph;
};

export const readTable = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, bom: true }) as Record<string, string>[];

export const textOf = async (pieces: AsyncIterable<string>): Promise<string> => {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
};
