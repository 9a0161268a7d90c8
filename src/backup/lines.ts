/** The lines of a gzipped file, and the checksum of those that were read. */
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { SilaError } from '../errors.js';

/** No line of a backup is longer: one row holds at most one article. */
const LONGEST = 256 * 1024 * 1024;
const NEWLINE = 10;

export const bad = (file: string, message: string, place?: string, cause?: unknown): SilaError =>
  new SilaError('BAD_BACKUP', message, {
    input: file,
    ...(place === undefined ? {} : { place }),
    hint: 'Nothing was written. Take another copy of the backup.',
    cause,
  });

export interface Line {
  readonly number: number;
  readonly text: string;
  /** Checksum of all lines before this one. */
  readonly before: Hash;
}

const broken = (file: string, error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR') return bad(file, 'The file is cut off: its end is missing.', undefined, error);
  if (code.startsWith('Z_')) return bad(file, 'The file is no backup, or was altered.', undefined, error);
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') {
    return bad(
      file,
      code === 'ENOENT' ? 'There is no such file.' : 'The file cannot be read.',
      undefined,
      error,
    );
  }
  return error;
};

/** @throws SilaError BAD_BACKUP for a file that is cut off, altered or none of ours */
export async function* linesOf(file: string): AsyncGenerator<Line> {
  const source = createReadStream(file);
  const plain = createGunzip();
  source.once('error', (error) => plain.destroy(error));
  source.pipe(plain);
  const hash = createHash('sha256');
  let number = 0;
  let open: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
        const bytes = Buffer.concat([...open, chunk.subarray(from, at + 1)]);
        number += 1;
        yield { number, text: bytes.toString('utf8', 0, bytes.length - 1), before: hash.copy() };
        hash.update(bytes);
        open = [];
        size = 0;
        from = at + 1;
      }
      if (from < chunk.length) {
        open.push(chunk.subarray(from));
        size += chunk.length - from;
      }
      if (size > LONGEST) throw bad(file, 'A line has no end.', `line ${number + 1}`);
    }
  } catch (error) {
    throw broken(file, error);
  } finally {
    source.destroy();
    plain.destroy();
  }
  if (size > 0) throw bad(file, 'The file is cut off: its last line has no end.', `line ${number + 1}`);
}
