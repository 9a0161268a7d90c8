/** The joints of a sentence: commas, clauses, quotations. */

import { oneOf, whether } from '../../engine/words.js';
import { CLAUSE_OPENING_WORDS, RELATIVE_PRONOUNS } from './lexicon/function-words.js';
import { ANONYMITY } from './lexicon/unnamed-sources.js';
import { closingQuote } from './quotations.js';
import type { Reading } from './reading.js';
import type { Scan } from './scan.js';
import { foldedSet } from './script.js';

const COMMAS = new Set(['\u060C', ',', '\u061B', ';']);
const isRelativePronoun = oneOf(foldedSet(RELATIVE_PRONOUNS));
const isCommaSign = whether(({ raw }) => COMMAS.has(raw));
const isClauseOpener = oneOf(foldedSet(CLAUSE_OPENING_WORDS));
const asks = oneOf(foldedSet(ANONYMITY.asks));
const UNNAMING = foldedSet(ANONYMITY.unnaming);
const NAMES = foldedSet(ANONYMITY.names);
/** Words of a name in quotation marks, and one. */
const LONGEST_QUOTED_NAME = 4;

export class Clauses {
  readonly reading: Reading;
  readonly scan: Scan;
  readonly #quoted: Uint8Array;

  constructor(reading: Reading, scan: Scan) {
    this.reading = reading;
    this.scan = scan;
    this.#quoted = new Uint8Array(reading.tokens.length);
    this.#markQuotations();
  }

  isComma(index: number): boolean {
    return isCommaSign(this.reading.token(index));
  }
  isComplementizer(index: number): boolean {
    return this.reading.bareHit(index, 'complementizer') !== null;
  }

  isRelative(index: number): boolean {
    return isRelativePronoun(this.reading.token(index));
  }

  opensClause(index: number): boolean {
    return isClauseOpener(this.reading.token(index));
  }

  /** A quotation mark or colon where speech may begin; not the quotation marks of a name. */
  opensSpeech(index: number): boolean {
    const { kind, raw } = this.reading.token(index);
    if (raw === ':') return true;
    if (kind !== 'quote') return false;
    const phrase = this.scan.at(index);
    if (phrase !== null && phrase.from !== index) return false;
    // a name alone in quotation marks is no speech
    const quoted = this.scan.startingAt(index + 1);
    if (quoted && this.reading.token(quoted.to).kind === 'quote') return false;
    // a few words in quotation marks with the sentence going on: a name
    const close = raw === '"' ? null : this.closingQuote(index);
    return !(close !== null && close - index <= LONGEST_QUOTED_NAME && this.reading.isWord(close + 1));
  }

  /** Whether a token stands inside a quotation (not the quotation marks of a name). */
  isQuoted(index: number): boolean {
    return this.#quoted[index] === 1;
  }

  #markQuotations(): void {
    const { tokens } = this.reading;
    for (let at = 0; at < tokens.length; at++) {
      if (this.reading.token(at).kind !== 'quote' || !this.opensSpeech(at)) continue;
      const close = this.closingQuote(at);
      if (close === null) continue;
      if (close - at > 5) this.#quoted.fill(1, at + 1, close);
      at = close;
    }
  }

  /** A finite verb of the lexicons, whole or after "and". */
  isFiniteVerb(index: number): boolean {
    return this.reading
      .hits(index)
      .some(
        (hit) =>
          (hit.value.kind === 'verb' || hit.value.kind === 'contactVerb' || hit.value.kind === 'lightVerb') &&
          hit.value.form.tense !== 'participle' &&
          hit.form.preposition === null,
      );
  }

  isPreposition(index: number): boolean {
    const hit = this.reading.hit(index, 'preposition');
    return hit !== null && hit.form.preposition === null;
  }

  /** Past "who asked not to be named", or the token itself: an aside, whatever its verb. */
  pastAnonymity(index: number): number {
    const { reading } = this;
    if (!asks(reading.token(index)) || !reading.isWord(index)) return index;
    if (![1, 2].some((step) => UNNAMING.has(reading.norm(index + step)))) return index;
    for (let i = index + 2; i < index + 9; i++) {
      if (!NAMES.has(reading.norm(i))) continue;
      let to = i + 1;
      const end = reading.sentenceEnd(index);
      while (to < end && !this.isComma(to) && !this.isComplementizer(to) && !this.opensSpeech(to)) to += 1;
      return to;
    }
    return index;
  }

  /** The index of the mark that closes the quotation opened at a token; null where it is not closed nearby. */
  closingQuote(index: number): number | null {
    return closingQuote(this.reading, index);
  }
}
