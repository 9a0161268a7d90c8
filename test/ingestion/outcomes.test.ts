/** Several pages at a time: order, backpressure, and what a fault does. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DatabaseError, InputError } from '../../src/errors.js';
import { createIngest } from '../../src/ingestion/index.js';
import { outcomes } from '../../src/ingestion/outcomes.js';
import { PAGES_A_TRANSACTION } from '../../src/model/batch.js';
import type { ExtractedPage, Page } from '../../src/model.js';

const page = (id: string): Page => ({ id, format: 'text', content: id });
const facts = { articles: [] } as unknown as ExtractedPage;
const idsOf = async (found: AsyncIterable<{ page: Page } | { error: InputError }>): Promise<string[]> => {
  const ids: string[] = [];
  for await (const outcome of found)
    ids.push('page' in outcome ? outcome.page.id : `! ${outcome.error.input}`);
  return ids;
};
const admitAll = () => null;

describe('outcomes of pages', () => {
  it('are told as they are done: a slow page holds up no other', async () => {
    const extract = async ({ id }: Page) => {
      await sleep(id === 'slow' ? 200 : 1);
      return { extracted: facts };
    };
    const inputs = ['slow', 'a', 'b', 'c'].map((id) => ({ page: page(id) }));
    expect(await idsOf(outcomes(inputs, extract, 2, admitAll))).toEqual(['a', 'b', 'c', 'slow']);
  });

  it('are told before the source gives its next page', async () => {
    async function* source() {
      yield { page: page('first') };
      await sleep(60_000, undefined, { ref: false });
    }
    const found = outcomes(source(), () => ({ extracted: facts }), 4, admitAll);
    expect(await Promise.race([found.next(), sleep(5_000, 'nothing')])).toMatchObject({
      value: { page: { id: 'first' } },
    });
  });

  it('hold the source back while nobody takes them', async () => {
    let given = 0;
    async function* source() {
      while (given < 1000) yield { page: page(`page ${given++}`) };
    }
    const found = outcomes(source(), () => ({ extracted: facts }), 3, admitAll);
    await found.next();
    await sleep(50);
    expect(given).toBeLessThan(10);
    await found.return(undefined);
  });

  it('hold faults of pages, and pages that were turned away', async () => {
    const extract = ({ id }: Page) => {
      if (id === 'bad') throw new InputError('NO_ARTICLE', 'Nothing in it.', { input: id });
      return { extracted: facts };
    };
    const admit = ({ id }: Page) =>
      id === 'late' ? new InputError('STOPPING', 'Too late.', { input: id }) : null;
    const inputs = [{ page: page('bad') }, { page: page('late') }, { page: page('good') }];
    expect((await idsOf(outcomes(inputs, extract, 1, admit))).sort()).toEqual(['! bad', '! late', 'good']);
  });

  it('end with a defect, and end the source with it', async () => {
    let ended = false;
    async function* source() {
      try {
        yield { page: page('a') };
        yield { page: page('b') };
      } finally {
        ended = true;
      }
    }
    const broken = () => Promise.reject(new TypeError('a defect'));
    await expect(idsOf(outcomes(source(), broken, 1, admitAll))).rejects.toThrow('a defect');
    expect(ended).toBe(true);
  });
});

describe('a database that is away for a while', () => {
  const away = () => new DatabaseError('DATABASE_UNAVAILABLE', 'The database does not answer.');
  const saved = {
    pages: 1,
    articles: { added: 1, known: 0, ids: ['a'] },
    eventsAdded: 0,
    newEvents: [],
    withoutEvidence: 0,
  };
  const extract = () => ({ extracted: { articles: [], warnings: [] } as unknown as ExtractedPage });

  it('is waited for where patience is asked for', async () => {
    let tries = 0;
    const graph = {
      savePages: async () => {
        tries += 1;
        if (tries < 3) throw away();
        return saved;
      },
    };
    const report = await createIngest(graph, extract, { patience: 10_000 })([{ page: page('a') }]);
    expect([tries, report.saved.pages]).toEqual([3, 1]);
  });

  it('ends the ingest at once where none is, and whatever else is wrong always does', async () => {
    let tries = 0;
    const failing = (error: Error) => ({
      savePages: async () => {
        tries += 1;
        throw error;
      },
    });
    await expect(createIngest(failing(away()), extract)([{ page: page('a') }])).rejects.toThrow(
      'does not answer',
    );
    await expect(
      createIngest(failing(new TypeError('a defect')), extract, { patience: 10_000 })([{ page: page('a') }]),
    ).rejects.toThrow('a defect');
    expect(tries).toBe(2);
  });
});

describe('an ingest of more pages than one transaction holds', () => {
  const COUNT = 2 * PAGES_A_TRANSACTION + 50;
  const many = Array.from({ length: COUNT }, (_, i) => ({ page: page(`page ${i}`) }));
  const saved = (pages: readonly unknown[]) => ({
    pages: pages.length,
    articles: { added: pages.length, known: 0, ids: [] },
    eventsAdded: 0,
    newEvents: [],
    withoutEvidence: 0,
  });
  const result = { extracted: { ...facts, warnings: [] } as ExtractedPage };

  it('reads the next pages while a batch is written, and writes one batch at a time', async () => {
    let read = 0;
    let writing = 0;
    const readWhileWriting: number[] = [];
    const savePages = async (pages: readonly ExtractedPage[]) => {
      expect(++writing).toBe(1);
      const before = read;
      await sleep(30);
      readWhileWriting.push(read - before);
      writing -= 1;
      return saved(pages);
    };
    const extract = async () => {
      read += 1;
      return result;
    };
    const report = await createIngest({ savePages }, extract)(many);
    expect(report.saved.pages).toBe(COUNT);
    expect(readWhileWriting[0]).toBeGreaterThan(0);
  });

  it('ends with the fault of a batch, and writes nothing after it', async () => {
    const sizes: number[] = [];
    const savePages = async (pages: readonly ExtractedPage[]) => {
      sizes.push(pages.length);
      await sleep(5);
      throw new DatabaseError('DATABASE_SETUP', 'No room is left.');
    };
    await expect(createIngest({ savePages }, () => result)(many)).rejects.toMatchObject({
      code: 'DATABASE_SETUP',
    });
    expect(sizes).toEqual([PAGES_A_TRANSACTION]);
  });
});
