/** The explorer in a real browser: a service with the samples and two pages more, and Debian's Chromium. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { createIngest } from '../../src/app.js';
import { InputError } from '../../src/errors.js';
import { ingestPage } from '../../src/ingest/index.js';
import type { Input } from '../../src/resolvers/index.js';
import type { Options } from '../../src/server/options.js';
import { samplePages } from '../export/sample-pages.js';
import { openGraph } from '../graph/open.js';
import { serveOver } from '../server/serve.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Errors: where no Chromium is to be found, a test that needs one fails and says what to do. */
export const chromiumPath = (): string => {
  const { CHROMIUM, PATH = '' } = process.env;
  const places = CHROMIUM
    ? [CHROMIUM]
    : PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = places.find(runs);
  if (!found) throw new Error('No Chromium: install the package `chromium`, or say where it is in CHROMIUM.');
  return found;
};

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      // nothing but this machine can be reached, even by mistake
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });

/** One call as two sides tell it: written for these tests. */
export const CALL_PAGE = {
  id: 'two-accounts',
  source: 'صحيفة الميناء',
  title: 'اتصال بين باريس وموسكو وخلاف على مضمونه',
  publishedAt: '2024-04-04',
  text: [
    'أجرى وزير الجيوش الفرنسي سيباستيان ليكورنو، أمس الأربعاء، اتصالا هاتفيا مع نظيره الروسي سيرغي شويغو، تناول مكافحة الإرهاب والحرب في أوكرانيا.',
    'وقالت وزارة الدفاع الروسية في بيان إن الجانبين أبديا خلال الاتصال استعدادهما للحوار بشأن أوكرانيا.',
    'ونفى مصدر في الحكومة الفرنسية أن يكون الجانبان قد أبديا استعدادهما للحوار بشأن أوكرانيا.',
  ].join('\n'),
} as const;

/** A page that would like to be more than text. */
export const SCRIPT_PAGE = {
  id: 'script',
  source: '<img src=x onerror="document.title=1">',
  publishedAt: '2025-11-06',
  text: 'أجرى وزير الخارجية النرويجي أولاف هانسن، أمس الأربعاء، اتصالا هاتفيا مع نظيره التونسي سامي القاسمي. <script>document.title = "taken"</script> وقال هانسن إن الاتصال كان <b>مفيدا</b>.',
} as const;

/** A page that stands at an address. */
export const WEB_PAGE =
  'استقبل وزير الخارجية القبرصي نيكوس ديمتريو، اليوم الخميس، نظيره اللبناني فادي الخوري في نيقوسيا.';

export interface Opened {
  readonly page: Page;
  /** What the page asked for from elsewhere than the service. */
  readonly strangers: readonly string[];
  /** Errors that the browser told: policy violations and scripts that failed. */
  readonly complaints: readonly string[];
}

/** What axe holds serious against the page as it is, by rule. */
export const seriousFaults = async (page: Page): Promise<[rule: string, elements: string[]][]> => {
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    () => (globalThis as unknown as { axe: { run(): Promise<unknown> } }).axe.run() as Promise<never>,
  );
  return (results as AxeResults).violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

/** Words that stand outside the window or outside the box that they belong to, but for those that scroll into view. */
export const strayWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const BOXES = '.side, .card, .line, .hit, .denied, .said, .preview, .text, .failed, .notice';
    const stray: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!holder || !node.textContent?.trim() || !holder.checkVisibility()) continue;
      if (holder.closest('.visually-hidden, .skip, .tables, textarea, select, option')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = holder.closest(BOXES)?.getBoundingClientRect();
      const [left, right] = [Math.max(0, box?.left ?? 0), Math.min(innerWidth, box?.right ?? innerWidth)];
      for (const rect of range.getClientRects())
        if (rect.width > 0 && (rect.left < left - 1 || rect.right > right + 1)) {
          stray.push(node.textContent);
          break;
        }
    }
    return stray;
  });

/** What a web of its own would give. */
async function* pagesOf(address: string): AsyncGenerator<Input> {
  if (address.startsWith('https://site.example/'))
    yield { page: { id: address, format: 'text', content: WEB_PAGE, publishedAt: '2025-11-06' } };
  else yield { error: new InputError('ADDRESS_REFUSED', 'Not fetched.', { input: address }) };
}

export const openExplorer = async (options: Partial<Options> = {}) => {
  const graph = await openGraph();
  const ingest = createIngest(graph.store, (page) => ingestPage(page));
  await graph.store.savePages(await samplePages());
  await ingest(
    [CALL_PAGE, SCRIPT_PAGE].map(({ text, ...page }) => ({
      page: { ...page, format: 'text' as const, content: text },
    })),
  );
  const service = await serveOver(graph.connection, { ingest, pagesOf, options });
  const browser = await launch();
  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Opened> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const strangers: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${service.url}/`) && !/^(blob|data):/.test(url)) strangers.push(url);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.setDefaultTimeout(20_000);
    await page.goto(service.url + path);
    return { page, strangers, complaints };
  };
  return {
    ...service,
    store: graph.store,
    connection: graph.connection,
    open,
    close: async () => {
      await browser.close();
      await service.close();
      await graph.close();
    },
  };
};
