/** The pages in a stream of bytes, whatever it is: its content tells. */
import { basename } from 'node:path';
import type { TextDecoder } from 'node:util';
import type { Page } from '../model.js';
import { type Bytes, gather, inflate, isGzip, peek } from './bytes.js';
import { decode, decoderOf, refuseBinary } from './decode.js';
import { encodingOf } from './encoding.js';
import { lines, listed } from './json-stream.js';
import { type Input, isJson, pagesOfJson, pagesOfRecords } from './records.js';

/** A stream of bytes with a name. */
export interface Source {
  /** What errors call it: a path, an address, `standard input`. */
  readonly input: string;
  /** What its page is called where it has no id of its own. */
  readonly name: string;
  readonly bytes: Bytes;
  /** The encoding that a server declares. */
  readonly charset?: string | undefined;
}

/** Enough to tell what a stream is. */
const HEAD = 64 * 1024;
const MARKUP = /^(?:<!doctype html|<html|<\?xml|<!--|<(?:head|body|article|div|meta)\b)/i;
const JSON_LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;

type Shape = 'lines' | 'list' | 'record' | 'text';

const shapeOf = (start: string, name: string, whole: boolean): Shape => {
  if (/^\[\s*(?:[{\]]|$)/.test(start)) return 'list';
  if (!/^\{\s*(?:["}]|$)/.test(start)) return JSON_LINES.test(name) ? 'lines' : 'text';
  if (JSON_LINES.test(name)) return 'lines';
  if (whole) return isJson(start) ? 'record' : 'lines';
  const end = start.indexOf('\n');
  // a record longer than the head, or one that is whole on its line
  return end < 0 || isJson(start.slice(0, end)) ? 'lines' : 'record';
};

/** The same text in UTF-8, without a mark at its beginning. */
async function* recoded(chunks: Bytes, decoder: TextDecoder): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

async function* withoutMark(chunks: Bytes): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of chunks) {
    yield first && chunk[0] === 0xef && chunk[1] === 0xbb ? chunk.subarray(3) : chunk;
    first = false;
  }
}

/** Reads the pages of a stream. Nothing longer than `max` bytes is held. Errors: those of `readPages`. */
export async function* pagesOfSource(source: Source, max: number): AsyncGenerator<Input> {
  const { input, name, charset } = source;
  const outside = await peek(source.bytes, 2);
  const plain = isGzip(outside.head) ? inflate(outside.all, input) : outside.all;
  const { head, whole, all } = await peek(plain, HEAD);
  refuseBinary(head, input);
  const encoding = encodingOf(head, charset, whole);
  const start = decoderOf(encoding, input).decode(head).trimStart();
  const shape = shapeOf(start, name, whole);
  if (shape === 'lines' || shape === 'list') {
    const utf8 = encoding === 'utf-8' ? withoutMark(all) : recoded(all, decoderOf(encoding, input));
    const records = (shape === 'lines' ? lines : listed)(utf8, input, max);
    yield* pagesOfRecords(records, input, name);
    return;
  }
  const text = decode(await gather(all, input, max), input, charset);
  if (shape === 'record') yield* pagesOfJson(text, input, name);
  else yield { page: { id: name, format: formatOf(start), content: text } };
}

export const formatOf = (start: string): Page['format'] => (MARKUP.test(start) ? 'html' : 'text');
export const nameOf = (path: string): string => basename(path).replace(/\.gz$/i, '');
