/** Where the clause of an encounter ends. */
import type { Syntax } from '../syntax.js';
import type { Tied } from './model.js';

/** Words behind the last party that are still of the clause. */
const TAIL = 12;

export const clauseEnd = (syntax: Syntax, at: number, tied: readonly Tied[]): number => {
  const { reading, scan } = syntax;
  const last = Math.max(at + 1, ...tied.map(({ phrase }) => phrase.to));
  const end = reading.sentenceEnd(at);
  for (let i = last; i < end && i < last + TAIL; i++)
    if (
      syntax.isComma(i) ||
      reading.token(i).raw === '.' ||
      syntax.isComplementizer(i) ||
      (syntax.isFiniteVerb(i) && scan.at(i) === null)
    )
      return i;
  return Math.min(last + TAIL, end);
};
