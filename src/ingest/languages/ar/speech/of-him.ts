/** "described it as", "urged them to": verbs of speech with whom or what they are of written on. */
import type { ReportingVerb } from '../lexicon/reporting.js';
import { foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import type { VerbForm } from '../verb-forms.js';

// describe, accuse, demand of, call on, urge, warn, congratulate, advise
const OF_SOMEBODY: ReadonlySet<string> = new Set(['وصف', 'اتهم', 'طالب', 'دعا', 'حث', 'حذر', 'هنأ', 'نصح']);
const AS = foldedSet(['كما']); // likewise, where it opens a sentence
const AND = 'و';

/** Whether a past verb with its object tells something of its own: behind "and", or where its sentence begins. */
export const sayOfHim = (
  syntax: Syntax,
  at: number,
  { past }: ReportingVerb,
  form: VerbForm,
  conjunction: string | null,
): boolean => {
  if (!form.objectSuffix || form.tense !== 'past' || !OF_SOMEBODY.has(past)) return false;
  const start = syntax.reading.sentenceStart(at);
  return conjunction === AND || at === start || (at === start + 1 && AS.has(syntax.reading.norm(start)));
};
