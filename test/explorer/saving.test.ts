/** What is saved holds what is on screen, byte for byte in the format that its name says. */
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readByNetworkx, readTable } from '../export/reread.js';
import { openExplorer } from './browser.js';

let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer?.close());

const saved = async (page: Page, name: string): Promise<Buffer> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return readFileSync(await (await download).path());
};
const drawn = (page: Page) => page.locator('.drawing[data-settled="true"]').waitFor();

describe('pictures', () => {
  it('show what is drawn', async () => {
    const { page } = await explorer.open('/graph?lang=ar&seeds=ليكورنو');
    await drawn(page);
    const png = await saved(page, 'صورة PNG');
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(png.readUInt32BE(16)).toBeGreaterThan(100);
    const svg = load((await saved(page, 'رسم SVG')).toString(), { xml: true });
    expect(svg('svg').length).toBe(1);
    expect(svg('text').text()).toContain('ليكورنو');
    expect(svg('circle').length).toBeGreaterThan(1);
  });
});

describe('files of what is drawn, with its level and without the kinds that are hidden', () => {
  it('GraphML, as NetworkX reads it', async () => {
    const { page } = await explorer.open('/graph?lang=en&level=STATE&hide=PERSON');
    await drawn(page);
    const { nodes, edges, directed } = readByNetworkx('graphml', (await saved(page, 'GraphML')).toString());
    const states = await explorer.store.whoSpokeWithWhom({ level: 'STATE', includeDenied: true, first: 100 });
    expect(directed).toBe(false);
    expect(edges.map(([a, b]) => [a, b].sort().join('|')).sort()).toEqual(
      states.nodes.map(({ id }) => id).sort(),
    );
    expect(nodes['state:FR']).toMatchObject({ label: 'فرنسا', kind: 'STATE', nameEn: 'France' });
    const [, , call] = edges.find((edge) => edge.includes('state:FR') && edge.includes('state:RU')) ?? [];
    expect(call).toMatchObject({ weight: 1, first: '2024-04-03', last: '2024-04-03' });
  });

  it('CSV, a row for each link', async () => {
    const { page } = await explorer.open('/graph?lang=ar&seeds=ليكورنو&view=table');
    await page.getByRole('row', { name: /شويغو/ }).first().waitFor();
    const bytes = await saved(page, 'جدول CSV');
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from('\uFEFF'));
    const rows = readTable(bytes.toString());
    expect(rows.length).toBe(1);
    expect([rows[0]?.from, rows[0]?.to].sort()).toEqual(['سيباستيان ليكورنو', 'سيرغي شويغو']);
    expect(rows[0]).toMatchObject({ fromKind: 'PERSON', contacts: '1', first: '2024-04-03' });
  });

  it('Cypher, which an empty database runs', async () => {
    const { page } = await explorer.open('/graph?lang=en&seeds=ليكورنو');
    await drawn(page);
    const lines = (await saved(page, 'Cypher script')).toString().trim().split('\n');
    expect(lines.length).toBe(3);
    // beside the graph, whose ids it repeats
    const { connection } = explorer;
    for (const line of lines)
      await connection.write(line.replace(/;$/, '').replaceAll(':Actor', ':Saved').replace('n:Person, ', ''));
    const found = await connection.read(
      'MATCH (a:Saved)-[r:IN_CONTACT_WITH]->(b:Saved) RETURN a.name AS a, b.name AS b, r.contacts AS n, toString(r.first) AS first',
    );
    await connection.write('MATCH (n:Saved) DETACH DELETE n');
    expect(found).toEqual([{ a: 'سيباستيان ليكورنو', b: 'سيرغي شويغو', n: 1, first: '2024-04-03' }]);
  });
});

describe('all that is known', () => {
  it.each([
    ['GraphML, with all that is known', 'graphml', '<?xml'],
    ['CSV table, with all that is known', 'csv', ''],
    ['Cypher script, with all that is known', 'cypher', 'CREATE '],
  ])('%s: the bytes of /export', async (name, format, head) => {
    const { page } = await explorer.open('/graph?lang=en&seeds=ليكورنو&types=CALL');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    const file = await download;
    const bytes = readFileSync(await file.path());
    const direct = await fetch(file.url());
    expect(file.url()).toContain(`format=${format}`);
    expect(bytes.equals(Buffer.from(await direct.arrayBuffer()))).toBe(true);
    expect(bytes.toString('utf8', 0, head.length)).toBe(head);
    expect(bytes.includes('ليكورنو')).toBe(true);
  });
});

describe('from the other pages', () => {
  it('what is known of an actor, and the query behind each', async () => {
    const { page } = await explorer.open('/search?lang=en&text=ليكورنو&kind=PERSON');
    await page
      .getByRole('link', { name: /Person/ })
      .first()
      .click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'GraphML, with all that is known' }).click();
    expect(readFileSync(await (await download).path()).includes('ليكورنو')).toBe(true);
    const seen: string[] = [];
    for (const path of [
      page.url(),
      `${explorer.url}/?lang=en`,
      `${explorer.url}/search?lang=en&text=فرنسا&kind=STATE`,
    ]) {
      await page.goto(path);
      const query = page.getByRole('link', { name: 'The query behind this' });
      const to = new URL((await query.getAttribute('href')) ?? '', explorer.url);
      const { errors } = await explorer.ask(to.searchParams.get('query') ?? '');
      expect(errors, path).toBeUndefined();
      seen.push(to.searchParams.get('query')?.match(/query (\w+)/)?.[1] ?? '');
    }
    expect(seen).toEqual(['ActorActivity', 'Overview', 'Search']);
  });
});

describe('the query', () => {
  it('opens in the playground', async () => {
    const { page } = await explorer.open('/graph?lang=en&seeds=ليكورنو');
    await page.getByRole('link', { name: 'The query behind this' }).click();
    await page.waitForURL(/\/playground/);
    await page.getByText('relationshipGraph').first().waitFor();
  });
});
