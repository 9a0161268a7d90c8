/** A service that asks for keys, an empty graph, a database that is gone: what a page says then, and the way on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addKey, createAccess } from '../../src/access/index.js';
import { openExplorer, seriousFaults, strayWords } from './browser.js';

const dataDir = mkdtempSync(join(tmpdir(), 'sila-explorer-'));
const keys = { reader: addKey(dataDir, 'r', 'reader'), editor: addKey(dataDir, 'e', 'editor') };
const access = createAccess({
  dataDir,
  apiKeys: [],
  jwt: { secret: null, jwksUrl: null, issuer: null, audience: null },
});
let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer({ access });
});
afterAll(async () => {
  await explorer?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

type Page = Awaited<ReturnType<typeof explorer.open>>['page'];
const giveKey = async (page: Page, key: string) => {
  await page.getByLabel('Key').first().fill(key);
  await page.getByRole('button', { name: 'Use it' }).first().click();
};

describe('keys', () => {
  it('are asked for, kept for the tab, and forgotten', async () => {
    const { page } = await explorer.open('/graph?lang=en');
    await page.getByRole('heading', { name: 'This service asks for a key.' }).first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await giveKey(page, keys.reader);
    // what was asked for is asked anew
    await page.locator('.drawing[data-settled="true"]').waitFor();
    await page.goto(`${explorer.url}/?lang=en`);
    await page.getByRole('heading', { name: 'Latest contacts' }).waitFor();
    await page.getByRole('button', { name: 'Forget the key' }).click();
    await page.getByRole('heading', { name: 'This service asks for a key.' }).waitFor();
  });

  it('of a reader correct nothing, and those of an editor do', async () => {
    const { page } = await explorer.open('/search?lang=en&text=هانسن&kind=ARTICLE');
    await giveKey(page, keys.reader);
    await page
      .getByRole('link', { name: /Article/ })
      .first()
      .click();
    await page.getByText('Retract this article').click();
    await page.getByRole('button', { name: 'See what would change' }).click();
    await page.getByRole('heading', { name: 'Your key does not allow this.' }).waitFor();
    await giveKey(page, keys.editor);
    await page.getByRole('button', { name: 'See what would change' }).click();
    await page.getByText('Would go').waitFor();
  });

  it('go with what is saved of all that is known', async () => {
    const { page } = await explorer.open('/graph?lang=en&seeds=ليكورنو');
    await giveKey(page, keys.reader);
    await page.locator('.drawing[data-settled="true"]').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'GraphML, with all that is known' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.graphml$/);
  });
});

describe('ways that a reader takes', () => {
  it('back undoes a step, and an address opens in another tab as it is', async () => {
    const { page } = await explorer.open('/graph?lang=en&view=table');
    await giveKey(page, keys.reader);
    await page.getByRole('row').nth(2).waitFor();
    await page.getByLabel('Parties').selectOption('STATE');
    await page
      .getByRole('row', { name: /France.*Russia|Russia.*France/ })
      .first()
      .waitFor();
    const there = page.url();
    await page.goBack();
    await page
      .getByRole('row', { name: /Lecornu/ })
      .first()
      .waitFor();
    expect(await page.getByLabel('Parties').inputValue()).toBe('PERSON');
    const other = await page.context().newPage();
    await other.goto(there);
    await giveKey(other, keys.reader);
    await other
      .getByRole('row', { name: /France.*Russia|Russia.*France/ })
      .first()
      .waitFor();
  });

  it('expands one actor after another, and each besides what is drawn', async () => {
    const { page } = await explorer.open('/graph?lang=en&view=table&seeds=ليكورنو');
    await giveKey(page, keys.reader);
    const rows = page.locator('table').first().locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(1);
    await page.goto(`${explorer.url}/graph?lang=en&view=table`);
    await rows.nth(3).waitFor();
    const all = await rows.count();
    await page
      .getByRole('button', { name: /^Expand/ })
      .first()
      .click();
    await page.waitForURL(/expand=/);
    await page.getByRole('button', { name: /^Collapse/ }).waitFor();
    expect(await rows.count()).toBeGreaterThanOrEqual(all);
  });
});

describe('names without end', () => {
  it('stay within the page', async () => {
    const long = 'عبدالرحمنبنعبدالعزيزبن'.repeat(12);
    const { connection } = explorer;
    await connection.write('MATCH (p:Person {name: $name}) SET p.name = $long, p.nameEn = $en', {
      name: 'سيرغي شويغو',
      long,
      en: 'Abdulrahmanbinabdulaziz'.repeat(12),
    });
    for (const [lang, path] of [
      ['ar', '/'],
      ['en', '/search?text=ليكورنو&kind=CALL'],
      ['en', '/graph?view=table&seeds=ليكورنو'],
      ['ar', '/graph?seeds=ليكورنو'],
    ]) {
      const { page } = await explorer.open(`${path}${path?.includes('?') ? '&' : '?'}lang=${lang}`, {
        viewport: { width: 390, height: 800 },
      });
      await page
        .getByLabel(lang === 'ar' ? 'المفتاح' : 'Key')
        .first()
        .fill(keys.reader);
      await page
        .getByRole('button', { name: lang === 'ar' ? 'استعمله' : 'Use it' })
        .first()
        .click();
      await page.locator('.failed').first().waitFor({ state: 'detached' });
      await page.waitForFunction(() => !document.querySelector('.loading, [data-settled="false"]'));
      expect(await strayWords(page), path).toEqual([]);
    }
  });
});

describe('without anything', () => {
  it('an empty graph says so, and how to begin', async () => {
    await explorer.connection.write('MATCH (n) DETACH DELETE n');
    const { page } = await explorer.open('/?lang=en');
    await giveKey(page, keys.reader);
    await page.getByText('The graph is empty.').waitFor();
    await page.getByRole('link', { name: 'Graph' }).first().click();
    await page.getByText('Nothing is in contact here.').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.goto(`${explorer.url}/search?lang=en&text=ليكورنو`);
    await page.getByText('Nothing found.').first().waitFor();
    await page.getByRole('link', { name: 'Add pages' }).click();
    await page.getByRole('button', { name: 'Read and add' }).waitFor();
  });

  it('a database that is gone is told from an empty one, with the way to ask again', async () => {
    const { page } = await explorer.open('/?lang=en');
    await giveKey(page, keys.reader);
    await page.getByText('The graph is empty.').waitFor();
    await explorer.connection.close();
    await page.reload();
    await page.getByRole('heading', { name: 'The database does not answer just now.' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'The database does not answer just now.' }).waitFor();
  });
});
