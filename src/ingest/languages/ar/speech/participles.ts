/** "affirming the minister that": a participle of speech with a subject of its own behind it. */
import type { ReportingVerb } from '../lexicon/reporting.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Subject, Syntax } from '../syntax.js';

/** Affirm, point out, explain, make clear, draw attention, mention: whom none of them takes as an object. */
const SAYING = foldedSet(['أكد', 'أشار', 'أوضح', 'بين', 'لفت', 'ذكر', 'أبان', 'أفاد']);

export const subjectOfParticiple = (
  { scan }: Syntax,
  at: number,
  { past }: ReportingVerb,
): Subject | null => {
  if (!SAYING.has(foldArabic(past))) return null;
  const phrase = scan.startingAt(at + 1);
  if (phrase?.kind !== 'person' || phrase.number !== 'singular' || phrase.cliticLength > 0) return null;
  return { phrase, from: phrase.from, to: phrase.to, how: 'after' };
};
