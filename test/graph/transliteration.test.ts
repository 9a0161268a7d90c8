import { describe, expect, it } from 'vitest';
import { closeness, nameTokens, skeletonKeys } from '../../src/graph/transliteration.js';

const meets = (a: string, b: string): boolean => skeletonKeys(a).some((key) => skeletonKeys(b).includes(key));

describe('names across scripts', () => {
  it.each([
    ['ليكورنو', 'Lecornu'],
    ['شويغو', 'Shoigu'],
    ['شويجو', 'Shoigu'],
    ['كيري', 'Kerry'],
    ['ماكرون', 'Macron'],
    ['ترامب', 'Trump'],
    ['ترمب', 'Trump'],
    ['جان إيف لودريان', 'Le Drian'],
    ['سيرغي لافروف', 'Lavrov'],
    ['عبد الفتاح السيسي', 'el-Sisi'],
    ['معمر القذافي', 'Gaddafi'],
    ['زيلينسكي', 'Zelenskyy'],
    ['تشرشل', 'Churchill'],
    ['رجب طيب أردوغان', 'Erdoğan'],
  ])('%s is found as %s', (arabic, latin) => {
    expect(meets(latin, arabic)).toBe(true);
    expect(closeness(latin, arabic)).toBeGreaterThanOrEqual(0.6);
  });

  it.each([
    ['لافروف', 'Macron'],
    ['ليكورنو', 'Lavrov'],
    ['بوتين', 'Biden'],
  ])('%s is not found as %s', (arabic, latin) => {
    expect(meets(latin, arabic)).toBe(false);
  });

  it('ranks the nearer of two names with one skeleton first', () => {
    expect(closeness('Shoigu', 'شويغو')).toBeGreaterThan(closeness('Shoigu', 'زكي'));
  });

  it('drops articles and links, and joins split first parts', () => {
    expect(nameTokens('عبد الله بن سالم')).toEqual(nameTokens('عبدالله سالم'));
    expect(nameTokens('فيصل بن فرحان')).toEqual(nameTokens('فيصل الفرحان'));
  });
});
