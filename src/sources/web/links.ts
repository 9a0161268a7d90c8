/** Documents that list others: RSS, RDF and Atom feeds, sitemaps and their indexes. */
import { load } from 'cheerio';
import { isoDay } from '../records.js';

export interface Link {
  readonly url: string;
  readonly title: string | undefined;
  /** ISO day; absent where the list tells none, or tells what is no date. */
  readonly publishedAt: string | undefined;
}
export interface LinkList {
  readonly kind: 'feed' | 'sitemap' | 'index';
  readonly title: string | undefined;
  readonly links: readonly Link[];
}

const LISTS = /<(?:rss|rdf:RDF|feed|urlset|sitemapindex)[\s>]/;
/** Feeds write days as RFC 822 does ("Thu, 04 Apr 2024 …"), Atom and sitemaps as ISO. */
const RFC_822 = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})\b/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day of a feed's date, in the zone that it is written in; undefined where it is none, or not of our time. */
export const feedDay = (text: string, today = new Date()): string | undefined => {
  const stamp = text.trim();
  const [, day = '', month = '', year = ''] = RFC_822.exec(stamp) ?? [];
  const place = MONTHS.indexOf(month.toLowerCase()) + 1;
  const found = isoDay(
    place > 0 ? `${year}-${String(place).padStart(2, '0')}-${day.padStart(2, '0')}` : stamp,
  );
  const tomorrow = new Date(today.getTime() + 48 * 3_600_000).toISOString().slice(0, 10);
  // a feed that dates its news to 1970 or to next year does not know
  return found !== null && found >= '1990-01-01' && found <= tomorrow ? found : undefined;
};

const said = (words: string): string | undefined => words.replace(/\s+/gu, ' ').trim() || undefined;

/** The links of a list at `base`, in its order and each once; null where the text is no list. */
export const linksOf = (text: string, base: string): LinkList | null => {
  if (!LISTS.test(text.slice(0, 4_096))) return null;
  const $ = load(text, { xml: true });
  const link = (address: string, title: string, date: string): Link[] => {
    const to = address.trim();
    if (to === '' || !URL.canParse(to, base)) return [];
    return [{ url: new URL(to, base).href, title: said(title), publishedAt: feedDay(date) }];
  };
  const once = (links: readonly Link[]): Link[] =>
    links.filter(({ url }, i) => links.findIndex((other) => other.url === url) === i);
  const of = (kind: LinkList['kind'], links: readonly Link[], title = ''): LinkList => ({
    kind,
    title: said(title),
    links: once(links),
  });
  const locations = (selector: string): Link[] =>
    $(selector)
      .toArray()
      .flatMap((entry) =>
        link(
          $(entry).children('loc').text(),
          $(entry).find('news\\:title').text(),
          $(entry).find('news\\:publication_date').text(),
        ),
      );
  if ($('sitemapindex').length > 0) return of('index', locations('sitemapindex > sitemap'));
  if ($('urlset').length > 0) return of('sitemap', locations('urlset > url'));
  if ($('feed').length > 0) {
    const entries = $('feed > entry').toArray();
    const links = entries.flatMap((entry) => {
      const e = $(entry);
      const address = e.children('link[rel="alternate"], link:not([rel])').first().attr('href') ?? '';
      return link(
        address,
        e.children('title').text(),
        e.children('published').text() || e.children('updated').text(),
      );
    });
    return of('feed', links, $('feed > title').text());
  }
  const items = $('item')
    .toArray()
    .flatMap((item) => {
      const e = $(item);
      const guid = e.children('guid:not([isPermaLink="false"])').text();
      const date = e.children('pubDate').text() || e.children('dc\\:date').text();
      return link(e.children('link').first().text() || guid, e.children('title').first().text(), date);
    });
  return of('feed', items, $('channel > title').first().text());
};
