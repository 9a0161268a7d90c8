/** What runs in a thread of the pool: one page in, its facts or its fault out. */
import { InputError } from '../errors.js';
import { ingestPage } from '../ingest/index.js';
import type { ExtractedPage, Page } from '../model.js';

export interface Task {
  readonly page: Page;
  readonly language?: string | undefined;
}
/** A fault crosses the threads as plain data: a class would arrive without its kind. */
export type Answer =
  | { readonly extracted: ExtractedPage }
  | { readonly fault: Pick<InputError, 'code' | 'message' | 'input' | 'place' | 'hint'> };

export default ({ page, language }: Task): Answer => {
  try {
    return { extracted: ingestPage(page, { language }).extracted };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { code, message, input, place, hint } = error;
    return { fault: { code, message, input, place, hint } };
  }
};
