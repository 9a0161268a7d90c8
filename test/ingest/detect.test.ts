/** Which language a text is taken for, by its letters and its words. */
import { describe, expect, it } from 'vitest';
import { ingestPage } from '../../src/ingest/index.js';

const languageOf = (content: string): string | null => {
  try {
    return ingestPage({ id: 'page', format: 'text', content }).extracted.page.language;
  } catch {
    return null;
  }
};
const ARABIC =
  'التقى وزير الخارجية الأردني سامي الحديدي نظيره العراقي ماجد السامرائي أمس في عمان وبحثا ملف المياه.';
const CODE =
  'function render(element) { const editor = element.querySelector("p"); editor.style.top = "0"; } ';
const PERSIAN = 'وزیر امور خارجه ایران گفت که گفتگوها درباره مرزهای دریایی پس از چند روز ادامه خواهد یافت.';
const GERMAN = 'Der Minister sagte am Dienstag, dass die Gespräche über die Grenze weitergehen werden.';

describe('the language of a text', () => {
  it.each([
    ['Arabic', ARABIC, 'ar'],
    [
      'Arabic with the yeh of a Persian keyboard here and there',
      ARABIC.replace(/ي/, 'ی').replace('في', 'فی'),
      'ar',
    ],
    ['Arabic beside more of a page’s code', `${ARABIC} ${CODE.repeat(3)}`, 'ar'],
    ['code alone', CODE.repeat(3), null],
    ['Persian', PERSIAN, null],
    ['German', GERMAN, null],
  ])('%s', (_, text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});
