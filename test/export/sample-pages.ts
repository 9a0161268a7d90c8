/** The sample pages, extracted. */
import { fileURLToPath } from 'node:url';
import { ingestPage } from '../../src/ingest/index.js';
import type { ExtractedPage } from '../../src/model.js';
import { readPages } from '../../src/sources/index.js';

export const samplePages = async (): Promise<readonly ExtractedPage[]> => {
  const pages: ExtractedPage[] = [];
  for await (const input of readPages([fileURLToPath(new URL('../../samples/', import.meta.url))], {})) {
    if ('error' in input) throw input.error;
    pages.push(ingestPage(input.page).extracted);
  }
  return pages;
};
