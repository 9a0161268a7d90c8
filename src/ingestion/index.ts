/** The way from inputs to the graph. */
export { createExtraction } from './extraction.js';
export { createIngest, type Extract, PAGES_A_TRANSACTION } from './ingest.js';
export { type Journal, openJournal } from './journal.js';
export { createExtractionPool, type ExtractionPool } from './pool.js';
