/** The article within a page of HTML: marked up for it, or only to be seen. */
import { describe, expect, it } from 'vitest';
import { ingestPage } from '../../../src/ingest/index.js';

const FIRST =
  'أجرى وزير الخارجية المصري شريف الباز، أمس، اتصالا هاتفيا مع نظيره الليبي عمر الكيلاني، بحثا فيه أوضاع الحدود والتعاون بين البلدين في ضبطها، واتفقا على أن يجتمع الخبراء من الجانبين قبل نهاية الشهر.';
const SECOND =
  'وقال الوزير المصري في مؤتمر صحافي عقده بعد الاتصال إن بلاده تقف مع كل ما يتفق عليه الليبيون، وإن الحل لا يأتي من الخارج، وإن القاهرة على استعداد لاستضافة جولة جديدة من الحوار بين الأطراف.';
const MENU = ['الرئيسية', 'سياسة', 'اقتصاد', 'رياضة', 'منوعات']
  .map((name) => `<li><a href="/${name}">${name}</a></li>`)
  .join('');
const TEASERS = ['نادل يفوز بالجائزة الكبرى في مهرجان الطبخ', 'أمطار غزيرة على السواحل الشمالية هذا الأسبوع']
  .map((title) => `<div class="c9"><a href="/x">${title}</a></div>`)
  .join('');
const page = (body: string) => ({
  id: 'page',
  format: 'html' as const,
  content: `<!doctype html><html lang="ar"><head><title>اتصال مصري ليبي</title></head><body><div class="c1"><ul>${MENU}</ul></div>${body}<div class="c8">${TEASERS}</div><div class="c0">جميع الحقوق محفوظة 2025</div></body></html>`,
  publishedAt: '2025-10-08',
});
const textOf = (body: string): string => {
  const { articles } = ingestPage(page(body)).extracted;
  return articles.map(({ text }) => text).join('\n');
};

describe('the text of a page', () => {
  it('is what the markup calls the article', () => {
    const text = textOf(`<div itemprop="articleBody"><p>${FIRST}</p><p>${SECOND}</p></div>`);
    expect(text).toBe(`${FIRST}\n${SECOND}`);
  });

  it('is found where no markup tells of it, without menus, teasers and small print', () => {
    const text = textOf(`<div class="c2"><div class="c3"><p>${FIRST}</p><p>${SECOND}</p></div></div>`);
    expect(text).toContain(FIRST);
    expect(text).toContain(SECOND);
    for (const other of ['اقتصاد', 'مهرجان الطبخ', 'الحقوق']) expect(text).not.toContain(other);
  });

  it('is not one of several teasers that are each marked up as an article', () => {
    const text = textOf(
      `<article><a href="/y">نادل يفوز بالجائزة الكبرى في مهرجان الطبخ السنوي الذي تقيمه المدينة كل عام في الخريف على الساحة</a></article><article><a href="/z">أمطار غزيرة على السواحل</a></article><div class="c2"><p>${FIRST}</p><p>${SECOND}</p></div>`,
    );
    expect(text).toContain(FIRST);
    expect(text).not.toContain('مهرجان الطبخ السنوي');
  });

  it('is the whole page where it is too short to tell', () => {
    expect(textOf('<div class="c2">التقى الوزير نظيره.</div>')).toContain('التقى الوزير نظيره.');
  });

  it('is read to its end where it holds more elements than an article has', () => {
    const text = textOf(`<div class="c2"><p>${FIRST}</p>${'<b>و</b>'.repeat(30_000)}</div>`);
    expect(text).toContain(FIRST);
  });
});
