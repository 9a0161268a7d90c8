/** Lists read page by page while somebody else writes: no row comes twice, and none that was there is missed. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openGraph } from './open.js';
import { callReport } from './pages.js';

let graph: Awaited<ReturnType<typeof openGraph>>;
const day = (month: number, of: number): string =>
  `20${String(20 + month).padStart(2, '0')}-05-${String(of).padStart(2, '0')}`;
/** A call in a place and on a day of its own. */
const call = (month: number, of: number) =>
  callReport({
    id: `call-${month}-${of}`,
    lead: `في ${month} و ${of}`,
    publishedAt: day(month, of),
    day: day(month, of),
  });

beforeAll(async () => {
  graph = await openGraph();
  await graph.store.savePages([1, 3, 5].flatMap((month) => [2, 6, 10, 14].map((of) => call(month, of))));
});
afterAll(() => graph.close());

interface Listed {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
/** Reads a list in pages of two; before each but the first, something is written. */
const readWhileWriting = async (
  list: (after: string | null) => Promise<Listed>,
  write: (page: number) => Promise<unknown>,
): Promise<string[]> => {
  const seen: string[] = [];
  let after: string | null = null;
  for (let page = 0; ; page++) {
    const { nodes, pageInfo } = await list(after);
    seen.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
    await write(page);
  }
};

describe('paging beside a writer', () => {
  it.each(['DATE_DESC', 'DATE_ASC'] as const)('events, %s', async (orderBy) => {
    const before = (await graph.store.events({ first: 100 })).nodes.map(({ id }) => id);
    // years on both sides of the cursor, and between
    const year = orderBy === 'DATE_DESC' ? 2 : 4;
    const seen = await readWhileWriting(
      (after) => graph.store.events({ first: 2, after, orderBy }),
      (page) =>
        graph.store.savePages([call(year, 1 + page), call(orderBy === 'DATE_DESC' ? 6 : 0, 1 + page)]),
    );
    expect(new Set(seen).size).toBe(seen.length);
    expect(before.filter((id) => !seen.includes(id))).toEqual([]);
    expect(seen.length).toBeGreaterThan(before.length);
  });

  it('articles, and the contacts of a person', async () => {
    const articles = (await graph.store.articles({ first: 100 })).nodes.map(({ id }) => id);
    const seen = await readWhileWriting(
      (after) => graph.store.articles({ first: 2, after }),
      (page) => graph.store.savePages([call(7, 1 + page)]),
    );
    expect(new Set(seen).size).toBe(seen.length);
    expect(articles.filter((id) => !seen.includes(id))).toEqual([]);
  });

  it('counts only where a count is asked for', async () => {
    const { totalCount } = await graph.store.events({ first: 1 });
    expect(totalCount).toBeGreaterThan(12);
    expect((await graph.store.events({ first: 1 }, new Map())).totalCount).toBeNull();
  });

  describe('pairs, whose order is that of their latest contacts', () => {
    const NAMES = ['سامر الخازن', 'طارق ناصف', 'مازن الحياري', 'عمر الرواشدة', 'شريف الباز', 'جابر المطوع'];
    let serial = 0;
    /** A call of one of them with the Russian minister. */
    const callOf = (who: number, on: string, publishedAt = `${on.slice(0, 7)}-28`) =>
      callReport({
        id: `pair-${who}-${on}-${serial}`,
        lead: `في الخبر ${serial++}`,
        french: NAMES[who] ?? '',
        publishedAt,
        day: on,
      });
    beforeEach(async () => {
      await graph.wipe();
      await graph.store.savePages([
        callOf(0, '2024-01-10'),
        callOf(1, '2024-02-10'),
        callOf(2, '2024-03-10'),
        // a month, which a later article may narrow
        callOf(3, '2024-04'),
        callOf(4, '2024-05-10'),
      ]);
    });
    const page =
      (orderBy: 'LATEST' | 'COUNT', level: 'PERSON' | 'STATE' = 'PERSON') =>
      async (after: string | null) =>
        graph.store.whoSpokeWithWhom({ first: 2, after, orderBy, level });

    it.each(['LATEST', 'COUNT'] as const)('%s: none is passed over, none comes again', async (orderBy) => {
      const before = (await graph.store.whoSpokeWithWhom({ orderBy })).nodes.map(({ id }) => id);
      expect(before).toHaveLength(5);
      const seen = await readWhileWriting(page(orderBy), (number) =>
        graph.store.savePages(
          number === 0
            ? [
                // those not yet read have contacts later than all, and more of them
                ...[0, 1].flatMap((who) => ['2024-08-10', '2024-09-10'].map((on) => callOf(who, on))),
                // one that was read is told to have been earlier
                callOf(3, '2024-04-02'),
                // somebody new
                callOf(5, '2024-01-05'),
              ]
            : [callOf(2, '2024-10-10'), callOf(4, '2024-10-11')],
        ),
      );
      expect(seen).toEqual(before);
      const now = (await graph.store.whoSpokeWithWhom({ orderBy })).nodes.map(({ id }) => id);
      expect(now).toHaveLength(6);
      expect(now.filter((id) => before.includes(id))).not.toEqual(before);
    });

    it('a page that is asked for again is the same', async () => {
      const first = await page('LATEST')(null);
      const told = async () =>
        (await page('LATEST')(first.pageInfo.endCursor)).nodes.map(({ id, count, last }) => [
          id,
          count,
          last,
        ]);
      const second = await told();
      await graph.store.savePages([callOf(0, '2024-08-10')]);
      expect(await told()).toEqual(second);
    });
  });
});
