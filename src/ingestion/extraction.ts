/** Extraction as wide as it is asked for: in this process, or in threads. */
import { ingestPage } from '../ingest/index.js';
import { createExtractionPool, type ExtractionPool } from './pool.js';

export type Extraction = Pick<ExtractionPool, 'extract' | 'width' | 'close'>;

/** So few pages are read in this process before a thread has begun. */
const HERE = 100;

/**
 * In so many threads; where no number is given, in as many as the machine has cores beside the one that writes, once there
 * are more pages than a few.
 */
export const createExtraction = (threads: number | undefined, language: string | undefined): Extraction => {
  const pool = createExtractionPool(threads, { language });
  let here = threads === undefined ? HERE : 0;
  return {
    ...pool,
    extract: (page) => {
      if (here === 0) return pool.extract(page);
      here -= 1;
      return ingestPage(page, { language });
    },
  };
};
