/** Exports read again by tools of other people: NetworkX for graphs, csv-parse for tables. */
import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
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

const NETWORKX = 'networkx==3.4.2';

const python = (
  args: readonly string[],
  options: { readonly input?: string; readonly path?: string } = {},
) => {
  const { PYTHONPATH } = process.env;
  const path = [options.path, PYTHONPATH].filter(Boolean).join(':');
  const ran = spawnSync('python3', args, {
    ...(options.input === undefined ? {} : { input: options.input }),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8', ...(path ? { PYTHONPATH: path } : {}) },
  });
  if (ran.error) throw new Error('These tests need python3: install it, with pip.', { cause: ran.error });
  return ran;
};

let folder: string | null = null;
/** NetworkX as python3 has it, or fetched once into the user's cache, as Maven fetches the database. */
const withNetworkx = (): string => {
  if (folder !== null) return folder;
  const cached = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'sila', NETWORKX);
  const has = (path: string) => python(['-c', 'import networkx'], { path }).status === 0;
  if (!has('') && !has(cached)) {
    const { status, stderr } = python(['-m', 'pip', 'install', '--quiet', '--target', cached, NETWORKX]);
    if (status !== 0) throw new Error(`These tests need NetworkX, and pip cannot fetch it: ${stderr}`);
  }
  folder = has('') ? '' : cached;
  return folder;
};

/** A graph as NetworkX reads it. Without python3 the tests of GraphML and GEXF are red, not skipped. */
export const readByNetworkx = (format: 'graphml' | 'gexf', text: string): ReadGraph => {
  const { status, stdout, stderr } = python(['-c', SCRIPT, format], { input: text, path: withNetworkx() });
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
