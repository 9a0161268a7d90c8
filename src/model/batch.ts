/** How much is written together: the ingest gathers as much as the graph takes. */

/**
 * Pages written in one go: enough to save round trips, few enough that a failing batch costs little and that they fit into
 * memory with the articles they touch.
 */
export const PAGES_A_TRANSACTION = 400;
