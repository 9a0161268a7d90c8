/** Bytes in, pages out: files, folders and standard input. */
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError } from '../errors.js';
import type { Page } from '../model.js';
import { decode } from './decode.js';
import { type Input, pagesOfJson } from './records.js';

export type { Input } from './records.js';
export { isoDay } from './records.js';

export interface ReadOptions {
  /** ISO day given to every page that carries none. */
  readonly publishedAt?: string | undefined;
  /** Largest file in bytes; default 50 MB. */
  readonly maxBytes?: number | undefined;
  /** What `-` reads; default the process's standard input. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
}

const MEGABYTE = 1024 * 1024;
const MAX_BYTES = 50 * MEGABYTE;
/** Files of a folder that are taken for pages. */
const PAGE_FILE = /\.(txt|text|html?|xhtml|json|jsonl|ndjson)$/i;

const tooLarge = (input: string, size: number, max: number): InputError =>
  new InputError(
    'INPUT_TOO_LARGE',
    `The file has ${(size / MEGABYTE).toFixed(0)} MB; the most is ${(max / MEGABYTE).toFixed(0)} MB.`,
    {
      input,
      hint: 'Split it, or raise SILA_MAX_INPUT_MB.',
    },
  );

const code = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const unreadable = (input: string, cause: unknown): InputError =>
  code(cause) === 'ENOENT'
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

/** The pages of a text, by its content. */
function* pagesOf(text: string, input: string, name: string): Generator<Input> {
  const start = text.trimStart();
  if (/^[{[]/.test(start)) yield* pagesOfJson(text, input, name);
  else {
    const format: Page['format'] =
      /^(?:<!doctype html|<html|<\?xml|<!--|<(?:head|body|article|div|meta)\b)/i.test(start)
        ? 'html'
        : 'text';
    yield { page: { id: name, format, content: text } };
  }
}

const readStdin = async (options: ReadOptions, max: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of options.stdin ?? process.stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
    size += bytes.length;
    if (size > max) throw tooLarge('standard input', size, max);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

const filesOf = async (folder: string): Promise<string[]> => {
  const entries: Dirent[] = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return filesOf(path);
        return PAGE_FILE.test(entry.name) ? [path] : [];
      }),
  );
  return nested.flat();
};

async function* pagesOfFile(path: string, max: number): AsyncGenerator<Input> {
  const { size } = await stat(path);
  if (size > max) throw tooLarge(path, size, max);
  yield* pagesOf(decode(await readFile(path), path), path, basename(path));
}

async function* pagesOfInput(input: string, options: ReadOptions): AsyncGenerator<Input> {
  const max = options.maxBytes ?? MAX_BYTES;
  if (input === '-') {
    yield* pagesOf(decode(await readStdin(options, max), 'standard input'), 'standard input', 'stdin');
    return;
  }
  const found = await stat(input);
  if (!found.isDirectory()) {
    yield* pagesOfFile(input, max);
    return;
  }
  const files = await filesOf(input);
  if (files.length === 0)
    throw new InputError('INPUT_NOT_FOUND', 'The folder holds no page.', {
      input,
      hint: 'Pages end in .txt, .html, .json or .jsonl.',
    });
  for (const file of files) yield* guarded(file, () => pagesOfFile(file, max));
}

/** Turns the failure of one input into a word about it, so that the others go on. */
async function* guarded(input: string, read: () => AsyncGenerator<Input>): AsyncGenerator<Input> {
  try {
    yield* read();
  } catch (error) {
    yield { error: error instanceof InputError ? error : unreadable(input, error) };
  }
}

/**
 * Reads the pages of files, folders and `-` (standard input), in order. What kind a file is its content tells: plain
 * text, HTML, a JSON record or list, or one record a line. An input that cannot be used yields its InputError
 * (INPUT_NOT_FOUND, INPUT_UNREADABLE, INPUT_TOO_LARGE, EMPTY_INPUT, BINARY_INPUT, BAD_ENCODING, BAD_RECORD).
 */
export async function* readPages(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Input> {
  for (const input of inputs) {
    for await (const found of guarded(input, () => pagesOfInput(input, options))) {
      if ('page' in found && options.publishedAt && !found.page.publishedAt)
        yield { page: { ...found.page, publishedAt: options.publishedAt } };
      else yield found;
    }
  }
}
