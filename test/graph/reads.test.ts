import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtractedPage } from '../../src/model.js';
import { openGraph } from './open.js';
import { callReport, disputedReport, minister, pageOf, person, president, spanIn } from './pages.js';

let graph: Awaited<ReturnType<typeof openGraph>>;

/** A meeting of a French and a German minister, which links Berlin to Moscow through Paris. */
const meeting = (): ExtractedPage => {
  const text = 'استقبل سيباستيان ليكورنو نظيره الألماني بوريس بيستوريوس في باريس وبحثا دعم كييف.';
  return pageOf({
    id: 'meeting',
    text,
    title: 'لقاء في باريس',
    publishedAt: '2024-05-11',
    source: 'وكالة',
    actors: [
      person(text, 'p1', 'سيباستيان ليكورنو', [minister('FR')]),
      person(text, 'p2', 'بوريس بيستوريوس', [minister('DE')]),
    ],
    events: [
      {
        id: 'e1',
        type: 'MEETING',
        status: 'REPORTED',
        date: { start: '2024-05-10', end: '2024-05-10', text: 'الجمعة' },
        participants: [
          { actor: 'p1', role: 'HOST' },
          { actor: 'p2', role: 'VISITOR' },
        ],
        initiative: null,
        firstSince: null,
        topics: ['military'],
        evidence: [spanIn(text, 'استقبل سيباستيان ليكورنو نظيره الألماني')],
        confidence: 0.9,
        rule: 'ar/meeting/received',
      },
    ],
  });
};
const bystander = (): ExtractedPage => {
  const text = 'لم يعلق إيمانويل ماكرون ولا جون كيري.';
  return pageOf({
    id: 'bystander',
    text,
    publishedAt: '2024-05-12',
    actors: [
      person(text, 'p1', 'إيمانويل ماكرون', [president('FR')]),
      person(text, 'p2', 'جون كيري', [minister('US', true, 'foreign_affairs')]),
    ],
  });
};

beforeAll(async () => {
  graph = await openGraph();
  await graph.store.savePages([
    callReport({ id: 'one', lead: 'في تطور جديد', publishedAt: '2024-04-04', day: '2024-04-03' }),
    callReport({ id: 'two', lead: 'للمرة الثانية', publishedAt: '2024-04-06', day: '2024-04-05' }),
    callReport({
      id: 'never',
      lead: 'لم يحدث أنه',
      publishedAt: '2024-06-02',
      day: '2024-06-01',
      status: 'DENIED',
    }),
    disputedReport(),
    meeting(),
    bystander(),
  ]);
});
afterAll(() => graph.close());

describe('naming an actor', () => {
  it.each([
    ['Lecornu', 'سيباستيان ليكورنو'],
    ['Sébastien Lecornu', 'سيباستيان ليكورنو'],
    ['ليكورنو', 'سيباستيان ليكورنو'],
    ['Shoigu', 'سيرغي شويغو'],
    ['شويجو', 'سيرغي شويغو'],
    ['Kerry', 'جون كيري'],
    ['Macron', 'إيمانويل ماكرون'],
    ['France', 'فرنسا'],
    ['فرنسا', 'فرنسا'],
    ['Russia', 'روسيا'],
    ['USA', 'الولايات المتحدة'],
    ['Ministry of Defense of Russia', 'وزارة الدفاع الروسية'],
    ['وزارة الدفاع الروسيه', 'وزارة الدفاع الروسية'],
    ['state:FR', 'فرنسا'],
  ])('%s means %s', async (reference, name) => {
    expect((await graph.store.resolveActor(reference)).name).toBe(name);
  });

  it('says who is unknown', async () => {
    await expect(graph.store.resolveActor('Nobody Atall')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(graph.store.resolveActor('"] OR *:*')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('finds people by what a reader types', async () => {
    const find = async (search: string) => (await graph.store.people({ search })).nodes.map((p) => p.name);
    expect(await find('Lecornu')).toEqual(['سيباستيان ليكورنو']);
    expect(await find('شويغو')).toEqual(['سيرغي شويغو']);
    expect(await find('zzz')).toEqual([]);
  });
});

describe('who spoke with whom', () => {
  it('counts a pair once with its contacts, latest first', async () => {
    const found = await graph.store.whoSpokeWithWhom({ actor: 'Shoigu' });
    expect(found.totalCount).toBe(1);
    const [pair] = found.nodes;
    expect([pair?.a.name, pair?.b.name, pair?.count, pair?.first, pair?.last, pair?.topics]).toEqual([
      'سيرغي شويغو',
      'سيباستيان ليكورنو',
      2,
      '2024-04-03',
      '2024-04-05',
      ['terrorism'],
    ]);
    expect(pair?.contacts.nodes.map((c) => c.date?.start)).toEqual(['2024-04-05', '2024-04-03']);
    expect(pair?.contacts.nodes[0]?.initiative?.id).toBe('state:FR');
    const [evidence] = pair?.contacts.nodes[0]?.evidence ?? [];
    const article = await graph.store.article(evidence?.article.id ?? '');
    expect(article?.text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
  });

  it('puts those with most contacts first where asked, and pages through them', async () => {
    const whole = await graph.store.whoSpokeWithWhom({
      level: 'STATE',
      includeDenied: true,
      orderBy: 'COUNT',
    });
    const counts = whole.nodes.map(({ count }) => count);
    expect(counts.length).toBeGreaterThan(1);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page = await graph.store.whoSpokeWithWhom({
        level: 'STATE',
        includeDenied: true,
        orderBy: 'COUNT',
        first: 1,
        after,
      });
      ids.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(ids).toEqual(whole.nodes.map(({ id }) => id));
  });

  it('shows denied contacts only when asked', async () => {
    const [pair] = (await graph.store.whoSpokeWithWhom({ actor: 'Shoigu', includeDenied: true })).nodes;
    expect(pair?.count).toBe(3);
    const other = await graph.store.whoSpokeWithWhom({ actor: 'Shoigu', from: '2024-06' });
    expect(other.totalCount).toBe(0);
  });

  it.each([
    ['STATE', 'state:FR', ['state:DE', 'state:RU']],
    ['MINISTRY', 'state:FR', ['ministry:defense:DE', 'ministry:defense:RU']],
    ['STATE', 'ministry:defense:FR', ['state:DE', 'state:RU']],
  ] as const)('rolls officials up: %s of %s', async (level, actor, others) => {
    const { nodes } = await graph.store.whoSpokeWithWhom({ actor, level });
    expect(nodes.map((pair) => pair.b.id).sort()).toEqual(others);
  });

  it('narrows by the other side, channel, day and topic', async () => {
    const count = async (args: Parameters<typeof graph.store.whoSpokeWithWhom>[0]) =>
      (await graph.store.whoSpokeWithWhom(args)).totalCount;
    expect(await count({})).toBe(2);
    expect(await count({ actor: 'Lecornu' })).toBe(2);
    expect(await count({ actor: 'Lecornu', with: 'Shoigu' })).toBe(1);
    expect(await count({ actor: 'Lecornu', with: 'Russia' })).toBe(1);
    expect(await count({ actor: 'Lecornu', with: 'Macron' })).toBe(0);
    expect(await count({ channels: ['MEETING'] })).toBe(1);
    expect(await count({ to: '2024-04' })).toBe(1);
    expect(await count({ about: 'terrorism' })).toBe(1);
    expect(await count({ about: 'الألماني' })).toBe(1);
  });
});

describe('lists', () => {
  it('pages through events without gap or repetition', async () => {
    const all = (await graph.store.events({ first: 100 })).nodes.map((e) => e.id);
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Awaited<ReturnType<typeof graph.store.events>> = await graph.store.events({
        first: 2,
        after,
      });
      expect(page.totalCount).toBe(all.length);
      seen.push(...page.nodes.map((e) => e.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(all);
    expect(all.length).toBe(6);
    expect((await graph.store.events({ first: 100, orderBy: 'DATE_ASC' })).nodes.map((e) => e.id)).toEqual(
      all.toReversed(),
    );
  });

  it('refuses what is no cursor, no page size, no day', async () => {
    const bad = { code: 'BAD_USER_INPUT' };
    await expect(graph.store.events({ after: 'abc' })).rejects.toMatchObject(bad);
    await expect(graph.store.events({ first: 101 })).rejects.toMatchObject(bad);
    await expect(graph.store.events({ filter: { from: 'yesterday' } })).rejects.toMatchObject(bad);
  });

  it('filters events', async () => {
    const types = async (filter: Parameters<typeof graph.store.events>[0]['filter']) =>
      (await graph.store.events({ filter })).nodes.map((e) => e.type);
    expect(await types({ actor: 'Lecornu', types: ['MEETING'] })).toEqual(['MEETING']);
    expect(await types({ speaker: 'ministry:defense:RU' })).toEqual(['STATEMENT']);
    expect(await types({ status: ['DENIED'] })).toEqual(['CALL']);
    expect(await types({ from: '2024-05', to: '2024-05' })).toEqual(['MEETING']);
    const [call] = (await graph.store.contacts({ filter: { from: '2024-04-05', to: '2024-04-05' } })).nodes;
    expect(await types({ article: call?.evidence[0]?.article.id })).toEqual(['CALL']);
  });

  it('lists statements with whom and what they are about', async () => {
    const { nodes } = await graph.store.statements({});
    expect(nodes.map((s) => [s.speaker?.id, s.aboutActors.map((a) => a.id), s.channel])).toEqual([
      ['ministry:defense:RU', ['state:UA'], 'COMMUNIQUE'],
    ]);
    expect((await graph.store.claims({ disputed: false })).totalCount).toBe(0);
  });

  it('lists states, ministries, articles, people', async () => {
    expect((await graph.store.states({})).nodes.map((s) => s.code).sort()).toEqual([
      'DE',
      'FR',
      'RU',
      'UA',
      'US',
    ]);
    expect((await graph.store.ministries({ search: 'الدفاع' })).nodes.map((n) => n.id)).toEqual([
      'ministry:defense:RU',
    ]);
    expect((await graph.store.articles({ search: 'كييف' })).nodes.map((a) => a.title)).toEqual([
      'لقاء في باريس',
    ]);
    expect((await graph.store.articles({})).totalCount).toBe(6);
    expect((await graph.store.people({ first: 1 })).pageInfo.hasNextPage).toBe(true);
  });
});

describe('lookups', () => {
  it('gives a person with offices', async () => {
    const { id } = await graph.store.resolveActor('Lecornu');
    const found = await graph.store.person(id);
    expect(found?.roles).toMatchObject([
      {
        office: 'minister',
        portfolio: 'defense',
        state: 'FR',
        heldIn: 'ministry:defense:FR',
        firstSeen: '2024-04-04',
        lastSeen: '2024-06-02',
      },
    ]);
    expect(await graph.store.person('person:nobody')).toBeNull();
    expect(await graph.store.person('state:FR')).toBeNull();
  });

  it('gives any node by its id', async () => {
    const article = (await graph.store.articles({})).nodes[0];
    const event = (await graph.store.denials({})).nodes[0];
    expect(await graph.store.node(article?.id ?? '')).toMatchObject(article ?? {});
    expect(await graph.store.node(event?.id ?? '')).toMatchObject(event ?? {});
    expect(await graph.store.node('ministry:defense:RU')).toMatchObject({
      kind: 'MINISTRY',
      nameEn: 'Ministry of Defence of Russia',
    });
    expect(await graph.store.node('nothing')).toBeNull();
    expect(await graph.store.eventsByIds([event?.id ?? '', 'nothing'])).toMatchObject([event]);
    expect(await graph.store.state('fr')).toMatchObject({ name: 'فرنسا', nameEn: 'France' });
  });

  it('searches names in both scripts, and words', async () => {
    const best = async (text: string) => (await graph.store.search({ text }))[0]?.node;
    expect(await best('Lecornu')).toMatchObject({ kind: 'PERSON', name: 'سيباستيان ليكورنو' });
    expect(await best('شويغو')).toMatchObject({ kind: 'PERSON' });
    const articles = await graph.store.search({ text: 'كييف', kinds: ['ARTICLE'] });
    expect(articles.map((hit) => hit.node)).toMatchObject([{ title: 'لقاء في باريس' }]);
    expect(await graph.store.search({ text: '!!' })).toEqual([]);
  });
});

describe('the graph as a graph', () => {
  it('gives the neighbourhood of a seed', async () => {
    const near = await graph.store.relationshipGraph({ seeds: ['Shoigu'] });
    expect(near.nodes.map((n) => n.label).sort()).toEqual(['سيباستيان ليكورنو', 'سيرغي شويغو']);
    expect(near.edges.map((e) => [e.type, e.weight, e.first, e.last])).toEqual([
      ['CALL', 3, '2024-04-03', '2024-06-01'],
    ]);
    const far = await graph.store.relationshipGraph({ seeds: ['Shoigu'], depth: 2 });
    expect(far.nodes).toHaveLength(3);
    const cut = await graph.store.relationshipGraph({ seeds: ['Shoigu'], depth: 2, limit: 2 });
    expect([cut.nodes.length, cut.truncated]).toEqual([2, true]);
    const claims = await graph.store.relationshipGraph({ seeds: ['ministry:defense:RU'] });
    expect(claims.edges.map((e) => [e.type, e.target]).sort()).toEqual([
      ['DENIAL', 'ministry:defense:RU'],
      ['STATEMENT', 'state:UA'],
    ]);
  });

  it('finds the chain of contacts between two actors', async () => {
    const paths = await graph.store.path({ from: 'Shoigu', to: 'Pistorius' });
    expect(paths.map((p) => [p.length, p.actors.map((a) => a.name)])).toEqual(
      Array.from({ length: 2 }, () => [2, ['سيرغي شويغو', 'سيباستيان ليكورنو', 'بوريس بيستوريوس']]),
    );
    expect(paths[0]?.links.every((link) => link.contact.evidence.length > 0)).toBe(true);
    expect(await graph.store.path({ from: 'Shoigu', to: 'Pistorius', maxHops: 1 })).toEqual([]);
    expect(await graph.store.path({ from: 'Shoigu', to: 'Macron' })).toEqual([]);
  });

  it('counts over time', async () => {
    expect(await graph.store.timeline({})).toEqual([
      { start: '2024-04-01', total: 2, counts: [{ type: 'CALL', count: 2 }] },
      { start: '2024-05-01', total: 1, counts: [{ type: 'MEETING', count: 1 }] },
      { start: '2024-06-01', total: 1, counts: [{ type: 'CALL', count: 1 }] },
    ]);
    const days = await graph.store.timeline({ actor: 'Pistorius', bucket: 'DAY' });
    expect(days.map((d) => d.start)).toEqual(['2024-05-10']);
  });
});
