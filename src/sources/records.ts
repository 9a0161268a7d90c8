/** JSON records → pages. */
import { InputError } from '../errors.js';
import type { Page } from '../model.js';

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

export type Input = { readonly page: Page } | { readonly error: InputError };

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

/** JSON with one record, a list of records, or `{"articles": [...]}`; else one record a line. */
export function* pagesOfJson(text: string, input: string, name: string): Generator<Input> {
  const whole = parseWhole(text);
  if (whole !== undefined) {
    const records = Array.isArray(whole)
      ? whole
      : isObject(whole) && Array.isArray(whole.articles)
        ? whole.articles
        : [whole];
    const single = records.length === 1;
    for (const [i, record] of records.entries())
      yield attempt(() => pageOfRecord(record, input, `record ${i + 1}`, single ? name : `${name}#${i + 1}`));
    return;
  }
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const place = `line ${i + 1}`;
    let record: unknown;
    try {
      record = JSON.parse(line);
    } catch (error) {
      yield {
        error: bad(`The line is no JSON: ${reason(error)}.`, input, place, 'Write one whole record a line.'),
      };
      continue;
    }
    yield attempt(() => pageOfRecord(record, input, place, `${name}#${i + 1}`));
  }
}

const parseWhole = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
