/** A page built to exhaust its reader is refused by name; pages that merely leave tags open are read. */
import { describe, expect, it } from 'vitest';
import { ingestPage } from '../../../src/ingest/index.js';

const NEWS =
  '<p>أجرى وزير الخارجية النرويجي أولاف هانسن، أمس، اتصالا هاتفيا مع نظيره التونسي سامي القاسمي، بحثا خلاله الملف.</p>';
const read = (content: string) => ingestPage({ id: 'page', format: 'html', content }, { language: 'ar' });

describe('a page of HTML', () => {
  it.each(['div', 'span', 'b'])('with 100,000 nested <%s> is refused', (tag) => {
    const bomb = `${`<${tag}>`.repeat(100_000)}${NEWS}${`</${tag}>`.repeat(100_000)}`;
    expect(() => read(bomb)).toThrow(expect.objectContaining({ code: 'TOO_DEEP', input: 'page' }));
  });

  it('with thousands of paragraphs that are never closed is read', () => {
    expect(read(`<article>${'<p>سطر<br>'.repeat(5_000)}${NEWS}</article>`).extracted.articles).toHaveLength(
      1,
    );
  });

  it('with thousands of elements side by side is read', () => {
    expect(
      read(`<article>${'<div>سطر</div>'.repeat(5_000)}${NEWS}</article>`).extracted.articles,
    ).toHaveLength(1);
  });
});
