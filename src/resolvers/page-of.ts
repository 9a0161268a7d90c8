/** A page as it is handed in → a page as a source delivers it, or why it is none. */
import { InputError } from '../errors.js';
import type { Page } from '../model.js';
import type { Input } from './context.js';
import type { PageInput } from './ingest.type.js';

export const pageOf = (input: PageInput, index: number): Input => {
  const id = input.id ?? input.url ?? `input ${index + 1}`;
  const { text, html } = input;
  if ((text == null) === (html == null)) {
    return {
      error: new InputError('BAD_RECORD', 'A page needs either text or html', {
        input: id,
        place: 'field "text"',
      }),
    };
  }
  if (input.publishedAt && input.publishedAt.length < 10) {
    return {
      error: new InputError('BAD_RECORD', `${input.publishedAt} is no day`, {
        input: id,
        place: 'field "publishedAt"',
        hint: 'Write a day such as 2024-04-04, or leave it out.',
      }),
    };
  }
  const page: Page = {
    id,
    format: html == null ? 'text' : 'html',
    content: html ?? text ?? '',
    url: input.url ?? undefined,
    source: input.source ?? undefined,
    title: input.title ?? undefined,
    publishedAt: input.publishedAt ?? undefined,
  };
  return { page };
};
