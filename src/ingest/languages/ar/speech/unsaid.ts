/** Verbs of speech that tell of nothing said: negated, to come, wished for, or said by nobody. */
import { foldArabic, foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import type { Said } from './wordless.js';

const NEGATIONS = foldedSet(['لم', 'لن', 'لا', 'ولم', 'ولا', 'ولن', 'ألا', 'دون', 'عدم']); // did not, will not, does not, without
const PENDING = foldedSet(['سوف', 'وسوف', 'إذا', 'لو', 'ولو', 'قد']); // will; if; may (with a present)
const SUBJUNCTIVES = foldedSet(['أن', 'وأن', 'كي', 'لكي', 'حتى']); // that, in order to: a wish, not a report
const SAYS_WITH_NO_SUBJECT = foldedSet(['ذكر', 'أشار', 'قال', 'علم', 'نوه', 'لفت', 'توقع', 'رجح', 'زعم']); // "it is said that"
const ANYBODY = foldArabic('أحد');
/** Verbs of denial whose past is spelt like a noun. */
const NOUNS_TOO = new Set(['كذب', 'دحض']);
const RULE_OUT = 'استبعد';

/** Why nothing is said; null for a word that is no verb of speech there, and undefined where something is. */
export const whyUnsaid = (
  { reading }: Syntax,
  { at, verb, form, subject, complement }: Said,
  conjunction: string | null,
  coordinate: boolean,
  inWhat: boolean,
): string | null | undefined => {
  const previous = reading.norm(at - 1);
  // "did not rule out that": a double no
  const nobody = previous === ANYBODY && NEGATIONS.has(reading.norm(at - 2));
  if ((NEGATIONS.has(previous) || nobody) && verb.past !== RULE_OUT) return 'negated';
  // "their lying", "and the refutation of": nouns, spelt like verbs without their subject
  if (!subject && verb.denies && NOUNS_TOO.has(verb.past) && (form.objectSuffix || conjunction !== null))
    return null;
  if (form.tense === 'future' || (PENDING.has(previous) && form.tense === 'present'))
    return 'future or hypothetical';
  if (SUBJUNCTIVES.has(previous) && form.tense === 'present') return 'wished for, not reported';
  if (
    !subject &&
    form.tense === 'present' &&
    complement === 'that' &&
    SAYS_WITH_NO_SUBJECT.has(foldArabic(verb.past)) &&
    form.gender === 'masculine' &&
    !inWhat &&
    coordinate
  )
    return 'impersonal: nobody is said to say it';
  return undefined;
};
