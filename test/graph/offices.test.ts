/** Officials count for the state and the ministry of the office that they held when they spoke. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtractedPage, Role } from '../../src/model.js';
import { openGraph } from './open.js';
import { minister, pageOf, person, spanIn } from './pages.js';

let graph: Awaited<ReturnType<typeof openGraph>>;

const ENVOY = 'ستيفان دي ميستورا';
const HOST = 'سيرغي شويغو';
const envoyOf = (state: string, former = false): Role => ({
  office: 'ambassador',
  state,
  former,
  title: 'السفير',
});

/** The envoy, who holds these offices as the article says, calls the Russian minister on the day before. */
const call = (day: string, publishedAt: string, roles: readonly Role[]): ExtractedPage => {
  const text = `أجرى ${ENVOY} اتصالا مع ${HOST} ونشر الخبر في ${publishedAt}.`;
  return pageOf({
    id: publishedAt,
    text,
    publishedAt,
    actors: [person(text, 'p1', ENVOY, roles), person(text, 'p2', HOST, [minister('RU')])],
    events: [
      {
        id: 'e1',
        type: 'CALL',
        status: 'REPORTED',
        date: { start: day, end: day, text: 'أمس' },
        participants: [
          { actor: 'p1', role: 'INITIATOR' },
          { actor: 'p2', role: 'RECIPIENT' },
        ],
        initiative: null,
        firstSince: null,
        topics: [],
        evidence: [spanIn(text, `أجرى ${ENVOY} اتصالا`)],
        confidence: 0.9,
        rule: 'ar/call/made',
      },
    ],
  });
};

beforeAll(async () => {
  graph = await openGraph();
  await graph.store.savePages([
    call('2020-03-01', '2020-03-02', [envoyOf('IT')]),
    call('2020-05-01', '2020-05-02', [envoyOf('IT')]),
    // one article that names both offices tells that it is one person
    call('2022-04-01', '2022-04-02', [envoyOf('SE'), envoyOf('IT', true)]),
    call('2023-03-01', '2023-03-02', [envoyOf('SE')]),
  ]);
});
afterAll(() => graph.close());

const pairs = async (args: Parameters<typeof graph.store.whoSpokeWithWhom>[0]) =>
  (await graph.store.whoSpokeWithWhom(args)).nodes.map(({ a, b, count, first, last }) => [
    a.id,
    b.id,
    count,
    first,
    last,
  ]);

describe('an official who changed office', () => {
  it('is one person', async () => {
    expect((await graph.store.whoSpokeWithWhom({})).nodes.map(({ count }) => count)).toEqual([4]);
  });

  it('counts for each state while in its office', async () => {
    expect(await pairs({ level: 'STATE', actor: 'state:RU' })).toEqual([
      ['state:RU', 'state:SE', 2, '2022-04-01', '2023-03-01'],
      ['state:RU', 'state:IT', 2, '2020-03-01', '2020-05-01'],
    ]);
    expect(await pairs({ level: 'MINISTRY', actor: 'state:IT' })).toEqual([
      ['state:IT', 'ministry:defense:RU', 2, '2020-03-01', '2020-05-01'],
    ]);
  });

  it('is meant by a state only while it was of that state', async () => {
    const [{ id } = { id: '' }] = (await graph.store.people({ search: ENVOY })).nodes;
    const [[a, , count, first, last] = []] = await pairs({ actor: 'state:IT' });
    expect([a, count, first, last]).toEqual([id, 2, '2020-03-01', '2020-05-01']);
    const [[, b, , since] = []] = await pairs({ actor: HOST, with: 'state:SE' });
    expect([b, since]).toEqual([id, '2022-04-01']);
  });
});
