/** What is said with neither "that" nor marks around it. */
import type { Syntax } from '../syntax.js';
import type { ContentStart } from './content.js';
import { isParticiple } from './verbs-of-clauses.js';

/** A verb in the present, by its prefix. */
const PRESENT = /^[يت].{2,}/;

/** "said X, we ask God for mercy", "said X Iran supports": words with neither "that" nor marks around them. */
export const withoutThat = (syntax: Syntax, at: number): ContentStart | null => {
  const actor = syntax.scan.startingAt(at);
  if (
    actor &&
    actor.preposition === null &&
    actor.conjunction === null &&
    PRESENT.test(syntax.reading.norm(actor.to))
  )
    return { content: at, complement: 'that' };
  if (!syntax.isComma(at) || syntax.isPreposition(at + 1) || isParticiple(syntax, at + 1)) return null;
  return syntax.reading.isWord(at + 1) && syntax.scan.startingAt(at + 1) === null
    ? { content: at + 1, complement: 'that' }
    : null;
};
