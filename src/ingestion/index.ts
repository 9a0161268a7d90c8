/** The way from inputs to the graph. */
export { createIngest, type Extract } from './ingest.js';
export { type Journal, openJournal } from './journal.js';
export { createExtractionPool, type ExtractionPool } from './pool.js';
