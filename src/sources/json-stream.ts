/** JSON of any length as a stream of records: one a line, or a list. No more than one record is held at a time. */
import { isUtf8 } from 'node:buffer';
import { InputError } from '../errors.js';
import type { Bytes } from './bytes.js';
import { tooLarge } from './bytes.js';

/** The text of one record and where it stands: `line 3`, `record 2`. */
export type RecordText =
  | { readonly place: string; readonly number: number; readonly text: string }
  | { readonly place: string; readonly number: number; readonly error: InputError };

const NEWLINE = 0x0a;
const [QUOTE, ESCAPE, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];

const recordOf = (parts: readonly Uint8Array[], input: string, place: string, number: number): RecordText => {
  const bytes = Buffer.concat(parts);
  if (isUtf8(bytes)) return { place, number, text: bytes.toString('utf8') };
  const error = new InputError('BAD_ENCODING', 'The record is not in UTF-8, as those before it are.', {
    input,
    place,
    hint: 'Save the file in one encoding.',
  });
  return { place, number, error };
};

/** Lines that are not blank, of bytes in UTF-8. A line over `max` bytes is an error of its own. */
export async function* lines(chunks: Bytes, input: string, max: number): AsyncGenerator<RecordText> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (): RecordText | null => {
    const place = `line ${number}`;
    const record: RecordText =
      size > max
        ? { place, number, error: tooLarge(`${input}, ${place}`, max) }
        : recordOf(parts, input, place, number);
    parts = [];
    size = 0;
    number += 1;
    return 'text' in record && record.text.trim() === '' ? null : record;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      size += at - from;
      if (size <= max) parts.push(chunk.subarray(from, at));
      from = at + 1;
      const record = take();
      if (record) yield record;
    }
    size += chunk.length - from;
    if (size <= max) parts.push(chunk.subarray(from));
    else parts = [];
  }
  const last = take();
  if (last) yield last;
}

const endsInside = (input: string, place: string): InputError =>
  new InputError('BAD_RECORD', 'The list ends inside this record.', {
    input,
    place,
    hint: 'The records before it are done; get the file again for the rest.',
  });

/** The objects of a JSON list, of bytes in UTF-8; what stands between them is not looked at. */
export async function* listed(chunks: Bytes, input: string, max: number): AsyncGenerator<RecordText> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  let depth = 0;
  let quoted = false;
  let escaped = false;
  let closed = false;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at];
      if (escaped) escaped = false;
      else if (quoted) {
        if (byte === ESCAPE) escaped = true;
        else if (byte === QUOTE) quoted = false;
      } else if (byte === QUOTE) quoted = depth > 0;
      else if (byte === OPEN || (byte === OPEN_LIST && depth > 0)) {
        if (depth === 0) {
          from = at;
          number += 1;
        }
        depth += 1;
      } else if (byte === CLOSE_LIST && depth === 0) closed = true;
      else if ((byte === CLOSE || byte === CLOSE_LIST) && depth > 0) {
        depth -= 1;
        if (depth > 0) continue;
        parts.push(chunk.subarray(from, at + 1));
        yield recordOf(parts, input, `record ${number}`, number);
        parts = [];
        size = 0;
      }
    }
    if (depth === 0) continue;
    parts.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > max) throw tooLarge(`${input}, record ${number}`, max);
  }
  if (depth > 0 || !closed) {
    const place = `record ${Math.max(1, number)}`;
    yield { place, number, error: endsInside(input, place) };
  }
}
