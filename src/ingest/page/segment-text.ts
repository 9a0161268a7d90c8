/** A page of plain text cut into its articles. */
import type { ArticleText, Page, RelatedHeadline, SegmentedPage } from '../../model.js';
import type { Language } from '../engine/language.js';
import { splitKeywords } from './keywords.js';
import { type Line, linesOf, markerAt } from './lines.js';

const BULLET = /^\s*[•·*▪◦●–—-]\s*/u;
/** A title is one line, not longer than this, with no full stop at its end. */
const LONGEST_TITLE = 160;

const LONGEST_KEYWORDS = 200;
/** What follows the mark that ends a sentence, up to the end of the text, with no such mark in it. */
const AFTER_LAST_SENTENCE = /[.!\u061F\u2026"\u00BB\u201D]\s+([^.!\u061F\u2026"\u00BB\u201D\n]+)$/u;

type Part = 'main' | 'readAlso' | 'related';

interface Draft {
  readonly part: Part;
  readonly lines: Line[];
}

const isBlank = (line: Line): boolean => line.text.trim() === '';

/** The stretch of the page from the first to the last line that is not blank: offsets into it are offsets of the page, moved. */
const bodyOf = (lines: readonly Line[], text: string): string => {
  const first = lines.find((line) => !isBlank(line));
  const last = [...lines].reverse().find((line) => !isBlank(line));
  return first && last ? text.slice(first.start, last.end) : '';
};

const headlineOf = (line: Line): RelatedHeadline => ({
  title: line.text.replace(BULLET, '').trim(),
  url: null,
});

/** The first line of an article that stands alone as its title: short, and set off from the text. */
const titleOf = (lines: readonly Line[]): number => {
  const first = lines.findIndex((line) => !isBlank(line));
  const line = lines[first];
  if (!line || line.text.trim().length > LONGEST_TITLE || /[.!؟…]\s*$/u.test(line.text)) return -1;
  return lines.slice(first + 1).some((other) => !isBlank(other)) ? first : -1;
};

/** Walks the page line by line; a marker opens a part or names the source or the keywords. */
export const segmentText = (page: Page, language: Language): SegmentedPage => {
  const text = page.content;
  const drafts: Draft[] = [{ part: 'main', lines: [] }];
  const related: RelatedHeadline[] = [];
  let source = page.source ?? null;
  let keywordLine: string | null = null;
  for (const line of linesOf(text)) {
    const marker = markerAt(line.text, language);
    const current = drafts.at(-1) ?? { part: 'main' as const, lines: [] };
    if (!marker) {
      if (current.part === 'related') {
        if (!isBlank(line)) related.push(headlineOf(line));
      } else current.lines.push(line);
    } else if (marker.kind === 'source') source = marker.rest || source;
    else if (marker.kind === 'keywords') keywordLine = marker.rest || keywordLine;
    else if (marker.kind === 'readAlso') {
      drafts.push({
        part: 'readAlso',
        lines: marker.rest ? [{ ...line, start: line.end - marker.rest.length, text: marker.rest }] : [],
      });
    } else if (marker.kind === 'related') drafts.push({ part: 'related', lines: [] });
  }
  const articles: ArticleText[] = [];
  for (const draft of drafts) {
    const article =
      draft.part === 'main'
        ? mainArticle(page, draft.lines, language)
        : draft.part === 'readAlso'
          ? readAlso(draft.lines, text, related)
          : null;
    if (article) articles.push(article);
  }
  const keywords =
    keywordLine === null ? [] : splitKeywords(keywordLine, text.replace(keywordLine, ' '), language.fold);
  return {
    id: page.id,
    url: page.url ?? null,
    source,
    keywords,
    publishedAt: page.publishedAt ?? null,
    articles,
    related,
    warnings: [],
  };
};

/** A word alone may begin a sentence of the article's own. */
const isPhrase = (marker: string): boolean => marker.includes(' ');

/** Some sites run the keywords on after the last sentence: "... in the region. Tags energy oil". */
const withoutInlineKeywords = (text: string, language: Language): string => {
  const [, tail] = AFTER_LAST_SENTENCE.exec(text.slice(-LONGEST_KEYWORDS)) ?? [];
  if (tail === undefined) return text;
  const folded = language.fold(tail);
  const markers = [...language.pageMarkers.keywords, ...language.pageMarkers.furniture.filter(isPhrase)];
  const runsOn = markers
    .map((marker) => language.fold(marker))
    .some((marker) => folded.startsWith(marker) && /^[ :]/.test(folded.slice(marker.length)));
  return runsOn ? text.slice(0, text.length - tail.length).trimEnd() : text;
};

const mainArticle = (page: Page, lines: readonly Line[], language: Language): ArticleText | null => {
  const text = withoutInlineKeywords(bodyOf(lines, page.content), language);
  // a record that says what it is the text of is an article, however short its lines
  const declared = page.title !== undefined || page.url !== undefined;
  if (text === '' || (!declared && isListOfHeadlines(lines))) return null;
  return { position: 'MAIN', title: page.title ?? null, publishedAt: page.publishedAt ?? null, text };
};

/** A read-also article carries its title above its text; a line alone is a headline, no article. It has no date of its own. */
const readAlso = (lines: readonly Line[], text: string, related: RelatedHeadline[]): ArticleText | null => {
  const filled = lines.filter((line) => !isBlank(line));
  if (filled.length === 0) return null;
  const title = titleOf(lines);
  if (filled.length === 1 || isListOfHeadlines(lines)) {
    related.push(...filled.map(headlineOf));
    return null;
  }
  const head = lines[title];
  const body = bodyOf(title >= 0 ? lines.slice(title + 1) : lines, text);
  return { position: 'READ_ALSO', title: head?.text.trim() ?? null, publishedAt: null, text: body };
};

/** What a headline does not end in. */
const SENTENCE_ENDS = new Set(['.', '\u060C', '\u00BB', '"', '\u201D']);

/** Bullets, or short lines none of which ends a sentence: a list to click on. */
const isListOfHeadlines = (lines: readonly Line[]): boolean => {
  const filled = lines.filter((line) => !isBlank(line));
  if (filled.length < 2)
    return (
      filled.length === 1 &&
      BULLET.test(filled[0]?.text ?? '') &&
      (filled[0]?.text.length ?? 0) < LONGEST_TITLE
    );
  const bullets = filled.filter((line) => BULLET.test(line.text)).length;
  if (bullets / filled.length > 0.8) return true;
  return filled.every(({ text }) => {
    const line = text.trim();
    return line.length < LONGEST_TITLE && !SENTENCE_ENDS.has(line.at(-1) ?? '');
  });
};
