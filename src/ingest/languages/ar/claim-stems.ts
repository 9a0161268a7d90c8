/** Light stems of what is claimed: what remains of its words when clitics and endings are off, frames and closed classes left out. */

import {
  AUXILIARY_WORDS,
  CLAUSE_OPENING_WORDS,
  NEGATIONS,
  PARTICLES,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  WAS_WORDS,
} from './lexicon/function-words.js';
import { CLAIM_NOUNS } from './lexicon/speech-words.js';
import { foldArabic, foldedSet } from './script.js';

/** What a claim is called and told by, not what it says. */
// biome-ignore format: a list of words
const FRAMES = [
  'صحة', 'الصحة', 'وجود', 'حدوث', 'وقوع', 'نية', // truth, existence, occurrence (two words), intention
  'أي', 'أية', 'ما', 'كل', 'جميع', 'بعض', // any, what, all, some
  'أعلن', 'أعلنت', 'أعلنه', 'أعلنته', 'ذكر', 'ذكرت', 'ذكره', 'ذكرته', 'قال', 'قالت', 'قاله', 'قالته', // declared, mentioned, said
  'زعم', 'زعمت', 'زعمه', 'ادعى', 'ادعت', 'ادعاه', 'نشر', 'نشرت', 'نشرته', 'أورد', 'أوردته', 'تردد', 'أشيع', // claimed, published, was rumoured
  'تصريحات', 'تصريح', 'أقوال', 'كلام', 'الكلام', 'حديث', 'الحديث', 'شائعات', 'شائعة', 'خبر', 'قضية', 'مسألة', 'ملف', // statements, talk, rumours, news, affair
  'أساس', 'عار', 'كاذب', 'كاذبة', 'باطل', 'صحيح', 'غير', 'قد', 'سوف', 'يكون', 'تكون', 'كان', 'كانت', 'تم', 'يتم', // basis, void of, false, untrue; be, was
  'وزير', 'وزارة', 'رئيس', 'الرئيس', 'مسؤول', 'متحدث', // of offices, which are told or not
] as const;
const LEFT_OUT = foldedSet([
  ...FRAMES,
  ...CLAIM_NOUNS,
  ...PREPOSITIONS,
  ...PARTICLES,
  ...NEGATIONS,
  ...RELATIVE_PRONOUNS,
  ...CLAUSE_OPENING_WORDS,
  ...AUXILIARY_WORDS,
  ...WAS_WORDS,
]);

/** And, so, with, like, for, written onto the article; "and" alone. Each where three letters stay. */
const PREFIXES = /^(?:[وف]?(?:ال|بال|كال|لل)|و(?=.{4}))(?=.{3})/;
/** Will, and he or she of the imperfect; words that merely begin so stay (control, policy, lord). */
const IMPERFECT = /^(?!سيطر|سياس|سياد|سيد|سير)(?:س[يتن]|[يت])(?=.{3})/;
/** Pronouns, plurals, duals, feminine and adjectival endings. */
const SUFFIXES =
  /(?<=.{3})(?:يتين|ياتها|هما|كما|اتها|اتهم|يون|يين|يات|تها|تهم|ها|هم|كم|نا|ون|ين|ان|ات|وا|يه|يا|تا|ته|ت|ه|ي|ا)$/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SHORTEST = 3;

/** The stem of a word: of its noun and its verb the same where only what is written onto them differs. */
const stem = (word: string): string => {
  const bare = word.replace(PREFIXES, '').replace(IMPERFECT, '');
  return bare.replace(SUFFIXES, '').replace(SUFFIXES, '');
};

/** The stems of a claim's own words, in their order. */
export const claimStems = (text: string): readonly string[] =>
  (text.match(WORD) ?? []).flatMap((word) => {
    const norm = foldArabic(word);
    if (norm.length < SHORTEST || LEFT_OUT.has(norm) || LEFT_OUT.has(norm.replace(PREFIXES, ''))) return [];
    return [stem(norm)];
  });
