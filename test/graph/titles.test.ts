/** Somebody who is told by an office alone is whoever held it on the day of the article, as the other articles tell. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { organizationId } from '../../src/graph/identity/ids.js';
import { daysConcerned, holderOn, officeKey, type Tenure } from '../../src/graph/identity/offices.js';
import type { ActorFact, ExtractedPage, Role } from '../../src/model.js';
import { graphText } from './graph-text.js';
import { openGraph } from './open.js';
import { minister, pageOf, person, president, spanIn } from './pages.js';

const BODY = 'منظمة الشعاع';
const HEAD: Role = {
  office: 'secretary_general',
  body: BODY,
  head: true,
  former: false,
  title: `الأمين العام لـ${BODY}`,
};
const EMBASSY: Role = {
  office: 'ambassador',
  state: 'EG',
  head: true,
  former: false,
  title: 'السفير المصري',
};

describe('who held an office on a day', () => {
  const held = (person: string, first: string, last: string): Tenure => ({ person, first, last });
  const old = held('old', '2020-01-10', '2020-03-01');
  const young = held('young', '2020-04-20', '2020-09-01');
  it.each<[string, readonly Tenure[], string | null]>([
    ['2020-02-01', [old, young], 'old'],
    ['2020-05-01', [old, young], 'young'],
    // a little before the first day on which articles name him
    ['2019-12-20', [old, young], 'old'],
    ['2019-12-01', [old, young], null],
    // long after anybody was seen
    ['2020-11-20', [old, young], 'young'],
    ['2021-01-20', [old, young], null],
    // between the two, where either may be meant
    ['2020-04-01', [old, young], null],
    ['2020-03-10', [old, young], 'old'],
    // two at once
    ['2020-02-01', [old, held('other', '2020-02-01', '2020-02-01')], null],
    ['2020-02-02', [old, held('other', '2020-02-01', '2020-02-01')], 'old'],
    // one who held it twice
    ['2020-03-15', [old, held('old', '2020-04-01', '2020-04-02')], 'old'],
    ['2020-02-01', [], null],
  ])('%s', (day, tenures, holder) => {
    expect(holderOn(tenures, day)).toBe(holder);
    expect(holderOn(tenures.toReversed(), day)).toBe(holder);
  });

  it('names the days on which another tenure may change that', () => {
    const days = Array.from({ length: 500 }, (_, i) =>
      new Date(Date.UTC(2019, 9, 1 + i)).toISOString().slice(0, 10),
    );
    const others = [[], [young], [held('other', '2020-02-05', '2020-02-20')]];
    const changes: readonly (readonly [Tenure | undefined, Tenure | undefined])[] = [
      [undefined, old],
      [old, undefined],
      [old, held('old', '2020-01-10', '2020-03-20')],
      [old, held('old', '2019-12-10', '2020-02-20')],
      [old, held('old', '2020-02-10', '2020-02-11')],
      [old, old],
    ];
    for (const rest of others)
      for (const [was, is] of changes) {
        const concerned = daysConcerned(was, is);
        const before = was ? [...rest, was] : rest;
        const after = is ? [...rest, is] : rest;
        for (const day of days)
          if (holderOn(before, day) !== holderOn(after, day))
            expect(
              concerned.some(({ from, to }) => from <= day && day <= to),
              day,
            ).toBe(true);
      }
    expect(daysConcerned(old, old)).toEqual([]);
  });

  it.each<[string, Role, string | null]>([
    ['a minister', minister('EG'), 'minister|defense|EG'],
    ['a president', president('EG'), 'president||EG'],
    ['a former one', minister('EG', true), null],
    ['a minister of no field', minister('EG', false, 'other'), null],
    ['one of many', { ...president('EG'), office: 'ambassador' }, null],
    ['an office of no state', { office: 'president', former: false, title: 'الرئيس' }, null],
    ['the head of a body', HEAD, `secretary_general|||${organizationId(BODY)}|`],
    ['who is in a body', { office: 'secretary_general', body: BODY, former: false, title: 'مساعد' }, null],
    ['a former head of a body', { ...HEAD, former: true }, null],
    ['an ambassador', { ...EMBASSY, post: 'LB' }, 'ambassador||EG||LB'],
    ['an ambassador who knows where', EMBASSY, 'ambassador||EG'],
  ])('tells offices that one person holds at a time: %s', (_, role, key) => {
    expect(officeKey(role)).toBe(key);
  });
});

describe('articles that tell somebody by the office', () => {
  let graph: Awaited<ReturnType<typeof openGraph>>;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterEach(() => graph.wipe());
  afterAll(() => graph.close());

  const HADDAD = 'كريم الحداد';
  const NASSAR = 'سليم النصار';
  const ROLE: Role = { ...minister('LB'), title: 'وزير الدفاع اللبناني' };

  const said = (publishedAt: string, text: string, speaker: ActorFact): ExtractedPage =>
    pageOf({
      id: text,
      text,
      publishedAt,
      actors: [speaker],
      events: [
        {
          id: 'e1',
          type: 'STATEMENT',
          speaker: speaker.id,
          form: 'INDIRECT',
          channel: 'UNSPECIFIED',
          date: null,
          content: spanIn(text, text.slice(text.indexOf('إن '))),
          addressees: [],
          about: [],
          topics: [],
          evidence: [{ start: 0, end: text.length }],
          confidence: 0.9,
          rule: 'ar/statement/verb-subject',
          plover: null,
          cameo: null,
        },
      ],
    });
  const named = (day: string, name: string, role: Role = ROLE): ExtractedPage => {
    const text = `قال ${role.title} ${name} إن الحدود آمنة في ${day}.`;
    return said(day, text, person(text, 'p1', name, [role]));
  };
  const titled = (day: string, role: Role = ROLE): ExtractedPage => {
    const text = `قال ${role.title} إن الجيش جاهز للعام ${day}.`;
    return said(day, text, {
      id: 'u1',
      kind: 'UNNAMED_SOURCE',
      name: role.title,
      of: null,
      role,
      mentions: [spanIn(text, role.title)],
    });
  };
  const save = async (...pages: ExtractedPage[]) => {
    for (const page of pages) await graph.store.savePages([page]);
  };
  const speakers = async (): Promise<readonly unknown[]> =>
    (
      await graph.connection.read(
        `MATCH (n:Actor)-[:SAID]->(:Statement)-[:EVIDENCED_BY]->(a:Article) WHERE a.text CONTAINS 'الجيش'
         RETURN n.name AS name, toString(a.publishedAt) AS day ORDER BY day`,
      )
    ).map(({ name, day }) => `${day} ${name}`);

  it('keeps the office of whom nobody names, with the days of the articles', async () => {
    await save(titled('2024-03-10'), titled('2024-03-01'));
    const [row] = await graph.connection.read('MATCH (n:UnnamedSource) RETURN n.id AS id');
    expect(await graph.store.node(String(row?.id))).toMatchObject({
      kind: 'UNNAMED_SOURCE',
      office: {
        office: 'minister',
        portfolio: 'defense',
        state: 'LB',
        former: false,
        title: ROLE.title,
        firstSeen: '2024-03-01',
        lastSeen: '2024-03-10',
        heldIn: 'ministry:defense:LB',
      },
    });
  });

  it('is one voice for an office however its title is put, and another for another office', async () => {
    await save(
      titled('2024-03-01'),
      titled('2024-03-02', { ...ROLE, title: 'وزير دفاع لبنان' }),
      titled('2024-03-03', { ...ROLE, office: 'deputy_minister', title: 'نائب وزير الدفاع اللبناني' }),
    );
    const rows = await graph.connection.read(
      'MATCH (n:UnnamedSource)-[:SAID]->(e:Statement) RETURN n.name AS name, count(e) AS said ORDER BY said DESC',
    );
    expect(rows.map(({ said }) => said)).toEqual([2, 1]);
  });

  it('means who held it then, whether that was told before or is told later', async () => {
    await save(titled('2024-03-01'));
    expect(await speakers()).toEqual([`2024-03-01 ${ROLE.title}`]);
    await save(named('2024-03-05', HADDAD), titled('2024-03-10'), named('2024-09-01', NASSAR));
    expect(await speakers()).toEqual([`2024-03-01 ${HADDAD}`, `2024-03-10 ${HADDAD}`]);
    expect(await graph.connection.read('MATCH (n:UnnamedSource) RETURN n')).toEqual([]);
  });

  it('means nobody known where another may have held it, or it is another state’s', async () => {
    await save(
      named('2024-03-01', HADDAD),
      named('2024-03-20', NASSAR),
      titled('2024-03-10'),
      titled('2024-03-25'),
      titled('2024-03-02', { ...ROLE, state: 'JO', title: 'وزير الدفاع الأردني' }),
    );
    expect(await speakers()).toEqual([
      '2024-03-02 وزير الدفاع الأردني',
      `2024-03-10 ${ROLE.title}`,
      `2024-03-25 ${NASSAR}`,
    ]);
  });

  it('is one graph in every order', async () => {
    const pages = [
      named('2024-03-05', HADDAD),
      named('2024-03-09', HADDAD),
      named('2024-04-20', NASSAR),
      ...['2024-02-20', '2024-03-07', '2024-04-01', '2024-04-25'].map((day) => titled(day)),
    ];
    await graph.store.savePages(pages);
    const whole = await graphText(graph.store);
    expect(await speakers()).toEqual([
      `2024-02-20 ${HADDAD}`,
      `2024-03-07 ${HADDAD}`,
      `2024-04-01 ${ROLE.title}`,
      `2024-04-25 ${NASSAR}`,
    ]);
    for (let turn = 0; turn < pages.length; turn++) {
      await graph.wipe();
      const order = [...pages.slice(turn), ...pages.slice(0, turn)];
      await save(...(turn % 2 === 0 ? order : order.toReversed()));
      expect(await graphText(graph.store), `turn ${turn}`).toBe(whole);
    }
  });

  it('means nobody any more when the article that named the holder is retracted, and him again when that is undone', async () => {
    await save(named('2024-03-05', HADDAD), titled('2024-03-07'));
    const whole = await graphText(graph.store);
    const [row] = await graph.connection.read(
      `MATCH (a:Article) WHERE a.text CONTAINS 'الحدود' RETURN a.id AS id`,
    );
    const { correction } = await graph.store.correct(
      { kind: 'RETRACT', article: String(row?.id) },
      { by: 'editor' },
    );
    expect(await speakers()).toEqual([`2024-03-07 ${ROLE.title}`]);
    expect(await graph.connection.read('MATCH (p:Person) RETURN p.id')).toEqual([]);
    await graph.store.undoCorrection(correction.id, { by: 'editor' });
    expect(await graphText(graph.store)).toBe(whole);
  });

  it('does not mean whom an editor said it does not', async () => {
    await save(named('2024-03-05', HADDAD), titled('2024-03-07'));
    const [row] = await graph.connection.read(
      `MATCH (a:Article) WHERE a.text CONTAINS 'الجيش' RETURN a.id AS id`,
    );
    await graph.store.correct(
      { kind: 'SPLIT', actor: HADDAD, articles: [String(row?.id)] },
      { by: 'editor' },
    );
    expect(await speakers()).toEqual([`2024-03-07 ${ROLE.title}`]);
    await save(named('2024-03-08', HADDAD));
    expect(await speakers()).toEqual([`2024-03-07 ${ROLE.title}`]);
  });

  /** With the organization, which the title names. */
  const ofBody = (page: ExtractedPage, name = BODY): ExtractedPage => ({
    ...page,
    articles: page.articles.map((article) => ({
      ...article,
      actors: [
        ...article.actors,
        { kind: 'ORGANIZATION', id: 'o1', name, aliases: [], mentions: [spanIn(article.text, name)] },
      ],
    })),
  });
  const heads = () => [
    ofBody(named('2024-03-05', HADDAD, HEAD)),
    ofBody(titled('2024-03-01', HEAD)),
    ofBody(titled('2024-03-10', HEAD)),
    ofBody(named('2024-09-01', NASSAR, HEAD)),
    ofBody(titled('2024-09-02', HEAD)),
  ];

  it('knows the heads of organizations, in every order', async () => {
    const pages = heads();
    await graph.store.savePages(pages);
    const whole = await graphText(graph.store);
    expect(await speakers()).toEqual([
      `2024-03-01 ${HADDAD}`,
      `2024-03-10 ${HADDAD}`,
      `2024-09-02 ${NASSAR}`,
    ]);
    for (let turn = 0; turn < pages.length; turn++) {
      await graph.wipe();
      await save(...pages.slice(turn), ...pages.slice(0, turn));
      expect(await graphText(graph.store), `turn ${turn}`).toBe(whole);
    }
    const [held] = await graph.connection.read(
      'MATCH (:Person)-[h:HELD]->(o:Organization) RETURN o.name AS name, h.office AS office ORDER BY h.firstSeen LIMIT 1',
    );
    expect(held).toEqual({ name: BODY, office: 'secretary_general' });
  });

  it('follows an organization that an editor merges, and back', async () => {
    const other = 'جمعية الشعاع';
    await save(
      ...heads(),
      ofBody(named('2024-03-06', 'باسم الديب', { ...HEAD, body: other, title: `أمين ${other}` }), other),
    );
    const whole = await graphText(graph.store);
    const { correction } = await graph.store.correct(
      { kind: 'MERGE', keep: other, absorb: BODY },
      { by: 'editor' },
    );
    const held = () =>
      graph.connection.read('MATCH (:Person)-[h:HELD]->(o:Organization) RETURN DISTINCT o.name AS name');
    expect(await held()).toEqual([{ name: other }]);
    expect(await speakers()).toContain(`2024-03-10 ${HADDAD}`);
    await graph.store.undoCorrection(correction.id, { by: 'editor' });
    expect((await graphText(graph.store)).split('\n').filter((line) => !line.includes('Correction'))).toEqual(
      whole.split('\n'),
    );
  });
});
