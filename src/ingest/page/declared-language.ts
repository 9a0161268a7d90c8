/** The language that a page's own markup declares. */
import type { Page } from '../../model.js';

const LANG = /<html[^>]*?\slang\s*=\s*["']?([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)/iu;
/** The tag stands at the head of the page; a page may be long. */
const HEAD = 4000;

/** The `lang` of the html element; undefined where there is none, or the page is no HTML. */
export const declaredLanguage = ({ format, content }: Page): string | undefined =>
  format === 'html' ? LANG.exec(content.slice(0, HEAD))?.[1] : undefined;
