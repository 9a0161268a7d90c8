/** The words that dates are made of, besides the names of months and weekdays. */

/** Days counted from the day of publication. */
// biome-ignore format: a table, one day a line
export const RELATIVE_DAYS: readonly { readonly offset: number; readonly forms: readonly string[] }[] = [
  { offset: 0, forms: ['اليوم', 'هذا اليوم', 'الليلة', 'هذه الليلة', 'هذا الصباح', 'هذا المساء', 'اليوم هذا'] }, // today, tonight
  { offset: -1, forms: ['أمس', 'البارحة', 'البارح', 'مساء البارحة'] }, // yesterday
  { offset: -2, forms: ['أول أمس', 'أول من أمس', 'أمس الأول', 'قبل أمس', 'قبل يوم أمس', 'أول البارحة', 'البارحة الأولى', 'الليلة قبل الماضية', 'ليلة أول أمس', 'أولأمس', 'أمس قبل الأول'] }, // the day before yesterday
  { offset: 1, forms: ['غدا', 'غدٍ', 'غد', 'يوم الغد'] }, // tomorrow
  { offset: 2, forms: ['بعد غد', 'بعد الغد', 'بعد غدٍ', 'بعد غدا'] }, // the day after tomorrow
];

/** "Yesterday" with the article: a day after a part of a day or a preposition, "the recent past" otherwise. */
export const YESTERDAY_WITH_ARTICLE = 'الأمس';

/** Parts of a day, which may stand before any day. */
// biome-ignore format: a table, a few words a line
export const DAY_PARTS: readonly string[] = [
  'يوم', 'نهار', // day
  'صباح', 'صبيحة', 'ضحى', 'بكرة', 'ساعات صباح', // morning
  'ظهر', 'ظهيرة', 'بعد ظهر', 'قبل ظهر', 'عصر', 'بعد عصر', // noon, afternoon
  'مساء', 'عشية', 'مغرب', 'أمسية', // evening
  'ليل', 'ليلة', 'منتصف ليل', 'منتصف ليلة', 'فجر', // night, dawn
];

/** What follows "today" when it does not mean today: "the next day", "the world day of", a newspaper. */
// biome-ignore format: a table, a few words a line
export const NOT_TODAY_BEFORE: readonly string[] = [
  'التالي', 'الموالي', 'السابق', 'اللاحق', 'نفسه', 'ذاته', 'عينه', 'الواحد', 'الأخير', 'الختامي', 'الافتتاحي', // the next, the same
  'العالمي', 'الدولي', 'الوطني', 'القومي', 'العربي', 'الأممي', 'التاريخي', // the world day, the national day
  'السابع', 'الدراسي', 'الانتخابي', 'الإعلامي', 'الترويحي', 'الموعود', 'المشهود', // a newspaper; election day
];

/** What stands before "today" when it is the name of a medium or a day of a story. */
export const NOT_TODAY_AFTER: readonly string[] = [
  'روسيا', // Russia Today
  'عين', // Ain Alyoum, a news site
  'أخبار', // Akhbar al-Youm
  'رأي', // Raialyoum
  'ذلك', // "that day"
  'طوال', // "all day long"
  'طيلة', // "all day long"
  'مدار', // "round the clock"
];
/** Nouns of media: "today" within two words after one of them is a name. */
// biome-ignore format: a table, a few words a line
export const MEDIA_NOUNS: readonly string[] = [
  'صحيفة', 'جريدة', 'الصحيفة', 'مجلة', 'موقع', 'بوابة', 'قناة', 'تلفزيون', 'فضائية', 'إذاعة', 'وكالة', 'شبكة', 'مؤسسة', 'دار',
];

export type Unit = 'day' | 'week' | 'month' | 'year';
/** Units of time: the bare singular, the dual, the plural after numbers, and the definite singular. */
// biome-ignore format: a table, one unit a line
export const UNITS: readonly { readonly unit: Unit; readonly one: readonly string[]; readonly two: readonly string[]; readonly many: readonly string[]; readonly the: readonly string[] }[] = [
  { unit: 'day', one: ['يوم', 'يوما'], two: ['يومين'], many: ['أيام'], the: [] },
  { unit: 'week', one: ['أسبوع', 'أسبوعا'], two: ['أسبوعين'], many: ['أسابيع'], the: ['الأسبوع'] },
  { unit: 'month', one: ['شهر', 'شهرا'], two: ['شهرين'], many: ['أشهر', 'شهور'], the: ['الشهر'] },
  { unit: 'year', one: ['عام', 'سنة', 'عاما', 'حول'], two: ['عامين', 'سنتين'], many: ['أعوام', 'سنوات', 'سنين'], the: ['العام', 'السنة'] },
];
/** The duals that stand before two years or two days: "the two years 2012 and 2013". */
export const BOTH: Readonly<Record<'day' | 'year', readonly string[]>> = {
  day: ['يومي', 'ليلتي', 'أيام'],
  year: ['عامي', 'سنتي', 'العامين', 'أعوام', 'سنوات', 'الأعوام'],
};

/** Which one: the last, this, the next. `shift` counts in units of the noun. */
// biome-ignore format: a table, one sense a line
export const SHIFTS: readonly { readonly shift: number; readonly forms: readonly string[] }[] = [
  { shift: -2, forms: ['قبل الماضي', 'قبل الماضية', 'ما قبل الماضي', 'قبل المنصرم'] }, // the one before last
  { shift: -1, forms: ['الماضي', 'الماضية', 'الماضيين', 'المنصرم', 'المنصرمة', 'الفائت', 'الفائتة', 'الفارط', 'الفارطة', 'المنقضي', 'المنقضية', 'ماضي'] }, // last
  { shift: 0, forms: ['الجاري', 'الجارية', 'الحالي', 'الحالية', 'الجاريين', 'الراهن', 'الراهنة'] }, // this
  { shift: 1, forms: ['المقبل', 'المقبلة', 'القادم', 'القادمة', 'المقبلين', 'القادمين', 'الآتي', 'القابل', 'الداخل'] }, // next
];
/** "This" before the unit: "this month". */
export const THIS: readonly string[] = ['هذا', 'هذه'];

export type Part = 'begin' | 'middle' | 'end';
// biome-ignore format: a table, one sense a line
export const PARTS: readonly { readonly part: Part; readonly forms: readonly string[] }[] = [
  { part: 'begin', forms: ['مطلع', 'بداية', 'بدايات', 'أوائل', 'مستهل', 'مطالع', 'فاتحة'] },
  { part: 'middle', forms: ['منتصف', 'أواسط', 'وسط', 'نصف'] },
  { part: 'end', forms: ['أواخر', 'نهاية', 'نهايات', 'ختام', 'آخر', 'أخريات'] },
];

/** Day numbers as ordinals; "of" stands between them and the month, save after a `construct`. */
// biome-ignore format: a table, one number a line
export const ORDINALS: readonly { readonly value: number; readonly forms: readonly string[]; readonly construct?: true }[] = [
  { value: 1, forms: ['الأول', 'الحادي', 'الواحد'] },
  { value: 1, forms: ['غرة'], construct: true }, // "the first of", of Hijri months
  { value: 2, forms: ['الثاني'] },
  { value: 3, forms: ['الثالث'] },
  { value: 4, forms: ['الرابع'] },
  { value: 5, forms: ['الخامس'] },
  { value: 6, forms: ['السادس'] },
  { value: 7, forms: ['السابع'] },
  { value: 8, forms: ['الثامن'] },
  { value: 9, forms: ['التاسع'] },
  { value: 10, forms: ['العاشر'] },
];
export const TEEN = 'عشر';
// biome-ignore format: a table, one number a line
export const ORDINAL_TENS: readonly { readonly value: number; readonly forms: readonly string[] }[] = [
  { value: 20, forms: ['العشرين', 'العشرون'] },
  { value: 30, forms: ['الثلاثين', 'الثلاثون'] },
];

/** Counts before a plural unit. */
// biome-ignore format: a table, one number a line
export const COUNTS: readonly { readonly value: number; readonly forms: readonly string[] }[] = [
  { value: 3, forms: ['ثلاثة', 'ثلاث'] },
  { value: 4, forms: ['أربعة', 'أربع'] },
  { value: 5, forms: ['خمسة', 'خمس'] },
  { value: 6, forms: ['ستة', 'ست'] },
  { value: 7, forms: ['سبعة', 'سبع'] },
  { value: 8, forms: ['ثمانية', 'ثماني', 'ثمان'] },
  { value: 9, forms: ['تسعة', 'تسع'] },
  { value: 10, forms: ['عشرة', 'عشر'] },
];

/** Single words with one task each. */
export const AGO: readonly string[] = ['قبل', 'منذ'];
export const SINCE: readonly string[] = ['منذ', 'مذ'];
export const BEFORE: readonly string[] = ['قبل', 'قبيل'];
export const AFTER: readonly string[] = ['بعد', 'عقب'];
export const UNTIL: readonly string[] = ['حتى', 'لغاية', 'غاية', 'بحلول', 'بنهاية'];
export const IN: readonly string[] = ['في', 'خلال', 'منذ', 'حتى', 'بحلول', 'طوال', 'طيلة', 'بين', 'غضون'];
export const OF: readonly string[] = ['من'];
export const TO: readonly string[] = ['إلى', 'حتى', 'لغاية', 'وحتى', 'وإلى'];
/** "Corresponding to": a second calendar, or the date of the weekday just named. */
export const MATCHING: readonly string[] = ['الموافق', 'الموافقة', 'المصادف', 'الموافق لـ', 'موافق'];
/** After a year: of the Christian or the Hijri era. */
export const CHRISTIAN_ERA: readonly string[] = ['م', 'ميلادية', 'ميلادي', 'للميلاد'];
export const HIJRI_ERA: readonly string[] = ['هـ', 'هجرية', 'هجري', 'للهجرة'];

/** Titles with "general", which is written like "year": "the current secretary-general". */
// biome-ignore format: a table, a few words a line
export const GENERAL_AFTER: readonly string[] = [
  'الأمين', 'المدير', 'النائب', 'المدعي', 'القائد', 'المرشد', 'المفتش', 'المراقب', 'السكرتير', 'الرأي', 'القطاع', 'المفوض',
  'المنسق', 'الحاكم', 'المشرف', 'المفتي', 'الأمن', 'الوضع', 'المناخ', 'الإطار', 'النظام', 'القنصل', 'الشأن', 'المال', 'الصالح',
];

/** Words that announce what is still to come. */
// biome-ignore format: a table, a few words a line
export const FUTURE_CUES: readonly string[] = [
  'سوف', 'المقرر', 'مقررا', 'مقرر', 'المزمع', 'المرتقب', 'المرتقبة', 'المتوقع', 'المنتظر', 'يعتزم', 'تعتزم', 'يعتزمون', 'يستعد', 'تستعد',
];
/** The future prefix with a person's prefix begins a verb, unless the word begins like one of these. */
export const FUTURE_PREFIXES: readonly string[] = ['سي', 'ست', 'سن'];
// biome-ignore format: a table, the beginnings of common nouns and names
export const NOT_FUTURE_BEGINNINGS: readonly string[] = [
  'سياس', 'سيار', 'سياد', 'سياق', 'سياح', 'سياج', 'سيدة', 'سيدات', 'سيدي', 'سيدا', 'سيدن', 'سيطر', 'سينا', 'سينم', 'سينود', // politics, car, lady, Sinai
  'سيرة', 'سيرغ', 'سيرج', 'سيري', 'سيرا', 'سيلف', 'سيلي', 'سيلا', 'سيول', 'سيفا', 'سيسي', 'سيمون', 'سيبير', 'سيئ', 'سيتي', 'سيجار', 'سيغال', 'سيغول', 'سيكول', // Sergei, Seoul, Sisi
  'ستة', 'ستين', 'ستون', 'ستار', 'ستاف', 'ستاث', 'ستاك', 'ستاي', 'ستال', 'ستان', 'ستاد', 'ستوك', 'ستيف', 'ستيل', 'ستريت', 'ستراس', 'ستراو', 'ستروس', // six, Staffan, Stockholm
  'سنو', 'سنة', 'سنغ', 'سنتي', 'سنتا', 'سندا', 'سندي', // years, Singapore
];
/** Past verbs of news: between a future verb and a day, the day is theirs. */
// biome-ignore format: a table, a few words a line
export const PAST_CUES: readonly string[] = [
  'قال', 'قالت', 'أعلن', 'أعلنت', 'أكد', 'أكدت', 'صرح', 'صرحت', 'ذكر', 'ذكرت', 'أضاف', 'أضافت', 'كان', 'كانت', 'أفاد', 'أفادت', 'أوضح', 'أوضحت', 'أشار', 'أشارت',
  'التقى', 'بحث', 'استقبل', 'زار', 'وصل', 'وصلت', 'تلقى', 'أجرى', 'أجرت', 'اجتمع', 'عقد', 'عقدت', 'وقع', 'وقعت', 'نقلت', 'نقل', 'غادر', 'بدأ', 'بدأت',
];

/** Single words that rules ask for by name. */
export const TODAY = 'اليوم';
export const NIGHT = 'ليل'; // night, also the beginning of "nights" and "the night"
export const BETWEEN = 'بين';
export const BY = 'ب';
export const INSIDE = 'في';
export const BEFORE_A_PLACE: readonly string[] = ['إلى', 'في']; // "to", "in"
/** About so many: "about two weeks ago". */
export const ABOUT: readonly string[] = ['نحو', 'حوالي', 'قرابة', 'زهاء'];
/** After a counted unit: "a few days", "one year", "exactly". */
export const AFTER_COUNT: readonly string[] = [
  'قليلة',
  'معدودة',
  'عديدة',
  'كثيرة',
  'طويلة',
  'عدة',
  'فقط',
  'واحد',
  'واحدة',
  'تقريبا',
  'كامل',
  'كاملة',
];
/** Between a day and a future verb: the verb belongs to what is said, not to the day. */
// biome-ignore format: a table
export const THAT: readonly string[] = ['أن', 'إن', 'بأن', 'أنه', 'إنه', 'بأنه', 'أنها', 'إنها', 'بأنها', 'أنهم', 'إنهم', 'لأن', 'لكن', 'فإن'];
/** After "the day", "the month", "the year": counted from another date of the story. */
export const SAME: readonly string[] = ['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عينه', 'عينها'];
export const NEXT: readonly string[] = ['التالي', 'التالية', 'الموالي', 'الموالية'];
export const FORMER: readonly string[] = ['السابق', 'السابقة'];
/** "On the morrow of": what follows was the day before. */
export const MORROW_OF: readonly string[] = ['غداة'];
/** "From now": it counts from publication after all. */
export const FROM_NOW: readonly string[] = ['الآن', 'اليوم'];
