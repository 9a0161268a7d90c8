/** Bytes → text: UTF-8, UTF-16 and windows-1256, by mark, by declaration, by statistics. */
import { InputError } from '../errors.js';

const DECLARED = /charset\s*=\s*["']?\s*([\w-]+)/i;
const HEAD = 2048;
/** More control characters than this share of the text is no text. */
const MOST_CONTROLS = 0.01;

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/** Bytes that only files of machines begin with: archives, images, PDF, executables. */
const MAGIC: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // zip, docx
  [0x1f, 0x8b], // gzip
  [0x25, 0x50, 0x44, 0x46], // pdf
  [0x89, 0x50, 0x4e, 0x47], // png
  [0xff, 0xd8, 0xff], // jpeg
  [0x47, 0x49, 0x46, 0x38], // gif
  [0x7f, 0x45, 0x4c, 0x46], // elf
  [0xd0, 0xcf, 0x11, 0xe0], // doc
];

/** UTF-16 without a mark: Arabic text has one constant byte in every two. */
const guessUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const length = Math.min(bytes.length, HEAD) & ~1;
  if (length < 4) return null;
  const high = (byte: number) => byte === 0 || byte === 6;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (high(bytes[i] ?? 1)) even += 1;
    if (high(bytes[i + 1] ?? 1)) odd += 1;
  }
  if (odd * 2 > length * 0.9 && even * 2 < length * 0.5) return 'utf-16le';
  if (even * 2 > length * 0.9 && odd * 2 < length * 0.5) return 'utf-16be';
  return null;
};

const encodingOf = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const wide = guessUtf16(bytes);
  if (wide) return wide;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    const declared = DECLARED.exec(
      new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)),
    )?.[1]?.toLowerCase();
    return declared && declared !== 'utf-8' && declared !== 'utf8' ? declared : 'windows-1256';
  }
};

const decodeAs = (encoding: string, bytes: Uint8Array, input: string): string => {
  try {
    return new TextDecoder(encoding).decode(bytes);
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
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 0xfffd) count += 1;
  }
  return sample.length === 0 ? 0 : count / sample.length;
};

/**
 * The text of a file.
 *
 * @throws InputError EMPTY_INPUT, BINARY_INPUT, BAD_ENCODING
 */
export const decode = (bytes: Uint8Array, input: string): string => {
  if (bytes.length === 0)
    throw new InputError('EMPTY_INPUT', 'The file is empty.', { input, hint: 'Save the page again.' });
  if (MAGIC.some((mark) => startsWith(bytes, ...mark))) throw binary(input);
  const text = decodeAs(encodingOf(bytes), bytes, input);
  if (controls(text) > MOST_CONTROLS) throw binary(input);
  if (text.trim() === '')
    throw new InputError('EMPTY_INPUT', 'The file holds nothing but blanks.', {
      input,
      hint: 'Save the page again.',
    });
  return text;
};

const binary = (input: string): InputError =>
  new InputError('BINARY_INPUT', 'The file is not text.', {
    input,
    hint: 'Give a page as text, HTML or JSON, in UTF-8, UTF-16 or windows-1256.',
  });
