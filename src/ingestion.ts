/** The way from inputs to the graph: extract, write in batches, tell whoever listens. */
import { randomUUID } from 'node:crypto';
import { InputError } from './errors.js';
import type { GraphStore, SaveReport } from './graph/index.js';
import type { ExtractedPage, Page } from './model.js';
import { createFeed, type Feed, type Ingest, type IngestReport, type Input } from './resolvers/index.js';

/** Pages written in one go: enough to save round trips, few enough that a failing batch costs little. */
const BATCH = 50;

const EMPTY: SaveReport = {
  pages: 0,
  articles: { added: 0, known: 0, ids: [] },
  newEvents: [],
  withoutEvidence: 0,
};

const together = (a: SaveReport, b: SaveReport): SaveReport => ({
  pages: a.pages + b.pages,
  articles: {
    added: a.articles.added + b.articles.added,
    known: a.articles.known + b.articles.known,
    ids: [...a.articles.ids, ...b.articles.ids],
  },
  newEvents: [...a.newEvents, ...b.newEvents],
  withoutEvidence: a.withoutEvidence + b.withoutEvidence,
});

/** A page's facts; errors: InputError for a page that cannot be used. */
export type Extract = (
  page: Page,
) => { readonly extracted: ExtractedPage } | Promise<{ readonly extracted: ExtractedPage }>;

const handedBack = (input: string): InputError =>
  new InputError('STOPPING', 'Sila was told to stop before it came to this page.', {
    input,
    hint: 'Give it again; what was written is known then.',
  });

/**
 * The way from inputs to the graph. Only a page's own faults are collected; a lost database ends it with its error.
 * `stop` lets the pages that were read be written, and hands the others back: all of a list, the next of a stream.
 */
export const createIngest =
  (
    graph: Pick<GraphStore, 'savePages'>,
    extract: Extract,
    feed: Pick<Feed, 'tellEvents' | 'tellProgress'> = createFeed(),
    stop?: AbortSignal,
  ): Ingest =>
  async (inputs, job = randomUUID()) => {
    const failures: InputError[] = [];
    const warnings: IngestReport['warnings'][number][] = [];
    let saved = EMPTY;
    let batch: ExtractedPage[] = [];
    const tell = (done: boolean) =>
      feed.tellProgress({
        job,
        pages: saved.pages,
        articlesAdded: saved.articles.added,
        eventsAdded: saved.newEvents.length,
        failures: failures.length,
        done,
      });
    const flush = async () => {
      if (batch.length > 0) {
        const report = await graph.savePages(batch);
        saved = together(saved, report);
        feed.tellEvents(report.newEvents);
      }
      batch = [];
      tell(false);
    };
    try {
      for await (const input of inputs as AsyncIterable<Input>) {
        try {
          if ('error' in input) throw input.error;
          if (stop?.aborted) throw handedBack(input.page.id);
          const { extracted } = await extract(input.page);
          warnings.push(...extracted.warnings.map((warning) => ({ ...warning, input: input.page.id })));
          batch.push(extracted);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          failures.push(error);
        }
        if (batch.length >= BATCH) await flush();
        if (failures.at(-1)?.code === 'STOPPING' && !Array.isArray(inputs)) break;
      }
      await flush();
    } finally {
      // whoever listens must not wait for ever
      tell(true);
    }
    return { saved, failures, warnings, job };
  };
