/**
 * Nouns that open the name of a body no lexicon knows ("party of ...", "news agency ..."), and the definite phrases that
 * look like such names and are none.
 */
import type { OrganizationKind } from './organizations.js';

export interface OrganizationHead {
  /** Construct singular and, where press names carry them, dual; the reader adds the article. */
  readonly forms: readonly string[];
  /**
   * How the name goes on: `name` by a proper name, bare or in quotation marks (newspaper "X"); `noun-phrase` by definite
   * nouns joined to it (association of the journalists); `adjective` by definite adjectives on a definite head (the
   * International Committee); `both` by nouns or adjectives. Quotation marks may open a name after any of them.
   */
  readonly takes: 'name' | 'noun-phrase' | 'adjective' | 'both';
  readonly kind: OrganizationKind;
  readonly gloss: string;
}

// biome-ignore format: a table, one entry a line
export const ORGANIZATION_HEADS: readonly OrganizationHead[] = [
  { forms: ['حزب', 'حزبا', 'حزبي'], takes: 'both', kind: 'party', gloss: 'party' },
  { forms: ['حركة', 'حركتا', 'حركتي'], takes: 'both', kind: 'movement', gloss: 'movement' },
  { forms: ['تيار'], takes: 'both', kind: 'party', gloss: 'current' },
  { forms: ['ائتلاف', 'إئتلاف'], takes: 'both', kind: 'party', gloss: 'coalition' },
  { forms: ['تحالف', 'حلف'], takes: 'both', kind: 'institution', gloss: 'alliance' },
  { forms: ['تكتل', 'كتلة'], takes: 'both', kind: 'party', gloss: 'bloc' },
  { forms: ['جبهة'], takes: 'both', kind: 'movement', gloss: 'front' },
  { forms: ['جماعة', 'جماعتا', 'جماعتي'], takes: 'both', kind: 'movement', gloss: 'group, brotherhood' },
  { forms: ['تنظيم', 'تنظيما', 'تنظيمي'], takes: 'both', kind: 'armed_group', gloss: 'organization, of armed groups' },
  { forms: ['ميليشيا', 'ميليشيات', 'مليشيا', 'مليشيات', 'ميلشيا', 'ميلشيات'], takes: 'both', kind: 'armed_group', gloss: 'militia' },
  { forms: ['كتيبة', 'كتائب'], takes: 'both', kind: 'armed_group', gloss: 'battalion, brigades' },
  { forms: ['لواء', 'ألوية'], takes: 'both', kind: 'armed_group', gloss: 'brigade' },
  { forms: ['فصيل', 'فصائل'], takes: 'both', kind: 'armed_group', gloss: 'faction' },
  { forms: ['سرايا', 'سرية'], takes: 'both', kind: 'armed_group', gloss: 'companies, of armed groups' },
  { forms: ['فيلق'], takes: 'both', kind: 'armed_group', gloss: 'corps' },
  { forms: ['عصائب', 'أنصار', 'جند'], takes: 'noun-phrase', kind: 'armed_group', gloss: 'bands, partisans, soldiers of' },
  { forms: ['جيش'], takes: 'both', kind: 'army', gloss: 'army' },
  { forms: ['قوات', 'قوة'], takes: 'both', kind: 'army', gloss: 'forces, force' },
  { forms: ['فرقة'], takes: 'both', kind: 'army', gloss: 'division' },
  { forms: ['الرئاسة'], takes: 'adjective', kind: 'institution', gloss: 'presidency' },
  { forms: ['شرطة'], takes: 'both', kind: 'institution', gloss: 'police' },
  { forms: ['حرس'], takes: 'adjective', kind: 'army', gloss: 'guard' },
  { forms: ['منظمة', 'منظمتا', 'منظمتي'], takes: 'both', kind: 'international', gloss: 'organization' },
  { forms: ['اتحاد', 'إتحاد'], takes: 'both', kind: 'institution', gloss: 'union, federation' },
  { forms: ['رابطة'], takes: 'both', kind: 'institution', gloss: 'league, association' },
  { forms: ['جمعية'], takes: 'both', kind: 'institution', gloss: 'association' },
  { forms: ['نقابة'], takes: 'noun-phrase', kind: 'institution', gloss: 'syndicate' },
  { forms: ['مؤسسة'], takes: 'both', kind: 'institution', gloss: 'foundation, establishment' },
  { forms: ['هيئة'], takes: 'both', kind: 'institution', gloss: 'authority, commission' },
  { forms: ['سلطة'], takes: 'both', kind: 'institution', gloss: 'authority' },
  { forms: ['مجلس'], takes: 'both', kind: 'institution', gloss: 'council' },
  { forms: ['برلمان'], takes: 'adjective', kind: 'institution', gloss: 'parliament' },
  { forms: ['لجنة'], takes: 'both', kind: 'institution', gloss: 'committee' },
  { forms: ['مفوضية'], takes: 'both', kind: 'international', gloss: 'commission' },
  { forms: ['محكمة'], takes: 'both', kind: 'institution', gloss: 'court' },
  { forms: ['ديوان'], takes: 'both', kind: 'institution', gloss: 'bureau, court' },
  { forms: ['أمانة'], takes: 'both', kind: 'institution', gloss: 'secretariat, municipality' },
  { forms: ['بلدية'], takes: 'name', kind: 'institution', gloss: 'municipality' },
  { forms: ['إمارة'], takes: 'name', kind: 'institution', gloss: 'governorate' },
  { forms: ['غرفة'], takes: 'noun-phrase', kind: 'institution', gloss: 'chamber' },
  { forms: ['صندوق'], takes: 'both', kind: 'institution', gloss: 'fund' },
  { forms: ['وكالة'], takes: 'both', kind: 'news_agency', gloss: 'agency' },
  { forms: ['جهاز'], takes: 'noun-phrase', kind: 'institution', gloss: 'service, apparatus' },
  { forms: ['دائرة', 'إدارة', 'مديرية', 'مصلحة الضرائب', 'مصلحة الجمارك', 'مصلحة السجون', 'مصلحة الطب الشرعي', 'مصلحة الجوازات'], takes: 'noun-phrase', kind: 'institution', gloss: 'department, administration, directorate' },
  { forms: ['مرصد'], takes: 'both', kind: 'institution', gloss: 'observatory' },
  { forms: ['مركز'], takes: 'both', kind: 'institution', gloss: 'centre' },
  { forms: ['مكتب'], takes: 'both', kind: 'institution', gloss: 'office, bureau' },
  { forms: ['مجمع'], takes: 'noun-phrase', kind: 'institution', gloss: 'academy, assembly of scholars' },
  { forms: ['معهد'], takes: 'both', kind: 'institution', gloss: 'institute' },
  { forms: ['أكاديمية'], takes: 'both', kind: 'institution', gloss: 'academy' },
  { forms: ['جامعة'], takes: 'both', kind: 'institution', gloss: 'university, league' },
  { forms: ['كلية'], takes: 'both', kind: 'institution', gloss: 'faculty, college' },
  { forms: ['مدرسة', 'مستشفى', 'متحف', 'مكتبة'], takes: 'both', kind: 'institution', gloss: 'school, hospital, museum, library' },
  { forms: ['بعثة'], takes: 'both', kind: 'institution', gloss: 'mission' },
  { forms: ['سفارة'], takes: 'both', kind: 'institution', gloss: 'embassy' },
  { forms: ['قنصلية'], takes: 'both', kind: 'institution', gloss: 'consulate' },
  { forms: ['كنيسة', 'بطريركية'], takes: 'both', kind: 'institution', gloss: 'church, patriarchate' },
  { forms: ['دارة'], takes: 'both', kind: 'institution', gloss: 'foundation, of archives' },
  { forms: ['دار'], takes: 'noun-phrase', kind: 'institution', gloss: 'house' },
  { forms: ['منتدى'], takes: 'both', kind: 'institution', gloss: 'forum' },
  { forms: ['شركة', 'شركتا', 'شركتي'], takes: 'both', kind: 'company', gloss: 'company' },
  { forms: ['مجموعة'], takes: 'both', kind: 'company', gloss: 'group' },
  { forms: ['عملاق', 'عملاقة'], takes: 'name', kind: 'company', gloss: 'giant of an industry' },
  { forms: ['بنك', 'مصرف'], takes: 'both', kind: 'bank', gloss: 'bank' },
  { forms: ['بورصة', 'سوق'], takes: 'both', kind: 'institution', gloss: 'stock exchange, market' },
  { forms: ['خطوط'], takes: 'both', kind: 'company', gloss: 'airlines' },
  { forms: ['موقع', 'موقعا', 'موقعي'], takes: 'name', kind: 'newspaper', gloss: 'website' },
  { forms: ['منصة'], takes: 'name', kind: 'company', gloss: 'platform, application' },
  { forms: ['صحيفة', 'صحيفتا', 'صحيفتي'], takes: 'name', kind: 'newspaper', gloss: 'newspaper' },
  { forms: ['جريدة', 'جريدتا', 'جريدتي'], takes: 'name', kind: 'newspaper', gloss: 'newspaper' },
  { forms: ['مجلة', 'مجلتا', 'مجلتي'], takes: 'name', kind: 'newspaper', gloss: 'magazine' },
  { forms: ['يومية', 'أسبوعية'], takes: 'name', kind: 'newspaper', gloss: 'daily, weekly' },
  { forms: ['قناة', 'قناتا', 'قناتي'], takes: 'name', kind: 'channel', gloss: 'channel' },
  { forms: ['فضائية', 'تلفزيون', 'تليفزيون', 'محطة'], takes: 'name', kind: 'channel', gloss: 'satellite channel, television, station' },
  { forms: ['شبكة'], takes: 'name', kind: 'channel', gloss: 'network' },
  { forms: ['إذاعة', 'راديو'], takes: 'name', kind: 'channel', gloss: 'radio' },
  { forms: ['نادي', 'ناد'], takes: 'both', kind: 'club', gloss: 'club' },
  { forms: ['فريق'], takes: 'name', kind: 'club', gloss: 'team' },
  { forms: ['منتخب'], takes: 'both', kind: 'club', gloss: 'national team' },
];

/** Definite phrases that name no body by themselves: they mean the one spoken of, or a kind. */
// biome-ignore format: a list of words
export const GENERIC_BODIES: readonly string[] = [
  // the government, the cabinet, the presidency
  'الحكومة', 'الحكومات', 'حكومة', 'مجلس الوزراء', 'الوزارة', 'الوزارات', 'الرئاسة', 'السلطات', 'السلطة', 'الدولة', 'القيادة', 'الإدارة', 'النظام',
  'الدولتان', 'الدولتين', 'البلدان', 'البلدين', 'الجانبان', 'الجانبين', 'الطرفان', 'الطرفين', 'الأطراف',
  // the council, the committee, the authority
  'المجلس', 'المجالس', 'اللجنة', 'اللجان', 'الهيئة', 'الهيئات', 'المفوضية', 'الجهاز', 'الأجهزة', 'الأجهزة الأمنية', 'المحكمة', 'المحاكم', 'القضاء', 'النيابة',
  'الأمانة', 'الأمانة العامة', 'الديوان', 'المديرية', 'الدائرة', 'المصلحة', 'البلدية', 'الإمارة', 'السفارة', 'القنصلية', 'البعثة', 'الوفد',
  'مجلس الإدارة', 'مجلس إدارة', 'مجلس الأمناء', 'اللجنة المنظمة', 'لجنة التحكيم', 'اللجنة الفنية', 'لجنة خاصة', 'لجنة مشتركة', 'لجنة وزارية', 'اللجنة المشتركة',
  'البرلمان', 'مجلس النواب', 'مجلس الشيوخ', 'مجلس الشعب', 'مجلس الأمة', 'مجلس الشورى', 'الجمعية الوطنية',
  // the company, the bank, the market
  'الشركة', 'الشركات', 'المجموعة', 'البنك', 'البنوك', 'المصرف', 'المصارف', 'السوق', 'الأسواق', 'البورصة', 'الصندوق', 'المؤسسة', 'المؤسسات', 'القطاع الخاص', 'القطاع العام',
  // the army, the police
  'الجيش', 'الجيوش', 'القوات', 'القوات المسلحة', 'القوات الأمنية', 'القوات الأجنبية', 'التلفزيون المحلي', 'مركز المحافظة', 'الجبهة الداخلية', 'حرس الشرف', 'الخطوط المستقيمة', 'فريق العمل', 'قوات الأمن', 'القوات الحكومية', 'القوات الجوية', 'القوات البرية', 'القوات البحرية', 'القوة', 'الفرقة', 'اللواء', 'الكتيبة', 'الحرس',
  'الشرطة', 'الأمن', 'الأمن العام', 'الدفاع المدني', 'خفر السواحل', 'حرس الحدود', 'قوات الجيش', 'قوات النظام', 'قوات المعارضة', 'سلاح الجو', 'البحرية', 'الميليشيا', 'الميليشيات', 'المليشيات', 'المليشيا', 'الفصائل', 'الفصائل المسلحة', 'فصائل المعارضة', 'الكتائب', 'قوات خاصة', 'القوات الخاصة', 'قوات التحالف الدولي', 'قوات برية', 'قوات أجنبية', 'قوات بلاده', 'قوة عسكرية', 'جيش بلاده',
  // the party, the movement
  'الحزب', 'الأحزاب', 'الأحزاب السياسية', 'الحركة', 'الحركات', 'الجماعة', 'الجماعات', 'الجماعات المسلحة', 'الجماعات الإرهابية', 'التنظيم', 'التنظيمات', 'التنظيمات الإرهابية', 'الجبهة', 'التيار', 'الكتلة', 'الكتل السياسية', 'الائتلاف', 'التحالف', 'الحلف', 'الأغلبية', 'المعارضة', 'المكتب السياسي', 'الحزب الحاكم', 'اللجنة المركزية', 'اللجنة التنفيذية',
  // the organization, the union, the university
  'المنظمة', 'المنظمات', 'المنظمات الدولية', 'منظمات دولية', 'المنظمات الإنسانية', 'منظمات المجتمع المدني', 'المجتمع المدني', 'المجتمع الدولي', 'الاتحاد', 'الرابطة', 'الجمعية', 'الجمعيات', 'النقابة', 'النقابات', 'الجمعية العمومية',
  'الجامعة', 'الجامعات', 'الكلية', 'المعهد', 'المركز', 'المراكز', 'المدرسة', 'المستشفى', 'المكتب', 'المكتب الإعلامي', 'المرصد', 'المنتدى', 'الدار', 'الكنيسة',
  // the press
  'الصحيفة', 'الصحف', 'الجريدة', 'المجلة', 'القناة', 'القنوات', 'الوكالة', 'الوكالات', 'وكالات الأنباء', 'وكالات', 'وكالة أنباء', 'الإذاعة', 'التلفزيون', 'التليفزيون', 'التلفزيون الرسمي', 'الموقع', 'المحطة', 'الشبكة', 'وسائل الإعلام', 'التلفزيون الحكومي', 'الإذاعة الرسمية', 'الوكالة الرسمية', 'القناة الرسمية', 'المنصة', 'مواقع التواصل الاجتماعي', 'شبكة التواصل الاجتماعي', 'شبكات التواصل الاجتماعي', 'شبكة الإنترنت', 'شبكة الانترنت',
  // sport
  'النادي', 'الأندية', 'الفريق', 'الفرق', 'المنتخب', 'المنتخبات', 'الفريقان', 'الفريقين', 'الفريق الأول', 'الفريق الكروي', 'الفريق الكروي الأول', 'الفريق الأولمبي', 'فريق درجة الشباب', 'فريق درجة الناشئين', 'فريق الشباب', 'إدارة الكرة', 'إدارة النادي', 'بعثة المنتخب', 'بعثة الفريق', 'فريق العمل', 'فريق عمل', 'الفريق الأول', 'مجلس إدارة النادي', 'الاتحاد المحلي',
  // what looks like a name of a body and is something else
  'حركة المرور', 'حركة السير', 'حركة الملاحة', 'حركة الطيران', 'حركة النقل', 'حركة التجارة', 'تيار كهربائي', 'التيار الكهربائي', 'موقع الحادث', 'موقع الانفجار', 'مركز المدينة', 'المركز الأول', 'المركز الثاني', 'المركز الثالث', 'المركز الرابع', 'المركز الخامس', 'المركز الأخير', 'مركز الشرطة', 'غرفة العمليات', 'غرفة عمليات', 'غرفة العناية', 'سوق العمل', 'أسواق النفط', 'سوق النفط', 'قوة القانون', 'قوة السلاح', 'سلطة القانون', 'مجموعة من', 'إدارة الأزمة', 'إدارة الشؤون', 'إدارة الأعمال', 'جهاز الكمبيوتر', 'مكتب الرئيس', 'منصة التتويج', 'فريق التحقيق', 'كلية الحقوق', 'لجنة التحقيق', 'لجنة تحقيق', 'صندوق الاقتراع', 'صناديق الاقتراع', 'محطة الوقود', 'محطة وقود', 'محطة الكهرباء', 'محطة توليد', 'دار الضيافة', 'مجلس العزاء', 'مجلس عزاء', 'خطوط التماس', 'خطوط المواجهة', 'خطوط الأنابيب', 'جبهة القتال', 'جبهات القتال', 'كتلة الأجور', 'سرية تامة',
];

/** Adjectives that say what somebody thinks of a body, or what it is like, and name none: "the rebel militias". */
export const DESCRIBING_ADJECTIVES = [
  'الانقلابية', // putschist
  'المتمردة', // rebel
  'المسلحة', // armed
  'الإرهابية', // terrorist
  'الإجرامية', // criminal
  'الهمجية', // barbarous
  'المتطرفة', // extremist
  'المتشددة', // hardline
  'الغازية', // invading
  'المعتدية', // aggressor
  'الظلامية', // obscurantist
  'التكفيرية', // takfiri
  'المعادية', // hostile
  'المارقة', // rogue
  'المقاتلة', // fighting
  'النظامية', // regular
  'الحكومية', // of the government
  'الموالية', // loyal
  'المحلية', // local
  'المعارضة', // opposing
  'المذكورة', // mentioned
  'الجديدة', // new
  'المتطرف', // extremist
  'المتشدد', // hardline
  'المحظور', // banned
  'المحظورة', // banned
  'الإرهابي', // terrorist
  'المسلح', // armed
  'المتمرد', // rebel
  'المعارض', // opposing
  'الحاكم', // ruling
  'الحاكمة', // ruling
  'المذكور', // mentioned
  'المجرمة', // criminal
  'المجرم', // criminal
  'المشكلة', // formed
  'المشكل', // formed
  'المكلف', // appointed
  'المكلفة', // appointed
  'القادمة', // coming
  'القادم', // coming
  'الحالية', // present
  'الحالي', // present
  'السابقة', // former
  'الماضية', // past
  'الواقعة', // lying
  'الفنية', // technical
  'الفني', // technical
  'الإداري', // administrative
] as const;
