/** Bytes in, pages out: files, folders, globs, standard input, and addresses of the web. */
import { InputError } from '../errors.js';
import { pagesOfSource } from './contents.js';
import { bytesUnder, guarded, type OnRead, pagesOfPath } from './files.js';
import { sound } from './mojibake.js';
import type { Input } from './records.js';
import { createFetcher, type Fetcher } from './web/fetcher.js';
import { isAddress, pagesOfAddress } from './web/pages.js';

export type { Input } from './records.js';
export { isoDay } from './records.js';
export { createFetcher, type Fetcher } from './web/fetcher.js';
export { isAddress } from './web/pages.js';

export interface ReadOptions {
  /** ISO day given to every page that carries none. */
  readonly publishedAt?: string | undefined;
  /** Largest page, record or file that must be held whole, in bytes; default 50 MB. */
  readonly maxBytes?: number | undefined;
  /** Fetches addresses; default one that reaches the public internet only. */
  readonly fetcher?: Fetcher | undefined;
  /** What `-` reads; default the process's standard input. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Told of every piece that is read of a file. */
  readonly onRead?: OnRead | undefined;
}

const MAX_BYTES = 50 * 1024 * 1024;

async function* standardInput(options: ReadOptions): AsyncGenerator<Uint8Array> {
  for await (const chunk of options.stdin ?? process.stdin)
    yield typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
}

const pagesOfInput = (input: string, options: ReadOptions): AsyncGenerator<Input> => {
  const max = options.maxBytes ?? MAX_BYTES;
  if (isAddress(input)) return pagesOfAddress(input, options.fetcher ?? createFetcher(), max);
  if (input !== '-') return pagesOfPath(input, max, options.onRead);
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
 * text, HTML, a JSON record or list, one record a line, or a crawl's WARC, each also compressed by gzip. An address is a page,
 * or a feed or sitemap with the pages that it links to. Records are streamed: a file
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

/** How many bytes there are to read; null where nobody knows, as of standard input and of addresses. */
export const bytesOf = async (inputs: readonly string[]): Promise<number | null> => {
  if (inputs.some((input) => input === '-' || isAddress(input))) return null;
  let bytes = 0;
  for (const input of inputs) bytes += await bytesUnder(input);
  return bytes;
};
