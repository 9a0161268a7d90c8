/** Feasts, months and places whose names people bear too. */
import { oneOf, whether } from '../../engine/words.js';
import { isGivenToken } from './name-forms.js';
import type { Reading } from './reading.js';
import { foldArabic, foldedSet } from './script.js';

const isFeastWord = oneOf(foldedSet(['عيد', 'وعيد', 'بعيد', 'لعيد'])); // the feast of
const FEASTED = foldedSet([
  'الأضحى',
  'الفطر',
  'الميلاد',
  'الاستقلال',
  'العمال',
  'الجلوس',
  'العرش',
  'الثورة',
  'الشرطة',
]);
const GOOD = /^[وبل]?حسن$/;
const isGood = whether(({ norm }) => GOOD.test(norm));
const GOOD_AT = foldedSet([
  'الجوار',
  'النية',
  'النوايا',
  'الضيافة',
  'الاستقبال',
  'السلوك',
  'السيرة',
  'الظن',
  'الحظ',
  'الخلق',
  'الخاتمة',
]); // neighbourliness, will (two words), hospitality, reception, conduct, repute, opinion, luck, morals, ending
const isMonthName = oneOf(foldedSet(['رمضان', 'شعبان', 'محرم', 'رجب', 'صفر']));
const BLESSED = foldedSet(['المبارك', 'الكريم', 'الحرام', 'الفضيل', 'المقبل', 'الماضي']); // blessed, noble, next, last
const MONTH = foldArabic('شهر');
const isTwoMonths = whether(({ norm }) => /^[وبل]?شهري$/.test(norm));
const IN_HIS_NAME = /^و?باسمه$/;
const isInHisName = whether(({ raw }) => IN_HIS_NAME.test(raw));
/** "during", spelt like Aban but for the hamza below. */
const isDuring = whether(({ raw }) => raw === 'إبان');

/** "the feast of the sacrifice", "blessed Ramadan", "the two months of Shaban and": feasts and months that are names too. */
const isFeast = (reading: Reading, at: number): boolean =>
  (isFeastWord(reading.token(at)) && FEASTED.has(reading.norm(at + 1))) ||
  (isMonthName(reading.token(at)) &&
    (BLESSED.has(reading.norm(at + 1)) ||
      reading.norm(at - 1) === MONTH ||
      isTwoMonths(reading.token(at - 1)))) ||
  (isTwoMonths(reading.token(at)) && isMonthName(reading.token(at + 1)));

/** "good neighbourliness": spelt like Hassan. */
const isGoodness = (reading: Reading, at: number): boolean =>
  isGood(reading.token(at)) && GOOD_AT.has(reading.norm(at + 1));

/** "in his name", spelt like Basma; "the Chinese (artist)": behind a title a nationality is nobody's family name. */
const isNoBearer = (reading: Reading, at: number, titled: boolean): boolean =>
  isInHisName(reading.token(at)) ||
  isDuring(reading.token(at)) ||
  (titled && !isGivenToken(reading.token(at)) && reading.bareHit(at, 'nisba')?.value.definite === true);

/** A feast, a virtue; or a place of several words, such as Islamabad, spelt as Islam and another. */
export const isNoPerson = (reading: Reading, at: number, titled: boolean): boolean => {
  const place = reading.bareHit(at, 'place') ?? reading.bareHit(at, 'state');
  // "al-Sheikh Zuweid": its second word, too
  const before = reading.hit(at - 1, 'place');
  return (
    isFeast(reading, at) ||
    isGoodness(reading, at) ||
    isNoBearer(reading, at, titled) ||
    (place !== null && place.to > at + 1) ||
    (before !== null && before.to > at)
  );
};
