import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExtractedPage } from '../../src/model.js';
import { openGraph } from './open.js';
import { callReport, pageOf, person, spanIn } from './pages.js';

let graph: Awaited<ReturnType<typeof openGraph>>;
beforeAll(async () => {
  graph = await openGraph();
}, 120_000);
beforeEach(() => graph.wipe());
afterAll(() => graph.close());

const by = { by: 'نور' };
const first = callReport({ id: 'one', lead: 'في تطور جديد', publishedAt: '2024-04-04', day: '2024-04-03' });
/** Another outlet, which calls the Russian by another family name: no rule would join the two. */
const misnamed = callReport({
  id: 'two',
  lead: 'ذكرت مصادر أخرى أنه',
  publishedAt: '2024-04-04',
  day: '2024-04-03',
  russian: 'سيرغي كوجوغيتوفيتش',
});
const misnamedAgain = callReport({
  id: 'three',
  lead: 'وفي خبر لاحق',
  publishedAt: '2024-04-04',
  day: '2024-04-03',
  russian: 'سيرغي كوجوغيتوفيتش',
});
const both = [first, misnamed];

const contacts = () => graph.store.contacts({ first: 50 });
const people = async () => (await graph.store.people({ first: 50 })).nodes.map((p) => p.name).sort();
const articleOf = async (words: string): Promise<string> => {
  const [row] = await graph.connection.read(
    'MATCH (a:Article) WHERE a.text STARTS WITH $words RETURN a.id AS id',
    { words },
  );
  return String(row?.id);
};
/** Everything but corrections and times. */
const image = async (): Promise<readonly string[]> => {
  const rows = await graph.connection.read(
    `MATCH (n) WHERE NOT n:Graph AND NOT n:Correction
     RETURN n.id AS id, labels(n) AS labels, n {.*, ingestedAt: null} AS properties,
       COLLECT { MATCH (n)-[r]->(m) RETURN type(r) + m.id + coalesce(r.quote, '') } AS links`,
  );
  const stable = (value: unknown): string =>
    JSON.stringify(value, (_, inner: unknown) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    );
  return rows
    .map((row) =>
      stable([
        row.id,
        (row.labels as string[]).toSorted(),
        row.properties,
        (row.links as string[]).toSorted(),
      ]),
    )
    .sort();
};

describe('merging actors', () => {
  const merge = (dryRun = false) =>
    graph.store.correct(
      { kind: 'MERGE', keep: 'سيرغي شويغو', absorb: 'سيرغي كوجوغيتوفيتش' },
      { ...by, reason: 'the same man', dryRun },
    );

  it('makes one person and one call of two', async () => {
    await graph.store.savePages(both);
    expect((await contacts()).totalCount).toBe(2);
    const report = await merge();
    expect((await contacts()).totalCount).toBe(1);
    expect(await people()).toEqual(['سيباستيان ليكورنو', 'سيرغي شويغو']);
    const kept = await graph.store.resolveActor('سيرغي كوجوغيتوفيتش');
    expect(kept.name).toBe('سيرغي شويغو');
    expect(report.removed.map((node) => node.kind).sort()).toEqual(['CALL', 'PERSON']);
    expect(report.added).toEqual([]);
  });

  it('holds for articles that come later, in any order', async () => {
    await graph.store.savePages(both);
    await merge();
    await graph.store.savePages([misnamedAgain, ...both]);
    const { nodes } = await contacts();
    expect(nodes).toHaveLength(1);
    expect(nodes[0]?.evidence).toHaveLength(3);
    expect(await people()).toHaveLength(2);
  });

  it('is taken back whole, with what came meanwhile', async () => {
    await graph.store.savePages(both);
    const { correction } = await merge();
    await graph.store.savePages([misnamedAgain]);
    await graph.store.undoCorrection(correction.id, by);
    const undone = await image();
    await graph.wipe();
    await graph.store.savePages([misnamedAgain, ...both]);
    expect(undone).toEqual(await image());
    expect(undone.length).toBeGreaterThan(10);
  });

  it('changes nothing in a dry run, and tells what it would', async () => {
    await graph.store.savePages(both);
    const before = await image();
    const trial = await merge(true);
    expect(trial.dryRun).toBe(true);
    expect(trial.removed.map((node) => node.kind).sort()).toEqual(['CALL', 'PERSON']);
    expect(await image()).toEqual(before);
    expect((await graph.store.corrections({})).totalCount).toBe(0);
  });

  it('refuses what cannot be one', async () => {
    await graph.store.savePages(both);
    const same = { kind: 'MERGE', keep: 'ليكورنو', absorb: 'ليكورنو' } as const;
    await expect(graph.store.correct(same, by)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const state = { kind: 'MERGE', keep: 'ليكورنو', absorb: 'فرنسا' } as const;
    await expect(graph.store.correct(state, by)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      input: 'absorb',
    });
    const nobody = { kind: 'MERGE', keep: 'ليكورنو', absorb: 'زيد عمرو' } as const;
    await expect(graph.store.correct(nobody, by)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('splitting an actor', () => {
  it('makes two people of one, keeps them apart through ingests, and joins them again', async () => {
    const second = callReport({
      id: 'two',
      lead: 'ذكرت مصادر أخرى أنه',
      publishedAt: '2024-04-04',
      day: '2024-04-03',
    });
    await graph.store.savePages([first, second]);
    const joined = await image();
    const article = await articleOf('ذكرت مصادر');
    const { correction, added } = await graph.store.correct(
      { kind: 'SPLIT', actor: 'سيرغي شويغو', articles: [article] },
      by,
    );
    expect(added.map((node) => node.kind).sort()).toEqual(['CALL', 'PERSON']);
    expect(await people()).toEqual(['سيباستيان ليكورنو', 'سيرغي شويغو', 'سيرغي شويغو']);
    expect((await contacts()).totalCount).toBe(2);
    const apart = await image();
    await graph.store.savePages([second, first]);
    expect(await image()).toEqual(apart);
    await graph.store.undoCorrection(correction.id, by);
    expect(await image()).toEqual(joined);
  });

  it('refuses all of the articles, and one that is not about the actor', async () => {
    await graph.store.savePages(both);
    const article = await articleOf('في تطور');
    const all = { kind: 'SPLIT', actor: 'سيرغي شويغو', articles: [article] } as const;
    await expect(graph.store.correct(all, by)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const other = { kind: 'SPLIT', actor: 'سيرغي شويغو', articles: [await articleOf('ذكرت')] } as const;
    await expect(graph.store.correct(other, by)).rejects.toMatchObject({ input: 'articles' });
  });
});

describe('organizations', () => {
  const about = (id: string, name: string): ExtractedPage => {
    const text = `قالت ${name} إن الوضع صعب جدا في المنطقة ${id}`;
    return pageOf({
      id,
      text,
      publishedAt: '2024-05-01',
      actors: [{ kind: 'ORGANIZATION', id: 'o', name, aliases: [], mentions: [spanIn(text, name)] }],
    });
  };
  it('merge and part again', async () => {
    await graph.store.savePages([about('1', 'منظمة الشعاع'), about('2', 'جمعية الشعاع')]);
    const before = await image();
    const { correction } = await graph.store.correct(
      { kind: 'MERGE', keep: 'منظمة الشعاع', absorb: 'جمعية الشعاع' },
      by,
    );
    await graph.store.savePages([about('3', 'جمعية الشعاع')]);
    const { nodes } = await graph.store.organizations({});
    expect(nodes).toHaveLength(1);
    expect(nodes[0]?.aliases.length).toBe(1);
    await graph.store.undoCorrection(correction.id, by);
    await graph.store.correct(
      { kind: 'RETRACT', article: await articleOf('قالت جمعية الشعاع إن الوضع صعب جدا في المنطقة 3') },
      by,
    );
    expect((await image()).filter((row) => !row.includes('Retracted'))).toEqual(before);
  });
});

describe('correcting an event', () => {
  const only = async () => {
    const { nodes } = await contacts();
    if (!nodes[0]) throw new Error('no contact');
    return nodes[0];
  };

  it('moves its day, through ingests, until it is taken back', async () => {
    await graph.store.savePages([first]);
    const before = await image();
    const { correction } = await graph.store.correct(
      {
        kind: 'EVENT',
        event: (await only()).id,
        change: { date: '2024-04-02', type: 'MEETING', place: 'باريس' },
      },
      by,
    );
    await graph.store.savePages([first]);
    expect(await only()).toMatchObject({ type: 'MEETING', place: 'باريس', date: { start: '2024-04-02' } });
    await graph.store.undoCorrection(correction.id, by);
    expect(await image()).toEqual(before);
  });

  it('replaces who took part by actors of the graph', async () => {
    const text = 'التقى أحمد سالم الصحفيين';
    const witness = pageOf({ id: 'w', text, actors: [person(text, 'p', 'أحمد سالم')] });
    await graph.store.savePages([first, witness]);
    const participants = [
      { actor: 'أحمد سالم', role: 'PARTICIPANT' },
      { actor: 'ليكورنو', role: 'PARTICIPANT' },
    ] as const;
    await graph.store.correct({ kind: 'EVENT', event: (await only()).id, change: { participants } }, by);
    expect((await only()).participants.map((p) => p.actor.name).sort()).toEqual([
      'أحمد سالم',
      'سيباستيان ليكورنو',
    ]);
  });

  it('withdraws what was none', async () => {
    await graph.store.savePages([first]);
    const { removed } = await graph.store.correct(
      { kind: 'EVENT', event: (await only()).id, change: { withdrawn: true } },
      by,
    );
    expect(removed.map((node) => node.kind)).toEqual(['CALL']);
    await graph.store.savePages([first]);
    expect((await contacts()).totalCount).toBe(0);
    expect(await people()).toHaveLength(2);
  });

  it('refuses an unknown event, an empty change, a speaker of a call and a day that is none', async () => {
    await graph.store.savePages([first]);
    const { id } = await only();
    const cases = [
      [{ kind: 'EVENT', event: 'call:none', change: { place: 'x' } }, 'NOT_FOUND'],
      [{ kind: 'EVENT', event: id, change: {} }, 'BAD_USER_INPUT'],
      [{ kind: 'EVENT', event: id, change: { speaker: 'ليكورنو' } }, 'BAD_USER_INPUT'],
      [{ kind: 'EVENT', event: id, change: { date: '2024-13-40' } }, 'BAD_USER_INPUT'],
    ] as const;
    for (const [request, code] of cases)
      await expect(graph.store.correct(request, by)).rejects.toMatchObject({ code });
  });
});

describe('retracting an article', () => {
  it('removes what nothing else supports, lists it, keeps it out, and brings it back', async () => {
    await graph.store.savePages(both);
    const before = await image();
    const article = await articleOf('ذكرت مصادر');
    const { removed, correction } = await graph.store.correct({ kind: 'RETRACT', article }, by);
    expect(removed.map((node) => node.kind).sort()).toEqual(['CALL', 'PERSON']);
    const report = await graph.store.savePages(both);
    expect(report.articles).toMatchObject({ added: 0, known: 2 });
    expect(report.articles.ids).not.toContain(article);
    expect(await graph.store.article(article)).toBeNull();
    expect(await people()).toEqual(['سيباستيان ليكورنو', 'سيرغي شويغو']);
    await graph.store.undoCorrection(correction.id, by);
    expect(await image()).toEqual(before);
  });
});

describe('the audit trail', () => {
  it('tells who decided what and who took it back', async () => {
    await graph.store.savePages(both);
    const { correction } = await graph.store.correct(
      { kind: 'RETRACT', article: await articleOf('في تطور') },
      { ...by, reason: 'withdrawn by its agency' },
    );
    await graph.store.undoCorrection(correction.id, { by: 'سلمى' });
    const { nodes, totalCount } = await graph.store.corrections({ subject: correction.subjects[0] ?? null });
    expect(totalCount).toBe(1);
    expect(nodes[0]).toMatchObject({
      by: 'نور',
      reason: 'withdrawn by its agency',
      undoneBy: 'سلمى',
      kind: 'RETRACT',
    });
    await expect(graph.store.undoCorrection(correction.id, by)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(graph.store.undoCorrection('correction:none', by)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('gives one graph whatever the order of ingestion after the decisions', async () => {
    await graph.store.savePages(both);
    await graph.store.correct({ kind: 'MERGE', keep: 'سيرغي شويغو', absorb: 'سيرغي كوجوغيتوفيتش' }, by);
    await graph.store.savePages([misnamedAgain]);
    const grown = await image();
    // all articles gone, the decision kept, everything again in another order
    await graph.connection.write('MATCH (n) WHERE NOT n:Correction DETACH DELETE n');
    for (const page of [misnamedAgain, misnamed, first]) await graph.store.savePages([page]);
    expect(await image()).toEqual(grown);
  });
});
