import type { Row } from '../shapes/index.js';

/** Asks the database one question; rows are plain data. */
export type Ask = (cypher: string, parameters?: Record<string, unknown>) => Promise<readonly Row[]>;
