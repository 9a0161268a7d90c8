/** Extraction in threads gives what it gives without them; a page that cannot be read costs itself only. */
import { afterAll, describe, expect, it } from 'vitest';
import { explainArticle, ingestPage } from '../../src/ingest/index.js';
import { createExtractionPool } from '../../src/ingestion/index.js';
import type { Page } from '../../src/model.js';

const report = (i: number): Page => ({
  id: `report ${i}`,
  format: 'text',
  content: `أجرى وزير الخارجية النرويجي أولاف هانسن، أمس، اتصالا هاتفيا مع نظيره التونسي سامي القاسمي، بحثا خلاله الملف رقم ${i}.`,
  publishedAt: '2025-10-08',
});
const pool = createExtractionPool(2, { language: 'ar' });
afterAll(() => pool.close());

describe('a pool of threads', () => {
  it('gives the facts that one thread gives', async () => {
    const pages = Array.from({ length: 20 }, (_, i) => report(i));
    const found = await Promise.all(pages.map((page) => pool.extract(page)));
    expect(found.map(({ extracted }) => extracted)).toEqual(
      pages.map((page) => ingestPage(page, { language: 'ar' }).extracted),
    );
  });

  it('hands a fault over with its code, its input and its way out', async () => {
    const headlines: Page = {
      id: 'headlines',
      format: 'text',
      content: '• عنوان أول\n• عنوان ثان\n• عنوان ثالث',
    };
    await expect(pool.extract(headlines)).rejects.toMatchObject({
      name: 'InputError',
      code: 'NO_ARTICLE',
      input: 'headlines',
      hint: expect.any(String),
    });
    await expect(pool.extract(report(1))).resolves.toBeDefined();
  });

  it('explains an article as one thread does', async () => {
    const { content } = report(1);
    const article = { id: 'x', language: 'ar', title: null, publishedAt: '2025-10-08', text: content };
    expect(await pool.explain(article)).toEqual(explainArticle(article));
  });

  it('gives a page up that takes too long, by name, and reads the next', async () => {
    const hasty = createExtractionPool(1, { language: 'ar', patience: 1 });
    try {
      const long: Page = { ...report(1), id: 'long', content: report(1).content.repeat(20_000) };
      await expect(hasty.extract(long)).rejects.toMatchObject({ code: 'EXTRACTION_FAILED', input: 'long' });
    } finally {
      await hasty.close();
    }
    await expect(pool.extract(report(2))).resolves.toBeDefined();
  });
});
