/** Who is told to do something other than speak, so that a verb of speech behind it may be his. */
import { oneOf, whether } from '../../engine/words.js';
import type { PersonPhrase } from './phrases.js';
import { foldedSet } from './script.js';
import type { Syntax } from './syntax.js';
import type { VerbForm } from './verb-forms.js';

const isBut = oneOf(foldedSet(['لكن', 'ولكن'])); // but, and but
const EXCEPT = foldedSet(['إلا', 'غير', 'بيد']); // except, but (two words), before "that"
/** "she sent": a past of the feminine, which no plural noun is. */
const FEMININE_PAST = /^(?!ال)[\u0621-\u064A]{2,}[^\u0627]ت$/;
const isFemininePast = whether(({ raw, kind }) => kind === 'word' && FEMININE_PAST.test(raw));

/** Whether a clause begins with whoever stands at a token: "but X appeared before the court". */
const opensContrast = ({ reading }: Syntax, from: number): boolean => {
  const before = reading.token(from - 1);
  return (
    isBut(before) ||
    (reading.bareHit(from - 1, 'complementizer') !== null && EXCEPT.has(reading.norm(from - 2)))
  );
};

/**
 * "but his deputy X appeared before the court and denied": of the same sentence; "In March X (a woman) sent the documents. She
 * said": of the sentence before. The last such person between `since` and the verb, or null.
 */
export const doerBefore = (
  syntax: Syntax,
  at: number,
  form: VerbForm,
  since: number,
): PersonPhrase | null => {
  const { reading, scan } = syntax;
  const start = reading.sentenceStart(at);
  const first = at > start || start === 0 ? start : reading.sentenceStart(start - 1);
  for (let i = at - 1; i >= Math.max(first, since); i--) {
    const phrase = scan.startingAt(i);
    if (phrase?.kind !== 'person' || !phrase.name || phrase.cliticLength > 0 || phrase.number !== 'singular')
      continue;
    const does = form.gender === 'feminine' && isFemininePast(reading.token(i - 1)) && !syntax.isQuoted(i);
    if (does || (at > start && form.gender === 'masculine' && opensContrast(syntax, i))) return phrase;
  }
  return null;
};
