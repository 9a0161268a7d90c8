/** Generated articles: invented people of invented offices who call, meet, write and speak, a few of them much more often than the rest. */
import { familyNames, givenNames } from '../../src/ingest/languages/ar/lexicon/names.js';

const PEOPLE = 4_000;
const STATES = [
  ['المصري', 'القاهرة'],
  ['الأردني', 'عمّان'],
  ['العراقي', 'بغداد'],
  ['التونسي', 'تونس'],
  ['المغربي', 'الرباط'],
  ['السعودي', 'الرياض'],
  ['القطري', 'الدوحة'],
  ['الفرنسي', 'باريس'],
  ['الروسي', 'موسكو'],
  ['الهولندي', 'لاهاي'],
  ['النرويجي', 'أوسلو'],
  ['التركي', 'أنقرة'],
] as const;
const OFFICES = [
  'وزير الخارجية',
  'وزير الدفاع',
  'وزير الداخلية',
  'وزير المالية',
  'وزير الطاقة',
  'وزير النقل',
];
const TOPICS = [
  'العلاقات الثنائية',
  'مكافحة الإرهاب',
  'الأوضاع في المنطقة',
  'أمن الملاحة',
  'الهجرة',
  'أسعار الطاقة',
];
const SAYINGS = [
  'أن الحوار مستمر',
  'أن الموقف لم يتغير',
  'أن الاتفاق قريب',
  'أن المفاوضات صعبة',
  'أن بلاده ترفض التصعيد',
];

/** Park and Miller's generator. */
const random = (seed: number) => () => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};
const of = <T>(list: readonly T[], at: number): T => {
  const one = list[Math.floor(at * list.length) % list.length];
  if (one === undefined) throw new Error('an empty list');
  return one;
};

export interface GeneratedPage {
  readonly id: string;
  readonly source: string;
  readonly publishedAt: string;
  readonly text: string;
}

/** So many articles of newspaper length (about 2,000 characters); the same for the same seed. */
export function* articles(count: number, seed = 20_251_008): Generator<GeneratedPage> {
  const next = random(seed);
  const letters = /^[\u0621-\u064A]{4,}$/;
  const givens = [...givenNames()].filter((name) => letters.test(name)).slice(0, 400);
  const families = [...familyNames()]
    .filter((name) => letters.test(name) && !name.startsWith('ال'))
    .slice(0, 600);
  const people = Array.from({ length: PEOPLE }, () => {
    const [nisba, capital] = of(STATES, next());
    return {
      name: `${of(givens, next())} ${of(families, next())}`,
      office: of(OFFICES, next()),
      nisba,
      capital,
    };
  });
  // a square falls on small places more often: a few are in many articles
  const somebody = () => of(people, next() ** 2);
  for (let i = 0; i < count; i++) {
    const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(next() * 700))).toISOString().slice(0, 10);
    const sentences: string[] = [];
    let length = 0;
    while (length < 2_000) {
      const [a, b] = [somebody(), somebody()];
      const titled = ({ office, nisba, name }: typeof a) => `${office} ${nisba} ${name}`;
      const sentence = of(
        [
          `تلقى ${titled(a)} اتصالا هاتفيا أمس من ${titled(b)}، بحثا خلاله ${of(TOPICS, next())}.`,
          `التقى ${titled(a)} في ${a.capital} أمس ${titled(b)}، وجرى خلال اللقاء استعراض ${of(TOPICS, next())}.`,
          `وقال ${titled(a)} في بيان إن ${of(TOPICS, next())} تتصدر جدول الأعمال رقم ${i}، مؤكدا ${of(SAYINGS, next())}.`,
          `وأكد ${titled(b)} ${of(SAYINGS, next())}، مشيرا إلى ${of(TOPICS, next())} في العام ${2000 + (i % 25)}.`,
        ],
        next(),
      );
      sentences.push(sentence);
      length += sentence.length + 1;
    }
    yield { id: `generated ${i}`, source: `صحيفة ${i % 12}`, publishedAt: day, text: sentences.join(' ') };
  }
}
