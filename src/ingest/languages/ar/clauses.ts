/** The joints of a sentence: commas, clauses, quotations, and adverbials that stand between a verb and its subject. */

import { CLAUSE_OPENING_WORDS, RELATIVE_PRONOUNS } from './lexicon/function-words.js';
import { ANONYMITY } from './lexicon/unnamed-sources.js';
import { closingQuote } from './quotations.js';
import type { Reading } from './reading.js';
import type { Scan } from './scan.js';
import { foldedSet } from './script.js';

const COMMAS = new Set(['\u060C', ',', '\u061B', ';']);
const RELATIVES = foldedSet(RELATIVE_PRONOUNS);
const CLAUSE_OPENERS = foldedSet(CLAUSE_OPENING_WORDS);
const ASKS = foldedSet(ANONYMITY.asks);
const UNNAMING = foldedSet(ANONYMITY.unnaming);
const NAMES = foldedSet(ANONYMITY.names);
const ARTICLE = 'ال';
/** Words of a name in quotation marks, and one. */
const LONGEST_QUOTED_NAME = 4;
const LONGEST_SEARCH = 40;

/** An adverb of place or company with its pronoun: before him, with her, after them. */
/** "at his office": bi- and a noun with a pronoun, which ends in heh and not in teh marbuta. */
const IN_HIS = /^ب.{2,}(ه|ها|هم)$/;
const WITH_PRONOUN = /^(امام|مع|لدي|عند|بعد|قبل|حول|ضد|تجاه|خلف|نحو)(ه|ها|هم|هما|نا|هن)$/;

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
    return COMMAS.has(this.reading.token(index).raw);
  }
  isComplementizer(index: number): boolean {
    return this.reading.bareHit(index, 'complementizer') !== null;
  }

  isRelative(index: number): boolean {
    return RELATIVES.has(this.reading.norm(index));
  }

  opensClause(index: number): boolean {
    return CLAUSE_OPENERS.has(this.reading.norm(index));
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
    if (!ASKS.has(reading.norm(index)) || !reading.isWord(index)) return index;
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

  /** The end of an adverbial that begins at a token, or the token itself where none does. */
  skipAdverbial(index: number): number {
    const { reading } = this;
    const date = this.reading.dateAt(index);
    if (date) return date.range.to;
    const phrase = this.scan.startingAt(index);
    if (phrase && phrase.preposition !== null) return phrase.to;
    if (this.isPreposition(index)) return this.#skipPrepositional(index + 1);
    if (phrase) return index;
    const token = reading.token(index);
    if (token.kind === 'number') return index + 1;
    if (token.raw === '(') return this.#skipParenthesis(index);
    if (token.kind !== 'word') return index;
    if (reading.bareHit(index, 'particle') && !this.isComplementizer(index) && !this.isRelative(index))
      return index + 1;
    if (this.#isAdverb(index) || WITH_PRONOUN.test(token.norm) || IN_HIS.test(token.raw)) return index + 1;
    // written apart: l- and a name in quotation marks
    if (/^[بل]$/.test(token.norm)) return this.#skipPrepositional(index + 1);
    if (/^(لل|بال)/.test(token.norm) && token.norm.length > 4) return this.#skipPrepositional(index + 1);
    if (
      /^(ب|ل)/.test(token.norm) &&
      reading.hits(index).some((hit) => hit.form.preposition !== null && hit.form.conjunction === null)
    )
      return this.#skipPrepositional(index + 1);
    if (this.#isNewAdverbial(index)) return this.#skipPrepositional(index + 1);
    return index;
  }

  /** An indefinite accusative used as an adverb: "again", "recently", "instead". */
  #isAdverb(index: number): boolean {
    const { norm, raw } = this.reading.token(index);
    return (
      norm.length > 3 &&
      /\u0627$/.test(norm) &&
      /[\u0627\u064B]$/.test(raw) &&
      !norm.startsWith(ARTICLE) &&
      this.reading.hits(index).length === 0
    );
  }

  #skipParenthesis(index: number): number {
    for (let i = index + 1; i < index + 12; i++) {
      const { raw, kind } = this.reading.token(i);
      if (raw === ')') return i + 1;
      if (kind === 'break') break;
    }
    return index + 1;
  }

  /** A noun with the preposition bi- or li- and the article. */
  #isTied(index: number): boolean {
    const { norm } = this.reading.token(index);
    return /^(\u0628\u0627\u0644|\u0644\u0644)/.test(norm) && norm.length > 4;
  }

  /** After a preposition: to the comma, verb, complementizer or colon that ends its noun phrase. */
  #skipPrepositional(from: number): number {
    const { reading } = this;
    let at = from;
    const limit = from + LONGEST_SEARCH;
    const end = reading.sentenceEnd(from);
    while (at < end && at < limit) {
      const token = reading.token(at);
      if (this.isComma(at) || this.isComplementizer(at) || token.raw === ':') break;
      if (at > from && (this.reading.dateAt(at) || this.#isVerbalNoun(at))) break;
      const phrase = this.scan.startingAt(at);
      if (phrase) {
        if (
          at > from &&
          phrase.preposition === null &&
          phrase.conjunction === null &&
          phrase.kind === 'person' &&
          this.#closes(at - 1)
        )
          break;
        at = phrase.to;
        continue;
      }
      if (token.kind === 'quote') {
        const close = this.closingQuote(at);
        if (close === null || close - at > 7) break;
        at = close + 1;
        continue;
      }
      if (at > from && (this.isPreposition(at) || this.#isTied(at) || this.#isNewAdverbial(at))) break;
      if (at > from && this.isFiniteVerb(at) && !token.norm.startsWith(ARTICLE)) break;
      if (this.isRelative(at)) break;
      at += 1;
    }
    return at;
  }

  /** A verbal noun of form IV ("the launch of"): rather what the verb takes than part of an adverbial. */
  #isVerbalNoun(index: number): boolean {
    const { raw } = this.reading.token(index);
    return /^\u0625..+\u0627./.test(raw) && this.reading.hits(index).length === 0;
  }

  /** After a complete noun phrase, a noun with bi- or li-: what the verb takes, or another adverbial. */
  #isNewAdverbial(index: number): boolean {
    const { norm } = this.reading.token(index);
    return (
      /^[\u0628\u0644]/.test(norm) &&
      norm.length > 3 &&
      this.#closes(index - 1) &&
      !this.reading.hits(index).some(({ form }) => form.cliticLength === 0)
    );
  }

  /** Whether a noun phrase is complete at a word: definite, or with a pronoun, so that what follows is another. */
  #closes(index: number): boolean {
    const { kind, norm, raw } = this.reading.token(index);
    const covering = this.scan.at(index);
    return (
      norm.startsWith(ARTICLE) ||
      // told «The Homeland»
      kind === 'quote' ||
      // a heh is a pronoun; the teh marbuta that folds to it is none
      /(\u0647|\u0647\u0627|\u0647\u0645)$/.test(raw) ||
      (covering !== null && covering.to === index + 1)
    );
  }

  /** The index of the mark that closes the quotation opened at a token; null where it is not closed nearby. */
  closingQuote(index: number): number | null {
    return closingQuote(this.reading, index);
  }
}
