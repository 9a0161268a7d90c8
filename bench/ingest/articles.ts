/**
 * Generated articles: invented people of invented offices who call, meet and speak, a few of them much more often than
 * the rest, between sentences in which nobody does anything of note. An article of about 2,000 characters has some eleven
 * people and as many events; diplomatic news of real newspapers has a little fewer, other news has half as many.
 */
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
  'أن الحوار بشأن',
  'أن الموقف لم يتغير من',
  'أن الاتفاق صار قريبا حول',
  'أن المفاوضات ما زالت صعبة في شأن',
  'أن بلاده ترفض التصعيد بسبب',
  'أهمية التنسيق المشترك في',
  'ضرورة التوصل إلى حل عادل في',
];
const MATTERS = [
  'ملف المياه',
  'ترسيم الحدود البحرية',
  'صادرات القمح',
  'مشروع خط السكة الحديد',
  'أوضاع الصيادين',
  'أسعار الأدوية',
  'تأشيرات الطلاب',
  'شبكة الكهرباء',
  'رسوم الموانئ',
  'حماية الآثار',
  'مكافحة الجراد',
  'تمويل المستشفيات',
];
/** What lies between: markets, weather and roads, in as many words as may be. */
const SUBJECTS = [
  'الأسواق المحلية',
  'حركة الملاحة',
  'الطرق الجبلية',
  'المدارس الريفية',
  'المخازن القديمة',
  'الموانئ الجنوبية',
  'المصانع الصغيرة',
  'الأحياء الشعبية',
  'المزارع المجاورة',
  'خطوط النقل',
];
const STATES_OF_THINGS = [
  'تشهد هدوءا نسبيا',
  'تعاني نقصا في العمالة',
  'تنتظر موسم الأمطار',
  'تستعد لفصل الشتاء',
  'عادت إلى العمل تدريجيا',
  'بقيت مغلقة أياما طويلة',
  'تتسع عاما بعد عام',
  'تحتاج إلى صيانة عاجلة',
];
const REASONS = [
  'وسط ارتفاع في درجات الحرارة',
  'رغم تراجع أسعار الشحن',
  'بعد موسم زراعي ضعيف',
  'مع اقتراب العطلة المدرسية',
  'في ظل زيادة الطلب على الوقود',
  'عقب إصلاحات استمرت شهورا',
  'من دون أن يطرأ تغير يذكر',
  'كما جرت العادة في مثل هذا الوقت',
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

/** So many names, from all over a lexicon that has like ones side by side. */
const spread = (names: Iterable<string>, count: number): readonly string[] => {
  const plain = [...names].filter((name) => /^(?!ال)[\u0621-\u064A]{4,}$/.test(name));
  return plain.filter((_, i) => i % Math.floor(plain.length / count) === 0);
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
  const givens = spread(givenNames(), 400);
  const families = spread(familyNames(), 600);
  const people = Array.from({ length: PEOPLE }, () => {
    const [nisba, capital] = of(STATES, next());
    return {
      name: `${of(givens, next())} ${of(families, next())}`,
      office: of(OFFICES, next()),
      nisba,
      capital,
    };
  });
  type Person = (typeof people)[number];
  const titled = ({ office, nisba, name }: Person) => `${office} ${nisba} ${name}`;
  // a square falls on small places more often: a few are in many articles
  const somebody = () => of(people, next() ** 2);
  const event = (number: number): string => {
    const [a, b] = [somebody(), somebody()];
    const saying = () => `${of(SAYINGS, next())} ${of(MATTERS, next())} و${of(MATTERS, next())}`;
    return of(
      [
        () => `تلقى ${titled(a)} اتصالا هاتفيا أمس من ${titled(b)}، بحثا خلاله ${of(TOPICS, next())}.`,
        () =>
          `التقى ${titled(a)} في ${a.capital} أمس ${titled(b)}، وجرى خلال اللقاء استعراض ${of(TOPICS, next())}.`,
        () =>
          `وقال ${titled(a)} في بيان إن ${of(MATTERS, next())} في صدر جدول الأعمال رقم ${number}، مؤكدا ${saying()}.`,
        () =>
          `وأكد ${titled(b)} ${saying()}، مشيرا إلى ${of(TOPICS, next())} في العام ${2000 + (number % 25)}.`,
        () => `وشدد ${titled(a)} على ${saying()}.`,
      ],
      next(),
    )();
  };
  const lull = () =>
    `وكانت ${of(SUBJECTS, next())} ${of(STATES_OF_THINGS, next())} ${of(REASONS, next())}، فيما ` +
    `${of(SUBJECTS, next())} ${of(STATES_OF_THINGS, next())} ${of(REASONS, next())}.`;
  for (let i = 0; i < count; i++) {
    const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(next() * 700))).toISOString().slice(0, 10);
    const sentences: string[] = [];
    let length = 0;
    while (length < 2_000) {
      const sentence = sentences.length % 2 === 0 ? event(i) : lull();
      sentences.push(sentence);
      length += sentence.length + 1;
    }
    yield { id: `generated ${i}`, source: `صحيفة ${i % 12}`, publishedAt: day, text: sentences.join(' ') };
  }
}
