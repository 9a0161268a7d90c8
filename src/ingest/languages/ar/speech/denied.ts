/** What a denial denies, wherever in its clause that stands. */
import { CLAIM_NOUNS } from '../lexicon/speech-words.js';
import { foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';

// biome-ignore format: a list of words
const DENIED = foldedSet([
  'صحة', 'وجود', 'حدوث', 'وقوع', 'حصول', 'نية', // the truth, existence, occurrence (three words), intention of
  'أي', 'أية', 'ما', // any, what
  'علاقة', 'علاقته', 'علاقتها', 'علاقتهما', 'علمه', 'علمها', 'مسؤوليته', 'مسؤوليتها', // a relation, his knowledge, his responsibility
  'صلة', 'صلته', 'صلتها', 'صلتهم', 'صلتهما', 'تورطه', 'تورطها', 'ضلوعه', 'ضلوعها', // a tie, his involvement
  'شائعة', 'شائعات', 'أنباء', 'مزاعم', 'خبر', 'تقارير', // rumour, news, allegations, reports
  'تقريرا', 'تغريدة', 'تكهنات', 'تسريبات', 'تلميحات', // a report, a tweet, guesses, leaks, hints
  ...CLAIM_NOUNS,
]);
/** A noun with bi- or li-. */
const TIED = /^[بل]/;
/** "that he be": after the clause of a relative pronoun, what is denied. */
const TO_BE = foldedSet(['يكون', 'تكون', 'يكونوا']);

/** "denied, who was counted among the hardliners, that he be", "denied, on the network, a rumour". */
export const isDeniedAt = (syntax: Syntax, at: number): boolean => {
  const { reading } = syntax;
  if (syntax.isComplementizer(at)) return TO_BE.has(reading.norm(at + 1));
  return DENIED.has(reading.norm(at)) && !syntax.isPreposition(at - 1);
};

/** Past an adverbial, up to what is denied: "denied, on the network, a rumour" has no rumour on the network. */
export const beforeDenied = (syntax: Syntax, at: number): number => {
  const to = syntax.skipAdverbial(at);
  const isTied = syntax.isPreposition(at) || TIED.test(syntax.reading.norm(at));
  for (let i = at + 2; i < to; i++) if (isTied && isDeniedAt(syntax, i)) return i;
  return to;
};
