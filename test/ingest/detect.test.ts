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
    [
      'a sentence of English',
      'German Chancellor Klara Vogel met French President Luc Moreau in Berlin on Tuesday.',
      'en',
    ],
    ['a headline of English', 'Egypt and Jordan foreign ministers hold talks on Gaza ceasefire', 'en'],
    [
      'a sentence of French',
      'Le chancelier allemand Klaus Vogel a rencontré Luc Moreau mardi à Berlin.',
      'fr',
    ],
    ['a headline of French', 'Entretien téléphonique Moreau-Chaker : Gaza au cœur des discussions', 'fr'],
    [
      'Dutch',
      'De minister van Buitenlandse Zaken sprak dinsdag met zijn Franse ambtgenoot in Den Haag.',
      null,
    ],
    [
      'Spanish',
      'El ministro de Asuntos Exteriores se reunió el martes en París con su homólogo francés.',
      null,
    ],
    ['Italian', 'Il ministro degli Esteri ha incontrato martedì a Parigi il suo omologo francese.', null],
    [
      'Portuguese',
      'O ministro dos Negócios Estrangeiros reuniu-se terça-feira em Paris com o homólogo francês.',
      null,
    ],
    [
      'Swedish',
      'Utrikesministern träffade sin franske kollega i Paris i tisdags och talade om handel.',
      null,
    ],
    ['Turkish', 'Dışişleri Bakanı salı günü Ankara’da Fransız mevkidaşıyla bir araya geldi.', null],
  ])('%s', (_, text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});
