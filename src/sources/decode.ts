/** Bytes → text. */
import { TextDecoder } from 'node:util';
import { InputError } from '../errors.js';
import { startsWith } from './bytes.js';
import { encodingOf } from './encoding.js';

/** More control characters than this share of the text is no text. */
const MOST_CONTROLS = 0.01;

/** Bytes that only files of machines begin with: archives, images, PDF, executables. */
const MAGIC: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // zip, docx
  [0x1f, 0x8b], // gzip within gzip
  [0x25, 0x50, 0x44, 0x46], // pdf
  [0x89, 0x50, 0x4e, 0x47], // png
  [0xff, 0xd8, 0xff], // jpeg
  [0x47, 0x49, 0x46, 0x38], // gif
  [0x7f, 0x45, 0x4c, 0x46], // elf
  [0xd0, 0xcf, 0x11, 0xe0], // doc
  [0x28, 0xb5, 0x2f, 0xfd], // zstd
  [0xfd, 0x37, 0x7a, 0x58], // xz
];

/** A decoder of a declared encoding. Errors: BAD_ENCODING for a name that nobody knows. */
export const decoderOf = (encoding: string, input: string): TextDecoder => {
  try {
    return new TextDecoder(encoding);
  } catch (cause) {
    throw new InputError(
      'BAD_ENCODING',
      `The page declares the encoding "${encoding}", which is not known.`,
      { input, hint: 'Save it as UTF-8.', cause },
    );
  }
};

/** Share of characters that no text has. */
const controls = (text: string): number => {
  let count = 0;
  const sample = text.slice(0, 10_000);
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) count += 1;
  }
  return sample.length === 0 ? 0 : count / sample.length;
};

const binary = (input: string): InputError =>
  new InputError('BINARY_INPUT', 'The file is not text.', {
    input,
    hint: 'Give a page as text, HTML or JSON, in UTF-8, UTF-16, windows-1256 or iso-8859-6.',
  });

/** Errors: EMPTY_INPUT, BINARY_INPUT for bytes that begin like no text. */
export const refuseBinary = (head: Uint8Array, input: string): void => {
  if (head.length === 0)
    throw new InputError('EMPTY_INPUT', 'The file is empty.', { input, hint: 'Save the page again.' });
  if (MAGIC.some((mark) => startsWith(head, ...mark))) throw binary(input);
};

/**
 * The text of a file; `declared` is what a server says of its encoding.
 *
 * @throws InputError EMPTY_INPUT, BINARY_INPUT, BAD_ENCODING
 */
export const decode = (bytes: Uint8Array, input: string, declared?: string): string => {
  refuseBinary(bytes, input);
  const text = decoderOf(encodingOf(bytes, declared), input).decode(bytes);
  if (controls(text) > MOST_CONTROLS) throw binary(input);
  if (text.trim() === '')
    throw new InputError('EMPTY_INPUT', 'The file holds nothing but blanks.', {
      input,
      hint: 'Save the page again.',
    });
  return text;
};
