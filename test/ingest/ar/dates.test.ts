import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/ingest/engine/tokenise.js';
import { type DateMention, findDates } from '../../../src/ingest/languages/ar/dates/index.js';
import { wordOfArabic } from '../../../src/ingest/languages/ar/script.js';
import { NEAR_MISSES, PUBLISHED_THURSDAY } from './dates.corpus.js';

const find = (text: string, published: string | null): readonly DateMention[] =>
  findDates(tokenise(text, wordOfArabic, published));
const ISO = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const show = (mentions: readonly DateMention[]) => JSON.stringify(mentions, null, 1);

describe('dates', () => {
  for (const [sentence, words, start, end = start, more = {}] of PUBLISHED_THURSDAY) {
    it(sentence, () => {
      const found = find(sentence, '2024-04-04');
      const [mention] = found;
      expect(found, show(found)).toHaveLength(1);
      expect(mention).toMatchObject({ text: words, start, end });
      expect(mention?.future ?? false).toBe(more.future ?? false);
      expect(mention?.since ?? false).toBe(more.since ?? false);
      expect(mention?.bound).toBe(more.bound);
      if (more.kind) expect(mention?.kind).toBe(more.kind);
    });
  }

  it.each(NEAR_MISSES)('finds nothing in: %s', (sentence) => {
    expect(find(sentence, '2024-04-04')).toEqual([]);
  });
});

describe('without a publication date', () => {
  it('keeps the words of a relative date and leaves it open', () => {
    expect(find('التقاه أمس الأربعاء', null)).toMatchObject([
      { text: 'أمس الأربعاء', start: null, end: null, kind: 'day' },
    ]);
    expect(find('التقاه في 22 مارس', null)).toMatchObject([{ text: '22 مارس', start: null, end: null }]);
  });

  it('still knows dates that need none', () => {
    expect(find('التقاه في 22 مارس 2024', null)).toMatchObject([{ start: '2024-03-22', end: '2024-03-22' }]);
    expect(find('في 16 شوال 1436هـ', null)).toMatchObject([{ start: '2015-08-01', end: '2015-08-01' }]);
  });
});

describe('dates counted from another', () => {
  const last = (text: string) => find(text, '2024-04-04').at(-1);

  it.each([
    ['وصل الثلاثاء إلى بغداد، وفي اليوم نفسه التقى نظيره', 'اليوم نفسه', '2024-04-02'],
    ['وصل الثلاثاء إلى بغداد. وغادر في اليوم التالي', 'اليوم التالي', '2024-04-03'],
    ['وصل في 3 مارس 2011 وغادر في الثاني عشر من الشهر نفسه', 'الثاني عشر من الشهر نفسه', '2011-03-12'],
    ['انتخب في مارس 2011 وأقيل في سبتمبر من العام نفسه', 'سبتمبر من العام نفسه', '2011-09'],
    ['أعلن الوزير الأربعاء، غداة لقائه نظيره', 'غداة', '2024-04-02'],
  ])('%s', (sentence, words, start) => {
    expect(last(sentence)).toMatchObject({ text: words, start, end: start });
  });

  it('forgets the other date after two sentences', () => {
    expect(last('وصل الثلاثاء. ثم استراح. ثم عمل. وفي اليوم نفسه غادر.')).toMatchObject({ start: null });
  });
});

describe('the day of publication', () => {
  it('looks back over the turn of the year', () => {
    expect(find('في 28 ديسمبر', '2024-01-03')).toMatchObject([{ start: '2023-12-28' }]);
    expect(find('الشهر الماضي', '2024-01-03')).toMatchObject([{ start: '2023-12' }]);
    expect(find('في 5 يناير', '2023-12-30')).toMatchObject([{ start: '2024-01-05', future: true }]);
  });

  it('refuses days that no month has', () => {
    expect(find('بتاريخ 2023-02-30', '2024-04-04')).toMatchObject([{ start: null, end: null }]);
    expect(find('بتاريخ 45/13/2023', '2024-04-04')).toEqual([]);
  });
});

describe('offsets and cost', () => {
  const long = 'وأكد الوزير أمس الأربعاء 3 أبريل/نيسان 2024 أن اللقاء في «القصر» من 3 إلى 5 مارس 2024. ';

  it('quotes the text it points at', () => {
    const document = tokenise(long.repeat(20), wordOfArabic, '2024-04-04');
    const found = findDates(document);
    expect(found).toHaveLength(40);
    for (const { range, text } of found) {
      const start = document.tokens[range.from]?.start ?? -1;
      const end = document.tokens[range.to - 1]?.end ?? -1;
      expect(document.text.slice(start, end)).toBe(text);
    }
  });

  it('stays inside the run of tokens it was given', () => {
    const document = tokenise('التقاه أمس الأربعاء. وزاره في مارس 2023.', wordOfArabic, '2024-04-04');
    const second = document.sentences[1];
    expect(second).toBeDefined();
    expect(findDates(document, second).map(({ text }) => text)).toEqual(['مارس 2023']);
  });

  it('survives any order of its words', () => {
    const words =
      `${PUBLISHED_THURSDAY.map(([sentence]) => sentence).join(' ')} ${NEAR_MISSES.join(' ')}`.split(' ');
    const signs = [' ', ' ', ' ', ' ', '/', '-', '، ', '. ', '\n', ' (', ') ', '«', '» ', ' و'];
    let seed = 20_240_404;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let round = 0; round < 200; round++) {
      const text = Array.from(
        { length: 200 },
        () => `${words[random(words.length)]}${signs[random(signs.length)]}`,
      ).join('');
      const document = tokenise(text, wordOfArabic, '2024-04-04');
      let end = -1;
      for (const mention of findDates(document)) {
        const first = document.tokens[mention.range.from];
        const last = document.tokens[mention.range.to - 1];
        expect(text.slice(first?.start, last?.end)).toBe(mention.text);
        expect(mention.range.from).toBeGreaterThanOrEqual(end);
        end = mention.range.to;
        if (mention.start === null || mention.end === null) continue;
        expect(mention.start).toMatch(ISO);
        expect(mention.end).toMatch(ISO);
        const length = Math.min(mention.start.length, mention.end.length);
        expect(mention.start.slice(0, length) <= mention.end.slice(0, length), JSON.stringify(mention)).toBe(
          true,
        );
      }
    }
  });

  it('takes work linear in the length, whatever the words', () => {
    const worst = [
      '3 و',
      'يوم ليل صباح ',
      'الأحد والاثنين ',
      'قبل ',
      'من 3 إلى ',
      'الأول والعشرين من ',
      '1 / 2 / ',
    ];
    /** How often a token is looked at: work, where time would be the machine's. */
    const looks = (text: string): number => {
      const document = tokenise(text, wordOfArabic, '2024-04-04');
      let count = 0;
      const tokens = new Proxy(document.tokens, {
        get: (target, key, receiver) => {
          count += 1;
          return Reflect.get(target, key, receiver);
        },
      });
      findDates({ ...document, tokens });
      return count;
    };
    // quadratic would be 64 times
    for (const piece of worst)
      expect(looks(piece.repeat(1_600)), piece).toBeLessThan(looks(piece.repeat(200)) * 9);
  });
});
