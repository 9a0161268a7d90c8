/** What runs in a thread of the pool: a page or an article in, its facts or its fault out. */
import { InputError } from '../errors.js';
import { type Explanation, explainArticle, ingestPage } from '../ingest/index.js';
import type { ExtractedPage, Page } from '../model.js';

/** A fault crosses the threads as plain data: a class would arrive without its kind. */
export type Answer<T> =
  | { readonly result: T }
  | { readonly fault: Pick<InputError, 'code' | 'message' | 'input' | 'place' | 'hint'> };

const told = <T>(work: () => T): Answer<T> => {
  try {
    return { result: work() };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { code, message, input, place, hint } = error;
    return { fault: { code, message, input, place, hint } };
  }
};

export type Article = Parameters<typeof explainArticle>[0];
/** A page to extract, or an article whose facts are to be explained. */
export type Task =
  | { readonly page: Page; readonly language?: string | undefined }
  | { readonly article: Article };

export default (task: Task): Answer<ExtractedPage | Explanation> =>
  told(() =>
    'page' in task
      ? ingestPage(task.page, { language: task.language }).extracted
      : explainArticle(task.article),
  );
