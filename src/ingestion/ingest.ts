/** Inputs extracted, written a batch at a time, and told to whoever listens. */
import { randomUUID } from 'node:crypto';
import { setImmediate as breath, setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError, InputError } from '../errors.js';
import type { GraphStore, SaveReport } from '../graph/index.js';
import { PAGES_A_TRANSACTION } from '../model/batch.js';
import type { ExtractedPage, Page } from '../model.js';
import type { Feed, Ingest, IngestReport } from '../resolvers/index.js';
import type { Journal } from './journal.js';
import { outcomes } from './outcomes.js';

const EMPTY: SaveReport = {
  pages: 0,
  articles: { added: 0, known: 0, ids: [] },
  eventsAdded: 0,
  newEvents: [],
  withoutEvidence: 0,
};

/** Both reports as one. The ids of a stream's articles and events are not kept: it may be of any length. */
const together = (a: SaveReport, b: SaveReport, ids: boolean): SaveReport => ({
  pages: a.pages + b.pages,
  articles: {
    added: a.articles.added + b.articles.added,
    known: a.articles.known + b.articles.known,
    ids: ids ? [...a.articles.ids, ...b.articles.ids] : [],
  },
  eventsAdded: a.eventsAdded + b.eventsAdded,
  newEvents: ids ? [...a.newEvents, ...b.newEvents] : [],
  withoutEvidence: a.withoutEvidence + b.withoutEvidence,
});

/** A page's facts; errors: InputError for a page that cannot be used. */
export type Extract = (
  page: Page,
) => { readonly extracted: ExtractedPage } | Promise<{ readonly extracted: ExtractedPage }>;

export interface IngestOptions {
  /** Who hears of new events and of how far it is; nobody by default. */
  readonly feed?: Pick<Feed, 'tellEvents' | 'tellProgress'>;
  /** Lets the pages that were read be written, and hands the others back: all of a list, the next of a stream. */
  readonly stop?: AbortSignal | undefined;
  /** Where pages are noted once they are committed. */
  readonly journal?: Journal | undefined;
  /** How long a database that is away is waited for, in milliseconds, before the ingest ends with its error; 0 by default. */
  readonly patience?: number | undefined;
  /** Pages extracted at a time: as many as there are threads to do it, and some to keep them busy. */
  readonly width?: number | undefined;
}

interface Read {
  readonly page: Page;
  readonly extracted: ExtractedPage;
}

const handedBack = (input: string): InputError =>
  new InputError('STOPPING', 'Sila was told to stop before it came to this page.', {
    input,
    hint: 'Give it again; what was written is known then.',
  });

const PAUSE = 1_000;

/** Tries again while the database is away. A batch that was written after all is known by then: nothing is doubled. */
const patiently = async <T>(work: () => Promise<T>, patience: number): Promise<T> => {
  const end = Date.now() + patience;
  while (true) {
    try {
      return await work();
    } catch (error) {
      const away = error instanceof DatabaseError && error.code === 'DATABASE_UNAVAILABLE';
      if (!away || Date.now() + PAUSE > end) throw error;
    }
    await sleep(PAUSE);
  }
};

/** The way from inputs to the graph. Only a page's own faults are collected; a lost database ends it with its error. */
export const createIngest =
  (
    graph: Pick<GraphStore, 'savePages'>,
    extract: Extract,
    { feed, stop, journal, width = 1, patience = 0 }: IngestOptions = {},
  ): Ingest =>
  async (inputs, job = randomUUID()) => {
    const failures: InputError[] = [];
    const warnings: IngestReport['warnings'][number][] = [];
    let saved = EMPTY;
    let batch: Read[] = [];
    // one batch is written while the next is read
    let writing = Promise.resolve();
    const tell = (done: boolean) =>
      feed?.tellProgress({
        job,
        pages: saved.pages,
        articlesAdded: saved.articles.added,
        eventsAdded: saved.eventsAdded,
        failures: failures.length,
        done,
      });
    const write = async (full: readonly Read[]) => {
      if (full.length > 0) {
        const pages = full.map(({ extracted }) => extracted);
        const report = await patiently(() => graph.savePages(pages), patience);
        await journal?.add(full.map(({ page }) => page));
        saved = together(saved, report, Array.isArray(inputs));
        feed?.tellEvents(report.newEvents);
      }
      tell(false);
    };
    const flush = async () => {
      await writing;
      writing = write(batch);
      // its fault is told where it is waited for
      writing.catch(() => {});
      batch = [];
    };
    const admit = (page: Page) => (stop?.aborted ? handedBack(page.id) : null);
    try {
      for await (const outcome of outcomes(inputs, extract, width, admit)) {
        if ('error' in outcome) failures.push(outcome.error);
        else {
          const { page, extracted } = outcome;
          warnings.push(...extracted.warnings.map((warning) => ({ ...warning, input: page.id })));
          batch.push(outcome);
        }
        if (batch.length >= PAGES_A_TRANSACTION) await flush();
        // the batch that is being written goes on between two pages
        await breath();
        if (failures.at(-1)?.code === 'STOPPING' && !Array.isArray(inputs)) break;
      }
      await flush();
      await writing;
    } finally {
      await writing.catch(() => {});
      // whoever listens must not wait for ever
      tell(true);
    }
    return { saved, failures, warnings, job };
  };
