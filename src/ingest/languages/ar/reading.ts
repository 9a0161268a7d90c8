import type { Document, Token, TokenRange } from '../../engine/document.js';
import type { GazetteerHit } from '../../engine/gazetteer.js';
import { tokenise } from '../../engine/tokenise.js';
import { whether } from '../../engine/words.js';
import { isAmman } from './amman.js';
import { wordForms } from './clitics.js';
import { type DateMention, findDates } from './dates/index.js';
import { CITIES_LIKE_WORDS, HEAD_OF_BIRTHPLACE, LEADING_TO_PLACES, MUSCAT } from './lexicon/cities.js';
import { foldArabic, foldedSet, wordOfArabic } from './script.js';
import type { Sense, SenseKind, SenseOf } from './senses.js';
import { WORDS } from './words.js';

export type Hit<K extends SenseKind = SenseKind> = GazetteerHit<SenseOf<K>>;

const ON = foldArabic('على');
const YE = 'ي';
/** Anna and Anne are spelt like "I" and "that", but for the madda. */
const MADDA_TELLS = foldedSet(['أنا', 'أن']);
const MADDA = 'آ';
const TEH_MARBUTA = 'ة';
const HAMZA_BELOW = 'إ';
const HAMZA_ABOVE = 'أ';
const HEH = 'ه';
const LIKE_WORDS = foldedSet(CITIES_LIKE_WORDS);
const LEADING = foldedSet(LEADING_TO_PLACES);
const FALLING = foldArabic(MUSCAT);
const HEAD = foldArabic(HEAD_OF_BIRTHPLACE);

/** A token that no rule may run into: the text ends there. */
const END: Token = {
  index: -1,
  kind: 'break',
  raw: '',
  norm: '',
  word: wordOfArabic(''),
  start: 0,
  end: 0,
  sentence: -1,
  paragraph: -1,
};
const isVerb = (sense: Sense): sense is SenseOf<'verb' | 'contactVerb' | 'lightVerb'> =>
  sense.kind === 'verb' || sense.kind === 'contactVerb' || sense.kind === 'lightVerb';
/** "his answer" folds to the form of "she answered him": hamza below the alef is the verbal noun's, above it the verb's. */
const isVerbalNoun = ({ value, form }: Hit, raw: string): boolean =>
  isVerb(value) &&
  value.form.tense === 'past' &&
  value.verb.past.startsWith(HAMZA_ABOVE) &&
  raw[form.cliticLength] === HAMZA_BELOW;

const IMAM = /^[وف]?امام$/;
/** Most words mean whatever they fold to means. */
const isPlain = whether(
  ({ norm, raw }) =>
    norm !== ON &&
    !MADDA_TELLS.has(norm) &&
    !IMAM.test(norm) &&
    !raw.includes(HAMZA_BELOW) &&
    !raw.endsWith(TEH_MARBUTA),
);
const OMAN = 'OM';
const AMMAN: Sense = { kind: 'place', code: 'JO', as: 'capital', weak: false };
const NO_HITS: readonly GazetteerHit<Sense>[] = [];

/** A document with what the lexicons say of its words, looked up once for each token and when first asked. */
export class Reading {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateMention[];
  /** By the token that they begin at. */
  readonly #datesFrom: (DateMention | null)[];
  #norms: ReadonlySet<string> | undefined;
  readonly #hits: (readonly GazetteerHit<Sense>[] | undefined)[];

  constructor(text: string, publishedAt: string | null) {
    this.document = tokenise(text, wordOfArabic, publishedAt);
    this.tokens = this.document.tokens;
    this.dates = findDates(this.document);
    this.#datesFrom = new Array(this.tokens.length).fill(null);
    for (const date of this.dates) this.#datesFrom[date.range.from] = date;
    this.#hits = new Array(this.tokens.length);
  }

  token(index: number): Token {
    // an array that is once asked for what stands before it answers slowly ever after
    return index < 0 ? END : (this.tokens[index] ?? END);
  }

  /** The date that begins at a token. */
  dateAt(index: number): DateMention | null {
    return index < 0 ? null : (this.#datesFrom[index] ?? null);
  }

  norm(index: number): string {
    return this.token(index).norm;
  }

  /** The folded words of a range. */
  norms({ from, to }: TokenRange): string[] {
    return Array.from({ length: to - from }, (_, i) => this.norm(from + i));
  }

  /** Whether a folded word stands anywhere in the text. */
  has(norm: string): boolean {
    this.#norms ??= new Set(this.tokens.map((token) => token.norm));
    return this.#norms.has(norm);
  }

  isWord(index: number): boolean {
    return this.token(index).kind === 'word';
  }

  /** Every phrase of the lexicons that begins at the token, longest first. */
  hits(index: number): readonly GazetteerHit<Sense>[] {
    const token = this.token(index);
    if (token.kind !== 'word') return NO_HITS;
    const known = this.#hits[index];
    if (known) return known;
    const hits = WORDS.match(this.tokens, index);
    const told = hits.length === 0 ? NO_HITS : this.#asSpelt(token, hits);
    this.#hits[index] = told;
    return told;
  }

  /** What is left of the meanings of a folded word when its spelling is looked at. */
  #asSpelt(token: Token, found: readonly GazetteerHit<Sense>[]): readonly GazetteerHit<Sense>[] {
    let hits = found;
    if (!isPlain(token)) {
      // the name Ali and the preposition "on" fold to one form; only the latter ends in alef maqsura
      if (token.norm === ON && token.raw.endsWith(YE))
        hits = hits.filter(({ value }) => value.kind !== 'preposition' && value.kind !== 'particle');
      else if (MADDA_TELLS.has(token.norm) && token.raw.startsWith(MADDA))
        hits = hits.filter(({ value }) => value.kind !== 'particle' && value.kind !== 'complementizer');
      // "before (the press)" and "the imam of" fold to one form
      else if (IMAM.test(token.norm))
        hits = hits.filter(({ value }) => (value.kind === 'preposition') !== token.raw.includes(HAMZA_BELOW));
      if (token.raw.includes(HAMZA_BELOW)) hits = hits.filter((hit) => !isVerbalNoun(hit, token.raw));
      // "belonging to" folds to "followed it": a teh marbuta is no pronoun
      if (token.raw.endsWith(TEH_MARBUTA))
        hits = hits.filter(({ value }) => !(isVerb(value) && value.form.objectSuffix));
    }
    if (hits.some(({ value, to }) => value.kind === 'state' && value.code === OMAN && to === token.index + 1))
      hits = this.#ofAmman(token, hits);
    return hits.some(({ value }) => value.kind === 'place') && this.#isNoPlace(token)
      ? hits.filter(({ value, to }) => value.kind !== 'place' || to > token.index + 1)
      : hits;
  }

  #ofAmman(token: Token, hits: readonly GazetteerHit<Sense>[]): readonly GazetteerHit<Sense>[] {
    const isCapital = isAmman(
      token,
      (index) => this.token(index),
      (norm) => this.has(norm),
    );
    if (!isCapital) return hits;
    return hits.map((hit) =>
      hit.value.kind === 'state' && hit.to === token.index + 1 ? { ...hit, value: AMMAN } : hit,
    );
  }

  /** "was" for Cannes, "his grandfather" for Jeddah, "birthplace" for Muscat: a word that a place is spelt like. */
  #isNoPlace({ index, norm, raw }: Token): boolean {
    if (norm.endsWith(FALLING) && this.norm(index + 1).startsWith(HEAD)) return true;
    const like = wordForms(norm).some(({ stem }) => LIKE_WORDS.has(stem)) || raw.endsWith(HEH);
    return like && !LEADING.has(this.norm(index - 1)) && !this.#isInListOfPlaces(index);
  }

  /** "Aden, Lahij and Abyan": the word before it is a place too. */
  #isInListOfPlaces(index: number): boolean {
    const before = this.isWord(index - 1) ? index - 1 : index - 2;
    return this.hits(before).some(({ value, to }) => value.kind === 'place' && to === before + 1);
  }

  /** The longest phrase of a kind that begins at the token. */
  hit<K extends SenseKind>(index: number, kind: K): Hit<K> | null {
    const hits = this.hits(index);
    for (let i = 0; i < hits.length; i++) if (hits[i]?.value.kind === kind) return hits[i] as Hit<K>;
    return null;
  }

  /** Likewise, with no clitic before it. */
  bareHit<K extends SenseKind>(index: number, kind: K): Hit<K> | null {
    const hits = this.hits(index);
    for (let i = 0; i < hits.length; i++)
      if (hits[i]?.value.kind === kind && hits[i]?.form.cliticLength === 0) return hits[i] as Hit<K>;
    return null;
  }

  text(range: TokenRange): string {
    const first = this.tokens[range.from];
    const last = this.tokens[range.to - 1];
    return first && last ? this.document.text.slice(first.start, last.end) : '';
  }

  /** The index after the last token of the sentence that the token stands in. */
  sentenceEnd(index: number): number {
    const sentence = this.tokens[index]?.sentence;
    return sentence === undefined
      ? this.tokens.length
      : (this.document.sentences[sentence]?.to ?? this.tokens.length);
  }

  sentenceStart(index: number): number {
    const sentence = this.tokens[index]?.sentence;
    return sentence === undefined ? 0 : (this.document.sentences[sentence]?.from ?? 0);
  }
}
