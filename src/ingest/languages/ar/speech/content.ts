/** Where what is said begins: after "that", a colon, a quotation mark, a preposition, or as an object. */
import { type Complement, type ReportingVerb } from '../lexicon/reporting.js';
import {
  MAIN_CLAUSE_OPENERS,
  NOT_TIED_WORDS,
  OPENS_NO_CONTENT,
  SAID_NOUNS,
} from '../lexicon/speech-words.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import type { VerbForm } from '../verb-forms.js';
import { beforeDenied, isDeniedAt } from './denied.js';
import { describesDocument, isParticiple, isRelativeVerb } from './verbs-of-clauses.js';

const ARTICLE = 'ال';
const SAID = foldedSet(SAID_NOUNS);
const PREPOSITIONAL: Readonly<Record<string, Complement>> = {
  [foldArabic('على')]: 'on',
  [foldArabic('إلى')]: 'to',
  [foldArabic('عن')]: 'about',
  [foldArabic('من')]: 'from',
  [foldArabic('في')]: 'in',
};
const OBJECT_OPENERS = foldedSet(['أي', 'أية', 'ما', 'كل', 'جميع', 'عدم', 'غير', 'ذلك', 'هذا', 'هذه', 'تلك']); // any, what, all, absence of
const NOT_TIED = foldedSet(NOT_TIED_WORDS);
const NO_CONTENT = foldedSet(OPENS_NO_CONTENT);
const OPENERS = foldedSet(MAIN_CLAUSE_OPENERS);
const WHAT = foldedSet(['ما', 'وما', 'مما', 'كما', 'بما', 'لما', 'عما']);
const SAY = 'قال';
const CALL = 'دعا';
const INNA = 'إن';
const LONGEST_LEAD = 60;
const BY_SAYING = foldArabic('بالقول');
/** Verbal nouns of three letters are spelt like their verbs: holding, killing, supporting. */
const ROOT = 3;
/** "the most prominent of", spelt like "brought out". */
const MOST = foldArabic('أبرز');

/** The beginning of a content, and how it is told. */
export interface ContentStart {
  readonly content: number;
  readonly complement: Complement;
}

/** A noun with a pronoun where the object begins: whoever speaks is told of. */
const THEIR_OWN = /^(?![وف]).{3,}(?:ه|ها|هم|هما)$/;

export class Contents {
  readonly #syntax: Syntax;

  constructor(syntax: Syntax) {
    this.#syntax = syntax;
  }

  // ---- what is said -----------------------------------------------------------------------------

  /** Where the content begins, looking from `from` past adverbials, appositions and commas. */
  of(
    from: number,
    verbAt: number,
    verb: ReportingVerb,
    form: VerbForm,
  ): { content: number; complement: Complement } | null {
    const syntax = this.#syntax;
    const { reading } = syntax;
    const end = Math.min(reading.sentenceEnd(verbAt), verbAt + LONGEST_LEAD);
    const takes = (complement: Complement) => verb.takes.includes(complement);
    let at = from;
    let relative = false;
    let fallback: { content: number; complement: Complement } | null = null;
    let objectAt = from;
    while (at < end) {
      const token = reading.token(at);
      const aside = syntax.pastAnonymity(at);
      if (aside > at) {
        at = aside;
        continue;
      }
      // "after that": a conjunction of time, which opens no content
      if (syntax.isComplementizer(at) && NO_CONTENT.has(reading.norm(at - 1))) break;
      if (
        syntax.isComplementizer(at) &&
        (!relative || this.#opensSaying(at, verb) || this.#pointsTo(at, verb))
      ) {
        if (takes('that') || takes('on') || takes('to'))
          return fallback && fallback.content >= at - 1
            ? { content: fallback.content, complement: 'that' }
            : (fallback ?? { content: at, complement: 'that' });
        break;
      }
      // "closed his statements by saying that"
      if (token.norm === BY_SAYING && takes('quote')) {
        const said = syntax.isComma(at + 1) ? at + 2 : at + 1;
        if (syntax.isComplementizer(said)) return { content: said, complement: 'that' };
      }
      if (syntax.opensSpeech(at)) {
        if (fallback) break;
        if (takes('quote') || (token.raw === ':' && takes('that')))
          return { content: at, complement: 'quote' };
        return takes('object') ? { content: at, complement: 'object' } : null;
      }
      if (verb.denies && !fallback && at > from && isDeniedAt(syntax, at))
        return { content: at, complement: syntax.isComplementizer(at) ? 'that' : 'object' };
      if (syntax.isRelative(at)) {
        relative = true;
        at += 1;
        continue;
      }
      if (syntax.isComma(at)) {
        if (fallback?.complement === 'object' || isParticiple(syntax, at + 1)) break;
        relative = false;
        if (at === objectAt) objectAt = at + 1;
        at += 1;
        continue;
      }
      // "and added, the culprit was caught"
      if (
        at === from &&
        takes('that') &&
        !form.objectSuffix &&
        OPENERS.has(token.norm) &&
        !WHAT.has(reading.norm(verbAt - 1))
      )
        return { content: at, complement: 'that' };
      const complement = syntax.isPreposition(at) ? PREPOSITIONAL[token.norm] : undefined;
      // "called on the investors who have no licence to": whatever clause stands between
      const isCalledTo = relative && complement === 'to' && verb.past === CALL;
      if (complement && takes(complement) && (!relative || isCalledTo) && !fallback) {
        relative = false;
        fallback = { content: at, complement };
        at += 1;
        continue;
      }
      if (takes('with') && !fallback && !relative && token.kind === 'word' && this.#isTiedBy(at, 'ب')) {
        if (syntax.isComplementizer(at)) return { content: at, complement: 'that' };
        fallback = { content: at, complement: 'with' };
        if (!takes('that')) break;
        at += 1;
        continue;
      }
      if (fallback && (fallback.complement === 'with' || fallback.content < at - 1)) break;
      if (
        !relative &&
        at > verbAt + 1 &&
        !token.norm.startsWith(ARTICLE) &&
        syntax.isFiniteVerb(at) &&
        !reading.bareHit(at, 'preposition') &&
        // "denied receiving", "affirmed its support": the verbal noun is spelt like the verb
        !(
          at === objectAt &&
          (verb.denies || THEIR_OWN.test(token.norm) || token.norm === MOST || token.norm.length === ROOT)
        ) &&
        !isRelativeVerb(syntax, at)
      ) {
        // "in a statement of which the agency received a copy": a clause of the noun before it
        if (!describesDocument(syntax, at)) break;
        relative = true;
        at += 1;
        continue;
      }
      if (
        takes('object') &&
        !relative &&
        !fallback &&
        at === objectAt &&
        this.#beginsObject(at, verb.denies === true) &&
        !form.objectSuffix
      )
        return this.#clauseLater(at, verbAt, takes('that')) ?? { content: at, complement: 'object' };
      if (relative) {
        at += 1;
        continue;
      }
      const skipped = verb.denies ? beforeDenied(syntax, at) : syntax.skipAdverbial(at);
      if (skipped > at) {
        // an adverbial may stand between verb and object
        if (at === objectAt) objectAt = skipped;
        at = skipped;
        continue;
      }
      const phrase = syntax.scan.startingAt(at);
      at = phrase ? phrase.to : at + 1;
    }
    return fallback;
  }

  /** A noun, or a particle that begins a noun phrase of what is said: "any", "what", "the absence of". */
  #beginsObject(at: number, denies: boolean): boolean {
    const syntax = this.#syntax;
    const token = syntax.reading.token(at);
    if (token.kind !== 'word') return false;
    if (OBJECT_OPENERS.has(token.norm)) return true;
    // "denied a report": an indefinite accusative that looks like an adverb
    if (denies && /\u0627\u064B?$/.test(token.raw)) return true;
    return !syntax.isPreposition(at) && syntax.skipAdverbial(at) === at;
  }

  /** After "said", inna belongs to it, whatever clause stands between: "the deputy who goes with him said that". */
  #opensSaying(at: number, verb: ReportingVerb): boolean {
    return verb.past === SAY && this.#syntax.reading.token(at).raw.startsWith(INNA);
  }

  /** "pointed, in the conference that the committee held, to (the fact) that": whatever clause stands between. */
  #pointsTo(at: number, verb: ReportingVerb): boolean {
    return verb.takes.includes('to') && PREPOSITIONAL[this.#syntax.reading.norm(at - 1)] === 'to';
  }

  /** A clause within a few words: what stands before it is of the subject, not the object. */
  #clauseLater(
    at: number,
    verbAt: number,
    takesThat: boolean,
  ): { content: number; complement: Complement } | null {
    const syntax = this.#syntax;
    if (!takesThat || SAID.has(syntax.reading.norm(at))) return null;
    const phrase = syntax.scan.startingAt(at);
    const from = phrase ? phrase.to : at + 1;
    for (let i = from; i < from + 4; i++) {
      if (syntax.isComplementizer(i))
        return i - verbAt < LONGEST_LEAD ? { content: i, complement: 'that' } : null;
      if (syntax.isPreposition(i) || syntax.isFiniteVerb(i) || syntax.reading.token(i).raw === '.')
        return null;
    }
    return null;
  }

  #isTiedBy(at: number, preposition: string): boolean {
    const { reading } = this.#syntax;
    const { norm } = reading.token(at);
    if (!norm.startsWith(preposition) || norm.length < 3) return false;
    if (norm.startsWith(preposition + ARTICLE)) return true;
    const phrase = this.#syntax.scan.startingAt(at);
    if (phrase) return phrase.preposition === preposition;
    return !reading.bareHit(at, 'particle') && !NOT_TIED.has(norm);
  }
}
