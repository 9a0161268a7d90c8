/** Every page of the explorer: accessible, complete in both languages, light to load, and silent towards the world. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExplorer, seriousFaults, strayWords } from './browser.js';

let explorer: Awaited<ReturnType<typeof openExplorer>>;
const paths = new Map<string, string>();
beforeAll(async () => {
  explorer = await openExplorer();
  const { data } = await explorer.ask<{
    contacts: { nodes: { id: string; participants: { actor: { id: string } }[] }[] };
    claims: { nodes: { id: string }[] };
    denials: { nodes: { evidence: { start: number; end: number; article: { id: string } }[] }[] };
  }>(
    `{ contacts(filter: { actor: "ليكورنو" }, first: 1) { nodes { id participants { actor { id } } } }
       claims(disputed: true, first: 1) { nodes { id } }
       denials(first: 1) { nodes { evidence { start end article { id } } } } }`,
  );
  const [contact] = data?.contacts.nodes ?? [];
  const [evidence] = data?.denials.nodes[0]?.evidence ?? [];
  for (const [name, path] of [
    ['overview', '/'],
    ['search', '/search?text=ليكورنو'],
    ['graph', '/graph'],
    ['table', '/graph?view=table'],
    ['actor', `/actor/${contact?.participants[0]?.actor.id}`],
    ['contact', `/contact/${contact?.id}`],
    ['claim', `/claim/${data?.claims.nodes[0]?.id}`],
    ['article', `/article/${evidence?.article.id}?at=${evidence?.start}-${evidence?.end}`],
    ['ingest', '/ingest'],
    ['corrections', '/corrections'],
    ['nothing', '/actor/nobody'],
  ] as const)
    paths.set(name, path);
});
afterAll(() => explorer?.close());

const PAGES = [
  'overview',
  'search',
  'graph',
  'table',
  'actor',
  'contact',
  'claim',
  'article',
  'ingest',
  'corrections',
  'nothing',
];
const LOOKS = [
  { lang: 'ar', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { lang: 'en', colorScheme: 'dark', viewport: { width: 390, height: 800 } },
] as const;

describe.each(LOOKS)('in $lang, $colorScheme', ({ lang, ...options }) => {
  it.each(PAGES)('%s has nothing serious against it, and asks nobody else', async (name) => {
    const path = paths.get(name) ?? '';
    const { page, strangers, complaints } = await explorer.open(
      `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`,
      options,
    );
    await page.getByRole('heading').first().waitFor();
    await page.waitForFunction(() => !document.querySelector('.loading, [data-settled="false"]'));
    // panels that are folded away are part of the page
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await seriousFaults(page)).toEqual([]);
    // nothing sticks out sideways, on either side
    expect(await strayWords(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('print', () => {
  it('prints the drawing as wide as the paper, dark on light', async () => {
    const { page } = await explorer.open('/graph?lang=ar', { colorScheme: 'dark' });
    await page.locator('.drawing[data-settled="true"]').waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 960 });
    const printed = page.locator('.printed svg');
    const box = await printed.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(680);
    expect(await page.locator('.drawing').isVisible()).toBe(false);
    expect(await printed.locator('circle').first().getAttribute('fill')).toBe('#0b5563');
    expect(await printed.locator('text').count()).toBeGreaterThan(3);
  });

  it('prints the content without the controls', async () => {
    const { page } = await explorer.open('/?lang=en');
    await page.getByRole('heading', { name: 'Latest contacts' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.top nav').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'Latest contacts' }).isVisible()).toBe(true);
  });
});

describe('keyboard', () => {
  it('reaches a name by search without a mouse', async () => {
    const { page } = await explorer.open('/?lang=en');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await page.getByRole('combobox').first().focus();
    await page.keyboard.type('شويغو');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/actor\//);
  });
});

describe('weight', () => {
  const assets = fileURLToPath(new URL('../../dist/web/assets/', import.meta.url));

  it('loads less than 350 kB of script at first, compressed, and the drawing only where it is drawn', async () => {
    const html = readFileSync(new URL('../../dist/web/index.html', import.meta.url), 'utf8');
    const first = readdirSync(assets).filter((file) => file.endsWith('.js') && html.includes(file));
    const bytes = first.map((file) => gzipSync(readFileSync(assets + file)).length);
    expect(first.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(350_000);
    const { page } = await explorer.open('/?lang=en');
    await page.getByRole('heading', { name: 'Latest contacts' }).waitFor();
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1) ?? ''),
    );
    expect(scripts.filter((name) => name.endsWith('.js')).sort()).toEqual(first.sort());
    const large = readdirSync(assets).filter((file) => /^page-.*\.js$/.test(file));
    expect(large.length).toBe(1);
  });
});
