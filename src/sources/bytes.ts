/** Streams of bytes: looking at their beginning, gathering them, undoing gzip and its like. */
import { constants, createBrotliDecompress, createUnzip } from 'node:zlib';
import { InputError } from '../errors.js';

export type Bytes = AsyncIterable<Uint8Array>;

const MEGABYTE = 1024 * 1024;
/** Bytes handed to the decompressor at a time: they become at most a thousand times as many. */
const SLICE = 8 * 1024;

export const tooLarge = (input: string, max: number, size?: number): InputError =>
  new InputError(
    'INPUT_TOO_LARGE',
    `${size === undefined ? `It has more than ${megabytes(max)} MB` : `The file has ${megabytes(size)} MB`}; the most is ${megabytes(max)} MB.`,
    { input, hint: 'Split it, or raise SILA_MAX_INPUT_MB.' },
  );
const megabytes = (size: number): string => (size / MEGABYTE).toFixed(size < MEGABYTE ? 2 : 0);

export const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);
export const isGzip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x1f, 0x8b);

/** The first bytes of a stream, and the stream with them still in it. `whole`: there is no more. */
export const peek = async (
  chunks: Bytes,
  size: number,
): Promise<{ readonly head: Uint8Array; readonly whole: boolean; readonly all: Bytes }> => {
  const iterator = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  let whole = false;
  let failure: { readonly error: unknown } | null = null;
  while (length < size) {
    try {
      const next = await iterator.next();
      whole = next.done === true;
      if (next.done) break;
      taken.push(next.value);
      length += next.value.length;
    } catch (error) {
      // what came before the failure is delivered first
      failure = { error };
      break;
    }
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* taken;
      if (failure) throw failure.error;
      for (;;) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head: Buffer.concat(taken), whole, all: all() };
};

/** All bytes of a stream. Errors: INPUT_TOO_LARGE. */
export const gather = async (chunks: Bytes, input: string, max: number): Promise<Buffer> => {
  const taken: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > max) throw tooLarge(input, max);
    taken.push(chunk);
  }
  return Buffer.concat(taken);
};

const broken = (input: string, cause: Error & { code?: string }): InputError =>
  new InputError(
    'BAD_ARCHIVE',
    cause.code === 'Z_BUF_ERROR' ? 'The compressed data ends too early.' : 'The compressed data is damaged.',
    { input, hint: 'What came before is done; get the file again for the rest.', cause },
  );

/**
 * Undoes gzip, deflate or brotli. What could be read before a fault is delivered before the error, which a piped
 * stream would throw away. Errors: BAD_ARCHIVE.
 */
export async function* inflate(
  chunks: Bytes,
  input: string,
  format: 'gzip' | 'br' = 'gzip',
): AsyncGenerator<Uint8Array> {
  const stream =
    format === 'br'
      ? createBrotliDecompress({ flush: constants.BROTLI_OPERATION_FLUSH })
      : createUnzip({ flush: constants.Z_SYNC_FLUSH });
  let out: Uint8Array[] = [];
  let failure: Error | null = null;
  stream.on('data', (chunk: Uint8Array) => out.push(chunk));
  stream.on('error', (error) => {
    failure = error;
  });
  const settled = (work: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      stream.once('close', resolve);
      work(() => {
        stream.off('close', resolve);
        resolve();
      });
    });
  try {
    for await (const chunk of chunks) {
      for (let from = 0; from < chunk.length && !failure; from += SLICE) {
        await settled((done) => stream.write(chunk.subarray(from, from + SLICE), done));
        yield* out;
        out = [];
      }
      if (failure) break;
    }
    if (!failure) await settled((done) => stream.once('end', done).end());
    yield* out;
    if (failure) throw broken(input, failure);
  } finally {
    stream.destroy();
  }
}
