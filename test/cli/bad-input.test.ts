/** What a user meets who gives the command line something it cannot use. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SILA = fileURLToPath(new URL('../../bin/sila.mjs', import.meta.url));
const NEWS = 'أكد وزير الخارجية النرويجي أولاف هانسن أمس أن بلاده مستعدة للحوار مع جيرانها في الشمال.';
let folder: string;
const path = (name: string): string => join(folder, name);
const sila = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SILA, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, pages: stdout.split('\n').filter(Boolean), stderr };
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sila-cli-'));
  writeFileSync(path('good.txt'), NEWS);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an input that cannot be used is named, and the good one goes through', () => {
  const cases: readonly [what: string, name: string, content: string | Uint8Array | null, code: string][] = [
    ['an empty file', 'empty.txt', '', 'EMPTY_INPUT'],
    ['a binary file', 'picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'BINARY_INPUT'],
    [
      'a file of noise',
      'noise.txt',
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 32),
      'BINARY_INPUT',
    ],
    ['a missing file', 'absent.txt', null, 'INPUT_NOT_FOUND'],
    [
      'a page of headlines',
      'headlines.txt',
      '• عنوان أول عن الطقس\n• عنوان ثان عن السوق\n• عنوان ثالث عن الرياضة\n',
      'NO_ARTICLE',
    ],
    [
      'another language',
      'german.txt',
      'Die Minister beider Länder haben am Telefon über Energie gesprochen.',
      'UNSUPPORTED_LANGUAGE',
    ],
  ];
  for (const [what, name, content, code] of cases) {
    it(what, () => {
      if (content !== null) writeFileSync(path(name), content);
      const { status, pages, stderr } = sila('extract', path(name), path('good.txt'));
      expect(status).toBe(1);
      expect(pages).toHaveLength(1);
      expect(stderr).toContain(name);
      expect(stderr).toContain(`(${code})`);
      expect(stderr).not.toMatch(/\n\s+at /);
    });
  }

  it('a 60 MB file', () => {
    writeFileSync(path('large.txt'), Buffer.alloc(60 * 1024 * 1024, 0x20));
    const { status, pages, stderr } = sila('extract', path('large.txt'), path('good.txt'));
    expect(status).toBe(1);
    expect(pages).toHaveLength(1);
    expect(stderr).toMatch(/large\.txt.*60 MB.*\(INPUT_TOO_LARGE\)/);
  });

  it('a broken line of five, and a date that is none', () => {
    const record = (id: string, more = {}) => JSON.stringify({ id, text: NEWS, ...more });
    writeFileSync(
      path('five.jsonl'),
      [
        record('a'),
        record('b'),
        '{"id": "c", "text": ',
        record('d'),
        record('e', { publishedAt: 'yesterday' }),
      ].join('\n'),
    );
    const { status, pages, stderr } = sila('extract', path('five.jsonl'));
    expect(status).toBe(1);
    expect(pages.map((line) => (JSON.parse(line) as { page: { id: string } }).page.id)).toEqual([
      'a',
      'b',
      'd',
    ]);
    expect(stderr).toMatch(/five\.jsonl, line 3: .*\(BAD_RECORD\)/);
    expect(stderr).toMatch(/five\.jsonl, line 5: .*publishedAt.*\(BAD_RECORD\)/);
  });
});

describe('arguments that cannot be used', () => {
  for (const args of [
    ['extract', '--published-at', 'yesterday', 'x.txt'],
    ['extract', '--lang', 'xx', 'x.txt'],
    ['nonsense'],
    ['extract', '--no-such-option'],
  ]) {
    it(args.join(' '), () => {
      const { status, stderr } = sila(...args);
      expect(status).toBe(2);
      expect(stderr).not.toBe('');
    });
  }

  it('--help of each command ends well', () => {
    for (const command of ['extract', 'ingest', 'serve', 'db', 'eval'])
      expect(sila(command, '--help').status).toBe(0);
  });
});

describe('encodings', () => {
  const read = (name: string, bytes: Uint8Array): string => {
    writeFileSync(path(name), bytes);
    const { status, pages, stderr } = sila('extract', path(name));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return (JSON.parse(pages[0] ?? '') as { articles: { text: string }[] }).articles[0]?.text ?? '';
  };
  const wide = Buffer.from(NEWS, 'utf16le');

  it('UTF-8 with a mark, UTF-16 with and without', () => {
    expect(read('bom.txt', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(NEWS)]))).toBe(NEWS);
    expect(read('le-bom.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), wide]))).toBe(NEWS);
    expect(read('le.txt', wide)).toBe(NEWS);
    expect(read('be.txt', Buffer.from(wide).swap16())).toBe(NEWS);
  });

  it('windows-1256', () => {
    const decoder = new TextDecoder('windows-1256');
    const bytes = new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
    );
    expect(read('old.txt', Uint8Array.from([...NEWS].map((letter) => bytes.get(letter) ?? 0x3f)))).toBe(NEWS);
  });
});
