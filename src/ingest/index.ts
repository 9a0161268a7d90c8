/** Page in, facts out: pure, no network, no database. */
import { InputError } from '../errors.js';
import type { Comparison } from '../model/comparison.js';
import type { ArticleText, ExtractedPage, Page, TraceEntry } from '../model.js';
import { detectLanguage } from './engine/detect.js';
import type { Extraction, Language } from './engine/language.js';
import { LANGUAGES } from './languages/index.js';
import { declaredLanguage } from './page/declared-language.js';
import { nestsTooDeep } from './page/nesting.js';
import { plainText } from './page/plain-text.js';
import { segmentHtml } from './page/segment-html.js';
import { segmentText } from './page/segment-text.js';

export { codeFact } from './engine/code-fact.js';
export type { Extraction, Extractor } from './engine/language.js';

export interface IngestOptions {
  /** BCP 47 language of every page; without it what the page declares and its words tell. */
  readonly language?: string | undefined;
}

/** What one page gives. `trace` tells of the candidates that were dropped, and why. */
export interface IngestResult {
  readonly extracted: ExtractedPage;
  readonly trace: readonly TraceEntry[];
}

const known = (): string => Object.keys(LANGUAGES).join(', ');

const languageOf = (page: Page, text: string, wanted: string | undefined): Language => {
  if (wanted !== undefined) {
    const language = Object.values(LANGUAGES).find(({ code }) => code === wanted);
    if (!language)
      throw new InputError('UNSUPPORTED_LANGUAGE', `No language pack for "${wanted}".`, {
        input: page.id,
        hint: `Known: ${known()}.`,
      });
    return language;
  }
  const language = detectLanguage(text, Object.values(LANGUAGES), page.language ?? declaredLanguage(page));
  if (!language)
    throw new InputError('UNSUPPORTED_LANGUAGE', 'The text is in no language that Sila reads.', {
      input: page.id,
      hint: `Known: ${known()}. Give --lang to insist.`,
    });
  return language;
};

/**
 * Cuts a page into its articles and extracts the facts of each.
 *
 * @throws InputError EMPTY_INPUT for a page without text, TOO_DEEP for HTML nested beyond reading, UNSUPPORTED_LANGUAGE, NO_ARTICLE for a page that holds
 *   headlines only
 */
export const ingestPage = (page: Page, options: IngestOptions = {}): IngestResult => {
  if (page.format === 'html' && nestsTooDeep(page.content))
    throw new InputError('TOO_DEEP', 'The tags of the page lie too deep in each other to be read.', {
      input: page.id,
      hint: 'Give the text of its article instead.',
    });
  const plain = page.format === 'html' ? plainText(page.content) : page.content;
  if (plain.trim() === '')
    throw new InputError('EMPTY_INPUT', 'The page has no text.', {
      input: page.id,
      hint: 'Save the page again with its article in it.',
    });
  const language = languageOf(page, plain, options.language);
  const segmented = page.format === 'html' ? segmentHtml(page, language) : segmentText(page, language);
  if (segmented.articles.length === 0)
    throw new InputError('NO_ARTICLE', 'The page holds headlines only, no article.', {
      input: page.id,
      hint: 'Give the page of one article, not of a list.',
    });
  const trace: TraceEntry[] = [];
  const articles = segmented.articles.map((article, index) => {
    const found = language.extract(article, index);
    trace.push(...found.trace);
    return { ...article, actors: found.actors, events: found.events };
  });
  const { id, url, source, keywords, publishedAt, related, warnings } = segmented;
  return {
    extracted: {
      page: { id, url, source, language: language.code, keywords, publishedAt },
      articles,
      related,
      warnings,
    },
    trace,
  };
};

/** One article's facts with the trace: why each was kept, and what was dropped. */
export interface Explanation extends Extraction {
  /** Where a model was asked beside the rules, what each of the two found. */
  readonly comparison?: Comparison;
}

/**
 * Reads an article that was cut from its page before, and tells how every fact in it was come by.
 *
 * @throws InputError UNSUPPORTED_LANGUAGE where no pack reads its language
 */
export const explainArticle = (
  article: Pick<ArticleText, 'title' | 'publishedAt' | 'text'> & {
    readonly id: string;
    readonly language: string;
  },
): Explanation => {
  const { id, language, title, publishedAt, text } = article;
  const page: Page = { id, format: 'text', content: text };
  return languageOf(page, text, language).extract({ position: 'MAIN', title, publishedAt, text }, 0);
};
