/**
 * Month names: the European ones (Egypt, the Gulf), the Syriac ones (the Levant, Iraq), the French ones (the Maghreb),
 * and the Hijri ones.
 */

export interface MonthEntry {
  readonly month: number;
  readonly forms: readonly string[];
  /** Forms that also mean something else (a verb, a person, a firm): a month only beside a day, a year or "month". */
  readonly ambiguous?: readonly string[];
}

// biome-ignore format: a table, one month a line
export const GREGORIAN_MONTHS: readonly MonthEntry[] = [
  { month: 1, forms: ['يناير', 'ينّاير', 'كانون الثاني', 'كانون ثاني', 'جانفي', 'جانفيي'] },
  { month: 2, forms: ['فبراير', 'شباط', 'فيفري', 'فيفريي', 'فبراير'] },
  { month: 3, forms: ['آذار', 'أذار', 'مارث'], ambiguous: ['مارس', 'مارش'] }, // mars; also "he exercised"
  { month: 4, forms: ['أبريل', 'إبريل', 'أفريل', 'ابريل'], ambiguous: ['نيسان'] }, // also the car maker
  { month: 5, forms: ['مايو', 'أيار', 'ماية'], ambiguous: ['ماي'] }, // also Theresa May
  { month: 6, forms: ['يونيو', 'يونية', 'حزيران'], ambiguous: ['جوان'] }, // also Joan, Juan
  { month: 7, forms: ['يوليو', 'تموز', 'جويلية', 'يوليوز', 'جويليا'], ambiguous: ['يولية'] }, // also "he gives it"
  { month: 8, forms: ['أغسطس', 'اغسطس', 'غشت', 'أغشت'], ambiguous: ['آب', 'أوت'] }, // folded, the first is also "father"
  { month: 9, forms: ['سبتمبر', 'أيلول', 'شتنبر', 'سيبتمبر', 'سبتمر'] },
  { month: 10, forms: ['أكتوبر', 'تشرين الأول', 'تشرين أول', 'أوكتوبر', 'اكتوبر'] },
  { month: 11, forms: ['نوفمبر', 'تشرين الثاني', 'تشرين ثاني', 'نونبر', 'نوڤمبر'] },
  { month: 12, forms: ['ديسمبر', 'كانون الأول', 'كانون أول', 'دجنبر', 'ديسمبير'] },
];

/** All of them are also names of people or common words. */
// biome-ignore format: a table, one month a line
export const HIJRI_MONTHS: readonly MonthEntry[] = [
  { month: 1, forms: [], ambiguous: ['محرم', 'المحرم', 'محرم الحرام'] },
  { month: 2, forms: [], ambiguous: ['صفر', 'صفر الخير'] },
  { month: 3, forms: ['ربيع الأول', 'ربيع أول'] },
  { month: 4, forms: ['ربيع الآخر', 'ربيع الثاني', 'ربيع آخر', 'ربيع ثاني'] },
  { month: 5, forms: ['جمادى الأولى', 'جمادى الأول', 'جماد الأول', 'جمادى أولى'] },
  { month: 6, forms: ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جماد الثاني', 'جماد الآخر', 'جمادى الثاني'] },
  { month: 7, forms: [], ambiguous: ['رجب'] },
  { month: 8, forms: [], ambiguous: ['شعبان'] },
  { month: 9, forms: [], ambiguous: ['رمضان', 'رمضان المبارك'] },
  { month: 10, forms: [], ambiguous: ['شوال'] },
  { month: 11, forms: ['ذو القعدة', 'ذي القعدة', 'ذوالقعدة', 'ذي القعده', 'ذيالقعدة'] },
  { month: 12, forms: ['ذو الحجة', 'ذي الحجة', 'ذوالحجة', 'ذيالحجة'] },
];

/** Before a day and month without a year, these make it a name: a revolution, a street, a coalition. */
// biome-ignore format: a table, a few words of one kind a line
export const NAMED_AFTER_A_DATE: readonly string[] = [
  'ثورة', 'ثورتي', 'ثورات', 'انتفاضة', 'حركة', 'انقلاب', 'حرب', 'نصر', 'انتصارات', 'عدوان', // revolution, uprising, coup, war
  'أحداث', 'هجمات', 'هجوم', 'اعتداءات', 'تفجيرات', 'مجزرة', 'ذكرى', 'الذكرى', 'عيد', // events, attacks, anniversary
  'قوى', 'فريق', 'فريقي', 'تحالف', 'تيار', 'معسكر', 'حزب', 'حزبا', 'كتلة', 'نواب', 'أمانة', 'جماعة', // coalition, party
  'شارع', 'ميدان', 'ساحة', 'جسر', 'كوبري', 'مدينة', 'جامعة', 'مطار', 'ملعب', 'مستشفى', 'حي', 'قاعدة', 'قصر', 'كلية', 'مدرسة', 'بيان', // places
];

/** Coalitions of Lebanon called by a day of March alone. */
export const COALITION_DAYS: readonly { readonly day: number; readonly month: number }[] = [
  { day: 8, month: 3 },
  { day: 14, month: 3 },
];
