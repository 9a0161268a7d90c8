/** Several pages at a time: order, backpressure, and what a fault does. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { outcomes } from '../../src/ingestion/outcomes.js';
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
