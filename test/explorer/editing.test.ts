/** An editor corrects from where the error is seen. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExplorer } from './browser.js';

let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer?.close());

/** Without the nodes that keep the decisions themselves. */
const counts = async () => {
  const { actors, articles, events } = await explorer.store.counts();
  return { actors, articles, events };
};

describe('an editor', () => {
  it('merges two after seeing what would change, and takes it back', async () => {
    const before = await counts();
    const { page, complaints } = await explorer.open('/search?lang=en&text=شويغو&kind=PERSON');
    await page
      .getByRole('link', { name: /Person/ })
      .first()
      .click();
    await page.getByText('Somebody else is the same').click();
    const form = page.locator('form', { has: page.locator('[name=absorb]') });
    await form.locator('[name=absorb]').fill('هاني لبيب');
    await form.locator('[name=reason]').fill('a test');
    await form.getByRole('button', { name: 'See what would change' }).click();
    await form.getByText('Would go').waitFor();
    expect(await counts()).toEqual(before);
    await form.getByRole('button', { name: 'Do it' }).click();
    const notice = page.getByRole('region', { name: 'Corrected' });
    await notice.waitFor();
    expect((await counts()).actors).toBe(before.actors - 1);
    await notice.getByRole('button', { name: 'Undo' }).click();
    await notice.getByText('Taken back').waitFor();
    expect(await counts()).toEqual(before);
    await page.getByRole('link', { name: 'Corrections' }).first().click();
    await page
      .getByText(/Taken back by/)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('retracts an article from where it is read, and brings it back from the trail', async () => {
    const before = await counts();
    const { page } = await explorer.open('/search?lang=en&text=هانسن&kind=ARTICLE');
    await page
      .getByRole('link', { name: /Article/ })
      .first()
      .click();
    await page.getByText('Retract this article').click();
    await page.getByRole('button', { name: 'See what would change' }).click();
    await page.getByText('Would go').waitFor();
    await page.getByRole('button', { name: 'Do it' }).click();
    await page.getByText('There is nothing at this address.').waitFor();
    expect((await counts()).articles).toBe(before.articles - 1);
    await page.getByRole('link', { name: 'Corrections' }).first().click();
    const latest = page.locator('main ul.lines > li').first();
    await latest.getByRole('button', { name: /Undo/ }).click();
    await latest.getByText(/Taken back by/).waitFor();
    expect(await counts()).toEqual(before);
  });

  it('corrects who took part in a contact', async () => {
    const { page } = await explorer.open('/search?lang=en&text=هانسن&kind=CALL');
    await page.locator('.results a.hit').first().click();
    await page.getByText('This was read wrongly').click();
    const other = page.locator('[name^=participant-]:not([type=hidden])').nth(1);
    await other.fill('هاني لبيب');
    await page.getByRole('button', { name: 'See what would change' }).click();
    await page.getByText('Would come').waitFor();
    await page.getByRole('button', { name: 'Do it' }).click();
    const notice = page.getByRole('region', { name: 'Corrected' });
    await notice.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /Hani Labib/ }).waitFor();
    await notice.getByRole('button', { name: 'Undo' }).click();
    await notice.getByText('Taken back').waitFor();
  });

  it('corrects a contact', async () => {
    const { page } = await explorer.open('/search?lang=en&text=هانسن&kind=CALL');
    await page.locator('.results a.hit').first().click();
    await page.getByText('This was read wrongly').click();
    await page.locator('select[name=type]').selectOption('MEETING');
    await page.getByRole('button', { name: 'See what would change' }).click();
    await page.getByText('Would come').waitFor();
    await page.getByRole('button', { name: 'Do it' }).click();
    const notice = page.getByRole('region', { name: 'Corrected' });
    await notice.getByRole('link').first().click();
    await page.locator('.type-MEETING').first().waitFor();
    await notice.getByRole('button', { name: 'Undo' }).click();
    await notice.getByText('Taken back').waitFor();
  });
});
