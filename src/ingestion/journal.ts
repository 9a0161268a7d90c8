/**
 * What has been written to a graph, by the hash of each page: `--resume` passes over it. A line is added only after its
 * batch is committed, so whatever happens in between a page is written again, which changes nothing, and never lost.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SilaError } from '../errors.js';
import type { Page } from '../model.js';

const KEY = /^[0-9a-f]{32}$/;

/** A page with all that its facts are made of: another text, day or language makes another key. */
const keyOf = (page: Page, language: string | undefined): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        page.id,
        page.format,
        page.url,
        page.source,
        page.title,
        page.publishedAt,
        language,
        page.content,
      ]),
    )
    .digest('hex')
    .slice(0, 32);

export interface Journal {
  /** Pages noted, in this run and before it. */
  readonly size: number;
  has(page: Page): boolean;
  /** Notes pages that were committed, on the disk when it resolves. */
  add(pages: readonly Page[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a journal, or begins one. What a killed process left of a line counts for nothing.
 *
 * @throws SilaError OUTPUT_FAILED where the file cannot be read or written
 */
export const openJournal = async (path: string, language?: string): Promise<Journal> => {
  const failed = (cause: unknown): SilaError =>
    new SilaError('OUTPUT_FAILED', 'The journal of what was ingested cannot be kept.', {
      input: path,
      hint: 'Check the folder of SILA_DATA_DIR, its permissions and the room on the disk.',
      cause,
    });
  try {
    await mkdir(dirname(path), { recursive: true });
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    const keys = new Set(text.split('\n').filter((line) => KEY.test(line)));
    const file = await open(path, 'a', 0o600);
    // a line that was cut off ends here, or the next would be joined to it
    if (text !== '' && !text.endsWith('\n')) await file.write('\n');
    return {
      get size() {
        return keys.size;
      },
      has: (page) => keys.has(keyOf(page, language)),
      add: async (pages) => {
        const fresh = pages.map((page) => keyOf(page, language)).filter((key) => !keys.has(key));
        if (fresh.length === 0) return;
        try {
          await file.write(`${fresh.join('\n')}\n`);
          await file.datasync();
        } catch (error) {
          throw failed(error);
        }
        for (const key of fresh) keys.add(key);
      },
      close: () => file.close(),
    };
  } catch (error) {
    throw failed(error);
  }
};
