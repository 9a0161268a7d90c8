/** "held the government responsible for": whom, then what for. */
import type { ReportingVerb } from '../lexicon/reporting.js';
import { foldedSet } from '../script.js';
import type { Subject, Syntax } from '../syntax.js';
import type { ContentStart } from './content.js';

const HOLD = 'حمل';
const RESPONSIBILITY = foldedSet(['مسؤولية', 'المسؤولية', 'مسئولية', 'المسئولية']);
const REACH = 10;

/** What is said by whoever holds somebody responsible: from whom he holds so, who is named right after him. */
export const heldResponsible = (
  syntax: Syntax,
  verb: ReportingVerb,
  subject: Subject,
): ContentStart | null => {
  if (verb.past !== HOLD || subject.phrase === null) return null;
  const end = Math.min(syntax.reading.sentenceEnd(subject.to), subject.to + REACH);
  for (let i = subject.to + 1; i < end; i++) {
    if (syntax.isComma(i) || syntax.isFiniteVerb(i)) return null;
    if (RESPONSIBILITY.has(syntax.reading.norm(i))) return { content: subject.to, complement: 'object' };
  }
  return null;
};
