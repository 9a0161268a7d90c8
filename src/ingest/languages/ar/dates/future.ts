/** Whether a day stands beside words of what is still to come: a bare weekday is then the next one. */
import { ofWord, oneOf } from '../../../engine/words.js';
import {
  FUTURE_CUES,
  FUTURE_PREFIXES,
  NOT_FUTURE_BEGINNINGS,
  PAST_CUES,
  THAT,
} from '../lexicon/date-words.js';
import { isFamilyName, isGivenName } from '../lexicon/names.js';
import { REPORTING_VERBS } from '../lexicon/reporting.js';
import { foldArabic } from '../script.js';
import { foldedSet } from './vocabulary.js';
import type { DateWords } from './words.js';

/** The ending of the past, third person feminine. */
const FEMININE = '\u062A';
const cues = foldedSet(FUTURE_CUES);
const pastForms = REPORTING_VERBS.flatMap(({ past }) => [past, `${past}${FEMININE}`]);
const past = foldedSet([...PAST_CUES, ...pastForms]);
const that = foldedSet(THAT);
const prefixes = foldedSet(FUTURE_PREFIXES);
const notFuture = NOT_FUTURE_BEGINNINGS.map(foldArabic);
const SHORTEST_VERB = 4;
/** How far from the verb a day may stand. */
const REACH_BEFORE = 14;
const REACH_AFTER = 3;

const bare = (norm: string): string =>
  norm.startsWith('\u0648') || norm.startsWith('\u0641') ? norm.slice(1) : norm;

const isFutureVerb = (norm: string): boolean =>
  norm.length >= SHORTEST_VERB &&
  prefixes.has(norm.slice(0, 2)) &&
  !notFuture.some((beginning) => norm.startsWith(beginning)) &&
  // Sebastian begins like a verb
  !isGivenName(norm) &&
  !isFamilyName(norm);

const senseOf = (norm: string): 'future' | 'past' | null => {
  if (norm.length < 3) return null;
  const stem = bare(norm);
  if (past.has(norm) || past.has(stem)) return 'past';
  if (cues.has(norm) || cues.has(stem) || isFutureVerb(norm) || isFutureVerb(stem)) return 'future';
  return null;
};

const senseOfWord = ofWord(({ norm }) => senseOf(norm));
const isThat = oneOf(that);

export class FutureSense {
  constructor(private readonly words: DateWords) {}

  /** The nearest verb of time before the tokens decides, then one right after; within the sentence. */
  near(from: number, to: number): boolean {
    const { tokens } = this.words;
    const sentence = tokens[from]?.sentence;
    const inSentence = (index: number) => {
      const token = index < 0 ? undefined : tokens[index];
      return token?.kind !== 'break' && token?.sentence === sentence ? token : null;
    };
    for (let index = from - 1; index >= from - REACH_BEFORE; index--) {
      const token = inSentence(index);
      if (!token) break;
      const sense = senseOfWord(token);
      if (sense) return sense === 'future';
    }
    for (let index = to; index < to + REACH_AFTER; index++) {
      const token = inSentence(index);
      if (!token) break;
      if (isThat(token)) return false;
      const sense = senseOfWord(token);
      if (sense) return sense === 'future';
    }
    return false;
  }
}
