/** The answer to a Cypher query in the format that was asked for, piece by piece. */
import { stringify } from 'csv-stringify/sync';

export const ANSWER_FORMATS = ['table', 'csv', 'json', 'jsonl'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];
type Row = Readonly<Record<string, unknown>>;
type Rows = AsyncIterable<Row>;

/** Widest column of a table; what is longer is cut, and other formats have it whole. */
const WIDEST = 60;
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

const cell = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

/** Columns on a terminal: marks over letters take no room. */
const width = (text: string): number => [...text.replace(/[\p{Mn}\p{Cf}]/gu, '')].length;
const short = (text: string): string => {
  const letters = [...text.replace(UNSEEN, ' ')];
  return letters.length > WIDEST ? `${letters.slice(0, WIDEST - 1).join('')}…` : letters.join('');
};

async function* table(columns: readonly string[], rows: Rows): AsyncGenerator<string> {
  const lines = [columns.map(short)];
  for await (const row of rows) lines.push(columns.map((column) => short(cell(row[column]))));
  const widths = columns.map((_, at) =>
    lines.reduce((most, line) => Math.max(most, width(line[at] ?? '')), 0),
  );
  const drawn = (texts: readonly string[]): string =>
    texts
      .map((text, at) => text + ' '.repeat(Math.max(0, (widths[at] ?? 0) - width(text))))
      .join('  ')
      .trimEnd();
  for (const [at, line] of lines.entries()) {
    yield `${drawn(line)}\n`;
    if (at === 0) yield `${drawn(widths.map((size) => '-'.repeat(size)))}\n`;
  }
}

async function* csv(columns: readonly string[], rows: Rows): AsyncGenerator<string> {
  yield stringify([[...columns]], { escape_formulas: true });
  for await (const row of rows)
    yield stringify([columns.map((column) => cell(row[column]))], { escape_formulas: true });
}

async function* json(_: readonly string[], rows: Rows): AsyncGenerator<string> {
  let before = '[';
  for await (const row of rows) {
    yield `${before}\n${JSON.stringify(row)}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

async function* jsonl(_: readonly string[], rows: Rows): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}

export const written: Readonly<
  Record<AnswerFormat, (columns: readonly string[], rows: Rows) => AsyncIterable<string>>
> = { table, csv, json, jsonl };
