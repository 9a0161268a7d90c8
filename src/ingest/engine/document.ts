import type { Span } from '../../model.js';
import type { Word } from './words.js';

/** What a token is: a word of letters, a number, one quotation mark or bracket, other punctuation, a line break. */
export type TokenKind = 'word' | 'number' | 'quote' | 'punct' | 'break';

/** One token of an article. Offsets point into the original text: `text.slice(start, end) === raw`. */
export interface Token extends Span {
  readonly index: number;
  readonly kind: TokenKind;
  readonly raw: string;
  /** The language's folded form: what lexicons and rules compare. */
  readonly norm: string;
  /** What it shares with all tokens that are spelt like it. */
  readonly word: Word;
  /** Index of the sentence and of the paragraph the token stands in. */
  readonly sentence: number;
  readonly paragraph: number;
}

/** A run of tokens, `from` inclusive to `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** An article as the rules read it. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Sentences as token ranges, in order. */
  readonly sentences: readonly TokenRange[];
  /** ISO day that relative dates resolve against, or null. */
  readonly publishedAt: string | null;
}

/** The span of text that a run of tokens covers. */
export const spanOf = (document: Document, range: TokenRange): Span => {
  const first = document.tokens[range.from];
  const last = document.tokens[range.to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
};
