/** The stream of rows: its order, its filters, and what happens when the graph is written to meanwhile. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportArgs } from '../../src/graph/index.js';
import type { GraphRow } from '../../src/model/graph-rows.js';
import { openGraph } from './open.js';
import { callReport, disputedReport } from './pages.js';

let graph: Awaited<ReturnType<typeof openGraph>>;
beforeAll(async () => {
  graph = await openGraph();
  await graph.store.savePages([
    callReport({ id: 'one', lead: 'في باريس', publishedAt: '2024-04-04', day: '2024-04-03' }),
    callReport({ id: 'two', lead: 'في موسكو', publishedAt: '2024-06-02', day: '2024-06-01' }),
    callReport({ id: 'three', lead: 'وفي سياق آخر', publishedAt: null, day: null }),
    disputedReport(),
  ]);
}, 120_000);
afterAll(() => graph?.close());

const rowsOf = async (args: ExportArgs = {}): Promise<GraphRow[]> => {
  const rows: GraphRow[] = [];
  for await (const batch of graph.store.exportRows(args).batches) rows.push(...batch);
  return rows;
};
const eventsOf = (rows: readonly GraphRow[]): string[] =>
  rows.flatMap((row) => (row.row === 'node' && row.key === 'Event' ? [row.id] : []));
const nodesOf = (rows: readonly GraphRow[]) => rows.flatMap((row) => (row.row === 'node' ? [row] : []));

describe('the rows', () => {
  it('are nodes by label and id, then relationships by the label and id of their start', async () => {
    const rows = await rowsOf();
    const turn = rows.findIndex(({ row }) => row === 'relationship');
    expect(rows.slice(turn).every(({ row }) => row === 'relationship')).toBe(true);
    const places = nodesOf(rows).map(({ key, id }) => `${key} ${id}`);
    expect(places).toEqual(places.toSorted());
    const ties = rows.flatMap((row) =>
      row.row === 'relationship' ? [`${row.start.key} ${row.start.id} ${row.type} ${row.end.id}`] : [],
    );
    expect(ties).toEqual(ties.toSorted());
    expect(nodesOf(rows).find(({ id }) => id.startsWith('call:'))?.labels).toEqual([
      'Event',
      'Contact',
      'Call',
    ]);
  });

  it('hold dates as dates, and nothing that says when it was written', async () => {
    const rows = await rowsOf({ all: true });
    const call = nodesOf(rows).find(({ id }) => id.startsWith('call:2024-04-03'));
    expect(call?.properties.start).toEqual({ moment: 'date', text: '2024-04-03' });
    expect(rows.filter(({ properties }) => 'ingestedAt' in properties)).toEqual([]);
    expect(nodesOf(rows).some(({ properties }) => 'facts' in properties)).toBe(true);
    expect(nodesOf(await rowsOf()).some(({ properties }) => 'facts' in properties)).toBe(false);
  });

  it('are the relationships alone where no nodes are asked for', async () => {
    const ties = (await rowsOf()).filter(({ row }) => row === 'relationship');
    expect(await rowsOf({ nodes: false })).toEqual(ties);
  });
});

describe('a part', () => {
  it.each<[string, ExportArgs, string]>([
    ['types', { types: ['CALL'] }, "e.type = 'CALL'"],
    [
      'days',
      { from: '2024-06', to: '2024-06' },
      "e.start <= date('2024-06-30') AND e.end >= date('2024-06-01')",
    ],
    ['a day', { from: '2024-04-03' }, "e.end >= date('2024-04-03')"],
    [
      'an actor by id',
      { actors: ['ministry:defense:RU'] },
      "EXISTS { ({id: 'ministry:defense:RU'})-[:SAID|TOOK_PART]->(e) }",
    ],
    [
      'an actor by name',
      { actors: ['Shoigu'] },
      "EXISTS { (p:Person)-[:TOOK_PART]->(e) WHERE p.nameEn CONTAINS 'Shoigu' }",
    ],
    [
      'two actors',
      { actors: ['ministry:defense:RU', 'Shoigu'] },
      "EXISTS { ({id: 'ministry:defense:RU'})-[:SAID|TOOK_PART]->(e) } OR EXISTS { (p:Person)-[:TOOK_PART]->(e) WHERE p.nameEn CONTAINS 'Shoigu' }",
    ],
    [
      'all together',
      { actors: ['Shoigu'], types: ['CALL'], to: '2024-05' },
      "e.type = 'CALL' AND e.start < date('2024-06-01')",
    ],
  ])('by %s holds those events', async (_, args, where) => {
    const expected = await graph.connection.read(
      `MATCH (e:Event) WHERE ${where} RETURN e.id AS id ORDER BY id`,
    );
    expect(expected.length).toBeGreaterThan(0);
    const { events } = await graph.store.counts();
    expect(expected.length).toBeLessThan(events);
    expect(eventsOf(await rowsOf(args))).toEqual(expected.map(({ id }) => id));
  });

  it('is whole in itself: who took part, their states, the articles that tell of it, no loose end', async () => {
    const rows = await rowsOf({ types: ['CALL'], from: '2024-04', to: '2024-04' });
    const ids = new Set(nodesOf(rows).map(({ id }) => id));
    expect([...ids].filter((id) => id.startsWith('person:'))).toHaveLength(2);
    expect([...ids].filter((id) => id.startsWith('state:')).sort()).toEqual(['state:FR', 'state:RU']);
    expect([...ids].filter((id) => id.startsWith('article:'))).toHaveLength(1);
    const ties = rows.flatMap((row) => (row.row === 'relationship' ? [row] : []));
    expect(ties.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['TOOK_PART', 'HELD', 'PART_OF', 'EVIDENCED_BY']),
    );
    expect(ties.filter(({ start, end }) => !ids.has(start.id) || !ids.has(end.id))).toEqual([]);
  });

  it('of nothing is empty', async () => {
    expect(await rowsOf({ from: '1990', to: '1991' })).toEqual([]);
  });

  it('by somebody unknown is refused before anything comes', async () => {
    await expect(rowsOf({ actors: ['Nobody Whosoever'] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a graph that is written to meanwhile', () => {
  it('is told at the end', async () => {
    const batches = graph.store.exportRows({}).batches[Symbol.asyncIterator]();
    expect((await batches.next()).done).toBe(false);
    await graph.store.savePages([
      callReport({ id: 'late', lead: 'وفي اليوم نفسه', publishedAt: '2024-07-02', day: '2024-07-01' }),
    ]);
    const rest = async () => {
      while (!(await batches.next()).done);
    };
    await expect(rest()).rejects.toMatchObject({ code: 'GRAPH_CHANGED' });
    expect((await rowsOf()).length).toBeGreaterThan(0);
  });
});
