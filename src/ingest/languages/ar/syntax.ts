/** Who does it: the subject of a verb, before it, after it, or left out; and what lies between a verb and its subject. */
import type { DateMention } from './dates/index.js';
import type { Phrase } from './phrases.js';
import type { Reading } from './reading.js';
import type { Scan } from './scan.js';
import { foldArabic } from './script.js';
import type { VerbForm } from './verb-forms.js';

const fold = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldArabic));
const COMMAS = new Set(['\u060C', ',', '\u061B', ';']);
const AUXILIARIES = fold([
  'قد',
  'كان',
  'كانت',
  'كانوا',
  'لقد',
  'وقد',
  'فقد',
  'وكان',
  'وكانت',
  'يكون',
  'تكون',
  'ما',
  'زال',
  'زالت',
  'هو',
  'هي',
]); // has, had, was
const RELATIVES = fold(['الذي', 'التي', 'الذين', 'اللذان', 'اللذين', 'اللتان', 'والذي', 'والتي', 'والذين']); // who, which
const CLAUSE_OPENERS = fold([
  'كما',
  'فيما',
  'حيث',
  'بينما',
  'إذ',
  'ثم',
  'وكما',
  'وفيما',
  'عندما',
  'لكن',
  'ولكن',
  'إلا',
  'أن',
  'إن',
  'وأن',
  'وإن',
  'بأن',
  'فإن',
  'لأن',
  'غير',
  'بيد',
  'كذلك',
  'أيضا',
  'بدوره',
  'بدورها',
]); // as, while, where, that, because
const DISTRIBUTIVES = fold(['كل', 'كلا', 'كلتا', 'كلاً']); // each, both
const FROM = foldArabic('من');
const PART = fold(['جانبه', 'جانبها', 'جهته', 'جهتها', 'ناحيته', 'ناحيتها', 'بدوره', 'بدورها']); // his part, her part
const ARTICLE = 'ال';
const LONGEST_SEARCH = 40;
const LONGEST_UNKNOWN = 8;

export interface Subject {
  /** The phrase of a known kind; null where the subject is a noun phrase of no known kind. */
  readonly phrase: Phrase | null;
  /** Tokens of the noun phrase. */
  readonly from: number;
  readonly to: number;
  readonly how: 'after' | 'before' | 'relative';
}

export class Syntax {
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

  dateAt(index: number): DateMention | null {
    return this.reading.dateAt(index);
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
    return !(quoted && this.reading.token(quoted.to).kind === 'quote');
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

  /** The end of an adverbial that begins at a token, or the token itself where none does. */
  skipAdverbial(index: number): number {
    const { reading } = this;
    const date = this.dateAt(index);
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
    if (this.#isAdverb(index)) return index + 1;
    // written apart: l- and a name in quotation marks
    if (/^[بل]$/.test(token.norm)) return this.#skipPrepositional(index + 1);
    if (/^(لل|بال)/.test(token.norm) && token.norm.length > 4) return this.#skipPrepositional(index + 1);
    if (
      /^(ب|ل)/.test(token.norm) &&
      reading.hits(index).some((hit) => hit.form.preposition !== null && hit.form.conjunction === null)
    )
      return this.#skipPrepositional(index + 1);
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
      if (at > from && (this.dateAt(at) || this.#isVerbalNoun(at))) break;
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
    const { norm } = this.reading.token(index);
    const covering = this.scan.at(index);
    return (
      norm.startsWith(ARTICLE) ||
      /(\u0647|\u0647\u0627|\u0647\u0645)$/.test(norm) ||
      (covering !== null && covering.to === index + 1)
    );
  }

  /** The index of the mark that closes the quotation opened at a token; null where it is not closed nearby. */
  closingQuote(index: number): number | null {
    const { tokens } = this.reading;
    const open = this.reading.token(index).raw;
    const pairs: Readonly<Record<string, string>> = {
      '\u00AB': '\u00BB',
      '\u201C': '\u201D',
      '\u201E': '\u201C',
      '\u2039': '\u203A',
    };
    const close = pairs[open];
    for (let i = index + 1; i < tokens.length && i < index + 400; i++) {
      const token = this.reading.token(i);
      if (
        token.kind === 'quote' &&
        (close === undefined
          ? token.raw === open || token.raw === '\u201C' || token.raw === '\u201D'
          : token.raw === close || (token.raw === '"' && close !== '\u00BB'))
      )
        return i;
    }
    return null;
  }

  /** A phrase of no known kind: a definite noun or a construct, up to what ends it. */
  #unknownNoun(from: number): Subject | null {
    const { reading } = this;
    let to = from;
    const end = reading.sentenceEnd(from);
    while (to < end && to - from < LONGEST_UNKNOWN) {
      const token = reading.token(to);
      if (token.kind === 'quote') {
        const close = this.closingQuote(to);
        if (to === from || close === null || close - to > 5 || this.isComplementizer(to + 1)) break;
        to = close + 1;
        continue;
      }
      if (
        token.kind !== 'word' ||
        this.isComplementizer(to) ||
        this.isRelative(to) ||
        this.isPreposition(to) ||
        this.dateAt(to) ||
        (to > from && this.reading.bareHit(to, 'particle') !== null)
      )
        break;
      if (to > from && this.isFiniteVerb(to) && !token.norm.startsWith(ARTICLE)) break;
      const phrase = this.scan.startingAt(to);
      if (phrase && (phrase.preposition !== null || phrase.conjunction !== null)) break;
      if (to > from && /^(لل|بال)/.test(token.norm)) break;
      to = phrase ? phrase.to : to + 1;
    }
    return to > from ? { phrase: null, from, to, how: 'after' } : null;
  }

  /** The subject after a verb: the next noun phrase without preposition, past adverbials. */
  subjectAfter(verb: number): Subject | null {
    const { reading } = this;
    const end = reading.sentenceEnd(verb);
    let at = verb + 1;
    let commas = 0;
    while (at < end && at - verb < LONGEST_SEARCH) {
      if (this.isComplementizer(at) || this.opensSpeech(at) || this.isRelative(at)) return null;
      if (this.isComma(at)) {
        commas += 1;
        if (commas > 2) return null;
        // after a comma only a known actor can still be the subject
        at += 1;
        continue;
      }
      if (DISTRIBUTIVES.has(reading.norm(at))) {
        at += reading.norm(at + 1) === FROM ? 2 : 1;
        continue;
      }
      if (reading.token(at).kind === 'quote') {
        at += 1;
        continue;
      }
      const phrase = this.scan.startingAt(at);
      if (phrase && phrase.preposition === null) {
        if (phrase.conjunction !== null) return null;
        if (phrase.kind === 'state' && phrase.as === 'city') return null;
        return { phrase, from: phrase.from, to: phrase.to, how: 'after' };
      }
      const skipped = this.skipAdverbial(at);
      if (skipped > at) {
        at = skipped;
        continue;
      }
      if (at > verb + 1 && this.isFiniteVerb(at)) return null;
      if (commas > 0) return null;
      const unknown = this.#unknownNoun(at);
      return unknown && (at === verb + 1 || reading.norm(at).startsWith(ARTICLE)) ? unknown : null;
    }
    return null;
  }

  /** The subject right before a verb: "the ministry announced", "which the ministry announced" aside. */
  subjectBefore(verb: number, form: VerbForm, conjunction: string | null = null): Subject | null {
    const { reading } = this;
    let at = verb - 1;
    const start = reading.sentenceStart(verb);
    while (at >= start && AUXILIARIES.has(reading.norm(at))) at -= 1;
    // "the ministry, for its part, announced"
    if (PART.has(reading.norm(at))) at -= reading.norm(at - 1) === FROM ? 2 : 1;
    const relative = this.isRelative(at);
    if (conjunction !== null && !relative) return null;
    if (relative) at -= 1;
    while (
      at >= start &&
      (this.isComma(at) || reading.token(at).raw === ')' || reading.token(at).kind === 'quote') &&
      (relative || at < verb - 1 || this.isComma(at))
    )
      at -= 1;
    const phrase = this.scan.at(at);
    if (!phrase || phrase.to !== at + 1 || phrase.from < start) return null;
    if (phrase.kind === 'state' && phrase.as === 'city') return null;
    if (!relative) {
      if (phrase.preposition !== null) return null;
      const before = phrase.from - 1;
      if (this.isPreposition(before)) return null;
      // an idafa or an object: only where a clause begins with the phrase
      const opens =
        before < start ||
        this.isComma(before) ||
        this.opensClause(before) ||
        reading.token(before).kind !== 'word' ||
        phrase.conjunction !== null ||
        this.isComplementizer(before) ||
        AUXILIARIES.has(reading.norm(before));
      if (!opens) return null;
    }
    if (!agreesInGender(phrase, form)) return null;
    return { phrase, from: phrase.from, to: phrase.to, how: relative ? 'relative' : 'before' };
  }
}

/** Plural nouns of things (sources, media) take the feminine singular. */
export const agreesInGender = (phrase: Phrase, form: VerbForm): boolean => {
  if (form.gender === null) return true;
  if (phrase.kind === 'source' && phrase.number !== 'singular') return true;
  if (phrase.kind === 'organization' || phrase.kind === 'ministry') return true;
  if (phrase.kind === 'state') return form.gender === 'feminine' || phrase.as !== 'name';
  if (phrase.kind === 'person' && phrase.titles.length === 0) return true;
  return phrase.gender === form.gender;
};
