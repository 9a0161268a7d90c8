import { describe, expect, it } from 'vitest';
import { textHash } from '../../src/graph/fold.js';
import type { PersonMention } from '../../src/graph/identity/clusters.js';
import { type ContactMention, contactBlock, identifyContacts } from '../../src/graph/identity/contacts.js';
import { daysOf, precisionOf, spanOfDate } from '../../src/graph/identity/days.js';
import { identifyPeople, personName } from '../../src/graph/identity/people.js';
import { personBlock } from '../../src/graph/identity/person-names.js';
import { identifyStatements, type StatementMention } from '../../src/graph/identity/statements.js';
import type { Role } from '../../src/model.js';
import { minister, president } from './pages.js';

const same = (...mentions: PersonMention[]): boolean => {
  if (new Set(mentions.map((m) => personBlock(m.name))).size > 1) return false;
  return new Set(identifyPeople(mentions)).size === 1;
};
const king = { office: 'king', state: 'JO', former: false, title: 'العاهل' } as const;
const sultan = { office: 'sultan', state: 'OM', former: false, title: 'السلطان' } as const;
const secretary = { office: 'secretary_general', former: false, title: 'الأمين العام' } as const;
const pope = {
  office: 'other',
  state: 'VA',
  body: 'الكرسي الرسولي',
  head: true,
  former: false,
  title: 'البابا',
} as const;
const patriarch = { office: 'other', state: 'LB', former: false, title: 'البطريرك الماروني' } as const;
const deputy = {
  office: 'member_of_parliament',
  state: 'LB',
  former: false,
  title: 'النائب اللبناني',
} as const;
const member = { office: 'other', body: 'جامعة الدول العربية', former: false, title: 'عضو الأمانة' } as const;
const ambassador = { office: 'ambassador', state: 'KW', post: 'IT', former: false, title: 'السفير' } as const;
const m = (name: string, ...roles: PersonMention['roles'][number][]): PersonMention => ({ name, roles });

describe('people', () => {
  it.each([
    [m('سيرغي شويغو', minister('RU')), m('سيرجي شويجو', minister('RU'))],
    [m('سيرغي شويغو'), m('سيرجي شويجو')],
    [m('دونالد ترامب', president('US')), m('دونالد ترمب', president('US'))],
    [m('دونالد ترامب'), m('دونالد ترمب')],
    [m('عبد الفتاح السيسي', president('EG')), m('عبدالفتاح السيسى')],
    [m('محمد حسين', president('SD')), m('محمد حسين')],
    [m('جان إيف لودريان', minister('FR')), m('جان لودريان', minister('FR'))],
    [m('سيباستيان ليكورنو', minister('FR')), m('ليكورنو')],
    [m('أحمد أبو الغيط'), m('أحمد أبوالغيط')],
    [m('محمد بن سلمان بن عبدالعزيز', minister('SA')), m('محمد بن سلمان', minister('SA'))],
    [m('محمد بن سلمان بن عبدالعزيز آل سعود', minister('SA')), m('محمد بن سلمان', minister('SA'))],
    [m('سيباستيان ليكورنو', minister('FR')), m('سيباستيان ليكورنو', minister('FR', true, 'interior'))],
    // in high office both: a father or a house left out
    [m('عبد اللطيف الزياني', secretary), m('عبداللطيف بن راشد الزياني', minister('BH'))],
    [m('هيثم بن طارق آل سعيد', minister('OM', false, 'culture')), m('هيثم بن طارق', sultan)],
    // the article as the Maghreb writes it
    [m('رمطان لعمامرة', minister('DZ')), m('رمطان العمامرة', minister('DZ'))],
    // a given name in short, the first of two left out
    [m('جو بايدن', president('US')), m('جوزيف بايدن', president('US'))],
    [m('محمد حسني مبارك', president('EG')), m('حسني مبارك', president('EG'))],
    [m('بيل كلينتون', president('US')), m('وليام كلينتون', president('US'))],
    [m('بوب غيتس', minister('US')), m('روبرت غيتس', minister('US'))],
    [m('توني بلينكن', minister('US')), m('أنتوني بلينكن', minister('US'))],
    [m('زين العابدين بن علي', president('TN')), m('بن علي', president('TN'))],
    // "of God" apart and written on, a saint before a bishop's name
    [m('رامي حمد الله', minister('PS')), m('رامي الحمدالله', minister('PS'))],
    [m('حسن نصر الله'), m('حسن نصرالله')],
    [m('بشارة بطرس الراعي', patriarch), m('مار بشارة بطرس الراعي', patriarch)],
    // vowels that tell names apart, in an office that one person holds
    [m('محمد حسن', minister('LB')), m('محمد حسين', minister('LB'))],
    [m('شي جين بينغ', president('CN')), m('شي جينبينغ', president('CN'))],
    [m('عبدالله الثاني', king), m('عبد الله الثاني بن الحسين', king)],
    [m('صباح خالد الحمد الصباح', minister('KW')), m('صباح الخالد', minister('KW'))],
    [m('مولود جاويش أوغلو', minister('TR')), m('مولود تشاووش أوغلو', minister('TR'))],
    // the family name first or last
    [m('بارك دونغ هيون', minister('KR')), m('دونغ هيون بارك', minister('KR'))],
    [m('زولتان هورفات', minister('HU')), m('هورفات زولتان', minister('HU'))],
    // fathers left out between given and family name, in one body or service
    [m('ليلى الحوراني', member), m('ليلى عبد الرزاق الحوراني', { ...member, title: 'مقررة اللجنة' })],
    [
      m('فهد سعيد المهيني', ambassador),
      m('فهد المهيني', { ...minister('KW', false, 'foreign_affairs'), office: 'deputy_minister' }),
    ],
    // the house tells the state
    [m('ماجد بن فيصل بن نايف آل سعود'), m('ماجد بن فيصل', minister('SA'))],
  ])('%o and %o are one', (a, b) => {
    expect(same(a, b)).toBe(true);
    expect(same(b, a)).toBe(true);
  });

  it.each([
    // Arabic names that only long vowels tell apart
    [m('محمد حسن'), m('محمد حسين')],
    [m('أحمد سالم'), m('أحمد سليم')],
    [m('محمد صالح', minister('YE')), m('محمد صالح', minister('MR'))],
    [
      m('خالد ناصر', minister('LY')),
      m('خالد ناصر', { office: 'journalist', former: false, title: 'الصحفي' }),
    ],
    [m('محمد بن سلمان'), m('سلمان بن سلمان')],
    [m('محمد بن سلمان بن عبدالعزيز', minister('SA')), m('سلمان بن عبدالعزيز', minister('SA'))],
    [m('محمد بن سلمان بن عبدالعزيز'), m('محمد بن سلمان')],
    [m('جان إيف لودريان'), m('جان لودريان')],
    [m('جون كيري', minister('US')), m('كيري', minister('GB'))],
    [m('صباح خالد الحمد الصباح', minister('KW')), m('صباح الأحمد الجابر الصباح', minister('KW'))],
    // of no high office, and a tribe that many are of
    [m('محمد العتيبي', { ...minister('SA'), office: 'director' }), m('محمد سعد العتيبي', minister('SA'))],
    [m('جو بايدن', president('US')), m('جوزيف بايدن')],
    [m('نيستور كيرشنر', president('AR')), m('كريستينا كيرشنر', president('AR'))],
    [m('محمد حسني مبارك', president('EG')), m('حسني مبارك')],
    [m('بيل كلينتون', president('US')), m('وليام كلينتون')],
    [m('زين العابدين بن علي', president('TN')), m('بن علي', minister('TN'))],
    // of one parliament
    [m('حسن خليل', deputy), m('حسين خليل', deputy)],
    // two names of their own, in two ministries
    [m('سلمان الهاجري', minister('KW')), m('سليمان الهاجري', minister('KW', false, 'labor'))],
    [m('أمين الشمري'), m('أيمن الشمري')],
    // who speaks for a coalition, and a journalist
    [
      m('أحمد عسيري', { office: 'spokesperson', former: false, title: 'المتحدث باسم قوات التحالف' }),
      m('أحمد عسيري', { office: 'journalist', state: 'SA', former: false, title: 'الصحافي السعودي' }),
    ],
    [m('جورج بوش', president('US')), m('جورج بوش الأب', president('US'))],
    [m('سمير لعبيدي', minister('TN')), m('سمير لبيدي', minister('TN'))],
    [m('لي جون فام', president('KP')), m('لي جون كيم', president('KP'))],
    [m('عبدالله الثاني', king), m('عبدالله بن الحسين', { ...king, state: 'SA' })],
    // a father and his child
    [m('نجيب الحلو', president('LB')), m('فؤاد نجيب الحلو', president('LB'))],
    // of another body; of another house
    [
      m('ليلى الحوراني', member),
      m('ليلى عبد الرزاق الحوراني', { ...member, body: 'اتحاد الكتاب', title: 'أمينة الاتحاد' }),
    ],
    [m('ماجد بن فيصل آل ثاني'), m('ماجد بن فيصل', minister('SA'))],
    // a movement of one people
    [m('جمال شحادة', { ...member, body: 'حركة فتح' }), m('جمال شحادة', minister('LB'))],
  ])('%o and %o are two', (a, b) => {
    expect(same(a, b)).toBe(false);
  });

  const on = (mention: PersonMention, first: string, last = first): PersonMention => ({
    ...mention,
    first,
    last,
  });
  const titled = (title: string): Role => ({ office: 'other', state: 'EG', former: false, title });
  const envoy: Role = { office: 'special_envoy', former: false, title: 'المبعوث الأممي إلى اليمن' };

  it.each([
    // particles, "father of" and "servant of", written onto the name or apart
    [m('أورسولا فون دير لاين'), m('أورسولا فون ديرلاين')],
    [m('عبدالله بوحبيب', minister('LB')), m('عبد الله بو حبيب', minister('LB'))],
    [m('محمد بن عبدالرحمن بن جاسم آل ثاني', minister('QA')), m('محمد بن عبد الرحمن', minister('QA'))],
    // the sound ch
    [m('عباس عراقجي', minister('IR')), m('عباس عراقتشي', minister('IR'))],
    // one office in the same weeks: sounds that letters vary more
    [
      on(m('سيريل رامافوزا', president('ZA')), '2024-05-30'),
      on(m('سيريل رامابوزا', president('ZA')), '2024-06-02'),
    ],
    [on(m('جوزيب بوريل', minister('EU')), '2023-02-07'), on(m('جوزيف بوريل', minister('EU')), '2023-02-19')],
    [on(m('مارتن غريفيث', envoy), '2019-03-05'), on(m('مارتن غريفيثس', envoy), '2019-03-11')],
    // a kunya for the given name, and a short form of it, in one body or cabinet
    [on(m('أبو رائد الشلبي', member), '2019-02-04'), on(m('عصام الشلبي', member), '2019-02-06')],
    [
      on(m('طوني الصباغ', minister('LB')), '2019-02-04'),
      on(m('أنطوان الصباغ', minister('LB')), '2019-02-06'),
    ],
    // a pope by the one name that he bears
    [on(m('فرنسيس', pope), '2019-02-04'), on(m('فرانشيسكو', pope), '2019-02-06')],
    // a family name alone, in the office and the years of the full name
    [on(m('سيرغي لافروف', minister('RU')), '2022-03-10'), on(m('لافروف', minister('RU')), '2022-03-16')],
    // a common name in one office, or in two of the same years
    [on(m('أحمد حسن', minister('EG')), '2010-01-01'), on(m('أحمد حسن', minister('EG')), '2020-01-01')],
    [on(m('أحمد حسن', minister('EG')), '2019-01-01'), on(m('أحمد حسن', president('EG')), '2020-01-01')],
    // a family name in two words and in one; the house left out
    [m('أحمد داود أوغلو', minister('TR')), m('أحمد داودأوغلو', minister('TR'))],
    [
      m('محمد بن راشد آل مكتوم', { ...minister('AE'), office: 'governor' }),
      m('محمد بن راشد', minister('AE')),
    ],
    // years on the field, then in office
    [
      on(m('جورج وياه', titled('مهاجم المنتخب المصري')), '1995-12-26'),
      on(m('جورج وياه', president('EG')), '2018-01-22'),
    ],
    // a professor who is a minister
    [m('سامر الخازن', minister('EG')), m('سامر الخازن', titled('أستاذ القانون'))],
  ])('%o and %o are one, as the days have it', (a, b) => {
    expect(same(a, b)).toBe(true);
    expect(same(b, a)).toBe(true);
  });

  it.each([
    // sounds alike, and no office or long after
    [on(m('سيريل رامافوزا'), '2024-05-30'), on(m('سيريل رامابوزا'), '2024-06-02')],
    [
      on(m('سيريل رامافوزا', president('ZA')), '2014-05-30'),
      on(m('سيريل رامابوزا', president('ZA')), '2024-06-02'),
    ],
    // one office in the same weeks, of two given names
    [
      on(m('فيدل كاسترو', president('CU')), '2008-02-20'),
      on(m('راؤول كاسترو', president('CU')), '2008-02-25'),
    ],
    [on(m('فرج سالم', deputy), '2021-02-01'), on(m('فرج سليم', deputy), '2021-02-02')],
    // vowels that tell names apart, years apart in one office
    [on(m('عامر حسن', minister('IQ')), '2010-02-01'), on(m('عامر حسين', minister('IQ')), '2018-02-01')],
    // a family name alone, decades after
    [on(m('عبد الحليم خدام', minister('SY')), '1974-05-01'), on(m('خدام', minister('SY')), '2012-05-01')],
    // a common name in two offices, years apart
    [on(m('أحمد حسن', minister('EG')), '2010-01-01'), on(m('أحمد حسن', president('EG')), '2020-01-01')],
    // two walks of life
    [m('علي معلول', minister('EG')), m('علي معلول', titled('مدافع المنتخب المصري'))],
    [m('محمد رمضان', minister('EG')), m('محمد رمضان', titled('الممثل المصري'))],
    [
      m('صقر الجروشي', minister('EG')),
      m('صقر الجروشي', { ...titled('الكاتب المصري'), office: 'journalist' }),
    ],
  ])('%o and %o are two, as the days have it', (a, b) => {
    expect(same(a, b)).toBe(false);
    expect(same(b, a)).toBe(false);
  });

  it('keeps a common name in two offices of the same days apart', () => {
    const health = minister('YE', false, 'health');
    const ids = identifyPeople([
      on(m('أحمد سعيد', health), '2022-05-10', '2022-05-14'),
      on(m('أحمد سعيد', minister('YE', false, 'oil')), '2022-05-11'),
    ]);
    expect(new Set(ids).size).toBe(2);
  });

  it('takes a family name alone for whoever of the family held the office then', () => {
    const [bashar, , alone] = identifyPeople([
      m('بشار الأسد', president('SY')),
      m('ماهر الأسد', { ...minister('SY'), office: 'military_commander' }),
      m('الأسد', president('SY')),
    ]);
    expect(alone).toBe(bashar);
  });

  it('leaves a family name alone where two could be meant', () => {
    const ids = identifyPeople([m('بشار الأسد', president('SY')), m('ماهر الأسد'), m('الأسد')]);
    expect(new Set(ids).size).toBe(3);
  });

  it('gives the same ids whatever the order', () => {
    const all = [
      m('محمد صالح', minister('YE')),
      m('محمد صالح', minister('MR')),
      m('محمد صالح'),
      m('صالح'),
      m('علي صالح', president('YE')),
      m('صالح', president('YE')),
    ];
    const ids = new Map(all.map((mention, index) => [mention, identifyPeople(all)[index]]));
    const back = [...all].reverse();
    expect(identifyPeople(back)).toEqual(back.map((mention) => ids.get(mention)));
  });

  it('shows the most frequent full name', () => {
    expect(
      personName(
        new Map([
          ['شويغو', 9],
          ['سيرجي شويجو', 1],
          ['سيرغي شويغو', 3],
        ]),
      ),
    ).toBe('سيرغي شويغو');
  });
});

const block = contactBlock('CALL', ['person:b', 'person:a']);
let serial = 0;
const told = (date: string | null, publishedAt: string | null, article = `a${serial++}`): ContactMention => ({
  article,
  local: `e${serial}`,
  span: daysOf(date),
  publishedAt,
});
const groups = (mentions: readonly ContactMention[]): number =>
  new Set(identifyContacts(block, mentions).map((c) => c.id)).size;

describe('contacts', () => {
  it('has one block for the same people in any order', () => {
    expect(contactBlock('CALL', ['person:a', 'person:b'])).toBe(block);
  });

  it.each([
    ['the same day', [told('2024-04-03', '2024-04-04'), told('2024-04-03', '2024-04-05')], 1],
    ['two days apart', [told('2024-04-03', '2024-04-04'), told('2024-04-05', '2024-04-06')], 2],
    ['a month that holds the day', [told('2024-04-03', '2024-04-04'), told('2024-04', '2024-05-02')], 1],
    ['another month', [told('2024-04-03', '2024-04-04'), told('2024-05', '2024-06-02')], 2],
    ['undated, out a day later', [told('2024-04-03', '2024-04-04'), told(null, '2024-04-05')], 1],
    ['undated, out four days later', [told('2024-04-03', '2024-04-04'), told(null, '2024-04-08')], 2],
    ['undated and of unknown day, one call known', [told('2024-04-03', '2024-04-04'), told(null, null)], 1],
    [
      'of unknown day, two calls known',
      [told('2024-04-03', null), told('2024-04-05', null), told(null, null)],
      3,
    ],
    [
      'two calls of one article',
      [told('2024-04', '2024-05-01', 'one'), told('2024-04-02', '2024-05-01', 'one')],
      2,
    ],
  ])('%s', (_, mentions, expected) => {
    expect(groups(mentions)).toBe(expected);
    expect(groups([...mentions].reverse())).toBe(expected);
  });

  it.each([
    ['told by its first day and by its last', ['2024-04-03', '2024-04-04'], 1],
    ['told on three days', ['2024-04-03', '2024-04-05', '2024-04-04'], 1],
    ['a week later', ['2024-04-03', '2024-04-10'], 2],
    ['told day after day, longer than one takes', ['2024-04-03', '2024-04-05', '2024-04-07'], 2],
  ])('of a visit %s', (_, days, expected) => {
    const visit = contactBlock('VISIT', ['person:a', 'state:b']);
    const mentions = days.map((day) => told(day, '2024-04-11'));
    for (const order of [mentions, [...mentions].reverse()])
      expect(new Set(identifyContacts(visit, order).map(({ id }) => id)).size).toBe(expected);
  });

  it('narrows the days to what all accounts leave open', () => {
    const found = identifyContacts(block, [told('2024-04', '2024-05-01'), told('2024-04-03', '2024-04-04')]);
    expect(found.map((c) => c.span)).toEqual([daysOf('2024-04-03'), daysOf('2024-04-03')]);
  });
});

const says = (
  content: string,
  publishedAt: string | null = '2024-04-04',
  speaker: string | null = 'person:a',
): StatementMention => ({
  article: `s${serial++}`,
  local: 's',
  speaker,
  content,
  publishedAt,
});
const LONG = 'نحن مستعدون لتوسيع التعاون مع شركائنا في المنطقة من أجل محاربة الإرهاب';

const PART = 'لن نتفاوض مع من حمل السلاح في وجه الدولة';

describe('statements', () => {
  it.each([
    ['letter variants', says(LONG), says(LONG.replaceAll('إ', 'ا')), 1],
    ['one word more', says(LONG), says(`${LONG} فورا`), 1],
    [
      'another thing said',
      says(LONG),
      says('لن نسمح بأي تدخل في شؤوننا الداخلية مهما كان مصدره أو دوافعه'),
      2,
    ],
    ['another speaker', says(LONG), says(LONG, '2024-04-04', 'person:b'), 2],
    ['a year later', says(LONG), says(LONG, '2025-04-04'), 2],
    ['few words, next day', says('هذا غير صحيح'), says('هذا غير صحيح', '2024-04-05'), 1],
    ['what opens the clause', says(`على أن ${LONG}`), says(LONG.split(' ').slice(0, -2).join(' ')), 1],
    ['a part of it, joined on', says(`القوات ملتزمة، ول${PART.slice(1)} والأبناء`), says(PART), 1],
    [
      'a part of few words',
      says(`القوات ملتزمة بالانتقال، ولن نقبل بهذا أبدا يا سادة`),
      says('لن نقبل بهذا أبدا يا'),
      2,
    ],
    ['few words, next week', says('هذا غير صحيح'), says('هذا غير صحيح', '2024-04-11'), 2],
  ])('%s', (_, a, b, expected) => {
    expect(new Set(identifyStatements([a, b])).size).toBe(expected);
    expect(new Set(identifyStatements([b, a]))).toEqual(new Set(identifyStatements([a, b])));
  });
});

describe('dates', () => {
  it('covers what an ISO date leaves open', () => {
    expect(daysOf('2024-02')).toEqual({ start: '2024-02-01', end: '2024-02-29' });
    expect(daysOf('2024-13')).toBeNull();
    expect(daysOf('2023-02-29')).toBeNull();
    expect(spanOfDate({ start: '2024-04-03', end: null, text: '' })).toEqual(daysOf('2024-04-03'));
  });
  it.each([
    ['2024', 'YEAR'],
    ['2024-04', 'MONTH'],
    ['2024-04-03', 'DAY'],
  ])('knows how exact %s is', (date, precision) => {
    const span = daysOf(date);
    expect(span && precisionOf(span)).toBe(precision);
  });
});

describe('the hash of a text', () => {
  it('is blind to marks, quotes, spacing and letter variants', () => {
    expect(textHash('قال: «إنّ  الأمر انتهى»')).toBe(textHash('قال ان الامر انتهي'));
    expect(textHash('قال')).not.toBe(textHash('قالت'));
  });
});
