/** Extraction in threads: a page that hangs, dies or wants too much memory costs that page and no other. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { InputError } from '../errors.js';
import type { Explanation } from '../ingest/index.js';
import type { ExtractedPage } from '../model.js';
import type { Answer, Article, Task } from './extract-worker.js';
import type { Extract } from './ingest.js';

/** A page of the largest allowed size takes a few seconds. */
const LONGEST_PAGE = 120_000;
const MEMORY_MB = 1_024;
/** Of what a page leaves behind little lives on: a young generation of half V8's size costs no time. */
const YOUNG_MB = 24;
/** Run from its source, where tests do, a thread needs the loader that they run under. */
const EXTENSION = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

export interface ExtractionPool {
  readonly extract: Extract;
  /** How an article's facts are come by. Errors: InputError. */
  explain(article: Article): Promise<Explanation>;
  /** Pages to have under way at a time: as many as keep the threads busy. */
  readonly width: number;
  close(): Promise<void>;
}

const failed = (input: string, error: unknown): InputError =>
  error instanceof Error && error.name === 'AbortError'
    ? new InputError('EXTRACTION_FAILED', `The page was not read within ${LONGEST_PAGE / 1000} seconds.`, {
        input,
        hint: 'Give it in parts, and report it: no page should take so long.',
      })
    : new InputError('EXTRACTION_FAILED', 'The thread that read the page ended.', {
        input,
        hint: 'Give the page by itself to `sila extract` to see why.',
        cause: error,
      });

/** As many threads as the machine has cores beside the one that writes. */
const spareCores = (): number => Math.max(1, availableParallelism() - 1);

/** A pool of so many threads; begun when they are first needed. */
export const createExtractionPool = (
  threads = spareCores(),
  {
    language,
    patience = LONGEST_PAGE,
  }: { readonly language?: string | undefined; readonly patience?: number } = {},
): ExtractionPool => {
  const begin = () =>
    new Piscina<Task, Answer<unknown>>({
      filename: fileURLToPath(new URL(`extract-worker.${EXTENSION}`, import.meta.url)),
      minThreads: 1,
      maxThreads: threads,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: YOUNG_MB },
      ...(EXTENSION === 'ts' ? { execArgv: ['--import', 'tsx'] } : {}),
    });
  let pool: ReturnType<typeof begin> | null = null;
  const run = async <T>(task: Task, input: string): Promise<T> => {
    let answer: Answer<T>;
    try {
      const signal = AbortSignal.timeout(patience);
      pool ??= begin();
      answer = (await pool.run(task, { signal })) as Answer<T>;
    } catch (error) {
      throw failed(input, error);
    }
    if ('result' in answer) return answer.result;
    const { code, message, ...details } = answer.fault;
    throw new InputError(code, message, details);
  };
  return {
    width: threads * 2,
    extract: async (page) => ({
      extracted: await run<ExtractedPage>({ page, language }, page.id),
    }),
    explain: (article) => run<Explanation>({ article }, article.id),
    close: async () => pool?.destroy(),
  };
};
