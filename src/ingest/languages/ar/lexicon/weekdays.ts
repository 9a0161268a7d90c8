/** Weekdays, 0 Sunday to 6 Saturday. Without the article they are names (Jumaa, Khamis) or numbers and are not listed. */

// biome-ignore format: a table, one weekday a line
export const WEEKDAYS: readonly { readonly weekday: number; readonly forms: readonly string[] }[] = [
  { weekday: 0, forms: ['الأحد'] }, // Sunday
  { weekday: 1, forms: ['الاثنين', 'الأثنين', 'الإثنين', 'الإتنين'] }, // Monday
  { weekday: 2, forms: ['الثلاثاء', 'الثلثاء'] }, // Tuesday; the second is the Lebanese press
  { weekday: 3, forms: ['الأربعاء', 'الاربعا'] }, // Wednesday
  { weekday: 4, forms: ['الخميس'] }, // Thursday
  { weekday: 5, forms: ['الجمعة'] }, // Friday
  { weekday: 6, forms: ['السبت'] }, // Saturday
];

/** Before a weekday, these make it something else than a day. */
// biome-ignore format: a table, one word a line
export const NOT_A_WEEKDAY_AFTER: readonly string[] = [
  'صلاة', 'صلاتي', 'صلوات', // prayer
  'خطبة', 'خطبتي', 'خطب', 'خطيب', 'خطباء', // sermon, preacher
  'إمام', // imam
  'أيام', // "on Sundays"
  'سوق', // market: a place
  'جامع', 'مسجد', // mosque
  'بين', 'كلا', 'كلتا', 'هذين', 'هذان', 'أي من', 'مع', // "between the two", "both"
  'الواحد', // the One
];

/** After a weekday, these make it something else than a day. */
export const NOT_A_WEEKDAY_BEFORE: readonly string[] = [
  'معا', // "the two together"
  'التالي', // "the Saturday after": counted from a day of the story
  'الموالي', // the same, Maghreb
  'السابق', // "the Saturday before"
  'نفسه', // "the same Saturday"
  'ذاته', // the same
  'كليهما', // both of them
  'الآخرين', // "the other two"
  'البيضاء', // White Friday
  'السوداء', // Black Friday
  'الأسود', // Black Monday
  'العظيمة', // Good Friday
];
