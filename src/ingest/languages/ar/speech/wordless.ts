/** Verbs of speech that say nothing where they stand, or are spelt like others that are none. */
import type { ReportingVerb } from '../lexicon/reporting.js';
import { SUBJECT_PRONOUNS } from '../lexicon/speech-words.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Subject, Syntax } from '../syntax.js';
import type { VerbForm } from '../verb-forms.js';
import type { ContentStart } from './content.js';
import { CLAIMS } from './untruths.js';

const COMMENT = 'عقب';
const CONSIDER = 'اعتبر';
const DIRECT = 'وجه';
const EXPECT = 'توقع';
const INCREASE = 'زاد';
const THINK_LIKELY = 'رجح';
const PRONOUNS = foldedSet(SUBJECT_PRONOUNS);
const TANWIN = /^(?!\u0627\u0644).{3,}\u0627\u064B?$/;
const DISPEL = 'بدد';
const REFUSE = 'رفض';
const SAY = 'قال';
const CLEAR = 'بين';
const CLEAR_TOO = 'أبان';
const TURNED_OUT = /^[وف]?تبين$/;
const GOD = foldedSet(['الله', 'تعالى']); // God, He is exalted
const AMONG = foldArabic('من');
// biome-ignore format: a list of words
const NO_COMMENT = foldedSet([
  'التعليق', 'الإدلاء', 'الإفصاح', 'الكشف', 'الرد', 'الحديث', 'التصريح', 'الخوض', // to comment, tell, disclose, reveal, answer, speak, declare, go into it
]);
const PASSIVE = 'passive: nobody is said to say it';

/** A verb of speech with its subject and the beginning of what is said. */
export interface Said extends ContentStart {
  readonly at: number;
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
  readonly subject: Subject | null;
}

/** Why nothing is said; null for a word that is no verb of speech there, and undefined where it speaks. */
export const saysNothing = (syntax: Syntax, said: Said): string | null | undefined => {
  const { reading } = syntax;
  const { at, verb, form, subject, content, complement } = said;
  switch (verb.past) {
    // "after a meeting": spelt like "commented"
    case COMMENT:
      return subject?.phrase?.kind === 'person' ? undefined : null;
    // "addressed charges of terrorism to": what is addressed stands before the preposition, and is no words
    case DIRECT: {
      const from = subject?.how === 'after' ? subject.to : at + 1;
      return complement === 'with' && content > from ? null : undefined;
    }
    // "dispelled the fears": no claim
    case DISPEL:
      return CLAIMS.has(reading.norm(content)) ? undefined : null;
    // "God said": scripture, in somebody's words
    case SAY:
      return GOD.has(reading.norm(at + 1)) ? null : undefined;
    // "it turned out that": spelt like "she makes clear"
    case CLEAR:
    case CLEAR_TOO:
      return form.tense === 'present' && !subject?.phrase && TURNED_OUT.test(reading.norm(at))
        ? null
        : undefined;
    case REFUSE:
      return NO_COMMENT.has(reading.norm(content)) ? 'refused to say anything' : undefined;
    // "it is expected that": of nobody
    case EXPECT:
    case THINK_LIKELY: {
      const isBare = form.tense === 'present' && form.gender === 'masculine' && form.number === 'singular';
      return isBare && !subject && !PRONOUNS.has(reading.norm(at - 1)) ? PASSIVE : undefined;
    }
    // "increases the hopes that": of things, but in the past
    case INCREASE:
      return form.tense === 'present' && complement !== 'quote' ? null : undefined;
    case CONSIDER:
      // "the mullah is considered pragmatic": what he is counted as stands behind him, in the accusative
      if (form.tense === 'present' && complement === 'object' && TANWIN.test(reading.token(content).raw))
        return PASSIVE;
      // "who was counted among the hardliners": spelt like "considered"
      if (reading.norm(at + 1) === AMONG) return PASSIVE;
      // "this court is considered a part of": likewise, and nobody does
      return form.tense === 'present' && complement === 'object' && !subject?.phrase ? PASSIVE : undefined;
    default:
      return undefined;
  }
};
