/** Every query of examples/ runs, read-only, and answers rightly on the annotated corpus. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from './graph/open.js';
import { goldPages } from './ingest/ar/corpus/gold-pages.js';

const FOLDER = new URL('../examples/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.cypher'));
const textOf = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');
/** Lines like `// :param name => 'value'`, which Neo4j Browser understands without the slashes. */
const parametersOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^\/\/ :param (\w+) => '(.*)'$/gm)].map(([, key, value]) => [key, value]),
  );

let graph: Awaited<ReturnType<typeof openGraph>>;
const ask = async (file: string, parameters: Record<string, string> = {}) => {
  const text = textOf(file);
  const query = text.trim().replace(/;$/, '');
  return graph.connection.read(query, { ...parametersOf(text), ...parameters });
};

beforeAll(async () => {
  graph = await openGraph();
  await graph.store.savePages(goldPages());
}, 120_000);
afterAll(() => graph.close());

describe('the example queries', () => {
  it.each(files)('%s says what it asks, and runs', async (file) => {
    expect(textOf(file)).toMatch(/^\/\/ \S.{20,}/);
    await expect(ask(file)).resolves.toBeInstanceOf(Array);
  });

  it('are at least twelve', () => {
    expect(files.length).toBeGreaterThanOrEqual(12);
  });

  it('count the events of a week by type', async () => {
    const rows = await ask('events-by-week.cypher');
    const total = await graph.connection.read(
      'MATCH (e:Event) WHERE e.start IS NOT NULL RETURN count(e) AS n',
    );
    expect(rows.reduce((sum, row) => sum + Number(row.total), 0)).toBe(total[0]?.n);
    for (const { week } of rows) expect(new Date(String(week)).getUTCDay()).toBe(1);
  });

  it('say what each source tells, and what it alone tells', async () => {
    const { articles, events } = await graph.store.counts();
    const one = { source: 'corpus', articles, events };
    expect(await ask('sources-and-facts.cypher')).toEqual([{ ...one, toldByNobodyElse: events }]);
    await graph.connection.write(
      `MATCH (a:Article) WITH a ORDER BY a.id LIMIT 10
       MERGE (s:Source {id: 'source:other', name: 'other'}) MERGE (a)-[:PUBLISHED_BY]->(s)`,
    );
    const [first, second] = await ask('sources-and-facts.cypher');
    await graph.connection.write("MATCH (s:Source {id: 'source:other'}) DETACH DELETE s");
    expect(second).toMatchObject({ source: 'other', articles: 10, toldByNobodyElse: 0 });
    expect(first).toEqual({ ...one, toldByNobodyElse: events - Number(second?.events) });
  });

  it('list pairs of people in contact, and leave out the call that was denied', async () => {
    const rows = await ask('who-spoke-with-whom.cypher');
    const pairs = rows.map(({ one, other }) => [one, other].sort().join(' - '));
    expect(pairs).toContain(['رائد الحمايدة', 'بيتر فان دايك'].sort().join(' - '));
    expect(pairs).not.toContain(['حيدر الساعدي', 'ماجد الحلبي'].sort().join(' - '));
  });

  it('show the words that tell of a contact', async () => {
    const rows = await ask('told-by-several.cypher');
    expect(rows.length).toBe(25);
    for (const { articles, quotes } of rows) {
      expect(articles).toBeGreaterThanOrEqual(1);
      expect((quotes as string[]).length).toBeGreaterThanOrEqual(1);
    }
  });

  it('say who denies whose claim', async () => {
    const rows = await ask('claims-and-denials.cypher');
    expect(rows).toContainEqual(
      expect.objectContaining({ denier: 'foreign_affairs SD', denied: 'STATEMENT', claimant: 'قناة الأفق' }),
    );
    expect(rows).toContainEqual(expect.objectContaining({ denier: 'حزب الوفاق', denied: 'MEETING' }));
  });

  it('list contacts that are contested, with who contests them', async () => {
    const rows = await ask('disputed-contacts.cypher');
    expect(rows.map(({ kind, status }) => `${kind} ${status}`).sort()).toEqual([
      'CALL DENIED',
      'MEETING DENIED',
      'MESSAGE CLAIMED',
    ]);
    expect(rows.find(({ kind }) => kind === 'MEETING')?.deniedBy).toEqual(['حزب الوفاق']);
  });

  it('count contacts between states', async () => {
    const rows = await ask('states-in-contact.cypher');
    const jordanAndIraq = rows.find(({ one, other }) => one === 'IQ' && other === 'JO');
    expect(jordanAndIraq).toMatchObject({ contacts: 1, pair: 'Iraq and Jordan' });
    expect(rows.every(({ one, other }) => one !== other)).toBe(true);
  });

  it('list what one actor said, and nobody else', async () => {
    const rows = await ask('statements-of.cypher', { name: 'الطرابلسي' });
    expect(new Set(rows.map(({ speaker }) => speaker))).toEqual(new Set(['أنيس الطرابلسي']));
  });

  it('find the chain between two people who never met', async () => {
    const [shortest] = await ask('shortest-chain.cypher', { from: 'وانجيرو', to: 'هولم' });
    const chain = (shortest?.chain ?? []) as string[];
    expect(chain.filter((_, place) => place % 2 === 0)).toEqual([
      'روث وانجيرو',
      'عبدي فارح نور',
      'طارق ناصف',
      'إسبن هولم',
    ]);
  });

  it('name the go-betweens', async () => {
    const rows = await ask('brokers.cypher');
    expect(rows.map(({ broker }) => broker)).toContain('طارق ناصف');
  });

  it('list office holders with the days they are seen in office', async () => {
    const rows = await ask('office-holders.cypher');
    expect(rows).toContainEqual(
      expect.objectContaining({
        name: 'الهادي المرزوقي',
        office: 'minister',
        portfolio: 'finance',
        state: 'TN',
        former: true,
      }),
    );
  });
});
