import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExtractedPage, Role } from '../../src/model.js';
import { openGraph } from './open.js';
import { callReport, disputedReport, minister, pageOf, person, president, spanIn } from './pages.js';

let graph: Awaited<ReturnType<typeof openGraph>>;
beforeAll(async () => {
  graph = await openGraph();
}, 120_000);
beforeEach(() => graph.wipe());
afterAll(() => graph.close());

const first = callReport({ id: 'one', lead: 'في تطور جديد', publishedAt: '2024-04-04', day: '2024-04-03' });
const second = callReport({
  id: 'two',
  lead: 'ذكرت مصادر أخرى أنه',
  publishedAt: '2024-04-04',
  day: '2024-04-03',
  russian: 'سيرجي شويجو',
});
const later = callReport({
  id: 'three',
  lead: 'للمرة الثانية',
  publishedAt: '2024-04-06',
  day: '2024-04-05',
});
const undated = callReport({ id: 'four', lead: 'وفي سياق متصل', publishedAt: '2024-04-04', day: null });
const denied = callReport({
  id: 'five',
  lead: 'نفت باريس أنه',
  publishedAt: '2024-04-05',
  day: '2024-04-03',
  status: 'DENIED',
});

/** All nodes and relationships as text, without what tells only when or through what the graph was written. */
const exported = async (): Promise<readonly string[]> => {
  const nodes = await graph.connection.read(
    'MATCH (n) WHERE NOT n:Graph RETURN labels(n) AS labels, n {.*, ingestedAt: null} AS properties',
  );
  const links = await graph.connection.read(
    'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, r {.*} AS properties, b.id AS b',
  );
  const stable = (value: unknown): string =>
    JSON.stringify(value, (_, inner: unknown) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    );
  return [
    ...nodes.map((node) => stable([(node.labels as string[]).toSorted(), node.properties])),
    ...links.map((link) => stable([link.a, link.type, link.b, link.properties])),
  ].sort();
};

/** Fisher and Yates with a seeded generator: the same orders in every run. */
const shuffle = <T>(items: readonly T[], seed: number): T[] => {
  const result = [...items];
  let state = seed * 2_654_435_761;
  for (let last = result.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const at = state % (last + 1);
    const [a, b] = [result[at], result[last]];
    if (a !== undefined && b !== undefined) [result[at], result[last]] = [b, a];
  }
  return result;
};

describe('saving pages', () => {
  it('changes nothing when the same pages come twice', async () => {
    await graph.store.savePages([first, disputedReport()]);
    const once = await exported();
    const report = await graph.store.savePages([first, disputedReport()]);
    expect(report.articles).toMatchObject({ added: 0, known: 2 });
    expect(report.newEvents).toEqual([]);
    expect(await exported()).toEqual(once);
    expect(once.length).toBeGreaterThan(20);
  });

  it('takes two articles on one call as one contact with two pieces of evidence', async () => {
    await graph.store.savePages([first]);
    const report = await graph.store.savePages([second]);
    expect(report.newEvents).toEqual([]);
    const { nodes } = await graph.store.contacts({});
    expect(nodes).toHaveLength(1);
    expect(nodes[0]?.evidence.map((e) => e.article.source)).toEqual(
      expect.arrayContaining(['صحيفة one', 'صحيفة two']),
    );
    expect(nodes[0]?.participants.map((p) => [p.role, p.actor.name]).sort()).toEqual([
      ['INITIATOR', 'سيباستيان ليكورنو'],
      ['RECIPIENT', 'سيرجي شويجو'],
    ]);
  });

  it('keeps a second call of the same pair two days later apart', async () => {
    await graph.store.savePages([first, second, later]);
    const { nodes } = await graph.store.contacts({});
    expect(nodes.map((c) => [c.date?.start, c.evidence.length])).toEqual([
      ['2024-04-05', 1],
      ['2024-04-03', 2],
    ]);
  });

  it('joins an undated report to the call that articles of those days tell', async () => {
    await graph.store.savePages([undated]);
    await graph.store.savePages([first]);
    const { nodes } = await graph.store.contacts({});
    expect(nodes.map((c) => [c.date?.start, c.evidence.length])).toEqual([['2024-04-03', 2]]);
  });

  it('keeps both accounts of a contact that one side denies', async () => {
    await graph.store.savePages([first, denied]);
    const { nodes } = await graph.store.contacts({});
    expect(nodes.map((c) => c.status)).toEqual(['CLAIMED']);
    expect(nodes[0]?.evidence.map((e) => e.status).sort()).toEqual(['DENIED', 'REPORTED']);
  });

  it('points a denial at what it denies', async () => {
    await graph.store.savePages([disputedReport()]);
    const { nodes } = await graph.store.denials({});
    expect(nodes.map((d) => [d.speaker?.id.startsWith('unnamed:state:FR:'), d.denies.speaker?.id])).toEqual([
      [true, 'ministry:defense:RU'],
    ]);
    const claims = await graph.store.claims({ disputed: true });
    expect(claims.nodes.map((c) => [c.speaker?.id, c.standing, c.deniedBy.length])).toEqual([
      ['ministry:defense:RU', 'CONTESTED', 1],
    ]);
  });

  it('takes the dated account of a text, whichever came first', async () => {
    const dateless: ExtractedPage = {
      ...first,
      articles: first.articles.map((a) => ({
        ...a,
        publishedAt: null,
        events: a.events.map((e) => ({ ...e, date: null })),
      })),
    };
    await graph.store.savePages([first]);
    await graph.store.savePages([dateless]);
    const dated = await exported();
    await graph.wipe();
    await graph.store.savePages([dateless]);
    expect((await graph.store.contacts({})).nodes[0]?.date).toBeNull();
    await graph.store.savePages([first]);
    expect((await graph.store.contacts({})).nodes[0]?.date?.start).toBe('2024-04-03');
    expect(await exported()).toEqual(dated);
  });

  it('keeps words that prove a fact once, however often they are told', async () => {
    const twice: ExtractedPage = {
      ...first,
      articles: first.articles.map((a) => ({
        ...a,
        events: a.events.map((e) => ({ ...e, evidence: [...e.evidence, ...e.evidence] })),
      })),
    };
    await graph.store.savePages([twice]);
    const told = first.articles.flatMap((a) => a.events.flatMap((e) => e.evidence));
    const { nodes } = await graph.store.contacts({});
    expect(nodes.flatMap((c) => c.evidence)).toHaveLength(told.length);
  });

  it('leaves out a fact that no words prove, and says so', async () => {
    const bare: ExtractedPage = {
      ...first,
      articles: first.articles.map((a) => ({ ...a, events: a.events.map((e) => ({ ...e, evidence: [] })) })),
    };
    expect((await graph.store.savePages([bare])).withoutEvidence).toBe(1);
    expect((await graph.store.counts()).events).toBe(0);
  });

  it('gives the same graph whether people who are known are named again at once or one by one', async () => {
    // the second spelling becomes the usual one, and the days of the office grow on both sides
    const reports = ['2024-04-10', '2024-04-03', '2024-04-20', '2024-03-01', '2024-04-11'].map((day, i) =>
      callReport({
        id: `report ${i}`,
        lead: `في التقرير ${i}`,
        publishedAt: day,
        day,
        ...(i === 0 ? {} : { russian: 'سيرجي شويجو' }),
      }),
    );
    await graph.store.savePages(reports);
    const atOnce = await exported();
    expect(atOnce.some((line) => line.includes('"name":"سيرجي شويجو"'))).toBe(true);
    for (const order of [reports, reports.toReversed(), [...reports, ...reports]]) {
      await graph.wipe();
      for (const report of order) await graph.store.savePages([report]);
      expect(await exported()).toEqual(atOnce);
    }
  });

  it('gives the same graph in every order where days tell who is who', async () => {
    const page = (day: string, name: string, role: Role) => {
      const text = `افتتح ${role.title} ${name} المؤتمر في ${day}.`;
      return pageOf({ id: text, text, publishedAt: day, actors: [person(text, 'p1', name, [role])] });
    };
    const [p, f] = ['سيريل رامابوزا', 'سيريل رامافوزا'];
    const [health, oil] = [minister('YE', false, 'health'), minister('YE', false, 'oil')];
    const pages = [
      page('2014-05-30', p, president('ZA')),
      page('2024-06-02', f, president('ZA')),
      page('2024-05-30', p, president('ZA')),
      page('2022-05-10', 'أحمد سعيد', health),
      page('2022-05-14', 'أحمد سعيد', health),
      page('2022-05-11', 'أحمد سعيد', oil),
      page('1974-05-10', 'عبد الحليم خدام', minister('SY')),
      page('2012-05-10', 'خدام', minister('SY')),
    ];
    const people = async (): Promise<readonly string[]> =>
      (await exported()).filter((line) => line.startsWith('[["Actor","Person"]'));
    await graph.store.savePages(pages);
    const atOnce = await exported();
    // Ramaphosa, two called Ahmad Said, Khaddam and somebody of his name
    expect(await people()).toHaveLength(5);
    for (let turn = 0; turn < 10; turn++) {
      await graph.wipe();
      for (const one of shuffle(pages, turn)) await graph.store.savePages([one]);
      expect(await exported()).toEqual(atOnce);
    }
  });

  it('gives the same graph in ten orders', async () => {
    const short = 'قال ليكورنو إن بلاده مستعدة لمزيد من التعاون مع شركائها في هذا الملف.';
    const familyName = pageOf({
      id: 'six',
      text: short,
      publishedAt: '2024-04-07',
      actors: [person(short, 'p1', 'ليكورنو')],
      events: [
        {
          id: 's1',
          type: 'STATEMENT',
          speaker: 'p1',
          form: 'INDIRECT',
          channel: 'UNSPECIFIED',
          content: spanIn(short, 'بلاده مستعدة لمزيد من التعاون مع شركائها'),
          addressees: [],
          about: [],
          date: null,
          evidence: [spanIn(short, 'قال ليكورنو')],
          confidence: 0.9,
          rule: 'ar/said/that',
        },
      ],
    });
    const namesake = 'التقى عضو المجلس سيباستيان ليكورنو وفدا في مونتريال.';
    const other = pageOf({
      id: 'seven',
      text: namesake,
      publishedAt: '2024-04-08',
      actors: [person(namesake, 'p1', 'سيباستيان ليكورنو', [minister('CA', false, 'trade')])],
    });
    const pages = [
      first,
      second,
      later,
      undated,
      denied,
      familyName,
      other,
      disputedReport(),
      disputedReport('again', 'من موسكو'),
    ];
    const results: (readonly string[])[] = [];
    for (let turn = 0; turn < 10; turn++) {
      const shuffled = turn === 0 ? pages : shuffle(pages, turn);
      await graph.wipe();
      if (turn === 0) await graph.store.savePages(shuffled);
      else for (const page of shuffled) await graph.store.savePages([page]);
      results.push(await exported());
    }
    for (const result of results) expect(result).toEqual(results[0]);
    const apart = await graph.store.namesakes();
    expect(apart.map((n) => n.people.map((p) => p.roles[0]?.state))).toEqual([['CA', 'FR']]);
  }, 120_000);
});
