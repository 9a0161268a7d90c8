import { remember } from '../../../../remember.js';
import { COMMON_WORDS } from './common-words-list.js';
import { isGivenName } from './names.js';

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
// at the time of, depth of, that (four words), armies, mighty, cover, sciences, computer, greatest, my mouth, we have (and three more), bride, civilizations, proof, implication, and in it, the one, principles, door, pictures (three), banks, found it, in us, the news, the eye, scene, rise, dear and precious (whatever one has), medical, of football (two forms), olympic, condolences, in his, her, their name
// biome-ignore format: a list of words
const OTHERS = ['ابان', 'عمق', 'وان', 'فان', 'بان', 'لان', 'جيوش', 'جراره', 'غلاف', 'علوم', 'الحاسب', 'حاسب', 'كبري', 'فمي', 'لدينا', 'لديهم', 'لديه', 'لديها', 'عروس', 'حضارات', 'ثبوت', 'تورط', 'وفيه', 'الواحد', 'مبادئ', 'باب', 'صور', 'وصور', 'لصور', 'بنوك', 'وجده', 'فينا', 'الخبر', 'العين', 'مشهد', 'قم', 'غال', 'ونفيس', 'طبي', 'كروي', 'الكروي', 'الاولمبي', 'تعازي', 'باسمه', 'باسمها', 'باسمهم'];
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
/** "they granted": the plural of a verb in the past; François ends like one. */
const PLURAL_VERB = /^.{3,}وا$/;

const REMEMBERED = 20_000;

/** The dual or the sound plural of a noun. */
const SOUND = /^.{3,}(ين|ان|ون|ات)$/;

/** The dual of a feminine noun in the construct state. */
const DUAL = /^.{3,}تي$/;

/** The indefinite accusative of a noun. */
const ACCUSATIVE = /^.{3,}ا$/;

/** Whether a folded word is a frequent word that names nobody: a person's name never runs over it. */
export const isCommonWord = remember(
  (norm) =>
    words.has(norm) ||
    (PLURAL_VERB.test(norm) && !isGivenName(norm) && !isGivenName(norm.slice(1))) ||
    (SOUND.test(norm) && words.has(norm.slice(0, -2))) ||
    // "the two ships of"
    (DUAL.test(norm) && words.has(`${norm.slice(0, -2)}ه`)) ||
    (ACCUSATIVE.test(norm) && words.has(norm.slice(0, -1))),
  REMEMBERED,
);
