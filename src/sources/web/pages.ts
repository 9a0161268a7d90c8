/** What stands at an address: a page, or the pages that a feed or a sitemap links to. */
import { InputError } from '../../errors.js';
import { gather, inflate, isGzip } from '../bytes.js';
import { pagesOfSource } from '../contents.js';
import { decode } from '../decode.js';
import { guarded } from '../files.js';
import type { Input } from '../records.js';
import type { Fetcher } from './fetcher.js';
import type { Got } from './get.js';
import { type Link, linksOf } from './links.js';

export const isAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(input);

/** Pages of one list that are fetched at a time. */
const MOST_LINKS = 1_000;
/** A sitemap's index lists sitemaps, and those list pages: no deeper. */
const DEEPEST = 2;

async function* bytesOf(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body;
}

const plain = async ({ body, url }: Got, max: number): Promise<Uint8Array> =>
  isGzip(body) ? gather(inflate(bytesOf(body), url), url, max) : body;

/** The page that a document is, with what a list said of it where it says nothing itself. */
async function* pagesOfDocument(got: Got, max: number, told: Link | null): AsyncGenerator<Input> {
  const source = { input: got.url, name: got.url, bytes: bytesOf(got.body), charset: got.charset };
  for await (const found of pagesOfSource(source, max)) {
    if ('error' in found) yield found;
    else {
      const { page } = found;
      yield {
        ...found,
        page: {
          ...page,
          url: page.url ?? got.url,
          publishedAt: page.publishedAt ?? told?.publishedAt,
          title: page.title ?? (page.format === 'text' ? told?.title : undefined),
        },
      };
    }
  }
}

/**
 * Fetches the pages of an address. A link that fails is an error of its own, and the others go on; what has not changed
 * since this fetcher saw it gives nothing.
 */
export async function* pagesOfAddress(
  address: string,
  fetcher: Fetcher,
  max: number,
  told: Link | null = null,
  depth = 0,
): AsyncGenerator<Input> {
  const got = await fetcher.fetch(address);
  if (!got) return;
  const body = await plain(got, max);
  const markup = /xml|rss|atom|^$|text\/plain|gzip/.test(got.mediaType);
  const list = markup || body[0] === 0x3c ? linksOf(decode(body, address, got.charset), got.url) : null;
  if (!list) {
    yield* pagesOfDocument(got, max, told);
    return;
  }
  if (depth >= DEEPEST || (told && list.kind === 'feed'))
    throw new InputError('BAD_FEED', 'A list in a list in a list is not followed.', {
      input: address,
      hint: 'Give its address itself.',
    });
  if (list.links.length === 0)
    throw new InputError('BAD_FEED', `The ${list.kind} links to nothing.`, {
      input: address,
      hint: 'Is it the right address?',
    });
  for (const link of list.links.slice(0, MOST_LINKS))
    yield* guarded(link.url, () => pagesOfAddress(link.url, fetcher, max, link, depth + 1));
  if (list.links.length > MOST_LINKS)
    throw new InputError(
      'LIMIT_EXCEEDED',
      `The ${list.kind} links to ${list.links.length} pages; the first ${MOST_LINKS} are done.`,
      {
        input: address,
        hint: 'Ingest its parts, or a list of addresses.',
      },
    );
}
