/** Files, folders and globs. */
import { createReadStream } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../errors.js';
import { tooLarge } from './bytes.js';
import { nameOf, pagesOfSource } from './contents.js';
import type { Input } from './records.js';

/** Files of a folder that are taken for pages. */
const PAGE_FILE = /\.(?:txt|text|html?|xhtml|json|jsonl|ndjson|xml|rss|atom|warc)(?:\.gz)?$/i;
/** Files that are streamed whatever their size. */
const STREAMED = /\.(?:jsonl|ndjson|json|warc|gz)$/i;
const GLOB = /[*?]|\[.+\]|\{.+,.+\}/;
const CHUNK = 256 * 1024;
/** Is told how many bytes of a file were read. */
export type OnRead = (bytes: number) => void;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** What a failure to read means to the user. */
export const unreadable = (input: string, cause: unknown): InputError =>
  codeOf(cause) === 'ENOENT'
    ? new InputError('INPUT_NOT_FOUND', 'There is no such file or folder.', {
        input,
        hint: 'Check the path.',
        cause,
      })
    : new InputError('INPUT_UNREADABLE', 'The file cannot be read.', {
        input,
        hint: 'Check its permissions.',
        cause,
      });

/** Turns the failure of one input into a word about it, so that the others go on. */
export async function* guarded(input: string, read: () => AsyncGenerator<Input>): AsyncGenerator<Input> {
  try {
    yield* read();
  } catch (error) {
    yield { error: error instanceof InputError ? error : unreadable(input, error) };
  }
}

/** The pages' files under a folder, in the order of their names. A name at a time is held, not the tree. */
async function* filesOf(folder: string): AsyncGenerator<string> {
  const entries: { readonly name: string; readonly folder: boolean }[] = [];
  for await (const entry of await opendir(folder)) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    const isFile = entry.isFile() || (entry.isSymbolicLink() && (await isFileAt(path)));
    if (isFolder || (isFile && PAGE_FILE.test(entry.name)))
      entries.push({ name: entry.name, folder: isFolder });
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, folder: isFolder } of entries) {
    const path = join(folder, name);
    if (isFolder) yield* filesOf(path);
    else yield path;
  }
}
const isFileAt = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** The same bytes; who counts them is told of each piece. */
async function* counted(bytes: AsyncIterable<Uint8Array>, onRead: OnRead): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onRead(chunk.length);
    yield chunk;
  }
}

async function* pagesOfFile(path: string, max: number, onRead: OnRead): AsyncGenerator<Input> {
  const before = await stat(path);
  if (before.size > max && !STREAMED.test(path)) throw tooLarge(path, max, before.size);
  const stream = createReadStream(path, { highWaterMark: CHUNK });
  // a page of a whole file waits until the file is known to have stood still
  let held: Input | null = null;
  let failure: { readonly error: unknown } | null = null;
  try {
    for await (const page of pagesOfSource(
      { input: path, name: nameOf(path), bytes: counted(stream, onRead) },
      max,
    )) {
      if (held) yield held;
      held = page;
    }
  } catch (error) {
    failure = { error };
  } finally {
    stream.destroy();
  }
  const after = await stat(path);
  const changed = after.mtimeMs !== before.mtimeMs || after.size !== before.size || after.ino !== before.ino;
  if (held && !changed) yield held;
  if (failure) throw failure.error;
  if (!changed) return;
  throw new InputError('INPUT_CHANGED', 'The file changed while it was read.', {
    input: path,
    hint: 'Run the command again when it is written; what is known already changes nothing.',
  });
}

type Files = AsyncIterable<string> | Iterable<string>;

async function* each(files: Files, max: number, onRead: OnRead): AsyncGenerator<Input> {
  for await (const file of files) yield* guarded(file, () => pagesOfFile(file, max, onRead));
}

/** The files of a folder, or all that a glob names; null for a file. */
const filesUnder = async (
  input: string,
): Promise<{ readonly files: Files; readonly isFolder: boolean } | null> => {
  const found = await stat(input).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' && GLOB.test(input)) return null;
    throw error;
  });
  if (found) return found.isDirectory() ? { files: filesOf(input), isFolder: true } : null;
  const { glob } = await import('tinyglobby');
  return { files: (await glob(input, { dot: false, expandDirectories: false })).sort(), isFolder: false };
};

/** Bytes of the files that stand under a path; what cannot be read counts for nothing. */
export const bytesUnder = async (input: string): Promise<number> => {
  const sizeOf = (path: string) =>
    stat(path).then(
      ({ size }) => size,
      () => 0,
    );
  try {
    let bytes = 0;
    for await (const file of (await filesUnder(input))?.files ?? [input]) bytes += await sizeOf(file);
    return bytes;
  } catch {
    return 0;
  }
};

/** What stands under a path: a file, all pages of a folder, all that a glob names. Errors: InputError, or of the system. */
export async function* pagesOfPath(
  input: string,
  max: number,
  onRead: OnRead = () => {},
): AsyncGenerator<Input> {
  const found = await filesUnder(input);
  if (found === null) {
    yield* pagesOfFile(input, max, onRead);
    return;
  }
  let any = false;
  for await (const page of each(found.files, max, onRead)) {
    any = true;
    yield page;
  }
  if (any) return;
  throw new InputError(
    'INPUT_NOT_FOUND',
    found.isFolder ? 'The folder holds no page.' : 'No file has such a name.',
    {
      input,
      hint: 'Pages end in .txt, .html, .json, .jsonl or .warc, each also with .gz.',
    },
  );
}
