import { remember } from '../../../../remember.js';
import { COMMON_WORDS } from './common-words-list.js';

/** Relatives and friends of somebody, with the pronoun written on: "his son", "her friend". */
const KIN = [
  'نجل',
  'شقيق',
  'صديق',
  'زوج',
  'زوجت',
  'والد',
  'والدت',
  'ابن',
  'ابنت',
  'شقيقت',
  'صديقت',
  'عم',
  'خال',
  'جد',
  'رفيق',
  'زميل',
];
const OTHERS = ['ابان', 'عمق', 'وان', 'فان', 'بان', 'لان']; // at the time of, depth of
const OWNERS = ['ه', 'ها', 'هم', 'هما'];

const words = new Set([...COMMON_WORDS.split(/\s+/), ...OTHERS]);
for (const kin of KIN) for (const owner of OWNERS) words.add(kin + owner).add(`و${kin}${owner}`);

const NUMBERS = [
  'مليون',
  'مليونا',
  'مليوني',
  'مليار',
  'مليارا',
  'ملياري',
  'ترليون',
  'الف',
  'الاف',
  'الفا',
  'مئه',
  'مائه',
];
for (const number of NUMBERS) for (const clitic of ['', 'و', 'ب', 'ل', 'وب']) words.add(clitic + number);
/** "they granted": the plural of a verb in the past. */
const PLURAL_VERB = /^.{3,}وا$/;

const REMEMBERED = 50_000;

/** The dual or the sound plural of a noun. */
const SOUND = /^.{3,}(ين|ان|ون|ات)$/;

/** The indefinite accusative of a noun. */
const ACCUSATIVE = /^.{3,}ا$/;

/** Whether a folded word is a frequent word that names nobody: a person's name never runs over it. */
export const isCommonWord = remember(
  (norm) =>
    words.has(norm) ||
    PLURAL_VERB.test(norm) ||
    (SOUND.test(norm) && words.has(norm.slice(0, -2))) ||
    (ACCUSATIVE.test(norm) && words.has(norm.slice(0, -1))),
  REMEMBERED,
);
