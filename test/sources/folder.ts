/** A folder for one file of tests, and what is read from it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Input, type ReadOptions, readPages } from '../../src/sources/index.js';

export const NEWS =
  'أكد وزير الخارجية النرويجي أولاف هانسن أمس أن بلاده مستعدة للحوار مع جيرانها في الشمال، وقال إن الباب مفتوح.';

export const openFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'sila-sources-'));
  const path = (name: string): string => join(folder, name);
  return {
    folder,
    path,
    write: (name: string, content: string | Uint8Array): string => {
      writeFileSync(path(name), content);
      return path(name);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
};

export const read = async (inputs: readonly string[], options: ReadOptions = {}) => {
  const found: Input[] = [];
  for await (const input of readPages(inputs, options)) found.push(input);
  const pages = found.flatMap((input) => ('page' in input ? [input.page] : []));
  const errors = found.flatMap((input) => ('error' in input ? [input.error] : []));
  return { found, pages, errors, ids: pages.map(({ id }) => id), codes: errors.map(({ code }) => code) };
};

/** A text in a code page of one byte a letter. */
export const encode = (text: string, encoding: string): Uint8Array => {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? 0x3f));
};

export const record = (id: string, more: Record<string, unknown> = {}): string =>
  JSON.stringify({ id, text: NEWS, ...more });
