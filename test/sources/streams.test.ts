/** Long files, folders, globs and compressed ones: what can be read is, and the rest is named. */
import { appendFileSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, readPages } from '../../src/sources/index.js';
import { NEWS, openFolder, read, record } from './folder.js';

let folder: ReturnType<typeof openFolder>;
beforeAll(() => {
  folder = openFolder();
});
afterAll(() => folder.close());

describe('one record a line', () => {
  it('is read on beyond broken lines, which are numbered', async () => {
    const lines = [record('a'), '{"id": "b", "text":', '', record('c'), 'nonsense', '[1]', record('d')];
    const { ids, errors } = await read([folder.write('broken.jsonl', lines.join('\n'))]);
    expect(ids).toEqual(['a', 'c', 'd']);
    expect(errors.map(({ code, place }) => [code, place])).toEqual([
      ['BAD_RECORD', 'line 2'],
      ['BAD_RECORD', 'line 5'],
      ['BAD_RECORD', 'line 6'],
    ]);
  });

  it('may begin with a broken line, end without a newline, and have Windows line ends', async () => {
    const { ids, codes } = await read([
      folder.write('first.jsonl', `{"broken": \r\n${record('a')}\r\n${record('b')}`),
    ]);
    expect(ids).toEqual(['a', 'b']);
    expect(codes).toEqual(['BAD_RECORD']);
  });

  it('is not held whole: a file of many times the limit goes through, a record over it is refused', async () => {
    const lines = Array.from({ length: 400 }, (_, i) => record(`r${i}`));
    lines.splice(7, 0, record('huge', { text: 'ا'.repeat(200_000) }));
    const file = folder.write('long.jsonl', lines.join('\n'));
    const maxBytes = 20_000;
    expect(statSync(file).size).toBeGreaterThan(maxBytes * 5);
    const { ids, errors } = await read([file], { maxBytes });
    expect(ids).toHaveLength(400);
    expect(errors.map(({ code, input }) => [code, input])).toEqual([['INPUT_TOO_LARGE', `${file}, line 8`]]);
  });

  it('in no UTF-8 is an error of its line', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${Array.from({ length: 500 }, (_, i) => record(`r${i}`)).join('\n')}\n`),
      Buffer.from([0x7b, 0xc7, 0xe1, 0x7d, 0x0a]),
      Buffer.from(record('last')),
    ]);
    const { ids, errors } = await read([folder.write('late.jsonl', bytes)]);
    expect(ids).toHaveLength(501);
    expect(errors.map(({ code, place }) => [code, place])).toEqual([['BAD_ENCODING', 'line 501']]);
  });
});

describe('a list of records', () => {
  const many = Array.from({ length: 500 }, (_, i) => record(`r${i}`, { title: 'قال: "]}" \\ {[' }));

  it('is streamed too', async () => {
    const { ids, errors } = await read([folder.write('list.json', `[\n${many.join(',\n')}\n]`)], {
      maxBytes: 20_000,
    });
    expect(errors).toEqual([]);
    expect(ids).toHaveLength(500);
    expect(ids[499]).toBe('r499');
  });

  it('that ends too early gives what came before', async () => {
    const whole = `[${many.join(',')}]`;
    const { ids, errors } = await read([folder.write('cut.json', whole.slice(0, -60))]);
    expect(ids).toHaveLength(499);
    expect(errors.map(({ code, place }) => [code, place])).toEqual([['BAD_RECORD', 'record 500']]);
  });

  it('of one record, and a record of its own, bear the name of the file', async () => {
    const bare = JSON.stringify({ text: NEWS });
    for (const [name, text] of [
      ['one.json', `[${bare}]`],
      ['one.json', JSON.stringify({ text: NEWS }, null, 2)],
      ['one.jsonl', `${bare}\n`],
      ['one.json', JSON.stringify({ articles: [{ text: NEWS }] }, null, 2)],
    ] as const)
      expect((await read([folder.write(name, text)])).ids).toEqual([name]);
  });

  it('a text that begins with a bracket is no list', async () => {
    const { pages } = await read([folder.write('bracket.txt', `[رويترز] ${NEWS}`)]);
    expect(pages).toMatchObject([{ id: 'bracket.txt', format: 'text' }]);
  });
});

describe('gzip', () => {
  const lines = Array.from({ length: 2_000 }, (_, i) => record(`r${i}`, { title: String(Math.sin(i)) }));
  const packed = gzipSync(lines.join('\n'));

  it('of any input', async () => {
    const { ids } = await read([
      folder.write('page.txt.gz', gzipSync(NEWS)),
      folder.write('page.html.gz', gzipSync(`<html><body>${NEWS}</body></html>`)),
      folder.write('lines.jsonl.gz', packed),
      folder.write('unnamed', packed),
    ]);
    expect(ids.slice(0, 3)).toEqual(['page.txt', 'page.html', 'r0']);
    expect(ids).toHaveLength(2 + 2 * 2_000);
  });

  it('of several members', async () => {
    const two = Buffer.concat([gzipSync(`${record('a')}\n`), gzipSync(record('b'))]);
    expect((await read([folder.write('two.jsonl.gz', two)])).ids).toEqual(['a', 'b']);
  });

  it('cut short or damaged: what came before is done', async () => {
    const cut = await read([folder.write('cut.jsonl.gz', packed.subarray(0, packed.length / 2))]);
    expect(cut.codes).toEqual(['BAD_ARCHIVE']);
    expect(cut.ids.length).toBeGreaterThan(500);
    expect(cut.ids.length).toBeLessThan(2_000);
    expect(cut.ids).toEqual(cut.ids.map((_, i) => `r${i}`));
    const damaged = Buffer.from(packed);
    damaged.fill(0xff, packed.length - 400, packed.length - 300);
    const broken = await read([folder.write('damaged.jsonl.gz', damaged)]);
    expect(broken.codes.at(-1)).toBe('BAD_ARCHIVE');
    expect(broken.ids.length).toBeGreaterThan(500);
  });

  it('a page that is cut short is not given out', async () => {
    const page = gzipSync(NEWS.repeat(100));
    const { pages, codes } = await read([folder.write('half.txt.gz', page.subarray(0, page.length - 20))]);
    expect(pages).toEqual([]);
    expect(codes).toEqual(['BAD_ARCHIVE']);
  });

  it('that swells beyond the limit is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 0x20));
    const { codes } = await read([folder.write('bomb.txt.gz', bomb)], { maxBytes: 1_000_000 });
    expect(codes).toEqual(['INPUT_TOO_LARGE']);
  });
});

describe('folders and globs', () => {
  beforeAll(() => {
    for (const name of ['tree', 'tree/2025', 'tree/.hidden', 'empty']) mkdirSync(folder.path(name));
    for (const name of ['tree/b.txt', 'tree/a.html', 'tree/2025/c.jsonl', 'tree/.hidden/d.txt', 'tree/e.png'])
      folder.write(name, name.endsWith('.jsonl') ? record('c') : NEWS);
    folder.write('tree/2025/empty.txt', '');
    symlinkSync(folder.path('tree/b.txt'), folder.path('tree/z.txt'));
  });

  it('all pages of a folder, its hidden files left out, a bad one named', async () => {
    const { ids, codes } = await read([folder.path('tree')]);
    expect(ids).toEqual(['c', 'a.html', 'b.txt', 'z.txt']);
    expect(codes).toEqual(['EMPTY_INPUT']);
  });

  it('what a glob names', async () => {
    expect((await read([folder.path('tree/**/*.{html,jsonl}')])).ids).toEqual(['c', 'a.html']);
    expect((await read([folder.path('tree/?.txt')])).ids).toEqual(['b.txt', 'z.txt']);
  });

  it('nothing there is an error', async () => {
    const { codes } = await read([folder.path('empty'), folder.path('*.none'), folder.path('absent.txt')]);
    expect(codes).toEqual(['INPUT_NOT_FOUND', 'INPUT_NOT_FOUND', 'INPUT_NOT_FOUND']);
  });

  it('a folder is a folder, though its name could be a glob', async () => {
    mkdirSync(folder.path('pages [1]'));
    const { errors } = await read([folder.path('pages [1]'), folder.path('pages [2]')]);
    expect(errors.map(({ message }) => message)).toEqual([
      'The folder holds no page.',
      'No file has such a name.',
    ]);
  });

  it('as many bytes as are read are told before, where anybody can know', async () => {
    const places = [folder.path('tree'), folder.path('tree/*.txt'), folder.path('absent.txt')];
    let bytes = 0;
    await read(places, {
      onRead: (some) => {
        bytes += some;
      },
    });
    expect(bytes).toBeGreaterThan(NEWS.length);
    expect(await bytesOf(places)).toBe(bytes);
    expect(await bytesOf([...places, '-'])).toBeNull();
  });
});

it('a file that changes while it is read is named', async () => {
  const file = folder.write('growing.jsonl', `${record('a')}\n${record('b')}\n${record('c')}\n`);
  const codes: string[] = [];
  for await (const input of readPages([file])) {
    if ('error' in input) codes.push(input.error.code);
    else appendFileSync(file, `${record('d')}\n`);
  }
  expect(codes).toEqual(['INPUT_CHANGED']);
});
