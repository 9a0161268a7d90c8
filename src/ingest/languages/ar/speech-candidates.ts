/** Reporting verbs in a text, each with its subject, the place where its content begins, and its standing in the sentence. */

import type { Complement, ReportingVerb } from './lexicon/reporting.js';
import { CLAIM_NOUNS, SAID_NOUNS } from './lexicon/speech-words.js';
import { foldArabic } from './script.js';
import type { Subject, Syntax } from './syntax.js';
import type { VerbForm } from './verb-forms.js';

const ARTICLE = 'ال';
const SAID = new Set<string>(SAID_NOUNS.map(foldArabic));
const CLAIMS = new Set<string>(CLAIM_NOUNS.map(foldArabic));
const NEGATIONS = new Set(['لم', 'لن', 'لا', 'ولم', 'ولا', 'ولن', 'ألا', 'دون', 'عدم'].map(foldArabic)); // did not, will not, does not, without
const PENDING = new Set(['سوف', 'وسوف', 'إذا', 'لو', 'ولو', 'قد'].map(foldArabic)); // will; if; may (with a present)
const SUBJUNCTIVES = new Set(['أن', 'كي', 'لكي', 'حتى'].map(foldArabic)); // that, in order to: a wish, not a report
const SAYS_WITH_NO_SUBJECT = new Set(['ذكر', 'أشار', 'قال', 'علم', 'نوه', 'لفت'].map(foldArabic)); // "it is said that"
const RELATIVE_WHAT = new Set(
  ['ما', 'وما', 'مما', 'كما', 'بما', 'لما', 'عما', 'حسبما', 'وفقما', 'مثلما'].map(foldArabic),
); // what, as
const PREPOSITIONAL: Readonly<Record<string, Complement>> = {
  [foldArabic('على')]: 'on',
  [foldArabic('إلى')]: 'to',
  [foldArabic('عن')]: 'about',
  [foldArabic('من')]: 'from',
};
const LONGEST_LEAD = 45;

/** Verbs that are ordinary nouns, names or verbs of doing as well: only an explicit clause or quotation makes them speech. */
const NEEDS_CLAUSE = new Set(
  [
    'بين',
    'ذكر',
    'حمل',
    'نقل',
    'كتب',
    'وعد',
    'علق',
    'رد',
    'تابع',
    'واصل',
    'كشف',
    'أمل',
    'طلب',
    'كرر',
    'عد',
    'زاد',
    'ختم',
    'خلص',
  ].map(foldArabic),
);

export interface SpeechCandidate {
  readonly at: number;
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
  readonly subject: Subject | null;
  /** Token where the content begins: complementizer, quotation mark, preposition or object. */
  readonly content: number;
  readonly complement: Complement;
  /** A new statement rather than one inside another. */
  readonly coordinate: boolean;
  /** "what the ministry mentioned": a claim referred to, not reported anew. */
  readonly referred: boolean;
}

export interface DroppedCandidate {
  readonly at: number;
  readonly reason: string;
}

export class SpeechCandidates {
  readonly #syntax: Syntax;
  readonly kept: SpeechCandidate[] = [];
  readonly dropped: DroppedCandidate[] = [];

  constructor(syntax: Syntax) {
    this.#syntax = syntax;
    for (let at = 0; at < syntax.reading.tokens.length; at++) {
      const covering = syntax.scan.at(at);
      if (covering && covering.from < at && covering.to > at) continue;
      this.#consider(at);
    }
  }

  #consider(at: number): void {
    const { reading } = this.#syntax;
    let best: SpeechCandidate | null = null;
    let reason: string | null = null;
    for (const hit of reading.hits(at)) {
      if (hit.value.kind !== 'verb' || hit.form.preposition !== null) continue;
      if (
        this.#syntax.scan.startingAt(at) !== null &&
        hit.value.form.tense !== 'participle' &&
        hit.form.conjunction === null
      ) {
        const phrase = this.#syntax.scan.startingAt(at);
        if (phrase && phrase.to - phrase.from > 1) continue;
      }
      const { verb, form } = hit.value;
      const found =
        form.tense === 'participle'
          ? this.#participle(at, verb, form)
          : this.#finite(at, verb, form, hit.form.conjunction);
      if (found === null) continue;
      if (typeof found === 'string') reason ??= found;
      else if (!best || rank(found) > rank(best)) best = found;
    }
    if (best) this.kept.push(best);
    else if (reason) this.dropped.push({ at, reason });
  }

  // ---- finite verbs -----------------------------------------------------------------------------

  #finite(
    at: number,
    verb: ReportingVerb,
    form: VerbForm,
    conjunction: string | null,
  ): SpeechCandidate | string | null {
    const syntax = this.#syntax;
    const { reading } = syntax;
    const previous = reading.norm(at - 1);
    const before = syntax.subjectBefore(at, form);
    const after = before?.how === 'relative' ? null : syntax.subjectAfter(at);
    let subject: Subject | null = before;
    let found: { content: number; complement: Complement } | null = null;
    if (after) {
      found = this.#content(after.to, at, verb, form);
      // "confirmed the importance of": an unknown noun may be what is said
      const saysIt = after.phrase === null && this.#isSaid(after, verb, found);
      if (found && !saysIt && (after.phrase !== null || this.#mayBeSubject(after, verb, found)))
        subject = before && after.phrase === null ? before : after;
      else found = null;
      if (!found && after.phrase !== null && before === null && verb.light) return null;
    }
    found ??= this.#content(at + 1, at, verb, form);
    if (found && subject?.how === 'after' && found.content < subject.to) subject = before;
    if (!found) return null;
    const referred =
      RELATIVE_WHAT.has(previous) ||
      (form.objectSuffix && found.complement !== 'that' && found.complement !== 'quote');
    const inWhat =
      RELATIVE_WHAT.has(previous) ||
      (['كان', 'كانت', 'قد'].some((word) => foldArabic(word) === previous) &&
        RELATIVE_WHAT.has(reading.norm((before?.from ?? at) - 1)));
    const strong = found.complement === 'that' || found.complement === 'quote';
    if (!strong && NEEDS_CLAUSE.has(foldArabic(verb.past))) return null;
    if (form.objectSuffix && !strong) return null;
    const coordinate = this.#isCoordinate(before?.from ?? at, conjunction);
    if (!subject && !strong && !coordinate) return null;
    if (NEGATIONS.has(previous)) return 'negated';
    if (form.tense === 'future' || (PENDING.has(previous) && form.tense === 'present'))
      return 'future or hypothetical';
    if (SUBJUNCTIVES.has(previous) && form.tense === 'present') return 'wished for, not reported';
    if (
      !subject &&
      form.tense === 'present' &&
      SAYS_WITH_NO_SUBJECT.has(foldArabic(verb.past)) &&
      form.gender === 'masculine' &&
      !inWhat &&
      coordinate
    )
      return 'impersonal: nobody is said to say it';
    return { at, verb, form, subject, ...found, coordinate, referred: referred || inWhat };
  }

  /** An unknown noun phrase that is said rather than says. */
  #isSaid(
    noun: Subject,
    verb: ReportingVerb,
    found: { content: number; complement: Complement } | null,
  ): boolean {
    const { reading } = this.#syntax;
    const first = reading.norm(noun.from);
    if (SAID.has(first) || CLAIMS.has(first)) return true;
    if (!verb.takes.includes('object')) return false;
    const definite = first.startsWith(ARTICLE);
    if (/(ون|ين)$/.test(first) && definite) return false;
    if (!definite && /(ه|ها|هم)$/.test(first) && first.length > 4) return true;
    if (!found) return true;
    // directly followed by the clause: "the report confirmed that"
    const adjacent =
      found.content === noun.to || (found.content === noun.to + 1 && this.#syntax.isComma(noun.to));
    return !(adjacent && (found.complement === 'that' || found.complement === 'quote') && definite);
  }

  #mayBeSubject(
    noun: Subject,
    verb: ReportingVerb,
    found: { content: number; complement: Complement },
  ): boolean {
    if (noun.phrase !== null) return true;
    const first = this.#syntax.reading.norm(noun.from);
    if (found.complement === 'object') return /(ون|ين)$/.test(first) && first.startsWith(ARTICLE);
    if (found.content - noun.to > 14) return false;
    return verb.takes.length > 0;
  }

  #isCoordinate(from: number, conjunction: string | null): boolean {
    const syntax = this.#syntax;
    const { reading } = syntax;
    if (from <= reading.sentenceStart(from)) return true;
    const before = from - 1;
    if (syntax.isComplementizer(before) || syntax.isRelative(before)) return false;
    if (conjunction !== null) return true;
    const token = reading.token(before);
    if (token.kind !== 'word')
      return token.kind === 'quote' || syntax.isComma(before) || token.raw === '.' || token.raw === ')';
    return syntax.opensClause(before) && !syntax.isComplementizer(before);
  }

  // ---- participles ------------------------------------------------------------------------------

  #participle(at: number, verb: ReportingVerb, form: VerbForm): SpeechCandidate | null {
    const syntax = this.#syntax;
    const { reading } = syntax;
    const found = this.#content(at + 1, at, verb, form);
    if (!found || found.content - at > 12) return null;
    const strong = found.complement === 'that' || found.complement === 'quote';
    if (!strong && NEEDS_CLAUSE.has(foldArabic(verb.past))) return null;
    const afterComma =
      syntax.isComma(at - 1) ||
      reading.token(at - 1).kind === 'quote' ||
      reading.norm(at).startsWith('و') ||
      at === reading.sentenceStart(at);
    const accusative = form.number === 'singular' && form.gender === 'masculine';
    if (!accusative && !afterComma && !strong) return null;
    if (!afterComma && found.complement === 'object') return null;
    return { at, verb, form, subject: null, ...found, coordinate: true, referred: false };
  }

  // ---- what is said -----------------------------------------------------------------------------

  /** Where the content begins, looking from `from` past adverbials, appositions and commas. */
  #content(
    from: number,
    verbAt: number,
    verb: ReportingVerb,
    form: VerbForm,
  ): { content: number; complement: Complement } | null {
    const syntax = this.#syntax;
    const { reading } = syntax;
    const end = reading.sentenceEnd(verbAt);
    const takes = (complement: Complement) => verb.takes.includes(complement);
    let at = from;
    let relative = false;
    let fallback: { content: number; complement: Complement } | null = null;
    let moved = false;
    while (at < end && at - verbAt < LONGEST_LEAD) {
      const token = reading.token(at);
      if (syntax.isComplementizer(at) && !relative) {
        if (takes('that') || takes('on') || takes('to'))
          return fallback && fallback.content >= at - 1
            ? { content: fallback.content, complement: 'that' }
            : (fallback ?? { content: at, complement: 'that' });
        break;
      }
      if (syntax.opensSpeech(at)) {
        if (fallback) break;
        return takes('quote') || token.raw === ':'
          ? { content: at, complement: 'quote' }
          : takes('object') || takes('that')
            ? { content: at, complement: 'quote' }
            : null;
      }
      if (syntax.isRelative(at)) {
        relative = true;
        at += 1;
        continue;
      }
      if (syntax.isComma(at)) {
        if (fallback && fallback.complement === 'object') break;
        relative = false;
        moved = true;
        at += 1;
        continue;
      }
      const complement = syntax.isPreposition(at) ? PREPOSITIONAL[token.norm] : undefined;
      if (complement && takes(complement) && !relative && !fallback) {
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
      if (!relative && syntax.isFiniteVerb(at) && at > verbAt + 1 && !token.norm.startsWith(ARTICLE)) break;
      if (
        takes('object') &&
        !relative &&
        !fallback &&
        !moved &&
        token.kind === 'word' &&
        at === from &&
        !syntax.isPreposition(at) &&
        !form.objectSuffix &&
        syntax.skipAdverbial(at) === at
      ) {
        return this.#clauseLater(at, verbAt, takes('that')) ?? { content: at, complement: 'object' };
      }
      if (relative) {
        at += 1;
        continue;
      }
      const skipped = syntax.skipAdverbial(at);
      if (skipped > at) {
        if (takes('object') && !moved && at === from) {
          // an adverbial between verb and object
          from = skipped;
        }
        at = skipped;
        continue;
      }
      const phrase = syntax.scan.startingAt(at);
      at = phrase ? phrase.to : at + 1;
    }
    return fallback;
  }

  /** "the minister, who arrived yesterday, said that": the clause right after an apposition. */
  #clauseLater(
    at: number,
    verbAt: number,
    takesThat: boolean,
  ): { content: number; complement: Complement } | null {
    const syntax = this.#syntax;
    const phrase = syntax.scan.startingAt(at);
    if (!takesThat || !phrase) return null;
    const next = syntax.isComma(phrase.to) ? phrase.to + 1 : phrase.to;
    return syntax.isComplementizer(next) && next - verbAt < LONGEST_LEAD
      ? { content: next, complement: 'that' }
      : null;
  }

  #isTiedBy(at: number, preposition: string): boolean {
    const { reading } = this.#syntax;
    const { norm } = reading.token(at);
    if (!norm.startsWith(preposition) || norm.length < 3) return false;
    if (norm.startsWith(preposition + ARTICLE)) return true;
    const phrase = this.#syntax.scan.startingAt(at);
    if (phrase) return phrase.preposition === preposition;
    return (
      !reading.bareHit(at, 'particle') &&
      !['بعد', 'بين', 'بشان', 'بينما', 'بعض', 'بيان', 'بلاده', 'بلادها', 'بدوره', 'بدورها']
        .map(foldArabic)
        .includes(norm)
    );
  }
}

const WEIGHTS: Readonly<Record<Complement, number>> = {
  that: 5,
  quote: 4,
  on: 3,
  to: 3,
  about: 3,
  with: 2,
  from: 2,
  for: 2,
  object: 1,
};
const rank = (candidate: SpeechCandidate): number =>
  WEIGHTS[candidate.complement] * 2 + (candidate.subject ? 1 : 0);
