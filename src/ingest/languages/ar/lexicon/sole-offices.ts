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

/** Governments that rule a part of a state each, by what titles call them. */
// biome-ignore format: a table, one entry a line
export const RIVAL_GOVERNMENTS: readonly { readonly states: readonly string[]; readonly forms: readonly string[]; readonly body: string }[] = [
  { states: ['LY'], forms: ['حكومة الوفاق', 'حكومة الوفاق الوطني', 'لحكومة الوفاق'], body: 'حكومة الوفاق الوطني' }, // Government of National Accord
  { states: ['LY'], forms: ['حكومة الوحدة', 'لحكومة الوحدة', 'حكومة الدبيبة'], body: 'حكومة الوحدة الوطنية' }, // Government of National Unity
  { states: ['LY'], forms: ['الحكومة المؤقتة', 'الليبية المؤقتة', 'الحكومة الموازية', 'حكومة الشرق', 'حكومة شرق', 'بالحكومة المؤقتة', 'حكومة طبرق'], body: 'الحكومة الليبية المؤقتة' }, // interim government in the east
  { states: ['LY'], forms: ['من مجلس النواب', 'من البرلمان', 'حكومة الاستقرار', 'حكومة الاستقرار الوطني'], body: 'حكومة الاستقرار الوطني' }, // appointed by the parliament
  { states: ['LY'], forms: ['حكومة الإنقاذ', 'حكومة طرابلس'], body: 'حكومة الإنقاذ الوطني' }, // Government of National Salvation
  { states: ['YE'], forms: ['حكومة صنعاء', 'حكومة الحوثيين', 'حكومة الإنقاذ', 'الحكومة الحوثية', 'لحكومة الحوثيين', 'حكومة الإنقاذ الوطني'], body: 'حكومة صنعاء' }, // in Sanaa
];

/** Who is to take an office: designate, elect. */
export const DESIGNATE: readonly string[] = ['المكلف', 'المكلفة', 'المنتخب', 'المنتخبة'];

/** "for the affairs of": what a deputy is in charge of follows. */
// biome-ignore format: a list of words
export const OF_REMIT: readonly string[] = ['لشؤون', 'لشئون', 'للشؤون', 'للشئون', 'شؤون', 'لقطاع', 'المكلف', 'المكلفة'];

/** Officials of whom a ministry of the Gulf has one: undersecretary, secretary general. */
// biome-ignore format: a list of words
export const SENIOR_OFFICIALS: readonly string[] = [
  'وكيل وزارة', 'وكيلة وزارة', 'أمين عام وزارة', 'الأمين العام لوزارة', 'الأمينة العامة لوزارة',
];

/** The chief prosecutor of a state, and what he heads. */
export const CHIEF_PROSECUTORS: readonly string[] = ['النائب العام', 'المدعي العام', 'المدعية العامة'];
export const PROSECUTION = 'النيابة العامة';

/** Words that name no body by themselves: council, committee, delegation, board, company, department, people of. */
// biome-ignore format: a list of words
export const NO_BODIES: readonly string[] = [
  'المجلس', 'مجلس', 'اللجنة', 'لجنة', 'الوفد', 'وفد', 'الإدارة', 'إدارة', 'الشركة', 'شركة', 'القسم', 'قسم', 'الدائرة',
  'دائرة', 'الهيئة', 'هيئة', 'المؤسسة', 'مؤسسة', 'المنظمة', 'منظمة', 'المركز', 'مركز', 'المكتب', 'مكتب', 'العامة', 'العام',
  'السابق', 'السابقة', 'الجديد', 'الجديدة', 'المنظمة', 'التنفيذي', 'التنفيذية', 'الوزراء', 'حزب', 'حركة', 'بلاده', 'فريق',
];

export interface SoleTitle {
  /** The title from its first word on. */
  readonly forms: readonly string[];
  /** What it is the see or seat of. */
  readonly body: string;
  /** The state whose it is, where the words do not say. */
  readonly state?: string;
  /** What of several in the body, which is of no state. */
  readonly post?: string;
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
  { forms: ['حاكم مصرف لبنان'], body: 'البنك المركزي', state: 'LB', gloss: 'governor of the Bank of Lebanon' },
  { forms: ['والي بنك المغرب'], body: 'البنك المركزي', state: 'MA', gloss: 'governor of the Bank of Morocco' },
  { forms: ['محافظ بنك إسرائيل'], body: 'البنك المركزي', state: 'IL', gloss: 'governor of the Bank of Israel' },
  { forms: ['محافظ بنك الجزائر'], body: 'البنك المركزي', state: 'DZ', gloss: 'governor of the Bank of Algeria' },
  { forms: ['محافظ مؤسسة النقد العربي السعودي'], body: 'البنك المركزي', state: 'SA', gloss: 'governor of the Saudi monetary agency' },
  { forms: ['مستشار الأمن القومي', 'مستشارة الأمن القومي', 'مستشار الأمن الوطني'], body: 'مجلس الأمن القومي', gloss: 'national security adviser' },
  { forms: ['أمين المجلس الأعلى للأمن القومي', 'أمين عام المجلس الأعلى للأمن القومي', 'الأمين العام للمجلس الأعلى للأمن القومي', 'أمين مجلس الأمن القومي', 'سكرتير مجلس الأمن'], body: 'المجلس الأعلى للأمن القومي', gloss: 'secretary of a national security council' },
  { forms: ['زعيم المعارضة', 'زعيمة المعارضة'], body: 'المعارضة', gloss: 'leader of the opposition' },
  { forms: ['كبير المفاوضين', 'كبيرة المفاوضين', 'كبير مفاوضي'], body: 'المفاوضون', gloss: 'chief negotiator' },
  { forms: ['المفوض السامي لحقوق الإنسان', 'المفوضة السامية لحقوق الإنسان', 'مفوض الأمم المتحدة السامي لحقوق الإنسان', 'مفوضة الأمم المتحدة السامية لحقوق الإنسان', 'مفوضة الأمم المتحدة لحقوق الإنسان', 'المفوض السامي للأمم المتحدة لحقوق الإنسان', 'المفوضة السامية للأمم المتحدة لحقوق الإنسان'], body: 'الأمم المتحدة', post: 'حقوق الإنسان', gloss: 'High Commissioner for Human Rights' },
  { forms: ['المفوض السامي لشؤون اللاجئين', 'مفوض الأمم المتحدة السامي لشؤون اللاجئين', 'المفوض السامي للأمم المتحدة لشؤون اللاجئين', 'مفوض الأمم المتحدة لشؤون اللاجئين', 'المفوض السامي للاجئين', 'المفوضة السامية لشؤون اللاجئين'], body: 'الأمم المتحدة', post: 'اللاجئون', gloss: 'High Commissioner for Refugees' },
  { forms: ['المدعي العام للمحكمة الجنائية الدولية', 'مدعي عام المحكمة الجنائية الدولية', 'المدعية العامة للمحكمة الجنائية الدولية', 'مدعية المحكمة الجنائية الدولية', 'مدعي المحكمة الجنائية الدولية', 'المدعي العام للجنائية الدولية'], body: 'المحكمة الجنائية الدولية', post: 'الادعاء', gloss: 'Prosecutor of the International Criminal Court' },
  { forms: ['رئيس الأركان', 'رئيس هيئة الأركان', 'رئيس أركان الجيش', 'رئيس هيئة أركان الجيش'], body: 'هيئة الأركان', gloss: 'chief of the general staff' },
];
