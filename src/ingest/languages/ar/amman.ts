/** "Amman" and "Oman", which fold to one form: which of the two a word is. */
import type { Token } from '../../engine/document.js';
import { foldArabic, foldedSet } from './script.js';

const NAME = foldArabic('عمان');
const FORM = new RegExp(`^[وف]?[بل]?${NAME}$`);
const SHADDA = '\u0651';
const DAMMA = '\u064F';
const OF_OMAN = foldedSet(['سلطنة', 'السلطنة', 'العماني', 'العمانية', 'مسقط']); // the sultanate, Omani, Muscat
const OF_JORDAN = foldedSet(['الأردن', 'الأردني', 'الأردنية', 'بالأردن', 'للأردن']); // Jordan, Jordanian
const SULTANATE = foldedSet([
  'سلطنة',
  'لسلطنة',
  'بسلطنة',
  'وسلطنة',
  'مسقط',
  'السلطنة',
  'خليج',
  'بحر',
  'ساحل',
]); // sultanate, Muscat; gulf, sea, coast of
/** In a capital: in, to; an embassy there is in a city. */
const IN = foldedSet(['في', 'العاصمة']);
/** A dateline stands first and ends in a mark. */
const DATELINE = 2;
const isMark = ({ kind, raw }: Token): boolean =>
  kind !== 'word' && /[-\u2013\u2014\u0640(/:,\u060C]/.test(raw);

/** Whether the word means the capital of Jordan: by its marks, in a dateline, or in an article that speaks of Jordan and not of Oman. */
export const isAmman = (
  { norm, raw, index }: Token,
  at: (index: number) => Token,
  has: (norm: string) => boolean,
): boolean => {
  if (!FORM.test(norm)) return false;
  if (raw.includes(SHADDA)) return true;
  if (raw.includes(DAMMA) || SULTANATE.has(at(index - 1).norm)) return false;
  if (index < DATELINE && isMark(at(index + 1))) return true;
  const [ofOman, ofJordan] = [OF_OMAN, OF_JORDAN].map((words) => [...words].some(has));
  return !ofOman && ofJordan === true && IN.has(at(index - 1).norm);
};
