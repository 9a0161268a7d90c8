/** Stems by which a denial and its claim meet: what is written onto a word is off, and what tells of a claim is left out. */
import { describe, expect, it } from 'vitest';
import { claimStems } from '../../../src/ingest/spelling.js';

describe('stems of claims', () => {
  it.each([
    ['سيطرت قواته على المدينة', 'سيطرة القوات على مدينة'],
    ['استعدادا للحوار', 'استعداد للحوار'],
    ['نقلت الصواريخ', 'نقل صواريخ'],
    ['ستعود القوات', 'عودة قواتنا'],
    ['بالتنسيق مع القاهرة', 'تنسيق القاهرة'],
    ['إيران', 'الإيرانية'],
    ['طلبت مغادرتهم', 'طلب المغادرة'],
    ['صحة ما أعلنه الوزير من مزاعم عن الأسلحة', 'أسلحة'],
    ['The Minister said', 'minister SAID the'],
  ])('%s: %s', (a, b) => {
    expect([...claimStems(a)].sort()).toEqual([...claimStems(b)].sort());
  });
  it.each([
    ['قصفت المدينة', 'قصدت المدينة'],
    ['حزب', 'حرب'],
    ['السيطرة', 'السير'],
  ])('%s is not %s', (a, b) => {
    expect(claimStems(a)).not.toEqual(claimStems(b));
  });
});
