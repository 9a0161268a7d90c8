/** Exports read again by tools of other people: NetworkX for graphs, csv-parse for tables. */
import { spawnSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';

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

/** A graph as NetworkX reads it. Without python3 and NetworkX the tests of GraphML and GEXF are red, not skipped. */
export const readByNetworkx = (format: 'graphml' | 'gexf', text: string): ReadGraph => {
  const { status, stdout, stderr, error } = spawnSync('python3', ['-c', SCRIPT, format], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  if (error)
    throw new Error('These tests need python3: install it, and its package networkx.', { cause: error });
  if (stderr.includes("No module named 'networkx'"))
    throw new Error('These tests need NetworkX: python3 -m pip install networkx');
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
