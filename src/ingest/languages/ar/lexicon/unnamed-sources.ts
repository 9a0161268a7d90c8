/**
 * Speakers without a name: "a senior official", "sources close to the government", "eyewitnesses"; and the nouns that,
 * with a nationality or a state's name, mean the state itself.
 */
import type { Gender, GrammaticalNumber } from '../verb-forms.js';

export interface SourceNoun {
  /** Absolute and construct forms without article; the reader adds it. */
  readonly forms: readonly string[];
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  readonly gloss: string;
}

export interface SourceWord {
  readonly forms: readonly string[];
  readonly gloss: string;
}

/** Singular, dual and sound plural of a masculine noun and its feminine. */
const sourceNouns = (stem: string, gloss: string, broken: readonly string[] = []): SourceNoun[] => [
  { forms: [stem], gender: 'masculine', number: 'singular', gloss },
  { forms: [`${stem}ان`, `${stem}ا`], gender: 'masculine', number: 'dual', gloss: `two of: ${gloss}` },
  {
    forms: [`${stem}ون`, `${stem}ين`, `${stem}و`, `${stem}ي`, ...broken],
    gender: 'masculine',
    number: 'plural',
    gloss: `several of: ${gloss}`,
  },
  { forms: [`${stem}ة`], gender: 'feminine', number: 'singular', gloss: `${gloss}, a woman` },
  {
    forms: [`${stem}تان`, `${stem}تين`],
    gender: 'feminine',
    number: 'dual',
    gloss: `two of: ${gloss}, women`,
  },
  { forms: [`${stem}ات`], gender: 'feminine', number: 'plural', gloss: `several of: ${gloss}, women` },
];
/** The same with a broken plural in place of the sound one. */
const brokenNouns = (stem: string, plurals: readonly string[], gloss: string): SourceNoun[] => [
  { forms: [stem], gender: 'masculine', number: 'singular', gloss },
  {
    forms: [`${stem}ان`, `${stem}ين`, `${stem}ا`],
    gender: 'masculine',
    number: 'dual',
    gloss: `two of: ${gloss}`,
  },
  { forms: plurals, gender: 'masculine', number: 'plural', gloss: `several of: ${gloss}` },
];
/** A noun whose feminine is used as well. */
const feminineOf = (form: string, gloss: string): SourceNoun => ({
  forms: [form],
  gender: 'feminine',
  number: 'singular',
  gloss: `${gloss}, a woman`,
});

// biome-ignore format: a table, one entry a line
export const SOURCE_NOUNS: readonly SourceNoun[] = [
  { forms: ['مصدر'], gender: 'masculine', number: 'singular', gloss: 'source' },
  { forms: ['مصدران', 'مصدرين', 'مصدرا'], gender: 'masculine', number: 'dual', gloss: 'two sources' },
  { forms: ['مصادر'], gender: 'feminine', number: 'plural', gloss: 'sources' },
  ...sourceNouns('مسؤول', 'official'),
  ...sourceNouns('مسئول', 'official, in Egyptian spelling'),
  ...sourceNouns('متحدث', 'spokesman'),
  ...sourceNouns('ناطق', 'spokesman, in the Levant'),
  ...sourceNouns('موظف', 'employee'),
  ...sourceNouns('دبلوماسي', 'diplomat'),
  ...sourceNouns('ديبلوماسي', 'diplomat, in another spelling'),
  ...sourceNouns('ناشط', 'activist', ['نشطاء']),
  ...sourceNouns('محلل', 'analyst'),
  ...sourceNouns('مراقب', 'observer'),
  // the feminine is a thing: following up
  ...sourceNouns('متابع', 'follower of events').filter(({ gender }) => gender === 'masculine'),
  ...sourceNouns('مراسل', 'correspondent'),
  ...sourceNouns('باحث', 'researcher'),
  ...sourceNouns('متعامل', 'trader'),
  ...sourceNouns('مشارك', 'participant'),
  ...sourceNouns('سياسي', 'politician'),
  ...sourceNouns('برلماني', 'member of parliament'),
  ...sourceNouns('قيادي', 'leading member'),
  ...sourceNouns('معارض', 'opponent of the government'),
  ...sourceNouns('حقوقي', 'rights activist'),
  ...sourceNouns('صحفي', 'journalist'),
  ...sourceNouns('صحافي', 'journalist'),
  ...sourceNouns('إعلامي', 'media man'),
  ...sourceNouns('عسكري', 'soldier'),
  ...sourceNouns('محقق', 'investigator'),
  ...sourceNouns('مفاوض', 'negotiator'),
  ...sourceNouns('مستشار', 'adviser'),
  ...sourceNouns('مسعف', 'paramedic'),
  ...sourceNouns('مقاتل', 'fighter'),
  ...sourceNouns('متظاهر', 'demonstrator'),
  ...sourceNouns('محتج', 'protester'),
  ...sourceNouns('متمرد', 'rebel'),
  ...sourceNouns('مواطن', 'citizen'),
  ...sourceNouns('مقرب', 'one close to'),
  ...sourceNouns('مطلع', 'one in the know'),
  ...sourceNouns('مدون', 'blogger'),
  ...sourceNouns('مغرد', 'one who tweets'),
  ...sourceNouns('مختص', 'specialist'),
  ...sourceNouns('متخصص', 'specialist'),
  ...sourceNouns('ممثل', 'representative'),
  ...sourceNouns('مندوب', 'delegate'),
  ...sourceNouns('محام', 'lawyer'),
  { forms: ['محامي'], gender: 'masculine', number: 'singular', gloss: 'lawyer of' },
  { forms: ['محامية'], gender: 'feminine', number: 'singular', gloss: 'lawyer, a woman' },
  ...brokenNouns('خبير', ['خبراء'], 'expert'), feminineOf('خبيرة', 'expert'),
  ...brokenNouns('شاهد', ['شهود'], 'witness'),
  { forms: ['شاهد عيان'], gender: 'masculine', number: 'singular', gloss: 'eyewitness' },
  { forms: ['شاهدة عيان'], gender: 'feminine', number: 'singular', gloss: 'eyewitness, a woman' },
  { forms: ['شاهدا عيان', 'شاهدي عيان'], gender: 'masculine', number: 'dual', gloss: 'two eyewitnesses' },
  { forms: ['شهود عيان', 'شهود العيان'], gender: 'masculine', number: 'plural', gloss: 'eyewitnesses' },
  ...brokenNouns('ضابط', ['ضباط'], 'officer'),
  ...brokenNouns('قائد', ['قادة'], 'commander'),
  ...brokenNouns('زعيم', ['زعماء'], 'leader'),
  ...brokenNouns('نائب', ['نواب'], 'member of parliament'), feminineOf('نائبة', 'member of parliament'),
  ...brokenNouns('وزير', ['وزراء'], 'minister'), feminineOf('وزيرة', 'minister'),
  ...brokenNouns('سفير', ['سفراء'], 'ambassador'), feminineOf('سفيرة', 'ambassador'),
  ...brokenNouns('عضو', ['أعضاء'], 'member'), feminineOf('عضوة', 'member'),
  ...brokenNouns('طبيب', ['أطباء'], 'doctor'), feminineOf('طبيبة', 'doctor'),
  ...brokenNouns('قريب', ['أقارب', 'أقرباء'], 'relative'),
  { forms: ['علماء'], gender: 'masculine', number: 'plural', gloss: 'scholars' },
  { forms: ['سكان'], gender: 'masculine', number: 'plural', gloss: 'inhabitants' },
  ...brokenNouns('تاجر', ['تجار'], 'trader'),
  ...brokenNouns('عنصر', ['عناصر'], 'member of a force'),
  { forms: ['ناجون', 'ناجين'], gender: 'masculine', number: 'plural', gloss: 'survivors' },
  ...brokenNouns('ناخب', ['ناخبون', 'ناخبين'], 'voter'),
  { forms: ['كاتب'], gender: 'masculine', number: 'singular', gloss: 'writer' },
  { forms: ['أهالي', 'أهال', 'سكان محليون', 'سكان محليين'], gender: 'masculine', number: 'plural', gloss: 'the people of a place' },
  { forms: ['عائلة', 'أسرة'], gender: 'feminine', number: 'singular', gloss: 'family' },
  { forms: ['والد', 'شقيق', 'زوج', 'ابن عم', 'نجل'], gender: 'masculine', number: 'singular', gloss: 'father, brother, husband, cousin, son' },
  { forms: ['والدة', 'شقيقة', 'زوجة', 'ابنة'], gender: 'feminine', number: 'singular', gloss: 'mother, sister, wife, daughter' },
  { forms: ['أوساط', 'دوائر', 'جهات', 'أطراف'], gender: 'feminine', number: 'plural', gloss: 'circles, quarters' },
  { forms: ['جهة', 'دائرة'], gender: 'feminine', number: 'singular', gloss: 'quarter, circle' },
  { forms: ['شخصية'], gender: 'feminine', number: 'singular', gloss: 'personality' },
  { forms: ['شخصيات', 'قيادات', 'فعاليات'], gender: 'feminine', number: 'plural', gloss: 'personalities, leaders' },
  { forms: ['شخص', 'رجل', 'أحد المسؤولين', 'أحد السكان', 'أحد الشهود', 'أحد شهود العيان', 'أحد الضباط', 'أحد القادة', 'أحد الحضور', 'أحد المشاركين', 'أحد الدبلوماسيين', 'أحد الناشطين', 'أحد المصادر', 'أحد الأهالي', 'أحد النواب', 'أحد المتظاهرين', 'أحد المقربين', 'أحد الناجين', 'أحد الوزراء', 'أحد أعضاء الوفد'], gender: 'masculine', number: 'singular', gloss: 'a person, one of the officials, residents, witnesses' },
  { forms: ['إحدى المسؤولات', 'إحدى السيدات', 'سيدة', 'امرأة', 'إحدى المشاركات'], gender: 'feminine', number: 'singular', gloss: 'a woman, one of the women' },
  { forms: ['رجال دين', 'رجال أعمال', 'رجال قانون', 'شيوخ عشائر', 'وجهاء'], gender: 'masculine', number: 'plural', gloss: 'clerics, businessmen, jurists, notables' },
  { forms: ['رجل دين', 'رجل أعمال', 'شيخ قبلي', 'زعيم قبلي'], gender: 'masculine', number: 'singular', gloss: 'a cleric, a businessman, a tribal chief' },
];

/** An adjective: masculine, feminine, dual and sound plurals, each without and with the article. */
const inflected = (...stems: string[]): string[] =>
  stems
    .flatMap((stem) => [
      stem,
      `${stem}ة`,
      `${stem}ان`,
      `${stem}ين`,
      `${stem}ون`,
      `${stem}تان`,
      `${stem}تين`,
      `${stem}ات`,
    ])
    .flatMap((form) => [form, `ال${form}`]);
const both = (...forms: string[]): string[] => forms.flatMap((form) => [form, `ال${form}`]);

// biome-ignore format: a table, one entry a line
export const SOURCE_ADJECTIVES: readonly SourceWord[] = [
  { forms: [...inflected('مطلع', 'عليم', 'مأذون', 'مخول', 'مسؤول', 'مسئول', 'موثوق'), 'موثوق به', 'موثوق بها', 'الموثوق بها', 'على اطلاع', 'على دراية', 'على صلة'], gloss: 'informed, responsible, trusted' },
  { forms: [...both('كبير', 'كبيرة', 'كبار', 'كبيران', 'كبيرين', 'رفيع', 'رفيعة', 'رفيعان', 'رفيعين'), 'رفيع المستوى', 'رفيعة المستوى', 'رفيعو المستوى', 'رفيعي المستوى', 'رفيعا المستوى', 'الرفيع المستوى', 'الرفيعة المستوى', 'على مستوى رفيع', 'بارز', 'البارز', 'بارزة', 'بارزون', 'بارزين'], gloss: 'senior, high-ranking, prominent' },
  { forms: ['مقربا', 'مطلعا', 'كبيرا', 'رفيعا', 'بارزا'], gloss: 'close, informed, senior, prominent, in the accusative' },
  { forms: inflected('حكومي'), gloss: 'governmental' },
  { forms: inflected('رسمي'), gloss: 'official' },
  { forms: inflected('أمني'), gloss: 'of security' },
  { forms: inflected('عسكري'), gloss: 'military' },
  { forms: inflected('استخباراتي', 'استخباري', 'مخابراتي'), gloss: 'of intelligence' },
  { forms: inflected('دبلوماسي', 'ديبلوماسي'), gloss: 'diplomatic' },
  { forms: inflected('سياسي', 'حزبي', 'برلماني', 'نيابي', 'وزاري', 'رئاسي'), gloss: 'political, of a party, parliamentary, ministerial, presidential' },
  { forms: inflected('طبي', 'صحي', 'إغاثي', 'إنساني'), gloss: 'medical, of relief' },
  { forms: inflected('قضائي', 'قانوني', 'عدلي'), gloss: 'judicial, legal' },
  { forms: inflected('محلي', 'قبلي', 'عشائري', 'شعبي', 'مدني', 'أهلي', 'بلدي'), gloss: 'local, tribal, civilian' },
  { forms: inflected('دولي', 'أممي', 'غربي', 'عربي', 'خليجي', 'أوروبي', 'أوربي', 'إقليمي', 'أجنبي', 'أفريقي', 'إسلامي'), gloss: 'international, Western, Arab, of the Gulf, European, regional, foreign' },
  { forms: inflected('إعلامي', 'صحفي', 'صحافي'), gloss: 'of the media' },
  { forms: inflected('اقتصادي', 'مالي', 'تجاري', 'نفطي', 'مصرفي', 'ملاحي', 'بحري', 'جوي', 'فني', 'تقني', 'علمي', 'استراتيجي'), gloss: 'of economy, finance, oil, shipping, technique' },
  { forms: inflected('ميداني', 'حقوقي', 'معارض', 'مستقل', 'خاص', 'متطابق', 'متعدد', 'مقرب', 'قيادي', 'مشارك', 'معني', 'متخصص', 'مختص'), gloss: 'in the field, of rights, opposed, private, matching, several, close' },
  { forms: inflected('كردي', 'حوثي', 'شيعي', 'سني', 'قبطي', 'درزي', 'إخواني', 'حمساوي', 'فتحاوي'), gloss: 'of a people, confession or movement' },
  { forms: [...inflected('سابق', 'حالي', 'مجهول', 'متقاعد', 'منشق'), 'آخر', 'أخرى', 'آخرون', 'آخرين', 'الآخر', 'الأخرى', 'نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عدة', 'كثيرة', 'كثيرون', 'عديدة', 'مختلفة', 'متفرقة', 'مقربة جدا', 'عدد من'], gloss: 'former, present, unknown, retired, defected, other, several' },
];

/** What the report adds of a source that will not be named. */
// biome-ignore format: a table, one entry a line
export const SOURCE_TAILS: readonly SourceWord[] = [
  { forms: ['طلب عدم الكشف عن هويته', 'طلب عدم ذكر اسمه', 'طلب عدم نشر اسمه', 'طلب عدم الكشف عن اسمه', 'طلب عدم الإفصاح عن هويته', 'طلب عدم كشف هويته', 'طلب عدم كشف اسمه', 'طلب عدم الإفصاح عن اسمه', 'طلب إغفال اسمه', 'طلب حجب اسمه', 'طلب إخفاء هويته', 'طلب ألا يذكر اسمه', 'طلب ألا ينشر اسمه'], gloss: 'asked not to be named' },
  { forms: ['طلبت عدم الكشف عن هويتها', 'طلبت عدم ذكر اسمها', 'طلبت عدم نشر اسمها', 'طلبت عدم ذكر أسمائها', 'طلبت عدم الكشف عن اسمها', 'طلبت عدم كشف هويتها', 'طلبت عدم الإفصاح عن هويتها', 'طلبوا عدم الكشف عن هوياتهم', 'طلبوا عدم ذكر أسمائهم', 'طلبوا عدم نشر أسمائهم', 'طلبوا عدم الكشف عن أسمائهم', 'طلبا عدم نشر اسميهما', 'طلبا عدم ذكر اسميهما'], gloss: 'asked not to be named, feminine and plural' },
  { forms: ['طالبا عدم الكشف عن هويته', 'طالبا عدم ذكر اسمه', 'طالبة عدم الكشف عن هويتها', 'طالبة عدم ذكر اسمها', 'طالبين عدم الكشف عن هوياتهم', 'مفضلا عدم ذكر اسمه', 'مفضلا عدم الكشف عن هويته', 'مفضلة عدم ذكر اسمها', 'رافضا الكشف عن هويته', 'رافضا الكشف عن اسمه', 'رافضا ذكر اسمه'], gloss: 'asking, preferring not to be named' },
  { forms: ['فضل عدم ذكر اسمه', 'فضل عدم الكشف عن هويته', 'فضل عدم الكشف عن اسمه', 'فضل عدم نشر اسمه', 'فضل عدم الإفصاح عن هويته', 'فضل عدم الإفصاح عن اسمه', 'فضل حجب اسمه', 'فضلت عدم ذكر اسمها', 'فضلت عدم الكشف عن هويتها', 'فضلوا عدم ذكر أسمائهم', 'فضلوا عدم الكشف عن هوياتهم', 'آثر عدم ذكر اسمه', 'آثرت عدم ذكر اسمها'], gloss: 'preferred not to be named' },
  { forms: ['رفض الكشف عن اسمه', 'رفض الكشف عن هويته', 'رفض ذكر اسمه', 'رفض الإفصاح عن اسمه', 'رفض الإفصاح عن هويته', 'رفض نشر اسمه', 'رفضت الكشف عن هويتها', 'رفضت الكشف عن اسمها', 'رفضت ذكر اسمها', 'رفضوا الكشف عن هوياتهم', 'رفضوا الكشف عن أسمائهم', 'رفضوا ذكر أسمائهم'], gloss: 'refused to be named' },
  { forms: ['اشترط عدم ذكر اسمه', 'اشترط عدم الكشف عن هويته', 'اشترط عدم الكشف عن اسمه', 'اشترط عدم نشر اسمه', 'اشترطت عدم ذكر اسمها', 'اشترطت عدم الكشف عن هويتها', 'اشترطوا عدم ذكر أسمائهم', 'اشترطوا عدم الكشف عن هوياتهم', 'شرط عدم الكشف عن هويته', 'شريطة عدم الكشف عن هويته', 'شريطة عدم ذكر اسمه', 'شريطة عدم نشر اسمه', 'شريطة عدم الكشف عن اسمه', 'بشرط عدم ذكر اسمه', 'شريطة عدم الكشف عن هويتها', 'شريطة عدم الكشف عن هوياتهم', 'شريطة عدم ذكر أسمائهم'], gloss: 'on condition of anonymity' },
  { forms: ['لم تسمه', 'لم تسمها', 'لم تسمهم', 'لم يسمه', 'لم يسمها', 'لم يسمهم', 'لم تكشف عن هويته', 'لم تذكر اسمه', 'لم يذكر اسمه', 'لم يكشف عن هويته', 'لم يكشف عن اسمه', 'لم تحدده', 'لم تحددها', 'لم يحدده', 'لم يحددها', 'لم تسمها ولم تحددها', 'رفضت تسميته', 'لم تحدد هويته', 'لم تفصح عن هويته', 'لم تكشف هويته', 'لم تشأ ذكر اسمها', 'لم يشأ ذكر اسمه'], gloss: 'whom it did not name' },
  { forms: ['غير مخول بالتصريح', 'غير مخول بالحديث', 'غير مخول له الحديث', 'غير مخول التصريح', 'غير مصرح له بالحديث', 'غير مصرح له بالتصريح', 'ليس مخولا بالحديث', 'لأنه غير مخول بالتصريح'], gloss: 'not authorized to speak' },
];

/** With a nationality or a state's name: the state itself, acting. */
// biome-ignore format: a table, one entry a line
export const GOVERNMENT_NOUNS: readonly SourceWord[] = [
  { forms: both('حكومة', 'حكومتا', 'حكومتي', 'حكومات'), gloss: 'government' },
  { forms: both('سلطات', 'سلطة'), gloss: 'authorities' },
  { forms: both('إدارة'), gloss: 'administration' },
  { forms: both('قيادة', 'قيادتا', 'قيادتي'), gloss: 'leadership' },
  { forms: both('نظام'), gloss: 'regime' },
  { forms: both('دولة', 'دولتا', 'دولتي'), gloss: 'state' },
  { forms: both('جمهورية', 'جمهوريتا', 'جمهوريتي'), gloss: 'republic' },
  { forms: both('مملكة'), gloss: 'kingdom' },
  { forms: both('سلطنة'), gloss: 'sultanate' },
  { forms: both('إمارة', 'دوقية'), gloss: 'emirate, duchy' },
  { forms: both('إمبراطورية', 'فيدرالية'), gloss: 'empire, federation' },
  { forms: ['الجانب', 'جانب', 'الطرف', 'الجانبان', 'الجانبين', 'الطرفان', 'الطرفين'], gloss: 'side, the two sides' },
  { forms: ['رئاسة الجمهورية', 'رئاسة الوزراء', 'رئاسة مجلس الوزراء', 'رئاسة الحكومة', 'مجلس الوزراء', 'الديوان الرئاسي', 'قصر الرئاسة', 'القصر الرئاسي'], gloss: 'presidency of the republic, of the government; council of ministers' },
  { forms: ['الاحتلال', 'سلطات الاحتلال', 'حكومة الاحتلال', 'الكيان', 'دولة الاحتلال'], gloss: 'the occupation' },
  { forms: ['حكومة الوفاق', 'حكومة الوفاق الوطني', 'حكومة الوحدة الوطنية', 'حكومة الوحدة', 'الحكومة الشرعية', 'الحكومة المؤقتة', 'الحكومة الانتقالية', 'الحكومة المركزية', 'الحكومة الاتحادية', 'السلطة التنفيذية', 'السلطات الأمنية', 'السلطات المحلية', 'السلطات الرسمية', 'السلطات القضائية'], gloss: 'the government by its kind' },
];

/** "who asked not to be named": the verbs, what is asked, and what is withheld. */
export const ANONYMITY = {
  asks: ['طلب', 'طلبت', 'طلبوا', 'رفض', 'رفضت', 'فضل', 'فضلت', 'فضلوا', 'اشترط', 'اشترطت', 'آثر', 'آثرت'], // asked, refused, preferred, made it a condition
  unnaming: ['عدم', 'الكشف', 'كشف', 'ذكر', 'نشر', 'الإفصاح', 'إغفال', 'حجب', 'التصريح'], // not, revealing, mentioning, publishing, omitting, withholding
  names: ['اسمه', 'اسمها', 'هويته', 'هويتها', 'أسمائهم', 'هوياتهم', 'باسمه', 'باسمها', 'اسميهما'], // his name, her identity, their names
} as const;
