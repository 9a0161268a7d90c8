import type { Document, Token, TokenRange } from './document.js';
import type { Word } from './words.js';

/** Words (a letter, then letters, marks and digits), runs of digits, line breaks, and every other sign by itself. */
const TOKEN = /\p{L}[\p{L}\p{M}\p{N}]*|\p{N}+|\n[\s\u00A0]*|[^\s\p{L}\p{N}]/gu;
const SENTENCE_ENDS = new Set(['.', '!', '?', '\u061F', '\u2026', '\u06D4']);
/** A word this short before a full stop is an abbreviation or an initial. */
const INITIAL = 1;
/** Two words this short with nothing but a full stop between them are letters of an abbreviation. */
const SHORT = 3;

/** What a language writes together or abbreviates. */
export interface Tokens {
  /** What one token is; global. Default: words, numbers, line breaks and single signs. */
  readonly pattern?: RegExp;
  /** Words in lower case after which a full stop does not end the sentence. */
  readonly abbreviations?: ReadonlySet<string>;
}

/** Whether the full stop at `index` ends a sentence: not after an initial or an abbreviation, not inside a number. */
const endsSentence = (
  words: readonly Word[],
  starts: readonly number[],
  index: number,
  abbreviations: ReadonlySet<string> | undefined,
): boolean => {
  const word = words[index];
  const start = starts[index];
  if (word?.kind !== 'punct' || start === undefined || !SENTENCE_ENDS.has(word.raw)) return false;
  if (word.raw !== '.') return true;
  const before = words[index - 1];
  const after = words[index + 1];
  if (!before || !after) return true;
  const touchesBefore = (starts[index - 1] ?? 0) + before.raw.length === start;
  if (touchesBefore && abbreviations?.has(before.raw.toLowerCase())) return false;
  const touchesAfter = starts[index + 1] === start + 1;
  if (before.kind === 'number' && after.kind === 'number' && touchesAfter) return false;
  // an abbreviation spelt in letters: "B.B.C."
  if (
    before.kind === 'word' &&
    after.kind === 'word' &&
    touchesAfter &&
    before.raw.length <= SHORT &&
    after.raw.length <= SHORT
  )
    return false;
  // an initial: before a word, or the last of several in brackets, "(d. p. a)"
  return !(
    before.kind === 'word' &&
    before.raw.length <= INITIAL &&
    (after.kind === 'word' || (after.raw === ')' && touchesAfter))
  );
};

/**
 * Cuts a text into tokens, sentences and paragraphs, in time linear in its length. A line break ends both; a quotation
 * mark right after a full stop still belongs to the sentence that it closes.
 *
 * @param wordOf the word that is spelt so in the language
 * @param how what the language writes together or abbreviates
 */
export const tokenise = (
  text: string,
  wordOf: (raw: string) => Word,
  publishedAt: string | null = null,
  { pattern = TOKEN, abbreviations }: Tokens = {},
): Document => {
  const words: Word[] = [];
  const starts: number[] = [];
  for (const match of text.matchAll(pattern)) {
    words.push(wordOf(match[0]));
    starts.push(match.index);
  }
  const tokens: Token[] = [];
  const sentences: TokenRange[] = [];
  let paragraph = 0;
  let sentenceFrom = 0;
  let pending = false;
  const close = (to: number) => {
    if (to > sentenceFrom) sentences.push({ from: sentenceFrom, to });
    sentenceFrom = to;
    pending = false;
  };
  words.forEach((word, index) => {
    const { kind, raw, norm } = word;
    const start = starts[index] ?? 0;
    if (pending && !SENTENCE_ENDS.has(raw) && !(kind === 'quote' && starts[index - 1] === start - 1))
      close(index);
    if (kind === 'break') {
      close(index);
      paragraph += 1;
      sentenceFrom = index + 1;
    } else if (endsSentence(words, starts, index, abbreviations)) pending = true;
    const end = start + raw.length;
    tokens.push({ index, kind, raw, start, end, norm, word, sentence: sentences.length, paragraph });
  });
  close(tokens.length);
  return { text, tokens, sentences, publishedAt };
};
