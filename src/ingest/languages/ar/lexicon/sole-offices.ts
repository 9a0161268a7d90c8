/**
 * What tells an office that one person holds at a time: words of its title, and titles that are one by themselves.
 */

/** Words of which the title of whoever heads a body is made, before the body's name. */
// biome-ignore format: a list of words
export const HEADING_WORDS: readonly string[] = [
  'رئيس', 'رئيسة', // head
  'الرئيس', 'الرئيسة', // the head
  'التنفيذي', 'التنفيذية', // executive
  'تنفيذي', 'تنفيذية', // the same
  'مدير', 'مديرة', // director
  'المدير', 'المديرة', // the director
  'عام', 'عامة', // general
  'العام', 'العامة', // the general
  'أمين', 'أمينة', // secretary
  'الأمين', 'الأمينة', // the secretary
  'السكرتير', 'سكرتير', // the same
  'مفوض', 'مفوضة', // commissioner
  'المفوض', 'المفوضة', // the commissioner
  'السامي', 'السامية', // high
  'محافظ', 'محافظة', // governor of a bank
  'حاكم', // the same
  'قائد', 'القائد', // commander
  'زعيم', 'زعيمة', // leader
  'المكتب', 'السياسي', // of the political bureau
  'المنظمة', 'منظمة', 'لمنظمة', // of the organization
  'الحركة', 'حركة', 'لحركة', // of the movement
  'حزب', 'الحزب', 'لحزب', // of the party
  'جماعة', 'الجماعة', 'لجماعة', // of the group
  'تنظيم', 'لتنظيم', // of the organization
  'وكالة', 'لوكالة', 'للوكالة', // of the agency
  'حلف', 'لحلف', // of the alliance
];

/** "of", "in the name of": what may stand before a body's name. */
export const OF_BODY: readonly string[] = ['في', 'لدى', 'باسم'];

/** The spokesperson, of whom a ministry has one; not a deputy, a regional or a military one. */
// biome-ignore format: a list of words
export const THE_SPOKESPERSON: readonly string[] = [
  'المتحدث', 'المتحدثة', 'الناطق', 'الناطقة', // the spokesman, the spokeswoman
  'الرسمي', 'الرسمية', // official
  'باسم', 'بلسان', // in the name of
];

/** Chambers beside a lower house that has a speaker too: senate, notables, counsellors, lords, federation council. */
// biome-ignore format: a list of words
export const UPPER_HOUSES: readonly string[] = [
  'مجلس الشيوخ', 'مجلس الأعيان', 'مجلس المستشارين', 'مجلس اللوردات', 'مجلس الاتحاد',
];

/** Parts of a state whose heads are called as those of a state are: their names in titles, and their usual name. */
// biome-ignore format: a table, one entry a line
export const UNITS: readonly (readonly [name: string, words: readonly string[]])[] = [
  ['إقليم كردستان العراق', ['إقليم كردستان', 'كردستان', 'الإقليم']], // the Kurdistan Region
  ['إمارة أبوظبي', ['أبوظبي', 'أبو ظبي']], // Abu Dhabi
  ['إمارة دبي', ['دبي']], // Dubai
  ['إمارة الشارقة', ['الشارقة']], // Sharjah
  ['إمارة عجمان', ['عجمان']], // Ajman
  ['إمارة الفجيرة', ['الفجيرة']], // Fujairah
  ['إمارة رأس الخيمة', ['رأس الخيمة']], // Ras al-Khaimah
  ['إمارة أم القيوين', ['أم القيوين']], // Umm al-Quwain
];

export interface SoleTitle {
  /** The title from its first word on. */
  readonly forms: readonly string[];
  /** What it is the see or seat of. */
  readonly body: string;
  /** The state whose it is, where the words do not say. */
  readonly state?: string;
  readonly gloss: string;
}
/** Whom the title alone means, unless one of the names of the popes of Alexandria follows. */
export const POPE = 'البابا';
/** Those names. */
// biome-ignore format: a list of words
export const NAMES_OF_ALEXANDRIA: readonly string[] = [
  'تواضروس', 'شنودة', 'كيرلس', 'يوساب', 'مكاريوس', 'يوأنس', 'ديمتريوس', 'مرقس', 'غبريال', 'متاؤس', // Theodoros, Shenouda, Kyrillos, Joseph, Macarius, John, Demetrius, Mark, Gabriel, Matthew
];

export const POPE_OF_ROME: SoleTitle = {
  forms: ['بابا الفاتيكان', 'الحبر الأعظم', 'بابا روما'],
  body: 'الكرسي الرسولي',
  state: 'VA',
  gloss: 'Pope',
};
export const POPE_OF_ALEXANDRIA: SoleTitle = {
  forms: ['بابا الإسكندرية', 'بابا الأقباط', 'بطريرك الكرازة المرقسية', 'بابا الكنيسة القبطية'],
  body: 'الكنيسة القبطية الأرثوذكسية',
  state: 'EG',
  gloss: 'Coptic Pope',
};
/** Titles that only one living person bears. */
// biome-ignore format: a table, one entry a line
export const SOLE_TITLES: readonly SoleTitle[] = [
  { forms: ['المرشد الأعلى', 'المرشد الإيراني', 'مرشد الثورة', 'مرشد الجمهورية', 'قائد الثورة الإسلامية', 'الولي الفقيه'], body: 'مؤسسة المرشد الأعلى', gloss: 'Supreme Leader' },
  { forms: ['شيخ الأزهر', 'الإمام الأكبر'], body: 'الأزهر', gloss: 'Grand Imam of al-Azhar' },
  { forms: ['البطريرك الماروني', 'بطريرك الموارنة'], body: 'الكنيسة المارونية', state: 'LB', gloss: 'Maronite Patriarch' },
  { forms: ['مفتي الجمهورية', 'مفتي عام', 'المفتي العام', 'مفتي المملكة'], body: 'دار الإفتاء', gloss: 'Grand Mufti' },
  { forms: ['مفتي الديار المصرية'], body: 'دار الإفتاء', state: 'EG', gloss: 'Grand Mufti of Egypt' },
  { forms: ['محافظ البنك المركزي', 'حاكم البنك المركزي', 'حاكم المصرف المركزي', 'محافظ المصرف المركزي'], body: 'البنك المركزي', gloss: 'governor of a central bank' },
  { forms: ['حاكم مصرف لبنان'], body: 'مصرف لبنان', state: 'LB', gloss: 'governor of the Bank of Lebanon' },
  { forms: ['رئيس الأركان', 'رئيس هيئة الأركان', 'رئيس أركان الجيش', 'رئيس هيئة أركان الجيش'], body: 'هيئة الأركان', gloss: 'chief of the general staff' },
];
