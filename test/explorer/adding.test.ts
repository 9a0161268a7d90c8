/** Adding pages: pasted, dropped, or at an address. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExplorer } from './browser.js';

let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer?.close());

describe('adding a page', () => {
  const text =
    'التقى وزير الخارجية الدنماركي ينس بيدرسن، اليوم الخميس، نظيره الأردني فارس الزعبي في عمان. وقال بيدرسن إن بلاده ستفتح سفارة.';

  it('shows what it would tell, then adds it, and finds it', async () => {
    const { page, complaints } = await explorer.open('/ingest?lang=en');
    await page.getByRole('textbox', { name: 'Text of a page' }).fill(text);
    await page.getByLabel('Day of publication').fill('2025-11-06');
    const { articles } = await explorer.store.counts();
    await page.getByRole('button', { name: 'Only read' }).click();
    await page.getByRole('heading', { name: 'What would be added' }).waitFor();
    expect(await page.locator('.preview mark.fact-MEETING').count()).toBeGreaterThan(0);
    expect((await explorer.store.counts()).articles).toBe(articles);

    await page.getByRole('button', { name: 'Read and add' }).click();
    await page.getByText('1 new article').waitFor();
    expect((await explorer.store.counts()).articles).toBe(articles + 1);
    await page.getByRole('combobox').first().fill('بيدرسن');
    await page
      .getByRole('option', { name: /Person/ })
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('takes files, and names the one that it cannot use', async () => {
    const { page } = await explorer.open('/ingest?lang=en');
    await page.locator('input[type=file]').setInputFiles([
      {
        name: 'a.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(`\uFEFF${text.replaceAll('الخميس', 'الجمعة')}`, 'utf16le'),
      },
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('   ') },
    ]);
    await page.getByRole('button', { name: 'Read and add' }).click();
    await page.getByText('1 new article').waitFor();
    await page.getByRole('heading', { name: 'Pages that could not be used' }).waitFor();
    expect(await page.getByText(/empty\.txt/).count()).toBeGreaterThan(0);
  });

  it('reads an address without keeping anything, then adds it', async () => {
    const { page } = await explorer.open('/ingest?lang=en');
    await page.getByLabel(/^Address/).fill('https://site.example/news/1');
    const { articles } = await explorer.store.counts();
    await page.getByRole('button', { name: 'Only read' }).click();
    await page.locator('.preview mark.fact-MEETING').first().waitFor();
    expect(await page.locator('.preview .mention.kind-STATE').count()).toBeGreaterThan(0);
    expect((await explorer.store.counts()).articles).toBe(articles);
    await page.getByRole('button', { name: 'Read and add' }).click();
    await page.getByText('1 new article').waitFor();
    expect((await explorer.store.counts()).articles).toBe(articles + 1);
  });

  it('says in the language of the page why an address is not fetched', async () => {
    const { page } = await explorer.open('/ingest?lang=ar');
    await page.getByLabel(/عنوان النص/).fill('http://127.0.0.1/secret');
    for (const name of ['اقرأ فقط', 'اقرأ وأضف']) {
      await page.getByRole('button', { name }).click();
      await page.getByText(/لا يجلب هذا العنوان/).waitFor();
    }
  });

  it('goes on after a page that cannot be used, also where nothing is kept', async () => {
    const { page } = await explorer.open('/ingest?lang=en');
    const records = [
      { id: 'one', text: ' ' },
      { id: 'two', text, publishedAt: '2025-11-06' },
    ];
    await page.getByRole('textbox', { name: 'Text of a page' }).fill(JSON.stringify(records));
    await page.getByRole('button', { name: 'Only read' }).click();
    await page.locator('.preview mark.fact-MEETING').first().waitFor();
    await page.getByRole('heading', { name: 'Pages that could not be used' }).waitFor();
  });

  it('says what is missing', async () => {
    const { page } = await explorer.open('/ingest?lang=en');
    await page.getByRole('button', { name: 'Read and add' }).click();
    await page.getByText('Paste a text, choose a file or give an address first.').waitFor();
  });
});
