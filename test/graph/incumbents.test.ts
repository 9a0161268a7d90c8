/** A short name beside an office that one person holds at a time is whoever of that name held it then. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Incumbency, incumbentOn, isToldShort } from '../../src/graph/identity/incumbents.js';
import type { ActorFact, ExtractedPage, Role } from '../../src/model.js';
import { graphText } from './graph-text.js';
import { openGraph } from './open.js';
import { pageOf, spanIn } from './pages.js';

const KING: Role = { office: 'king', state: 'SA', former: false, title: 'العاهل السعودي' };

describe('who is meant by a short name', () => {
  const held = (person: string, block: string, ...names: readonly string[]): Incumbency => ({
    person,
    block,
    names,
    first: '2018-01-01',
    last: '2019-01-01',
  });
  const salman = held('salman', 'person|SLMN|BDLSS', 'سلمان بن عبدالعزيز');
  const abbas = held('abbas', 'person|BK', 'محمود عباس', 'أبو مازن');
  const khalid = held('khalid', 'person|KLD|MD', 'خالد بن أحمد آل خليفة');
  const jelloun = held('jelloun', 'person|BNKL', 'نوفل بنشقرون');
  const moreno = held('moreno', 'person|MRN', 'خورخي إيغليسياس مورينو');
  it.each<[string, readonly Incumbency[], string | null]>([
    // Ben written onto the name and apart; the last name left out
    ['نوفل بن شقرون', [jelloun], 'jelloun'],
    ['ياسين بن شقرون', [jelloun], null],
    ['خورخي إجليسياس', [moreno], 'moreno'],
    ['خورخي مورينو', [held('other', 'person|X', 'خورخي رويث مارتينيث')], null],
    ['سلفاكير', [held('kiir', 'person|MRD', 'سلفا كير ميارديت')], 'kiir'],
    ['سلمان', [salman], 'salman'],
    ['أبو مازن', [abbas], 'abbas'],
    ['خالد آل خليفة', [khalid], 'khalid'],
    // near-misses: another's name, his father's, a name that only he bears and nobody in full
    ['عبدالله', [salman], null],
    ['عبدالعزيز', [salman], null],
    ['أبو مازن', [held('abu', 'person|X', 'أبو مازن')], null],
    // two of that name at once
    ['سلمان', [salman, held('other', 'person|SLMN|MMD', 'سلمان بن محمد')], null],
    // found by its spelling, whoever holds what
    ['عباس', [abbas], null],
  ])('%s', (name, incumbents, person) => {
    expect(incumbentOn(name, incumbents, '2018-06-01')).toBe(person);
    expect(incumbentOn(name, incumbents.toReversed(), '2018-06-01')).toBe(person);
  });
  it.each([
    ['سلمان', true],
    ['أبو مازن', true],
    ['خالد آل خليفة', true],
    ['محمود عباس', false],
    ['خالد بن أحمد آل خليفة', false],
  ])('tells short names: %s', (name, isShort) => {
    expect(isToldShort(name, [])).toBe(isShort);
  });
  it('tells two names for short where the last is left out', () => {
    const of = (state: string): readonly Role[] => [{ office: 'minister', state, former: false, title: '' }];
    expect(isToldShort('خورخي مورينو', of('ES'))).toBe(true);
    expect(isToldShort('خورخي مورينو', of('IT'))).toBe(false);
  });
});

describe('articles that name somebody in short', () => {
  let graph: Awaited<ReturnType<typeof openGraph>>;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterEach(() => graph.wipe());
  afterAll(() => graph.close());

  const named = (publishedAt: string, name: string, aliases: readonly string[] = []): ExtractedPage => {
    const text = `وصل ${KING.title} ${name} إلى الرياض في ${publishedAt}.`;
    const actor: ActorFact = {
      kind: 'PERSON',
      id: 'p1',
      name,
      aliases,
      roles: [KING],
      mentions: [spanIn(text, name)],
    };
    return pageOf({ id: text, text, publishedAt, actors: [actor] });
  };
  const people = async (): Promise<readonly unknown[]> =>
    (
      await graph.connection.read(
        'MATCH (p:Person)-[:EVIDENCED_BY]->(a) RETURN p.name AS name, toString(a.publishedAt) AS day ORDER BY day',
      )
    ).map(({ name, day }) => `${day} ${name}`);
  const FULL = 'سلمان بن عبدالعزيز';

  it('is one graph in every order', async () => {
    const pages = [
      named('2018-04-16', 'سلمان'),
      named('2018-04-15', FULL),
      named('2018-04-20', 'أبو فهد'),
      named('2018-04-21', FULL, ['أبو فهد']),
      named('2021-09-01', 'سلمان'),
      named('2018-04-17', 'خالد'),
    ];
    await graph.store.savePages(pages);
    const whole = await graphText(graph.store);
    expect(await people()).toEqual([
      `2018-04-15 ${FULL}`,
      `2018-04-16 ${FULL}`,
      '2018-04-17 خالد',
      `2018-04-20 ${FULL}`,
      `2018-04-21 ${FULL}`,
      // long after he was seen
      '2021-09-01 سلمان',
    ]);
    for (let turn = 0; turn < pages.length; turn++) {
      await graph.wipe();
      const order = [...pages.slice(turn), ...pages.slice(0, turn)];
      for (const page of turn % 2 === 0 ? order : order.toReversed()) await graph.store.savePages([page]);
      expect(await graphText(graph.store), `turn ${turn}`).toBe(whole);
    }
  });

  it('is parted by an editor, and weighed by name again when the full name is retracted', async () => {
    await graph.store.savePages([named('2018-04-16', 'سلمان')]);
    const alone = await graphText(graph.store);
    await graph.store.savePages([named('2018-04-15', FULL)]);
    const [row] = await graph.connection.read(
      `MATCH (a:Article) WHERE a.text CONTAINS 'بن' RETURN a.id AS id`,
    );
    await graph.store.correct({ kind: 'RETRACT', article: String(row?.id) }, { by: 'editor' });
    expect(await people()).toEqual(['2018-04-16 سلمان']);
    const left = (await graphText(graph.store)).split('\n').filter((line) => line.includes('person:'));
    expect(left).toEqual(alone.split('\n').filter((line) => line.includes('person:')));
  });
});
