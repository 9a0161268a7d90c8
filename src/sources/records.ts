/** JSON records → pages. */
import { InputError } from '../errors.js';
import type { Page, Warning } from '../model.js';
import type { RecordText } from './json-stream.js';

const FIELDS = [
  'id',
  'url',
  'source',
  'title',
  'publishedAt',
  'text',
  'html',
  'content',
  'lang',
  'language',
] as const;
const STAMP = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/;

/** A page, or why there is none. */
export type Input =
  | {
      readonly page: Page;
      /** What is wrong with the page that was nevertheless read. */
      readonly warnings?: readonly Warning[] | undefined;
      /** To be called when the page is in the graph (true), or cannot be used (false). */
      readonly done?: ((saved: boolean) => void) | undefined;
    }
  | { readonly error: InputError };

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bad = (message: string, input: string, place: string, hint: string): InputError =>
  new InputError('BAD_RECORD', message, { input, place, hint });

/** The ISO day of a date or timestamp; null where it is no date of the calendar. */
export const isoDay = (stamp: string): string | null => {
  const [, year = '', month = '', day = ''] = STAMP.exec(stamp.trim()) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day) ? null : `${year}-${month}-${day}`;
};

/** One record as a page. `place` is where it stands in the input: `line 3`, `record 2`. */
export const pageOfRecord = (record: unknown, input: string, place: string, fallbackId: string): Page => {
  if (!isObject(record))
    throw bad('The record is no JSON object.', input, place, 'Write {"title": …, "text": …}.');
  const read = (field: (typeof FIELDS)[number]): string | undefined => {
    const value = record[field];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number' && field === 'id') return String(value);
    if (typeof value !== 'string')
      throw bad(
        `Field "${field}" must be a string.`,
        input,
        place,
        'Put it in quotation marks or leave it out.',
      );
    return value;
  };
  const html = read('html');
  const content = html ?? read('text') ?? read('content');
  if (content === undefined)
    throw bad('The record has no "text", "html" or "content".', input, place, 'Add one of them.');
  if (content.trim() === '')
    throw new InputError('EMPTY_INPUT', 'The text of the record is empty.', {
      input,
      place,
      hint: 'Fill in "text".',
    });
  const stamp = read('publishedAt');
  const publishedAt = stamp === undefined || stamp === '' ? undefined : isoDay(stamp);
  if (publishedAt === null)
    throw bad(
      `Field "publishedAt" is no date: "${stamp}".`,
      input,
      place,
      'Write it as 2024-04-04 or 2024-04-04T10:00:00Z.',
    );
  const isHtml = html !== undefined || (read('text') === undefined && /^\s*</.test(content));
  return {
    id: read('id') ?? read('url') ?? fallbackId,
    format: isHtml ? 'html' : 'text',
    content,
    url: read('url'),
    source: read('source'),
    title: read('title'),
    publishedAt,
    language: read('language') ?? read('lang'),
  };
};

const attempt = (make: () => Page): Input => {
  try {
    return { page: make() };
  } catch (error) {
    if (error instanceof InputError) return { error };
    throw error;
  }
};

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** One record's text as a page. */
const pageOfText = (record: RecordText, input: string, fallbackId: string): Input => {
  if ('error' in record) return record;
  const { text, place } = record;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      error: bad(
        `It is no JSON: ${reason(error)}.`,
        input,
        place,
        'Write whole records, one a line or in a list.',
      ),
    };
  }
  return attempt(() => pageOfRecord(value, input, place, fallbackId));
};

/** The pages of records as they come. A file of one record gives the page its own name; `{"articles": [...]}` is a list. */
export async function* pagesOfRecords(
  records: AsyncIterable<RecordText>,
  input: string,
  name: string,
): AsyncGenerator<Input> {
  let first: RecordText | null = null;
  let count = 0;
  let failure: { readonly error: unknown } | null = null;
  try {
    for await (const record of records) {
      count += 1;
      if (count === 1) {
        first = record;
        continue;
      }
      if (first) yield pageOfText(first, input, `${name}#${first.number}`);
      first = null;
      yield pageOfText(record, input, `${name}#${record.number}`);
    }
  } catch (error) {
    failure = { error };
  }
  if (first && 'text' in first) yield* pagesOfJson(first.text, input, name);
  else if (first) yield first;
  if (failure) throw failure.error;
}

/** JSON with one record, a list of records, or `{"articles": [...]}`. */
export function* pagesOfJson(text: string, input: string, name: string): Generator<Input> {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch (error) {
    const hint = 'Write one whole record a line, a list of records, or {"articles": [...]}.';
    yield { error: bad(`It is no JSON: ${reason(error)}.`, input, 'record 1', hint) };
    return;
  }
  const records = Array.isArray(whole)
    ? whole
    : isObject(whole) && Array.isArray(whole.articles)
      ? whole.articles
      : [whole];
  const single = records.length === 1;
  for (const [i, record] of records.entries())
    yield attempt(() => pageOfRecord(record, input, `record ${i + 1}`, single ? name : `${name}#${i + 1}`));
}

/** Whether a text is one JSON value. */
export const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
