import type { Document, Token, TokenKind, TokenRange } from './document.js';

/** Words (a letter, then letters, marks and digits), runs of digits, line breaks, and every other sign by itself. */
const TOKEN = /\p{L}[\p{L}\p{M}\p{N}]*|\p{N}+|\n[\s\u00A0]*|[^\s\p{L}\p{N}]/gu;
const QUOTES = new Set(['"', '\u00AB', '\u00BB', '\u201C', '\u201D', '\u201E', '\u2039', '\u203A', '\u2033']);
const SENTENCE_ENDS = new Set(['.', '!', '?', '\u061F', '\u2026', '\u06D4']);
/** A word this short before a full stop is an abbreviation or an initial. */
const INITIAL = 1;
/** Two words this short with nothing but a full stop between them are letters of an abbreviation. */
const SHORT = 3;

const kindOf = (raw: string): TokenKind => {
  const code = raw.charCodeAt(0);
  if (code === 10) return 'break';
  if (QUOTES.has(raw)) return 'quote';
  if (/^\p{N}/u.test(raw)) return 'number';
  return /\p{L}/u.test(raw) ? 'word' : 'punct';
};

interface RawToken {
  readonly raw: string;
  readonly start: number;
  readonly kind: TokenKind;
}

/** What a language writes together or abbreviates. */
export interface Tokens {
  /** What one token is; global. Default: words, numbers, line breaks and single signs. */
  readonly pattern?: RegExp;
  /** Words in lower case after which a full stop does not end the sentence. */
  readonly abbreviations?: ReadonlySet<string>;
}

/** Whether the full stop at `index` ends a sentence: not after an initial or an abbreviation, not inside a number. */
const endsSentence = (
  tokens: readonly RawToken[],
  index: number,
  abbreviations: ReadonlySet<string> | undefined,
): boolean => {
  const token = tokens[index];
  if (!token || !SENTENCE_ENDS.has(token.raw)) return false;
  if (token.raw !== '.') return true;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!before || !after) return true;
  if (abbreviations?.has(before.raw.toLowerCase()) && before.start + before.raw.length === token.start)
    return false;
  const touchesAfter = after.start === token.start + 1;
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
 * @param normalise the language's folding of a word, for comparison only
 * @param how what the language writes together or abbreviates
 */
export const tokenise = (
  text: string,
  normalise: (word: string) => string,
  publishedAt: string | null = null,
  { pattern = TOKEN, abbreviations }: Tokens = {},
): Document => {
  const raws: RawToken[] = [];
  for (const match of text.matchAll(pattern)) {
    raws.push({ raw: match[0], start: match.index, kind: kindOf(match[0]) });
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
  raws.forEach(({ raw, start, kind }, index) => {
    const closesQuotation = kind === 'quote' && raws[index - 1]?.start === start - 1;
    if (pending && !closesQuotation && !SENTENCE_ENDS.has(raw)) close(index);
    if (kind === 'break') {
      close(index);
      paragraph += 1;
      sentenceFrom = index + 1;
    } else if (endsSentence(raws, index, abbreviations)) pending = true;
    tokens.push({
      index,
      kind,
      raw,
      start,
      end: start + raw.length,
      norm: kind === 'word' || kind === 'number' ? normalise(raw) : raw,
      sentence: sentences.length,
      paragraph,
    });
  });
  close(tokens.length);
  return { text, tokens, sentences, publishedAt };
};
