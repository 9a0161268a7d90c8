/** The sample pages hold what samples/README.md says they hold, from the file on disk to the graph. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestPage } from '../src/ingest/index.js';
import type { ContactFact, ExtractedArticle, ExtractedPage } from '../src/model.js';
import { readPages } from '../src/sources/index.js';
import { openGraph } from './graph/open.js';
import { serveOver } from './server/serve.js';

const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url));

const pages: ExtractedPage[] = [];
const failures: string[] = [];
let graph: Awaited<ReturnType<typeof openGraph>>;
beforeAll(async () => {
  for await (const input of readPages([SAMPLES], {})) {
    if ('error' in input) failures.push(input.error.toLine());
    else pages.push(ingestPage(input.page).extracted);
  }
  graph = await openGraph();
  await graph.store.savePages(pages);
}, 120_000);
afterAll(() => graph?.close());

/** The page of that file or record: ids of files end in their name. */
const pageOf = (name: string): ExtractedPage => {
  const page = pages.find(({ page: { id } }) => id.endsWith(name));
  if (!page) throw new Error(`no page ${name} among ${pages.map((p) => p.page.id).join(', ')}`);
  return page;
};
const mainOf = (name: string): ExtractedArticle => {
  const main = pageOf(name).articles.find(({ position }) => position === 'MAIN');
  if (!main) throw new Error(`${name} has no main article`);
  return main;
};
const contactsOf = (article: ExtractedArticle): ContactFact[] =>
  article.events.filter((e): e is ContactFact => 'participants' in e);
const told = (article: ExtractedArticle): string[] =>
  contactsOf(article).map((contact) => {
    const names = contact.participants.map(
      (p) => article.actors.find((a) => a.id === p.actor)?.name ?? p.actor,
    );
    return [contact.type, contact.status, contact.date?.start ?? '-', ...names.sort()].join(' | ');
  });

describe('the sample pages', () => {
  it('are read without a failure, at least fourteen', () => {
    expect(failures).toEqual([]);
    expect(pages.length).toBeGreaterThanOrEqual(14);
    expect(pages.filter(({ page }) => page.id.endsWith('.md'))).toEqual([]);
  });

  it.each(['aggregator-defence-call.txt', 'aggregator-ports.txt'])('%s is an aggregator page', (name) => {
    const { page, articles, related } = pageOf(name);
    expect(articles.map(({ position }) => position)).toEqual(['MAIN', 'READ_ALSO']);
    expect(page.source).toMatch(/\p{L}/u);
    expect(page.keywords.length).toBeGreaterThan(0);
    expect(related.length).toBeGreaterThanOrEqual(3);
    expect(articles[0]?.text).not.toContain(articles[1]?.text.slice(0, 30));
  });

  it('carry their day where the layout has one', () => {
    const days = ['call-levant-spelling.html', 'call-egyptian-spelling.html', 'contested-talks.html'].map(
      (name) => pageOf(name).page.publishedAt,
    );
    expect(days).toEqual(['2025-10-08', '2025-10-08', '2025-10-07']);
    expect(mainOf('aggregator-defence-call.txt').publishedAt).toBeNull();
  });

  it('tell of calls, letters and meetings', () => {
    expect(told(mainOf('call-levant-spelling.html'))).toEqual([
      'CALL | REPORTED | 2025-10-07 | طارق ناصف | مادس يورغنسن',
    ]);
    expect(told(mainOf('call-egyptian-spelling.html'))).toEqual([
      'CALL | REPORTED | 2025-10-07 | طارق ناصف | مادس يورجنسن',
    ]);
    expect(told(mainOf('aggregator-defence-call.txt'))).toEqual([
      'CALL | REPORTED | - | سالم الورفلي | ماركو فيري',
    ]);
    expect(told(mainOf('oman-iran-call'))).toEqual([
      'CALL | REPORTED | 2025-10-13 | رضا كاظمي | سيف بن حمود الحارثي',
    ]);
    expect(told(mainOf('meeting-iraq-turkiye'))).toEqual([
      'MEETING | REPORTED | 2025-10-20 | حيدر الساعدي | كمال يلديز',
    ]);
    expect(told(mainOf('cable-mauritania-turkiye'))).toEqual([
      'MESSAGE | REPORTED | 2025-10-11 | أحمد ولد الشيخ بابا | كمال يلديز',
    ]);
    expect(told(mainOf('royal-protocol.html'))).toContain(
      'CALL | REPORTED | 2025-10-06 | أرمان سليمانوف | محمد بن سلمان بن عبدالعزيز آل سعود',
    );
  });

  it('keep out a call to a newspaper and a meeting that is only planned', () => {
    expect(told(mainOf('phone-interview-yemen'))).toEqual([]);
    expect(told(mainOf('planned-meeting-iraq'))).toEqual([]);
    expect(mainOf('phone-interview-yemen').events.map(({ type }) => type)).toContain('DENIAL');
  });

  it('mark the call that one side denies', () => {
    const article = mainOf('denied-call.html');
    expect(contactsOf(article).map(({ type, status }) => `${type} ${status}`)).toEqual(['CALL DENIED']);
    expect(article.events.map(({ type }) => type)).toContain('DENIAL');
  });

  it('make one call of two reports that spell a name differently', async () => {
    const { nodes } = await graph.store.whoSpokeWithWhom({ actor: 'Jorgensen', first: 10 });
    expect(nodes).toHaveLength(1);
    expect(nodes[0]?.count).toBe(1);
    const [row] = await graph.connection.read(
      `MATCH (:Person)-[:TOOK_PART]->(c:Call)-[:EVIDENCED_BY]->(a:Article)-[:PUBLISHED_BY]->(s:Source)
       WHERE c.start = date('2025-10-07') RETURN count(DISTINCT c) AS calls, count(DISTINCT s) AS sources`,
    );
    expect(row).toEqual({ calls: 1, sources: 2 });
  });

  it('change nothing when they are ingested again', async () => {
    const before = await graph.store.counts();
    await graph.store.savePages(pages);
    expect(await graph.store.counts()).toEqual(before);
  });
});

const EXAMPLES = new URL('../examples/', import.meta.url);
const example = (file: string): string => readFileSync(new URL(file, EXAMPLES), 'utf8');
const named = (ending: string): string[] =>
  readdirSync(EXAMPLES).filter((file) => file.endsWith(ending) && !file.includes('ingest'));

describe('the questions of examples/ find something in the samples', () => {
  it.each(named('.cypher'))('%s', async (file) => {
    const text = example(file);
    const parameters = Object.fromEntries(
      [...text.matchAll(/^\/\/ :param (\w+) => '(.*)'$/gm)].map(([, key, value]) => [key, value]),
    );
    const rows = await graph.connection.read(text.trim().replace(/;$/, ''), parameters);
    expect(rows.length).toBeGreaterThan(0);
  });

  it.each(named('.graphql'))('%s', async (file) => {
    const service = await serveOver(graph.connection);
    try {
      const { data, errors } = await service.ask(example(file));
      expect(errors).toBeUndefined();
      const [answer] = Object.values(data ?? {}) as unknown[];
      const lists = Array.isArray(answer) ? [answer] : Object.values(answer as object).filter(Array.isArray);
      expect(lists.some((list) => list.length > 0)).toBe(true);
    } finally {
      await service.close();
    }
  });

  it('among it what is talked about, and by which states', async () => {
    const rows = await graph.connection.read(example('topics-and-states.cypher').trim().replace(/;$/, ''));
    const cable = rows.find(({ topic }) => topic === 'Condolences');
    expect(cable).toMatchObject({ contacts: 1, statements: 0 });
    expect([...((cable?.states ?? []) as string[])].sort()).toEqual(['Mauritania', 'Türkiye']);
  });
});
