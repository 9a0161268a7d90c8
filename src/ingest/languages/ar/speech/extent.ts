/** How far what is said goes: to the end of the sentence or quotation, or to the next thing said. */

import type { Syntax } from '../syntax.js';
import type { SpeechCandidate } from './model.js';

/** But, but he, but she. */
export const BUT = /^و?لكن(ه|ها|هم|هما)?$/;
/** Evidence longer than this many characters swallows what others say. */
const LONGEST_EVIDENCE = 580;

export class Extents {
  readonly #syntax: Syntax;

  constructor(syntax: Syntax) {
    this.#syntax = syntax;
  }

  /** The end of the clause: the sentence, the quotation, or the next thing said. */
  endOf(candidate: SpeechCandidate, next: SpeechCandidate | null): number {
    if (candidate.end !== undefined) return candidate.end;
    const syntax = this.#syntax;
    const { reading } = syntax;
    const stop = next?.coordinate ? this.#beforeClause(next) : reading.tokens.length;
    const first = reading.token(candidate.at);
    let at = candidate.content;
    let lastBreak = -1;
    let end = reading.sentenceEnd(candidate.content);
    const enclosed = syntax.isQuoted(candidate.at);
    while (at < reading.tokens.length) {
      const token = reading.token(at);
      if (token.end - first.start > LONGEST_EVIDENCE) return lastBreak > candidate.content ? lastBreak : at;
      if (enclosed && token.kind === 'quote' && !syntax.isQuoted(at)) return at;
      if (token.kind === 'quote') {
        const close = this.#quoteFrom(at);
        if (close !== null && close > at) {
          if (reading.token(close).end - first.start > LONGEST_EVIDENCE)
            return this.#cutLong(at, first.start, close);
          at = close + 1;
          // a quotation may end its sentence from inside
          if (at >= end)
            end =
              close + 1 < reading.tokens.length && reading.token(close + 1).raw === '.'
                ? close + 1
                : close + 1;
          if (at >= end || at >= stop) return Math.min(at, Math.max(stop, candidate.content + 1));
          continue;
        }
      }
      if (at >= end || token.kind === 'break') return at;
      if (at >= stop) return at;
      if (syntax.isComma(at)) lastBreak = at;
      at += 1;
    }
    return at;
  }

  #cutLong(at: number, start: number, close: number): number {
    const { reading } = this.#syntax;
    let cut = at + 1;
    for (let i = at + 1; i < close; i++) {
      if (reading.token(i).end - start > LONGEST_EVIDENCE) break;
      if (this.#syntax.isComma(i) || reading.token(i).raw === '.' || i - cut > 30) cut = i;
    }
    return cut > at + 3 ? cut : Math.min(close, at + 60);
  }

  #quoteFrom(at: number): number | null {
    const previous = this.#syntax.reading.token(at - 1);
    // a mark that touches the word before closes; it opens nothing
    if (
      previous.kind === 'word' &&
      previous.end === this.#syntax.reading.token(at).start &&
      this.#syntax.reading.token(at).raw === '"'
    )
      return null;
    const close = this.#syntax.closingQuote(at);
    return close;
  }

  /** Where the clause of the next statement begins, its conjunction and comma left out. */
  #beforeClause(next: SpeechCandidate): number {
    const { reading } = this.#syntax;
    let at = next.lead ?? (next.subject?.how === 'before' ? Math.min(next.subject.from, next.at) : next.at);
    while (
      at > 0 &&
      (this.#syntax.isComma(at - 1) || this.#isLead(at - 1)) &&
      reading.token(at - 1).sentence === reading.token(at).sentence
    )
      at -= 1;
    return at;
  }

  #isLead(at: number): boolean {
    if (BUT.test(this.#syntax.reading.norm(at))) return true;
    return this.#syntax.opensClause(at) && !this.#syntax.isComplementizer(at);
  }
}
