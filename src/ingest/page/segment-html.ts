/** A page of HTML: its article, its metadata and its links to others. */
import { type CheerioAPI, load } from 'cheerio';
import type { Page, RelatedHeadline, SegmentedPage } from '../../model.js';
import { isDay, partsOf } from '../engine/calendar.js';
import type { Language } from '../engine/language.js';
import { markerAt } from './lines.js';
import { mainText } from './main-text.js';
import { segmentText } from './segment-text.js';

const RELATED = '.related a, aside a, .read-also a, .more-news a';

interface Metadata {
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly keywords: readonly string[];
}

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : isObject(value) ? text(value.name) : null;
const clean = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** The ISO day of a timestamp as it is written, in the zone it is written in; null where it is no date. */
const dayOf = (stamp: string | null): string | null => {
  const [iso] = /^\d{4}-\d{2}-\d{2}/.exec(stamp?.trim() ?? '') ?? [];
  if (iso === undefined) return null;
  const { year, month, day } = partsOf(iso);
  return isDay(year, month, day) ? iso : null;
};

/** Nodes of JSON-LD that describe an article; broken JSON is left out. */
const linkedData = ($: CheerioAPI): Json[] =>
  $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((element) => {
      try {
        const parsed: unknown = JSON.parse($(element).text());
        const nodes = Array.isArray(parsed)
          ? parsed
          : isObject(parsed) && Array.isArray(parsed['@graph'])
            ? parsed['@graph']
            : [parsed];
        return nodes.filter(isObject).filter((node) => /Article|Report/u.test(String(node['@type'])));
      } catch {
        return [];
      }
    });

const metadataOf = ($: CheerioAPI): Metadata => {
  const [data] = linkedData($);
  const meta = (name: string): string | null =>
    text(
      $(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`).first().attr('content'),
    );
  const keywords = meta('keywords') ?? meta('news_keywords') ?? text(data?.keywords);
  return {
    title:
      text(data?.headline) ??
      meta('og:title') ??
      text(clean($('h1').first().text())) ??
      text(clean($('title').text())),
    source: text(data?.publisher) ?? meta('og:site_name') ?? meta('author'),
    url: text($('link[rel=canonical]').attr('href')) ?? meta('og:url'),
    publishedAt: dayOf(
      text(data?.datePublished) ??
        meta('article:published_time') ??
        meta('datePublished') ??
        meta('date') ??
        text($('time[datetime]').first().attr('datetime')),
    ),
    keywords: keywords ? keywords.split(/[,،]/u).map(clean).filter(Boolean) : [],
  };
};

const relatedOf = ($: CheerioAPI): RelatedHeadline[] =>
  $(RELATED)
    .toArray()
    .map((link) => ({ title: clean($(link).text()), url: $(link).attr('href') ?? null }))
    .filter(({ title }) => title.split(' ').length > 2);

/**
 * Finds the article by its markup or as a reader view does, reads the metadata
 * of JSON-LD, Open Graph and meta tags, and hands the text to the cutter of plain pages. What the page's record says
 * (title, date, source) goes before what its markup says.
 */
export const segmentHtml = (page: Page, language: Language): SegmentedPage => {
  const $ = load(page.content);
  const meta = metadataOf($);
  const related = relatedOf($);
  const title = page.title ?? meta.title;
  const lines = mainText($, page.content).split('\n');
  // the headline stands above its article in most markup
  while (
    lines[0] !== undefined &&
    (language.fold(lines[0]) === language.fold(title ?? '') ||
      markerAt(lines[0], language)?.kind === 'furniture')
  )
    lines.shift();
  const segmented = segmentText(
    {
      ...page,
      format: 'text',
      content: lines.join('\n'),
      url: page.url ?? meta.url ?? undefined,
      source: page.source ?? meta.source ?? undefined,
      title: title ?? undefined,
      publishedAt: page.publishedAt ?? meta.publishedAt ?? undefined,
    },
    language,
  );
  return {
    ...segmented,
    keywords: segmented.keywords.length > 0 ? segmented.keywords : meta.keywords,
    related: [...segmented.related, ...related],
  };
};
