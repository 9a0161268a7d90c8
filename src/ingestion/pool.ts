/** Extraction in threads: a page that hangs, dies or wants too much memory costs that page and no other. */
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { InputError } from '../errors.js';
import type { Page } from '../model.js';
import type { Answer, Task } from './extract-worker.js';
import type { Extract } from './ingest.js';

/** A page of the largest allowed size takes a few seconds. */
const LONGEST_PAGE = 120_000;
const MEMORY_MB = 1_024;
/** Run from its source, where tests do, a thread needs the loader that they run under. */
const EXTENSION = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

export interface ExtractionPool {
  readonly extract: Extract;
  readonly threads: number;
  close(): Promise<void>;
}

const failed = (page: Page, error: unknown): InputError =>
  error instanceof Error && error.name === 'AbortError'
    ? new InputError('EXTRACTION_FAILED', `The page was not read within ${LONGEST_PAGE / 1000} seconds.`, {
        input: page.id,
        hint: 'Give it in parts, and report it: no page should take so long.',
      })
    : new InputError('EXTRACTION_FAILED', 'The thread that read the page ended.', {
        input: page.id,
        hint: 'Give the page by itself with --workers 1 to see why.',
        cause: error,
      });

/** A pool of so many threads; each is begun when it is first needed. */
export const createExtractionPool = (
  threads: number,
  {
    language,
    patience = LONGEST_PAGE,
  }: { readonly language?: string | undefined; readonly patience?: number } = {},
): ExtractionPool => {
  const pool = new Piscina<Task, Answer>({
    filename: fileURLToPath(new URL(`extract-worker.${EXTENSION}`, import.meta.url)),
    minThreads: 1,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    ...(EXTENSION === 'ts' ? { execArgv: ['--import', 'tsx'] } : {}),
  });
  return {
    threads,
    extract: async (page) => {
      let answer: Answer;
      try {
        answer = await pool.run({ page, language }, { signal: AbortSignal.timeout(patience) });
      } catch (error) {
        throw failed(page, error);
      }
      if ('extracted' in answer) return answer;
      const { code, message, ...details } = answer.fault;
      throw new InputError(code, message, details);
    },
    close: () => pool.destroy(),
  };
};
