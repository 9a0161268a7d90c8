/** "held the government responsible for": whom, then what for. */
import type { ReportingVerb } from '../lexicon/reporting.js';
import { foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import type { ContentStart } from './content.js';

const HOLD = 'حمل';
const RESPONSIBILITY = foldedSet(['مسؤولية', 'المسؤولية', 'مسئولية', 'المسئولية']);
const REACH = 10;

/** What is said by whoever holds somebody responsible: from whom he holds so, who is named from a token on. */
export const heldResponsible = (syntax: Syntax, verb: ReportingVerb, whom: number): ContentStart | null => {
  if (verb.past !== HOLD || syntax.isComma(whom)) return null;
  const end = Math.min(syntax.reading.sentenceEnd(whom), whom + REACH);
  for (let i = whom + 1; i < end; i++) {
    if (syntax.isComma(i) || syntax.isFiniteVerb(i)) return null;
    if (RESPONSIBILITY.has(syntax.reading.norm(i))) return { content: whom, complement: 'object' };
  }
  return null;
};
