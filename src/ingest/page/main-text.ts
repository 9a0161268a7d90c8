/** The main text of a page of HTML, line by line: what its markup calls the article, else what a reader view would show. */
import { createRequire } from 'node:module';
import type { Readability as ReaderView } from '@mozilla/readability';
import { type CheerioAPI, load } from 'cheerio';

const FURNITURE =
  'script, style, noscript, template, nav, header, footer, aside, form, iframe, svg, button, figure, figcaption, [role=navigation], [aria-hidden=true], .share, .social, .related, .tags, .comments, .advertisement';
/** Where sites put the article's body: schema.org's name for it, then the usual classes. */
const BODIES = [
  '[itemprop=articleBody]',
  '.article-body',
  '.article-content',
  '.entry-content',
  '.post-content',
  '.story-body',
];
const BLOCKS = 'p, div, li, h1, h2, h3, h4, blockquote, br, tr, section';
/** Less than that is no article, but the frame of one. */
const SHORTEST = 80;
/** Characters below which a reader view guesses: a list of teasers may outweigh a few lines. */
const SURE = 300;
/** Elements; a page of more is read whole. */
const MOST_ELEMENTS = 20_000;

const clean = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** The text of an element with its blocks on lines of their own. */
const textOf = ($: CheerioAPI, selector: string): string => {
  const element = $(selector).first().clone();
  element.find(FURNITURE).remove();
  element.find(BLOCKS).each((_, block) => {
    $(block).before('\n').after('\n');
  });
  return element.text().split('\n').map(clean).filter(Boolean).join('\n');
};

const require = createRequire(import.meta.url);

/** What a browser's reader view takes for the article; null where it finds none. Loaded with the first page that needs it. */
const readerView = (html: string): string | null => {
  const { Readability } = require('@mozilla/readability') as { Readability: typeof ReaderView };
  const { parseHTML } = require('linkedom') as typeof import('linkedom');
  try {
    const { document } = parseHTML(html);
    const found = new Readability(document, {
      charThreshold: SURE,
      maxElemsToParse: MOST_ELEMENTS,
    }).parse();
    const text = found?.content ? textOf(load(found.content), 'body') : '';
    return text.length >= SURE ? text : null;
  } catch {
    // a page too large, or broken beyond what the library reads: its whole text is still there
    return null;
  }
};

/** By markup where it tells, else as a reader view finds it, else the whole page without its furniture. */
export const mainText = ($: CheerioAPI, html: string): string => {
  for (const selector of BODIES) {
    const text = textOf($, selector);
    if (text.length > SHORTEST) return text;
  }
  // one article on the page is the page's; several are a list of teasers
  if ($('article').length === 1) {
    const text = textOf($, 'article');
    if (text.length > SHORTEST) return text;
  }
  return readerView(html) ?? textOf($, 'body');
};
