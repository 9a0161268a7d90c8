import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createFetcher } from '../../src/sources/index.js';
import type { FetcherOptions } from '../../src/sources/web/fetcher.js';
import { feedDay, linksOf } from '../../src/sources/web/links.js';
import { encode, NEWS, read } from './folder.js';
import { type Answer, openSite, redirect, send } from './server.js';

const sites: Awaited<ReturnType<typeof openSite>>[] = [];
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
});
const site = async (answers: Record<string, Answer>) => {
  const opened = await openSite(answers);
  sites.push(opened);
  return opened;
};
const fetcher = (options: FetcherOptions = {}) => createFetcher({ allowPrivate: true, pause: 0, ...options });
const HTML = `<html lang="ar"><head><title>خبر</title></head><body><article><p>${NEWS}</p></article></body></html>`;
const page = send('text/html; charset=utf-8', HTML);

describe('a page', () => {
  it('is fetched, and named by its address', async () => {
    const { url } = await site({ '/a': page });
    const { pages, errors } = await read([url('/a')], { fetcher: fetcher() });
    expect(errors).toEqual([]);
    expect(pages).toEqual([
      expect.objectContaining({ id: url('/a'), url: url('/a'), format: 'html', content: HTML }),
    ]);
  });
  it('is unpacked, and read in the encoding that the server declares', async () => {
    const { url } = await site({
      '/gzip': send('text/html; charset=utf-8', gzipSync(HTML), { 'content-encoding': 'gzip' }),
      '/1256': send('text/html; charset=windows-1256', encode(HTML, 'windows-1256')),
    });
    const { pages } = await read([url('/gzip'), url('/1256')], { fetcher: fetcher() });
    expect(pages.map(({ content }) => content)).toEqual([HTML, HTML]);
  });
  it('after redirects is that where they end', async () => {
    const { url } = await site({ '/old': redirect('/new'), '/new': page });
    const { pages } = await read([url('/old')], { fetcher: fetcher() });
    expect(pages[0]?.url).toBe(url('/new'));
  });
  it('that has not changed gives nothing the second time', async () => {
    const marked: Answer = (response, { headers }) => {
      if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'text/html', etag: '"1"' }).end(HTML);
    };
    const { url, asked } = await site({ '/a': marked });
    const one = fetcher();
    expect((await read([url('/a')], { fetcher: one })).pages).toHaveLength(1);
    expect((await read([url('/a')], { fetcher: one })).found).toEqual([]);
    expect(asked).toEqual(['/robots.txt', '/a', '/a']);
  });
});

describe('what cannot be fetched', () => {
  const code = async (answer: Answer, options: FetcherOptions = {}) => {
    const { url } = await site({ '/bad': answer, '/good': page });
    const { codes, pages, errors } = await read([url('/bad'), url('/good')], { fetcher: fetcher(options) });
    // the rest is done, and the error names its address
    expect(pages.map(({ id }) => id)).toEqual([url('/good')]);
    expect(errors[0]?.input).toContain('/bad');
    return codes;
  };
  it('no such page, a failing server, a broken answer', async () => {
    expect(await code((response) => response.writeHead(404).end())).toEqual(['FETCH_FAILED']);
    expect(await code((response) => response.writeHead(500).end())).toEqual(['FETCH_FAILED']);
    expect(await code((response) => response.socket?.destroy())).toEqual(['FETCH_FAILED']);
  });
  it('a loop of redirects, and a redirect to another scheme', async () => {
    expect(await code(redirect('/bad'))).toEqual(['TOO_MANY_REDIRECTS']);
    expect(await code(redirect('file:///etc/passwd')).catch((e: unknown) => String(e))).toBeTruthy();
  });
  it('one byte a second', async () => {
    const drip: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('x'), 100);
      response.on('close', () => clearInterval(timer));
    };
    expect(await code(drip, { limits: { time: 700 } })).toEqual(['FETCH_TIMEOUT']);
  });
  it('more than the limit, also when it is packed small', async () => {
    const large = 'x'.repeat(300_000);
    expect(await code(send('text/html', large), { limits: { bytes: 100_000 } })).toEqual(['INPUT_TOO_LARGE']);
    const bomb = send('text/html', gzipSync(large), { 'content-encoding': 'gzip' });
    expect(await code(bomb, { limits: { bytes: 100_000 } })).toEqual(['INPUT_TOO_LARGE']);
  });
  it('a picture', async () => {
    expect(await code(send('image/png', 'x'))).toEqual(['BAD_CONTENT_TYPE']);
  });
  it('what robots.txt forbids', async () => {
    const { url, asked } = await site({
      '/robots.txt': send('text/plain', 'User-agent: *\nDisallow: /private/\n'),
      '/private/a': page,
      '/open/a': page,
    });
    const { codes, pages } = await read([url('/private/a'), url('/open/a')], { fetcher: fetcher() });
    expect(codes).toEqual(['ROBOTS_DISALLOWED']);
    expect(pages.map(({ id }) => id)).toEqual([url('/open/a')]);
    expect(asked).not.toContain('/private/a');
  });
  it('an address within this machine: written, by name, by redirect', async () => {
    const inside = await site({ '/secret': page });
    const strict = createFetcher({ pause: 0 });
    for (const address of [inside.url('/secret'), inside.named('/secret')])
      expect((await read([address], { fetcher: strict })).codes).toEqual(['ADDRESS_REFUSED']);
    expect(inside.asked).toEqual([]);
    expect((await read(['file:///etc/passwd'])).codes).toEqual(['ADDRESS_REFUSED']);
    expect((await read(['ftp://example.org/a'])).codes).toEqual(['ADDRESS_REFUSED']);
  });
});

describe('manners', () => {
  it('leaves a pause between two requests to one host', async () => {
    const times: number[] = [];
    const timed: Answer = (response, request) => {
      times.push(performance.now());
      page(response, request);
    };
    const { url } = await site({ '/a': timed, '/b': timed });
    await read([url('/a'), url('/b')], { fetcher: fetcher({ pause: 300 }) });
    // not how fast, but that it waited
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(290);
  });
});

const rss = (base: string) => `<?xml version="1.0"?><rss version="2.0"><channel><title>وكالة</title>
  <item><title>خبر أول</title><link>${base}/a</link><pubDate>Thu, 06 Nov 2025 08:00:00 +0300</pubDate></item>
  <item><title>خبر ثان</title><link>/b</link><pubDate>yesterday, more or less</pubDate></item>
  <item><title>خبر ثالث</title><link>${base}/c</link><pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate></item>
  <item><title>مكرر</title><link>${base}/a</link></item><item><title>بلا رابط</title></item></channel></rss>`;

describe('a feed', () => {
  it('gives the pages that it links to, each once; a wrong date is none', async () => {
    const opened = await site({
      '/a': page,
      '/b': page,
      '/c': page,
      '/feed': (response) => send('application/rss+xml', rss(opened.url('')))(response, {} as never),
    });
    const { pages, errors } = await read([opened.url('/feed')], { fetcher: fetcher() });
    expect(errors).toEqual([]);
    expect(pages.map(({ id, publishedAt }) => [id, publishedAt])).toEqual([
      [opened.url('/a'), '2025-11-06'],
      [opened.url('/b'), undefined],
      [opened.url('/c'), undefined],
    ]);
  });
  it('goes on when a link is dead, and when one leads back to the feed', async () => {
    const opened = await site({
      '/a': page,
      '/b': redirect('/feed'),
      '/feed': (response) => send('text/xml', rss(opened.url('')))(response, {} as never),
    });
    const { codes, pages } = await read([opened.url('/feed')], { fetcher: fetcher() });
    expect(pages).toHaveLength(1);
    expect(codes).toEqual(['BAD_FEED', 'FETCH_FAILED']);
  });
  it('without links is told', async () => {
    const { url } = await site({
      '/feed': send('application/rss+xml', '<rss><channel><title>x</title></channel></rss>'),
    });
    expect((await read([url('/feed')], { fetcher: fetcher() })).codes).toEqual(['BAD_FEED']);
  });
});

describe('a sitemap', () => {
  it('and the index of several give their pages', async () => {
    const opened = await site({
      '/a': page,
      '/b': page,
      '/index.xml': (response) =>
        send(
          'application/xml',
          `<sitemapindex><sitemap><loc>${opened.url('/one.xml.gz')}</loc></sitemap></sitemapindex>`,
        )(response, {} as never),
      '/one.xml.gz': (response) =>
        send(
          'application/gzip',
          gzipSync(
            `<urlset><url><loc>${opened.url('/a')}</loc></url><url><loc>${opened.url('/b')}</loc></url></urlset>`,
          ),
        )(response, {} as never),
    });
    const { ids, errors } = await read([opened.url('/index.xml')], { fetcher: fetcher() });
    expect(errors).toEqual([]);
    expect(ids).toEqual([opened.url('/a'), opened.url('/b')]);
  });
});

describe('lists of links', () => {
  it.each([
    [
      'atom',
      '<feed><title>t</title><entry><title>x</title><link rel="self" href="/s"/><link rel="alternate" href="/a"/><published>2025-11-06T23:30:00+03:00</published></entry></feed>',
    ],
    [
      'rss with a permanent guid',
      '<rss><channel><item><guid>https://site.example/a</guid><pubDate>6 Nov 2025 10:00 GMT</pubDate></item></channel></rss>',
    ],
    [
      'rdf',
      '<rdf:RDF><channel/><item><link>https://site.example/a</link><dc:date>2025-11-06</dc:date></item></rdf:RDF>',
    ],
    [
      'news sitemap',
      '<urlset><url><loc>https://site.example/a</loc><news:news><news:publication_date>2025-11-06</news:publication_date></news:news></url></urlset>',
    ],
  ])('%s', (_kind, text) => {
    expect(linksOf(text, 'https://site.example/feed')?.links).toEqual([
      expect.objectContaining({ url: 'https://site.example/a', publishedAt: '2025-11-06' }),
    ]);
  });
  it('a page is none', () => {
    expect(linksOf('<html><body>rss feed</body></html>', 'https://site.example/')).toBeNull();
  });
  it.each([
    ['Thu, 04 Apr 2024 10:00:00 GMT', '2024-04-04'],
    ['4 April 2024', '2024-04-04'],
    ['2024-04-04T23:59:00+03:00', '2024-04-04'],
    ['31 Feb 2024', undefined],
    ['Thu, 01 Jan 1970 00:00:00 GMT', undefined],
    ['2031-01-01', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('the day of "%s" is %s', (text, day) => {
    expect(feedDay(text, new Date('2026-01-01'))).toBe(day);
  });
});
