/** The graph of the samples, exported in every format and read again by a tool not written here. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFiles, exportRequest, exportText, type Format, graphArgs } from '../../src/export/index.js';
import type { ExtractedPage } from '../../src/model.js';
import { openGraph } from '../graph/open.js';
import { readByNetworkx, readTable, textOf } from './reread.js';
import { samplePages } from './sample-pages.js';

type Properties = Readonly<Record<string, unknown>>;
interface StoredNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}
interface StoredLink {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly properties: Properties;
}

let graph: Awaited<ReturnType<typeof openGraph>>;
let pages: readonly ExtractedPage[];
let nodes: readonly StoredNode[];
let links: readonly StoredLink[];

/** What the database holds, asked for without the code under test. */
const stored = async () => {
  nodes = (await graph.connection.read(
    'MATCH (n) WHERE NOT n:Graph RETURN n.id AS id, labels(n) AS labels, n {.*} AS properties ORDER BY id',
  )) as unknown as StoredNode[];
  links = (await graph.connection.read(
    'MATCH (a)-[r]->(b) RETURN a.id AS from, b.id AS to, type(r) AS type, r {.*} AS properties',
  )) as unknown as StoredLink[];
};
const exported = (format: Format, words: Readonly<Record<string, string>> = {}): Promise<string> => {
  const request = exportRequest({ format, ...words });
  return textOf(exportText(graph.store.exportRows(graphArgs(request)), request));
};
const tie = ({ from, type, to }: Omit<StoredLink, 'properties'>): string => `${from} ${type} ${to}`;
const sortedTies = (ties: readonly Omit<StoredLink, 'properties'>[]): string[] => ties.map(tie).sort();

beforeAll(async () => {
  graph = await openGraph();
  pages = await samplePages();
  await graph.store.savePages(pages);
  await stored();
}, 120_000);
afterAll(() => graph?.close());

describe('the samples', () => {
  it('are a graph worth exporting', () => {
    expect(nodes.length).toBeGreaterThan(200);
    expect(links.length).toBeGreaterThan(400);
  });

  it('have every property in a column, or known as bookkeeping', async () => {
    const columns = await import('../../src/graph/reads/export-columns.js');
    const unknown = (
      held: readonly { readonly properties: Properties }[],
      known: readonly { readonly name: string }[],
      bookkeeping: ReadonlySet<string>,
    ): string[] => {
      const listed = new Set([...known.map(({ name }) => name), ...bookkeeping, ...columns.VOLATILE]);
      return [...new Set(held.flatMap(({ properties }) => Object.keys(properties)))].filter(
        (name) => !listed.has(name),
      );
    };
    // a property that is new stands in src/graph/reads/export-columns.ts, in one list or another
    expect(unknown(nodes, columns.NODE_COLUMNS, columns.NODE_BOOKKEEPING)).toEqual([]);
    expect(unknown(links, columns.RELATIONSHIP_COLUMNS, columns.RELATIONSHIP_BOOKKEEPING)).toEqual([]);
  });
});

/** A stored value as formats without lists and dates show it. */
const shown = (value: unknown): unknown => (Array.isArray(value) ? value.join(' | ') : value);
const READ =
  'kind type nameEn aliases code portfolio status topics quotes content start confidence url'.split(' ');

describe.each(['graphml', 'gexf'] as const)('%s', (format) => {
  it('has the nodes, relationships and properties of the database', async () => {
    const read = readByNetworkx(format, await exported(format));
    expect(Object.keys(read.nodes).sort()).toEqual(nodes.map(({ id }) => id).sort());
    for (const { id, properties } of nodes) {
      for (const name of READ)
        if (properties[name] !== undefined) expect(read.nodes[id]?.[name]).toEqual(shown(properties[name]));
      if (properties.name !== undefined) expect(read.nodes[id]?.label).toBe(properties.name);
    }
    const ties = read.edges.map(([from, to, data]) => ({ from, to, type: String(data.label) }));
    expect(sortedTies(ties)).toEqual(sortedTies(links));
    const quotes = read.edges.flatMap(([, , { quote }]) => (quote === undefined ? [] : [quote]));
    expect(quotes.sort()).toEqual(
      links.flatMap(({ properties: { quote } }) => (quote ? [quote] : [])).sort(),
    );
  });
});

describe('csv', () => {
  it('has the nodes and relationships of the database, with the names of both ends', async () => {
    const request = exportRequest({ format: 'csv' });
    const files: Record<string, string> = {};
    for await (const { file, text } of exportFiles(
      graph.store.exportRows(graphArgs(request, true)),
      request,
    )) {
      files[file] = (files[file] ?? '') + text;
    }
    const table = readTable(files['nodes.csv'] ?? '');
    expect(table.map(({ id }) => id).sort()).toEqual(nodes.map(({ id }) => id).sort());
    const stateNode = nodes.find(({ id }) => id === 'state:EG');
    expect(table.find(({ id }) => id === 'state:EG')).toMatchObject({
      labels: 'Actor State',
      name: stateNode?.properties.name,
      code: 'EG',
      nameEn: 'Egypt',
    });
    const ties = readTable(files['relationships.csv'] ?? '');
    expect(
      sortedTies(ties.map((row) => ({ from: row.fromId ?? '', type: row.type ?? '', to: row.toId ?? '' }))),
    ).toEqual(sortedTies(links));
    const names = new Map(table.map(({ id, name }) => [id, name]));
    for (const { fromId, fromName, toId, toName } of ties) {
      expect([fromName, toName]).toEqual([names.get(fromId ?? ''), names.get(toId ?? '')]);
      expect(fromName).not.toBe('');
    }
    expect(files['relationships.csv']).toBe(await exported('csv'));
  });
});

describe('jsonl', () => {
  it('has the nodes, relationships and properties of the database', async () => {
    const lines = (await exported('jsonl')).trimEnd().split('\n');
    const objects = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const read = objects.filter(({ node }) => node !== undefined);
    for (const { id, properties, labels } of nodes) {
      const found = read.find(({ node }) => node === id);
      expect(new Set(found?.labels as string[])).toEqual(new Set(labels));
      const values = found?.properties as Properties;
      for (const name of READ) expect(values[name]).toEqual(properties[name] ?? undefined);
    }
    expect(read).toHaveLength(nodes.length);
    const ties = objects.flatMap(({ relationship, from, to }) =>
      relationship === undefined ? [] : [{ from: String(from), type: String(relationship), to: String(to) }],
    );
    expect(sortedTies(ties)).toEqual(sortedTies(links));
  });
});

/** Statements of a script, one a line. */
const statementsOf = (script: string): string[] => {
  const lines = script.trimEnd().split('\n');
  expect(lines.filter((line) => !line.endsWith(';'))).toEqual([]);
  return lines.map((line) => line.slice(0, -1));
};
const load = async (script: string): Promise<void> => {
  for (const statement of statementsOf(script)) await graph.connection.write(statement);
};
/** All that is stored, with the database's types, but for when it was written. */
const whole = async (): Promise<readonly string[]> => {
  const values = (v: string) =>
    `[k IN keys(${v}) WHERE k <> 'ingestedAt' | [k, toStringOrNull(${v}[k]) , ${v}[k], valueType(${v}[k])]]`;
  const rows = [
    ...(await graph.connection.read(
      `MATCH (n) WHERE NOT n:Graph RETURN labels(n) AS labels, ${values('n')} AS held`,
    )),
    ...(await graph.connection.read(
      `MATCH (a)-[r]->(b) RETURN [a.id, type(r), b.id] AS labels, ${values('r')} AS held`,
    )),
  ];
  return rows
    .map(({ labels, held }) =>
      JSON.stringify([
        (labels as string[]).length === 3 ? [labels] : (labels as string[]).toSorted(),
        (held as [string][]).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ]),
    )
    .sort();
};

describe('cypher', () => {
  it('makes the graph anew in an emptied database, and changes nothing the second time', async () => {
    const script = await exported('cypher');
    const before = await whole();
    await graph.wipe();
    for (const { name } of await graph.connection.read('SHOW CONSTRAINTS YIELD name'))
      await graph.connection.write(`DROP CONSTRAINT ${String(name)}`);
    await load(script);
    expect(await whole()).toEqual(before);
    const constraints = await graph.connection.read('SHOW CONSTRAINTS YIELD labelsOrTypes');
    expect(constraints.length).toBeGreaterThanOrEqual(6);
    const undated = await graph.connection.read('MATCH (a:Article) WHERE a.ingestedAt IS NULL RETURN a');
    expect(undated).toEqual([]);
    await load(script);
    expect(await whole()).toEqual(before);
    expect(await exported('cypher')).toBe(script);
  });

  it('makes a graph that can be written to again', async () => {
    const before = await whole();
    await graph.store.ensureSchema();
    const report = await graph.store.savePages(pages);
    expect(report.articles.added).toBe(0);
    expect(report.newEvents).toEqual([]);
    expect(await whole()).toEqual(before);
    const { nodes: found } = await graph.store.whoSpokeWithWhom({ actor: 'Jorgensen' });
    expect(found[0]?.count).toBe(1);
  });

  it('brings the worst of texts through the script', async () => {
    const sign = (...codes: number[]): string => String.fromCodePoint(...codes);
    const odd = [
      "it's; \\' \\\\ \\u0027 \\\\u0027 \\n",
      'one\ntwo\r\nthree\ttab',
      `a${sign(0)}b${sign(7)}c${sign(0x85)}d${sign(0x2028)}e${sign(0x200f)}${sign(0x202e)}f`,
      '`); MATCH (n) DETACH DELETE n; //',
      `flag ${sign(0x1f1f4)} ${sign(0xe0067)}`,
      '$param {brace} /* no comment */ -- "x"',
    ];
    await graph.connection.write(
      `UNWIND range(0, size($odd) - 1) AS at
       CREATE (t:Topic {id: 'odd:' + at, name: $odd[at], list: [$odd[at], ''], whole: 7, half: 0.5, big: 1e300,
         moment: datetime('2024-04-03T10:00:00+02:00'), local: localdatetime('2024-04-03T10:00:00'), ok: false,
         none: [], days: [date('2024-04-03')], \`odd name\`: 1})`,
      { odd },
    );
    const before = await whole();
    const script = await exported('cypher');
    expect(script).not.toMatch(/[\p{Cf}\u2028\u0085]/u);
    await graph.wipe();
    await load(script);
    expect(await whole()).toEqual(before);
    const names = await graph.connection.read(
      "MATCH (t:Topic) WHERE t.id STARTS WITH 'odd:' RETURN t.name AS name ORDER BY t.id",
    );
    expect(names.map(({ name }) => name)).toEqual(odd);
  });
});

describe('the same pages in ten orders', () => {
  it('give the same bytes', async () => {
    const results = new Set<string>();
    for (let turn = 0; turn < 10; turn++) {
      // every page begins once in front or at the end; odd turns run backwards
      const at = (turn * 7) % pages.length;
      const turned = [...pages.slice(at), ...pages.slice(0, at)];
      const order = turn % 2 === 1 ? turned.reverse() : turned;
      await graph.wipe();
      for (const page of order) await graph.store.savePages([page]);
      results.add(`${await exported('cypher')}\n${await exported('jsonl')}`);
    }
    expect(results.size).toBe(1);
  }, 300_000);
});
