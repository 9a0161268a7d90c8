/** Names as English readers know them: from the lexicon, word by word, and romanised where it is silent. */
import { describe, expect, it } from 'vitest';
import { closeness, skeletonKeys } from '../../../src/graph/transliteration.js';
import { ARABIC_LATIN } from '../../../src/ingest/languages/ar/lexicon/names-latin-arabic.js';
import { FOREIGN_LATIN } from '../../../src/ingest/languages/ar/lexicon/names-latin-foreign.js';
import { englishName } from '../../../src/ingest/spelling.js';

const person = (name: string) => englishName(name, 'PERSON');

describe('people', () => {
  // each with a name as like it as can be, of which the same must not be made
  it.each([
    ['محمد يوسف', 'Mohammed Youssef', 'محمود يونس', 'Mahmoud Younis'],
    ['عبد العزيز بن سلمان', 'Abdulaziz bin Salman', 'عزيز بن سليمان', 'Aziz bin Suleiman'],
    ['عبدالعزيز', 'Abdulaziz', 'عبدالعظيم', 'Abdel Azim'],
    ['عبد الله', 'Abdullah', 'عبده', 'Abdo'],
    ['سالم الساعدي', 'Salem al-Saadi', 'سالم سعدي', 'Salem Saadi'],
    ['عبد الفتاح السيسي', 'Abdel Fattah el-Sisi', 'عبد الفتاح السباعي', 'Abdel Fattah al-Sibai'],
    ['سيباستيان ليكورنو', 'Sébastien Lecornu', 'سيباستيان كورتس', 'Sebastian Kurz'],
    ['سيرغي شويغو', 'Sergei Shoigu', 'سيرجيو راموس', 'Sergio Ramus'],
    ['جان إيف لو دريان', 'Jean Yves Le Drian', 'جان دريان', 'Jean Dreyan'],
    ['أورسولا فون دير لاين', 'Ursula von der Leyen', 'أورسولا لاين', 'Ursula Lain'],
    ['قيس سعيد', 'Kais Saied', 'سعيد قيس', 'Saeed Kais'],
    ['حمد بن عيسى آل خليفة', 'Hamad bin Issa Al Khalifa', 'حمد العيسى', 'Hamad al-Issa'],
    ['أبو بكر البغدادي', 'Abu Bakr al-Baghdadi', 'بكر بغدادي', 'Bakr Beghdadi'],
    ['صلاح الدين دميرطاش', 'Salah al-Din Demirtaş', 'صلاح دميرطاش', 'Salah Demirtaş'],
  ])('%s is %s, and %s is %s', (name, spelt, other, otherSpelt) => {
    expect(person(name)).toBe(spelt);
    expect(person(other)).toBe(otherSpelt);
  });

  it('romanises what nobody has spelt, with vowels to speak it by', () => {
    expect(person('تسفالدت')).toBe('Tesfaldet');
    expect(person('الورقلي')).toBe('al-Warqali');
    expect(person('تشانغ')).toBe('Chang');
  });

  it('folds as readers of Arabic do, and leaves Latin as it is', () => {
    expect(person('عبداﻟﻠﻪ أحمَد')).toBe(person('عبدالله احمد'));
    expect(person('فؤاد عيسي')).toBe('Fuad Issa');
    expect(person('John McCain')).toBe('John McCain');
    expect(person('')).toBe('');
  });
});

describe('organizations', () => {
  it('have the name of the list, and none that is made up', () => {
    expect(englishName('حلف شمال الأطلسي', 'ORGANIZATION')).toBe('NATO');
    expect(englishName('الناتو', 'ORGANIZATION')).toBe('NATO');
    expect(englishName('حلف شمال الوادي', 'ORGANIZATION')).toBe('حلف شمال الوادي');
  });
});

describe('the lexicon', () => {
  const entries = [...ARABIC_LATIN, ...FOREIGN_LATIN].flatMap(([, names]) =>
    names
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );

  it('says each name once, in letters of both scripts', () => {
    const names = entries.map((entry) => /^([\p{Script=Arabic} ]+) (\p{Script=Latin}.*)$/u.exec(entry)?.[1]);
    expect(entries.filter((_, i) => names[i] === undefined)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(1500);
  });

  /** Written by history and not by ear, or beginning as if with the article. */
  const APART =
    'عزالدين الجلبي الحص المر أليكس ألكسندر الكسندر ألكسندرا أليكسي ألكسي مايكل أليكسيس ألكسيس رايت';

  it('pairs spellings that sound alike', () => {
    const apart = entries.flatMap((entry) => {
      const [, arabic = '', latin = ''] = /^([\p{Script=Arabic} ]+) (.*)$/u.exec(entry) ?? [];
      const keys = skeletonKeys(arabic);
      const meet = keys.length === 0 || skeletonKeys(latin).some((key) => keys.includes(key));
      return meet || closeness(latin, arabic) >= 0.5 ? [] : [arabic];
    });
    expect(apart.sort()).toEqual(APART.split(' ').sort());
  });
});
