/** The writers over rows that hold the worst of texts, each read again by a tool not written here. */
import { describe, expect, it } from 'vitest';
import { exportFiles, exportRequest, exportText, type Format } from '../../src/export/index.js';
import type { GraphRow, GraphRows } from '../../src/model/graph-rows.js';
import { readByNetworkx, readTable, textOf } from './reread.js';

/** Rows in batches of one. */
async function* apart(rows: AsyncIterable<GraphRow>): AsyncGenerator<readonly GraphRow[]> {
  for await (const row of rows) yield [row];
}

const sign = (...codes: number[]): string => String.fromCodePoint(...codes);
const RLM = sign(0x200f);
const BELL = sign(7);
const ODD = {
  formula: '=HYPERLINK("http://example.org","x")',
  quotes: `"twice" 'once' \`back\` \\ \\u0027 &amp; <b>&</b> ]]>`,
  lines: 'one\ntwo\r\nthree\ttab',
  rtl: `قال ${RLM}«نعم»، ثم 12 (لا)`,
  control: `a${BELL}b${sign(0)}c${sign(0x1b)}d`,
  pair: `flag ${sign(0x1f1f4)}`,
};
const KEPT = `abcd`;

const node = (id: string, name: string, content?: string): GraphRow => ({
  row: 'node',
  id,
  key: 'Actor',
  labels: ['Actor', 'Person'],
  name,
  properties: {
    aliases: [name, 'x'],
    ...(content === undefined ? {} : { content }),
    confidence: 0.5,
    former: true,
    seen: { moment: 'date', text: '2024-02-29' },
    size: 3n,
  },
});
const names = Object.keys(ODD) as (keyof typeof ODD)[];
const graph = (): GraphRows => {
  async function* rows(): AsyncGenerator<GraphRow> {
    for (const name of names) yield node(`person:${name}`, ODD[name], ODD[name]);
    for (const name of names) {
      const start = { id: `person:${name}`, key: 'Actor', name: ODD[name] };
      const end = { id: 'person:formula', key: 'Actor', name: ODD.formula };
      yield { row: 'relationship', type: 'SAID', start, end, properties: { quote: ODD[name], at: 12 } };
    }
  }
  return {
    nodeColumns: [
      { name: 'aliases', type: 'list' },
      { name: 'content', type: 'string' },
      { name: 'confidence', type: 'double' },
      { name: 'former', type: 'boolean' },
      { name: 'seen', type: 'date' },
      { name: 'size', type: 'long' },
    ],
    relationshipColumns: [
      { name: 'quote', type: 'string' },
      { name: 'at', type: 'long' },
    ],
    keys: ['Actor'],
    stamps: {},
    batches: apart(rows()),
  };
};
const written = (format: Format, bom = false): Promise<string> =>
  textOf(exportText(graph(), exportRequest({ format, bom })));

describe('csv', () => {
  it('keeps quotes, lines and scripts, and runs no formula', async () => {
    const files: Record<string, string> = {};
    for await (const { file, text } of exportFiles(graph(), exportRequest({ format: 'csv' })))
      files[file] = (files[file] ?? '') + text;
    const table = readTable(files['nodes.csv'] ?? '');
    expect(table.map((row) => row.id)).toEqual(names.map((name) => `person:${name}`));
    for (const [at, name] of names.entries()) {
      const value = name === 'formula' ? `'${ODD.formula}` : ODD[name];
      expect(table[at]).toMatchObject({ name: value, content: value, confidence: '0.5', seen: '2024-02-29' });
      expect(table[at]).toMatchObject({ labels: 'Actor Person', former: 'true', size: '3' });
    }
    const ties = readTable(files['relationships.csv'] ?? '');
    expect(ties).toHaveLength(names.length);
    expect(ties[1]).toMatchObject({ fromId: 'person:quotes', fromName: ODD.quotes, type: 'SAID', at: '12' });
    expect(ties[1]).toMatchObject({ toId: 'person:formula', toName: `'${ODD.formula}` });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('puts an apostrophe before %j', async (text) => {
    async function* rows(): AsyncGenerator<GraphRow> {
      yield node('x', text);
    }
    let nodes = '';
    for await (const part of exportFiles(
      { ...graph(), batches: apart(rows()) },
      exportRequest({ format: 'csv' }),
    ))
      if (part.file === 'nodes.csv') nodes += part.text;
    expect(readTable(nodes)[0]?.name).toBe(`'${text}`);
  });

  it('is the relationships alone in one stream, with a byte order mark where asked', async () => {
    const plain = await written('csv');
    expect(plain).toMatch(/^fromId,fromName,type,toId,toName,quote,at\n/);
    expect(await written('csv', true)).toBe(`\uFEFF${plain}`);
  });
});

describe.each(['graphml', 'gexf'] as const)('%s', (format) => {
  it('is read by NetworkX, with types, and without what XML cannot hold', async () => {
    const read = readByNetworkx(format, await written(format));
    expect(read.directed).toBe(true);
    expect(Object.keys(read.nodes)).toEqual(names.map((name) => `person:${name}`));
    for (const name of names) {
      const value = name === 'control' ? KEPT : ODD[name];
      expect(read.nodes[`person:${name}`]).toMatchObject({
        label: value,
        labels: 'Actor Person',
        content: value,
        aliases: `${value} | x`,
        confidence: 0.5,
        former: true,
        seen: '2024-02-29',
        size: 3,
      });
    }
    expect(read.edges).toHaveLength(names.length);
    expect(read.edges.map(([from, to]) => [from, to])).toContainEqual(['person:rtl', 'person:formula']);
    const [, , data] = read.edges.find(([from]) => from === 'person:lines') ?? [];
    expect(data).toMatchObject({ label: 'SAID', quote: ODD.lines, at: 12 });
  });

  it('is whole where there is nothing', async () => {
    async function* rows(): AsyncGenerator<GraphRow> {}
    const text = await textOf(exportText({ ...graph(), batches: apart(rows()) }, exportRequest({ format })));
    expect(readByNetworkx(format, text)).toMatchObject({ nodes: {}, edges: [] });
  });
});

describe('jsonl', () => {
  it('is one object a line', async () => {
    const lines = (await written('jsonl')).trimEnd().split('\n');
    const objects = lines.map((line) => JSON.parse(line));
    expect(objects).toHaveLength(names.length * 2);
    expect(objects[2]).toEqual({
      node: 'person:lines',
      labels: ['Actor', 'Person'],
      name: ODD.lines,
      properties: {
        aliases: [ODD.lines, 'x'],
        content: ODD.lines,
        confidence: 0.5,
        former: true,
        seen: '2024-02-29',
        size: 3,
      },
    });
    expect(objects.at(-1)).toEqual({
      relationship: 'SAID',
      from: 'person:pair',
      to: 'person:formula',
      properties: { quote: ODD.pair, at: 12 },
    });
  });
});

describe('a request', () => {
  it.each([
    [{}, 'format'],
    [{ format: 'xlsx' }, 'format'],
    [{ format: 'csv', type: 'CALL,PHONE' }, 'type'],
    [{ format: 'csv', from: 'yesterday' }, 'from'],
    [{ format: 'csv', to: '2024-02-30' }, 'to'],
    [{ format: 'csv', from: '2024-13' }, 'from'],
    [{ format: 'csv', from: '2024-05', to: '2024-04' }, 'from'],
  ])('%j cannot be used', (words, input) => {
    expect(() => exportRequest(words)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', input }));
  });

  it('may name a day within the month that ends it', () => {
    const words = { format: 'csv', from: '2024-04-03', to: '2024-04', type: 'call, DENIAL' };
    expect(exportRequest(words)).toMatchObject({
      from: '2024-04-03',
      to: '2024-04',
      types: ['CALL', 'DENIAL'],
    });
  });
});
