/** An ingest that goes on while others ask: pages by the dozen, one request after the other, as a newsroom's program sends them. */
import { articles } from '../ingest/articles.js';

const PAGES = 12;
const INGEST = 'mutation ($input: [PageInput!]!) { ingest(input: $input) { pages failures { code } } }';

export interface Ingesting {
  /** Ends after the request under way. Pages that were written, and requests that failed. */
  end(): Promise<{ readonly pages: number; readonly failed: number }>;
}

export const keepIngesting = (url: string): Ingesting => {
  let going = true;
  let pages = 0;
  let failed = 0;
  const run = (async () => {
    let batch: object[] = [];
    for (const page of articles(1_000_000)) {
      if (!going) return;
      batch.push(page);
      if (batch.length < PAGES) continue;
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: INGEST, variables: { input: batch } }),
      });
      const { data } = (await response.json()) as { data?: { ingest: { pages: number } } | null };
      pages += data?.ingest.pages ?? 0;
      if (data?.ingest.pages !== batch.length) failed += 1;
      batch = [];
    }
  })();
  return {
    end: async () => {
      going = false;
      await run;
      return { pages, failed };
    },
  };
};
