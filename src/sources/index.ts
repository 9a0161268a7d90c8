/** Bytes in, pages out: files, folders, globs and standard input. */
import { InputError } from '../errors.js';
import { pagesOfSource } from './contents.js';
import { guarded, pagesOfPath } from './files.js';
import { sound } from './mojibake.js';
import type { Input } from './records.js';

export type { Input } from './records.js';
export { isoDay } from './records.js';

export interface ReadOptions {
  /** ISO day given to every page that carries none. */
  readonly publishedAt?: string | undefined;
  /** Largest page, record or file that must be held whole, in bytes; default 50 MB. */
  readonly maxBytes?: number | undefined;
  /** What `-` reads; default the process's standard input. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
}

const MAX_BYTES = 50 * 1024 * 1024;

async function* standardInput(options: ReadOptions): AsyncGenerator<Uint8Array> {
  for await (const chunk of options.stdin ?? process.stdin)
    yield typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
}

const pagesOfInput = (input: string, options: ReadOptions): AsyncGenerator<Input> => {
  const max = options.maxBytes ?? MAX_BYTES;
  if (input !== '-') return pagesOfPath(input, max);
  return pagesOfSource({ input: 'standard input', name: 'stdin', bytes: standardInput(options) }, max);
};

const checked = (found: Input, options: ReadOptions): Input => {
  if ('error' in found) return found;
  try {
    const page = sound(found.page);
    return options.publishedAt && !page.publishedAt
      ? { ...found, page: { ...page, publishedAt: options.publishedAt } }
      : found;
  } catch (error) {
    if (error instanceof InputError) return { error };
    throw error;
  }
};

/**
 * Reads the pages of files, folders, globs and `-` (standard input), in order. What a file is its content tells: plain
 * text, HTML, a JSON record or list, or one record a line, each also compressed by gzip. Records are streamed: a file
 * may have any length. An input that cannot be used yields its InputError (INPUT_NOT_FOUND, INPUT_UNREADABLE,
 * INPUT_TOO_LARGE, INPUT_CHANGED, EMPTY_INPUT, BINARY_INPUT, BAD_ENCODING, BAD_ARCHIVE, BAD_RECORD), and the rest goes on.
 */
export async function* readPages(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Input> {
  for (const input of inputs) {
    for await (const found of guarded(input, () => pagesOfInput(input, options)))
      yield checked(found, options);
  }
}
