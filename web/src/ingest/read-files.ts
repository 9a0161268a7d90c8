/** Files and pasted text as pages to ingest: text, HTML, or records in JSON or JSON lines. */
import type { PageInput } from '../../../client/index.js';

/** UTF-8 and UTF-16 as they say, else windows-1256: a saved Arabic page is one of these. Null where it is no text. */
export const decoded = (bytes: Uint8Array): string | null => {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (!wide && bytes.includes(0)) return null;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return wide ? null : new TextDecoder('windows-1256').decode(bytes);
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const word = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

const pageOf = (record: Record<string, unknown>, name: string): PageInput => {
  const html = word(record.html);
  return {
    id: word(record.id) ?? name,
    url: word(record.url),
    source: word(record.source),
    title: word(record.title),
    publishedAt: word(record.publishedAt)?.slice(0, 10),
    ...(html ? { html } : { text: word(record.text) ?? word(record.content) ?? '' }),
  };
};

const parsed = (text: string): readonly Record<string, unknown>[] | null => {
  try {
    const value: unknown = JSON.parse(text);
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.every(isRecord) ? list : null;
  } catch {
    return null;
  }
};
const lines = (text: string): readonly Record<string, unknown>[] | null => {
  const records = text
    .split('\n')
    .filter((line) => line.trim())
    .map(parsed);
  return records.length > 0 && records.every((record) => record !== null) ? records.flat() : null;
};

/** What a text holds, told by its content and not by its name. */
export const pagesOf = (text: string, name: string): readonly PageInput[] => {
  const start = text.trimStart();
  if (/^[{[]/.test(start)) {
    const records = parsed(start) ?? lines(start);
    if (records) return records.map((record, i) => pageOf(record, `${name} ${i + 1}`));
  }
  return [/^<(?:!doctype|html|\?xml|head|body)/i.test(start) ? { id: name, html: text } : { id: name, text }];
};
