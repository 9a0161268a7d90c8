/** Arabic in every encoding that pages come in; what was spoilt before is refused. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guessCodePage } from '../../src/sources/encoding.js';
import { spoilt } from '../../src/sources/mojibake.js';
import { encode, NEWS, openFolder, read } from './folder.js';

let folder: ReturnType<typeof openFolder>;
beforeAll(() => {
  folder = openFolder();
});
afterAll(() => folder.close());
const textOf = async (bytes: Uint8Array, name = 'page.txt'): Promise<string | undefined> =>
  (await read([folder.write(name, bytes)])).pages[0]?.content;

describe('undeclared', () => {
  it.each(['windows-1256', 'iso-8859-6'])('%s is told by its letters', async (encoding) => {
    expect(await textOf(encode(NEWS, encoding))).toBe(NEWS);
    for (const short of ['قال الوزير', 'اتصال هاتفي بين الوزيرين', 'وزارة الخارجية الفرنسية']) {
      expect(guessCodePage(encode(short, encoding))).toBe(encoding);
    }
  });

  it('UTF-8 and UTF-16, with and without a mark', async () => {
    const wide = Buffer.from(NEWS, 'utf16le');
    expect(await textOf(Buffer.from(`\ufeff${NEWS}`))).toBe(NEWS);
    expect(await textOf(Buffer.concat([Buffer.from([0xff, 0xfe]), wide]))).toBe(NEWS);
    expect(await textOf(Buffer.from(wide))).toBe(NEWS);
    expect(await textOf(Buffer.from(wide).swap16())).toBe(NEWS);
  });

  it('UTF-8 with one torn letter stays UTF-8', async () => {
    const bytes = Buffer.from(NEWS.repeat(3));
    const torn = Buffer.concat([bytes.subarray(0, 101), bytes.subarray(102)]);
    expect(await textOf(torn)).toContain(NEWS);
  });

  it('records of UTF-16 and of a code page are streamed like others', async () => {
    const records = Array.from({ length: 3 }, (_, i) => JSON.stringify({ id: `r${i}`, text: NEWS })).join(
      '\n',
    );
    for (const bytes of [Buffer.from(`\ufeff${records}`, 'utf16le'), encode(records, 'iso-8859-6')]) {
      const { ids, pages, errors } = await read([folder.write('wide.jsonl', bytes)]);
      expect(errors).toEqual([]);
      expect(ids).toEqual(['r0', 'r1', 'r2']);
      expect(pages[2]?.content).toBe(NEWS);
    }
  });
});

describe('declared', () => {
  const html = (charset: string) =>
    `<html><head><meta charset="${charset}"></head><body><p>${NEWS}</p></body></html>`;

  it.each(['windows-1256', 'iso-8859-6'])('%s in the page', async (encoding) => {
    expect(await textOf(encode(html(encoding), encoding), 'page.html')).toBe(html(encoding));
  });

  it('wrongly, as UTF-8 or a Latin code page: the bytes go before the word', async () => {
    for (const claimed of ['utf-8', 'windows-1252', 'iso-8859-1'])
      expect(await textOf(encode(html(claimed), 'windows-1256'), 'page.html')).toBe(html(claimed));
    expect(await textOf(Buffer.from(html('windows-1256')), 'page.html')).toBe(html('windows-1256'));
  });

  it('an encoding that nobody knows is an error', async () => {
    const { codes } = await read([folder.write('x.html', encode(html('x-klingon'), 'windows-1256'))]);
    expect(codes).toEqual(['BAD_ENCODING']);
  });
});

describe('mojibake', () => {
  const utf8 = Buffer.from(NEWS);
  const spoiled: readonly [string, string][] = [
    ['UTF-8 read as Latin-1', utf8.toString('latin1')],
    ['UTF-8 read as windows-1252', new TextDecoder('windows-1252').decode(utf8)],
    ['UTF-8 read as windows-1256', new TextDecoder('windows-1256').decode(utf8)],
    ['windows-1256 read as Latin-1', Buffer.from(encode(NEWS, 'windows-1256')).toString('latin1')],
    ['letters replaced by marks', NEWS.replace(/\p{L}/gu, '\ufffd')],
    ['letters replaced by question marks', NEWS.replace(/\p{L}/gu, '?')],
  ];

  it.each(spoiled)('%s is reported, and not given out', async (_, text) => {
    const file = folder.write('spoilt.txt', `${text}\n${text}`);
    const { pages, codes, errors } = await read([file]);
    expect(pages).toEqual([]);
    expect(codes).toEqual(['BAD_ENCODING']);
    expect(errors[0]?.message).toMatch(/garbled/);
  });

  it('one record of three', async () => {
    const spoiltText = utf8.toString('latin1');
    const records = [NEWS, spoiltText, NEWS].map((text, i) => JSON.stringify({ id: `r${i}`, text }));
    const { ids, errors } = await read([folder.write('mixed.jsonl', records.join('\n'))]);
    expect(ids).toEqual(['r0', 'r2']);
    expect(errors.map(({ code, input }) => [code, input])).toEqual([['BAD_ENCODING', 'r1']]);
  });

  it('is not seen in sound text: French names, dialogue of question marks, tah and zah', () => {
    for (const text of [
      NEWS,
      'Le président français a reçu à l’Élysée son homologue — «très à l’écoute», Øystein Ørsted',
      `${NEWS} ???? ماذا ????`,
      'طبطبة الظلال وطقطقة الططر ظاهرة طبيعية في طرطوس',
      `${NEWS} naïveté Übergröße ÀÉÎ`,
    ])
      expect(spoilt(text)).toBeNull();
  });
});
