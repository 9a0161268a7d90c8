/** The ways through the explorer that it was made for, walked in a browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALL_PAGE, openExplorer, SCRIPT_PAGE } from './browser.js';

let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer?.close());

const LECORNU = 'ليكورنو';

describe('from a name to the words', () => {
  it('search → actor → graph → contact → denied claim → sentence', async () => {
    const { page, strangers, complaints } = await explorer.open('/?lang=ar');
    await page.getByRole('combobox').first().fill(LECORNU);
    await page
      .getByRole('option', { name: new RegExp(LECORNU) })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: new RegExp(LECORNU) }).waitFor();

    await page.getByRole('link', { name: 'العرض في الشبكة' }).click();
    await page.waitForURL(/\/graph\?/);
    await page.locator('.drawing[data-settled="true"]').waitFor();
    // whom the drawing shows is beside it, for those who do not point at it
    await page
      .locator('.neighbours')
      .getByRole('button', { name: new RegExp(LECORNU) })
      .click();
    await page.locator('.neighbours').getByRole('button', { name: /شويغو/ }).click();
    await page.locator('.pair a.open', { hasText: 'اتصال' }).first().click();

    await page.waitForURL(/\/contact\//);
    await page.getByText('بكلمات المقال').waitFor();
    expect(await page.getByText('أمس الأربعاء').count()).toBeGreaterThan(0);
    await page.locator('a.claim').first().click();

    await page.waitForURL(/\/claim\//);
    const denier = page.locator('.side.denies');
    await denier
      .getByText(/مصدر في الحكومة الفرنسية/)
      .first()
      .waitFor();
    const sentence = (await denier.locator('blockquote').first().textContent()) ?? '';
    await denier.locator('a.read').first().click();

    await page.waitForURL(/\/article\/.*at=\d+-\d+/);
    await page.locator('mark.chosen').first().waitFor();
    const marked = await page.locator('mark.chosen').allTextContents();
    expect(marked.join('')).toBe(sentence);
    expect(CALL_PAGE.text).toContain(sentence);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('keeps what is shown in the address: it opens again as it was', async () => {
    const { page } = await explorer.open(`/graph?lang=en&seeds=${LECORNU}&view=table&types=CALL`);
    await page.getByRole('row', { name: /2024/ }).first().waitFor();
    expect(await page.getByRole('checkbox', { name: 'Call' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Visit' }).isChecked()).toBe(false);
    const rows = await page.getByRole('row').count();
    await page.reload();
    await page.getByRole('row', { name: /2024/ }).first().waitFor();
    expect(await page.getByRole('row').count()).toBe(rows);
  });

  it('finds the chain between two, and says so where there is none', async () => {
    const { page } = await explorer.open('/graph?lang=en&pathFrom=أحمد ولد الشيخ بابا&pathTo=هاني لبيب');
    await page.getByRole('heading', { name: /Path between two/ }).waitFor();
    expect(await page.locator('ol.lines > li').count()).toBeGreaterThan(0);
    const none = await explorer.open(`/graph?lang=en&pathFrom=${LECORNU}&pathTo=هاني لبيب`);
    await none.page.getByText('No chain of contacts joins them.').waitFor();
  });
});

describe('a list longer than a page', () => {
  it('goes on where it ended, until all is shown', async () => {
    const { page } = await explorer.open('/search?lang=en&text=كمال يلديز&kind=PERSON');
    // the service's pages as they are, of one row each
    await page.route('**/graphql', (route) => {
      const body = route.request().postDataJSON() as { variables: { first?: number } };
      if (body.variables.first !== undefined) body.variables.first = 1;
      return route.continue({ postData: JSON.stringify(body) });
    });
    await page
      .getByRole('link', { name: /Person/ })
      .first()
      .click();
    const contacts = page.locator('section', { has: page.getByRole('heading', { name: /^Contacts/ }) });
    await contacts.getByText('1 of 3').waitFor();
    await contacts.getByRole('button', { name: 'Show more' }).click();
    await contacts.getByText('2 of 3').waitFor();
    await contacts.getByRole('button', { name: 'Show more' }).click();
    await contacts.getByRole('button', { name: 'Show more' }).waitFor({ state: 'detached' });
    expect(await contacts.locator('ul.lines > li').count()).toBe(3);
  });
});

describe('languages and themes', () => {
  it('switches both ways, and the page turns with it', async () => {
    const { page } = await explorer.open('/?lang=en');
    await page.getByRole('heading', { name: 'Latest contacts' }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
    await page.getByRole('button', { name: 'العربية' }).click();
    await page.getByRole('heading', { name: 'آخر الاتصالات واللقاءات' }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Latest contacts' }).waitFor();
  });

  it('gives Arabic names their direction on an English page', async () => {
    const { page } = await explorer.open('/search?lang=en&text=ليكورنو&kind=PERSON');
    await page
      .getByRole('link', { name: /Person/ })
      .first()
      .click();
    const other = page.locator('.head .other bdi');
    await other.waitFor();
    expect(await other.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  });

  it('is dark where the reader chose so, also next time', async () => {
    const { page } = await explorer.open('/?lang=en', { colorScheme: 'light' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await expect.poll(ground).not.toBe(light);
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });
});

describe('text stays text', () => {
  it('shows a script in an article as words, and runs none', async () => {
    const { page, complaints } = await explorer.open('/search?lang=en&text=هانسن&kind=ARTICLE');
    await page
      .getByRole('link', { name: /Article/ })
      .first()
      .click();
    await page.locator('.text').waitFor();
    expect(await page.locator('.text').textContent()).toContain('<script>document.title = "taken"</script>');
    expect(await page.locator('.text script, .text b, .origin img').count()).toBe(0);
    expect(await page.locator('.origin').textContent()).toContain(SCRIPT_PAGE.source);
    expect(await page.title()).not.toMatch(/taken|^1$/);
    expect(complaints).toEqual([]);
  });

  it('runs under a policy without unsafe-inline', async () => {
    const response = await fetch(explorer.url);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    const { page } = await explorer.open('/?lang=en');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      return 'ran' in window;
    });
    expect(ran).toBe(false);
  });
});
