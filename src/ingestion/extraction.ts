/** Extraction as wide as it is asked for: in this process, or in threads. */
import { ingestPage } from '../ingest/index.js';
import { createExtractionPool, type ExtractionPool } from './pool.js';

export type Extraction = Pick<ExtractionPool, 'extract' | 'close'>;

/** One thread needs no pool. */
export const createExtraction = (threads: number, language: string | undefined): Extraction =>
  threads > 1
    ? createExtractionPool(threads, { language })
    : { extract: (page) => ingestPage(page, { language }), close: async () => {} };
