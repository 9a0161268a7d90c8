/** The journal: what it passes over, and what a killed process leaves in it. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournal } from '../../src/ingestion/index.js';
import type { Page } from '../../src/model.js';

const page = (id: string, more: Partial<Page> = {}): Page => ({
  id,
  format: 'text',
  content: `text of ${id}`,
  ...more,
});
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sila-journal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the journal', () => {
  it('knows in a later run what was noted in an earlier one', async () => {
    const path = join(folder, 'made', 'on the way', 'graph.log');
    const first = await openJournal(path);
    await first.add([page('a'), page('b'), page('a')]);
    await first.close();
    const second = await openJournal(path);
    expect([second.size, second.has(page('a')), second.has(page('c'))]).toEqual([2, true, false]);
    await second.close();
  });

  it.each<[string, Partial<Page>]>([
    ['text', { content: 'another text' }],
    ['day', { publishedAt: '2025-10-08' }],
    ['source', { source: 'another paper' }],
    ['address', { url: 'https://paper.example/1' }],
  ])('takes a page with another %s for another page', async (_, more) => {
    const journal = await openJournal(join(folder, 'graph.log'));
    await journal.add([page('a')]);
    expect(journal.has(page('a', more))).toBe(false);
    await journal.close();
  });

  it('takes no page for done that was noted in part', async () => {
    const path = join(folder, 'graph.log');
    const first = await openJournal(path);
    await first.add([page('a'), page('b')]);
    await first.close();
    const [whole = '', cut = ''] = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, `${whole}\n${cut.slice(0, 9)}`);
    const second = await openJournal(path);
    expect([second.has(page('a')), second.has(page('b'))]).toEqual([true, false]);
    await second.add([page('c')]);
    await second.close();
    appendFileSync(path, 'no key at all\n');
    const third = await openJournal(path);
    expect([third.size, third.has(page('c'))]).toEqual([2, true]);
    await third.close();
  });

  it('says what is wrong where it cannot be kept', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(openJournal(join(folder, 'file', 'graph.log'))).rejects.toMatchObject({
      code: 'OUTPUT_FAILED',
      input: join(folder, 'file', 'graph.log'),
    });
  });
});
