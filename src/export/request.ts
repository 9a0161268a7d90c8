/** What an export is asked for, from the words of a command line or an address. */
import { UsageError } from '../errors.js';
import type { EventType } from '../model.js';

export const FORMATS = ['cypher', 'csv', 'graphml', 'jsonl', 'gexf'] as const;
export type Format = (typeof FORMATS)[number];
export interface ExportRequest {
  readonly format: Format;
  readonly actors: readonly string[];
  readonly types: readonly EventType[];
  readonly from: string | null;
  readonly to: string | null;
  readonly bom: boolean;
}
export interface ExportWords {
  readonly format?: string | undefined;
  /** One, or several: the part around any of them. */
  readonly actor?: string | readonly string[] | undefined;
  /** Event types, with commas between. */
  readonly type?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly bom?: boolean | undefined;
}

const TYPES: readonly EventType[] = ['CALL', 'MEETING', 'VISIT', 'MESSAGE', 'STATEMENT', 'DENIAL'];
const isType = (word: string): word is EventType => (TYPES as readonly string[]).includes(word);
const isFormat = (word: string): word is Format => (FORMATS as readonly string[]).includes(word);

const refuse = (input: string, message: string, hint: string): UsageError =>
  new UsageError('BAD_USER_INPUT', message, { input, hint });

/** A year, a month or a day that there is. */
const dateOf = (input: 'from' | 'to', text: string | undefined): string | null => {
  if (text === undefined || text === '') return null;
  const [year, month = '01', day = '01', ...rest] = text.split('-');
  const whole = `${year}-${month}-${day}`;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(whole) && rest.length === 0 ? Date.parse(whole) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== whole)
    throw refuse(input, `"${text}" is no date.`, 'Write 2024, 2024-04 or 2024-04-03.');
  return text;
};

/** @throws UsageError BAD_USER_INPUT naming the word that cannot be used */
export const exportRequest = (words: ExportWords): ExportRequest => {
  const { format = '', actor = [], type = '' } = words;
  if (!isFormat(format))
    throw refuse(
      'format',
      format ? `"${format}" is no format.` : 'No format is given.',
      `One of ${FORMATS.join(', ')}.`,
    );
  const types = type
    .split(',')
    .map((word) => word.trim().toUpperCase())
    .filter(Boolean);
  const unknown = types.find((word) => !isType(word));
  if (unknown !== undefined)
    throw refuse('type', `"${unknown}" is no type of event.`, `Some of ${TYPES.join(',')}.`);
  const from = dateOf('from', words.from);
  const to = dateOf('to', words.to);
  if (from !== null && to !== null && from > to && !from.startsWith(to))
    throw refuse('from', `"${from}" is after "${to}".`, 'Give the earlier date first.');
  return {
    format,
    actors: [actor]
      .flat()
      .map((name) => name.trim())
      .filter(Boolean),
    types: types.filter(isType),
    from,
    to,
    bom: words.bom ?? false,
  };
};
