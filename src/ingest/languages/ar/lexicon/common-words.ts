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
const OTHERS = ['ابان', 'عمق']; // at the time of, depth of
const OWNERS = ['ه', 'ها', 'هم', 'هما'];

const words = new Set([...COMMON_WORDS.split(/\s+/), ...OTHERS]);
for (const kin of KIN) for (const owner of OWNERS) words.add(kin + owner).add(`و${kin}${owner}`);

/** Whether a folded word is a frequent word that names nobody: a person's name never runs over it. */
export const isCommonWord = (norm: string): boolean => words.has(norm);
