/** Adverbials: what may stand between a verb and its subject, or its content. */
import { Clauses } from './clauses.js';
import { MANNER_WORDS } from './lexicon/function-words.js';
import { HIS_PART_WORDS } from './lexicon/speech-words.js';
import { foldedSet } from './script.js';

const ARTICLE = 'ال';
const WHAT = 'ما';
const LONGEST_SEARCH = 40;
/** An adverb of place or company with its pronoun: before him, with her, after them; to me, of him. */
const WITH_PRONOUN =
  /^((امام|مع|لدي|عند|بعد|قبل|حول|ضد|تجاه|خلف|نحو)(ه|ها|هم|هما|نا|هن)|(ل|من|عن|علي|الي)(ي|ه|ها|هم|هما|نا))$/;
/** "at his office": bi- and a noun with a pronoun, which ends in heh and not in teh marbuta. */
const IN_HIS = /^ب.{2,}(ه|ها|هم)$/;
/** A noun with the pronoun "her, its" or "their (two)"; an accusative with its mark ends otherwise. */
const ITS = /ه(م)?ا$/;
const ROOT_IN_HEH = /^(تنبي|توجي|تشبي|شبي|نزي|تنوي)ها$/;
const MANNER = foldedSet(MANNER_WORDS);
const HIS_PART = foldedSet(HIS_PART_WORDS);

export class Adverbials extends Clauses {
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
    if (
      this.#isAdverb(index) ||
      WITH_PRONOUN.test(token.norm) ||
      MANNER.has(token.norm) ||
      IN_HIS.test(token.raw)
    )
      return index + 1;
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
      // "its support" ends like one; "in warning" does so by its root
      !(ITS.test(raw) && !ROOT_IN_HEH.test(norm)) &&
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
          // told «The Homeland» sources that, the ministry that
          (phrase.kind === 'person' || reading.token(at - 1).kind === 'quote') &&
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
      // "on his page what was published": what the verb takes
      if (this.isRelative(at) || (at > from && token.norm === WHAT)) break;
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
      // "denying in his turn the emergence of"
      !HIS_PART.has(this.reading.norm(index - 1)) &&
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
}
