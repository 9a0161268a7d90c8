/** Where pages are read: a few in this process, more in threads. */
import { describe, expect, it } from 'vitest';
import { createExtraction } from '../../src/ingestion/index.js';
import type { Page } from '../../src/model.js';

const page: Page = {
  id: 'p',
  format: 'text',
  publishedAt: '2025-10-08',
  content: 'التقى وزير الخارجية الأردني سامي الحديدي نظيره العراقي ماجد السامرائي أمس في عمّان.',
};

describe('extraction without a number of threads', () => {
  it('begins with the pages at hand, and gives the same facts in threads', async () => {
    const extraction = createExtraction(undefined, 'ar');
    try {
      const early = extraction.extract(page);
      // no thread, no waiting
      expect(early).not.toBeInstanceOf(Promise);
      let late = early;
      for (let i = 0; i < 100; i++) late = extraction.extract(page);
      expect(late).toBeInstanceOf(Promise);
      expect((await late).extracted).toEqual((await early).extracted);
      expect((await late).extracted.articles[0]?.events).toHaveLength(1);
    } finally {
      await extraction.close();
    }
  }, 60_000);
});
