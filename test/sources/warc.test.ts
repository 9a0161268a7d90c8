import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { NEWS, openFolder, read } from './folder.js';

const files = openFolder();
afterAll(() => files.close());

const record = (type: string, url: string, body: string): string => {
  const length = Buffer.byteLength(body);
  return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2025-11-06T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:${url.length}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n${body}\r\n\r\n`;
};
const answer = (status: string, type: string, body: string): string =>
  `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const HTML = `<html><body><article><p>${NEWS}</p></article></body></html>`;
const ARCHIVE = [
  record('request', 'https://site.example/a', 'GET / HTTP/1.1\r\n\r\n'),
  record('response', 'https://site.example/a', answer('200 OK', 'text/html; charset=utf-8', HTML)),
  record('response', 'https://site.example/gone', answer('404 Not Found', 'text/html', HTML)),
  record('response', 'https://site.example/picture', answer('200 OK', 'image/png', 'x')),
  record('response', 'https://site.example/empty', answer('200 OK', 'text/html', ' ')),
  record('response', 'https://site.example/b', answer('200 OK', 'text/html', HTML)),
];

describe('an archive of a crawl', () => {
  it('gives the pages that were answered, and names those that cannot be used', async () => {
    const { pages, codes } = await read([files.write('crawl.warc', ARCHIVE.join(''))]);
    expect(pages.map(({ id, format }) => [id, format])).toEqual([
      ['https://site.example/a', 'html'],
      ['https://site.example/b', 'html'],
    ]);
    expect(pages[0]?.content).toBe(HTML);
    expect(codes).toEqual(['EMPTY_INPUT']);
  });
  it('is read with each record packed, as crawlers write it', async () => {
    const packed = Buffer.concat(ARCHIVE.map((text) => gzipSync(text)));
    const { ids } = await read([files.write('crawl.warc.gz', packed)]);
    expect(ids).toEqual(['https://site.example/a', 'https://site.example/b']);
  });
  it('that breaks off gives what came before, and says so', async () => {
    const packed = Buffer.concat(ARCHIVE.map((text) => gzipSync(text)));
    const { ids, codes } = await read([files.write('torn.warc.gz', packed.subarray(0, packed.length - 60))]);
    expect(ids).toContain('https://site.example/a');
    expect(codes.length).toBeGreaterThan(0);
  });
});
