/** The reader: everything marked in its place, and words that can be linked to. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIngest } from '../../src/app.js';
import { ingestPage } from '../../src/ingest/index.js';
import { openExplorer, seriousFaults } from './browser.js';

let explorer: Awaited<ReturnType<typeof openExplorer>>;
let article: string;
const TEXT = [
  'أجرى وزير الخارجية الكيني جوزيف موانغي، أمس الأربعاء، اتصالا هاتفيا مع نظيره السوداني عثمان الطيب.',
  'وهذا الاتصال بين موانغي والطيب هو الأول من نوعه منذ أكتوبر 2022، وتناول أمورا كثيرة لا يذكرها أحد.',
  'وسيلتقي موانغي وزير الدفاع الأوغندي بيتر أوكيلو.',
  'ويعيش في تشاد كثير من اللاجئين. وهذه جملة لا تروي شيئا.',
].join('\n');

beforeAll(async () => {
  explorer = await openExplorer();
  const ingest = createIngest(explorer.store, (page) => ingestPage(page));
  const { saved } = await ingest([
    { page: { id: 'reader', format: 'text', content: TEXT, publishedAt: '2025-11-06' } },
  ]);
  article = saved.articles.ids[0] ?? '';
});
afterAll(() => explorer?.close());

describe('the reader', () => {
  it('marks people and states that have no part in an event, and tells who they are', async () => {
    const { page } = await explorer.open(`/article/${article}?lang=en`);
    await page.locator('a.fact').first().waitFor();
    // words that prove something amid others that do not
    expect(await seriousFaults(page)).toEqual([]);
    const chad = page.locator('a.mention.kind-STATE', { hasText: 'تشاد' });
    await chad.click();
    await page.waitForURL(/at=\d+-\d+/);
    const named = page.locator('.named');
    await named.getByRole('link', { name: 'Chad' }).click();
    await page.getByRole('heading', { level: 1, name: 'Chad' }).waitFor();
    await page.goBack();
    await page.locator('.text').waitFor();
    expect(await page.locator('.text .mention.kind-PERSON', { hasText: 'أوكيلو' }).count()).toBeGreaterThan(
      0,
    );
  });

  it('tells what was dropped and why, in the language of the page', async () => {
    const { page } = await explorer.open(`/article/${article}?lang=ar`);
    await page.locator('.dropped summary').click();
    await page.locator('.dropped').getByText('مقرر').first().waitFor();
    expect(await page.locator('.dropped [lang="en"]').count()).toBe(0);
  });

  it('gives any sentence an address of its own', async () => {
    const { page } = await explorer.open(`/article/${article}?lang=en`);
    await page.locator('.text p').nth(3).waitFor();
    const words = 'وهذه جملة لا تروي شيئا.';
    await page.evaluate((sought) => {
      const paragraph = [...document.querySelectorAll('.text p')].find((p) =>
        p.textContent?.includes(sought),
      );
      const walker = document.createTreeWalker(paragraph as Element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(sought) ?? -1;
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + sought.length);
      }
    }, words);
    await page.getByRole('button', { name: 'Link to the selected words' }).click();
    await page.locator('mark.chosen').first().waitFor();
    const again = await explorer.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await again.page.locator('mark.chosen').first().waitFor();
    expect((await again.page.locator('mark.chosen').allTextContents()).join('')).toBe(words);
    const start = TEXT.indexOf(words);
    expect(again.page.url()).toContain(`at=${start}-${start + words.length}`);
  });

  it('offers the correction where the error is seen', async () => {
    const { page } = await explorer.open(`/article/${article}?lang=en`);
    await page.locator('a.fact').first().click();
    const card = page.locator('.chosen-facts .card').first();
    await card.getByText('This was read wrongly').click();
    await card.locator('select[name=type]').selectOption('MEETING');
    await card.getByRole('button', { name: 'See what would change' }).click();
    await card.getByText('Would come').waitFor();
  });

  it('brings what words prove to the eye on a phone', async () => {
    const { page } = await explorer.open(`/article/${article}?lang=ar`, {
      viewport: { width: 390, height: 800 },
    });
    await page.locator('a.fact').first().click();
    const card = page.locator('.chosen-facts .card').first();
    await card.waitFor();
    const [seen, mark] = [await card.boundingBox(), await page.locator('mark.chosen').first().boundingBox()];
    expect(seen?.y).toBeLessThan(800);
    expect(mark?.y).toBeLessThan(400);
    await page.getByRole('button', { name: 'إغلاق' }).click();
    expect(await page.locator('.chosen-facts .card').count()).toBe(0);
  });
});
