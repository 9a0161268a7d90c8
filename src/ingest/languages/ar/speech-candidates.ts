/** Reporting verbs in a text, each with its subject, the place where its content begins, and its standing in the sentence. */

import { type Complement, REPORTING_VERBS, type ReportingVerb } from './lexicon/reporting.js';
import { CLAIM_NOUNS, NO_SPEAKERS, RELAYED_SPEECH, SAID_NOUNS } from './lexicon/speech-words.js';
import type { Phrase } from './phrases.js';
import { foldArabic, foldedSet } from './script.js';
import type { Subject, Syntax } from './syntax.js';
import type { VerbForm } from './verb-forms.js';

const ARTICLE = 'ال';
const SAID = foldedSet(SAID_NOUNS);
const CLAIMS = foldedSet(CLAIM_NOUNS);
const NEGATIONS = foldedSet(['لم', 'لن', 'لا', 'ولم', 'ولا', 'ولن', 'ألا', 'دون', 'عدم']); // did not, will not, does not, without
const PENDING = foldedSet(['سوف', 'وسوف', 'إذا', 'لو', 'ولو', 'قد']); // will; if; may (with a present)
const SUBJUNCTIVES = foldedSet(['أن', 'كي', 'لكي', 'حتى']); // that, in order to: a wish, not a report
const SAYS_WITH_NO_SUBJECT = foldedSet(['ذكر', 'أشار', 'قال', 'علم', 'نوه', 'لفت']); // "it is said that"
const RELATIVE_WHAT = foldedSet(['ما', 'وما', 'مما', 'كما', 'بما', 'لما', 'عما', 'حسبما', 'وفقما', 'مثلما']); // what, as
const PREPOSITIONAL: Readonly<Record<string, Complement>> = {
  [foldArabic('على')]: 'on',
  [foldArabic('إلى')]: 'to',
  [foldArabic('عن')]: 'about',
  [foldArabic('من')]: 'from',
  [foldArabic('في')]: 'in',
};
const RELAYED = foldedSet(RELAYED_SPEECH);
const SPEECHLESS = foldedSet(NO_SPEAKERS);
/** A damma on the first letter marks a passive: "it was announced". */
const PASSIVE = /^[\u0621-\u064A]?[\u0621-\u064A]\u064F/;
const OBJECT_OPENERS = foldedSet(['أي', 'أية', 'ما', 'كل', 'جميع', 'عدم', 'غير', 'ذلك', 'هذا', 'هذه', 'تلك']); // any, what, all, absence of
/** Words that begin with the letter of "with" and are adverbs, prepositions or whole words. */
const NOT_TIED = foldedSet([
  'بعد',
  'بين',
  'بشأن',
  'بينما',
  'بعض',
  'بيان',
  'بلاده',
  'بلادها',
  'بدوره',
  'بدورها',
  'بشكل',
  'بصورة',
  'بشدة',
  'بقوة',
  'بوضوح',
  'بحزم',
  'بسرعة',
  'بدقة',
  'بالفعل',
  'بالتالي',
  'بالقول',
  'بحضور',
  'برئاسة',
  'بمناسبة',
  'بطريقة',
  'باسم',
  'باسمه',
  'بهذا',
  'بهذه',
  'بكل',
  'بما',
  'بحسب',
  'بناء',
  'بشان',
]);
const PRONOUNS = foldedSet([
  'أنه',
  'أنها',
  'أنهم',
  'أنهما',
  'بأنه',
  'بأنها',
  'لأنه',
  'لأنها',
  'لكنه',
  'لكنها',
  'ولكنه',
  'ولكنها',
  'إنه',
  'إنها',
  'وأنه',
  'وأنها',
  'فإنه',
  'فإنها',
  'هو',
  'هي',
  'وهو',
  'وهي',
  'هما',
  'هم',
]); // that he, because she, but he, he, she
const BARE_THAT = foldedSet(['أن', 'لأن', 'بأن', 'وأن', 'فإن', 'كأن']); // that, because, as though
const AFTER = foldedSet(['بعد', 'قبل', 'منذ', 'إلى', 'سبق', 'عقب']); // after, before, since
const LONGEST_LEAD = 60;

/** Verbs that are ordinary nouns, names or verbs of doing as well: only an explicit clause or quotation makes them speech. */
const NEEDS_CLAUSE = foldedSet([
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
  'أمل',
  'طلب',
  'كرر',
  'عد',
  'زاد',
  'ختم',
]);

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
    if (RELAYED.has(reading.norm(at))) {
      const relayed = this.#relayed(at);
      if (relayed) this.kept.push(relayed);
      return;
    }
    let best: SpeechCandidate | null = null;
    let reason: string | null = null;
    for (const hit of reading.hits(at)) {
      if (hit.value.kind !== 'verb' || hit.form.preposition !== null) continue;
      // "addition" is spelt like "added it", "between them" like "made them clear"
      if (
        hit.value.form.objectSuffix &&
        (reading.hit(at, 'particle') || hit.value.verb.past === 'بين' || hit.value.verb.past === 'أضاف')
      )
        continue;
      if (
        this.#syntax.scan.startingAt(at) !== null &&
        hit.value.form.tense !== 'participle' &&
        hit.form.conjunction === null
      ) {
        const phrase = this.#syntax.scan.startingAt(at);
        if (phrase && phrase.to - phrase.from > 1) continue;
      }
      const { verb, form } = hit.value;
      if (form.tense === 'past' && PASSIVE.test(reading.token(at).raw)) {
        reason ??= 'passive: nobody is said to say it';
        continue;
      }
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

  /** "quoted the spokesman X as saying that": X says it. */
  #relayed(at: number): SpeechCandidate | null {
    const syntax = this.#syntax;
    const phrase = syntax.scan.at(at - 1);
    const content = at + 1;
    if (!phrase || phrase.to !== at || !(syntax.isComplementizer(content) || syntax.opensSpeech(content)))
      return null;
    const [verb] = REPORTING_VERBS;
    if (!verb) return null;
    const form: VerbForm = { form: '', tense: 'past', gender: null, number: 'singular', objectSuffix: false };
    const subject: Subject = { phrase, from: at, to: at + 1, how: 'after' };
    return {
      at,
      verb,
      form,
      subject,
      content,
      complement: syntax.isComplementizer(content) ? 'that' : 'quote',
      coordinate: true,
      referred: false,
    };
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
    const before = syntax.subjectBefore(at, form, conjunction);
    const after = before?.how === 'relative' && !form.objectSuffix ? null : syntax.subjectAfter(at);
    let subject: Subject | null = before;
    let found: { content: number; complement: Complement } | null = null;
    if (after) {
      found = this.#content(after.to, at, verb, form);
      // "confirmed the importance of": an unknown noun may be what is said
      const saysIt = after.phrase === null && this.#isSaid(after, verb, found);
      if (found && !saysIt && (after.phrase !== null || this.#mayBeSubject(after, verb, found)))
        subject = before && after.phrase === null && !this.#isApart(before, at) ? before : after;
      else found = null;
      if (!found && after.phrase !== null && !this.#mayBeObject(after.phrase, verb)) return null;
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
    const named = subject?.how === 'after' && subject.phrase !== null;
    if (!strong && !named && NEEDS_CLAUSE.has(foldArabic(verb.past))) return null;
    if (form.objectSuffix && found.complement !== 'that') return null;
    // after "that" stands a noun: "because the reaction" is no "because he replied"
    if (form.tense === 'past' && BARE_THAT.has(previous) && !AFTER.has(reading.norm(at - 2))) return null;
    const whatHeSaid = RELATIVE_WHAT.has(previous) && PRONOUNS.has(reading.norm(at - 2));
    const coordinate =
      (whatHeSaid || this.#isCoordinate(before?.from ?? at, conjunction)) && !syntax.isQuoted(at);
    // "that he concluded": the pronoun stands for the subject before
    const pronoun = PRONOUNS.has(previous);
    if (!subject && !strong && !coordinate && !pronoun) return null;
    // a verbal noun after a verb is what is said: "confirmed the rejection of"
    if (conjunction === null && syntax.isFiniteVerb(at - 1) && !subject) return null;
    if (subject?.how === 'after' && conjunction === null && this.#isReportedVerb(at - 1)) return null;
    if (NEGATIONS.has(previous)) return 'negated';
    if (form.tense === 'future' || (PENDING.has(previous) && form.tense === 'present'))
      return 'future or hypothetical';
    if (SUBJUNCTIVES.has(previous) && form.tense === 'present') return 'wished for, not reported';
    if (
      !subject &&
      form.tense === 'present' &&
      found.complement === 'that' &&
      SAYS_WITH_NO_SUBJECT.has(foldArabic(verb.past)) &&
      form.gender === 'masculine' &&
      !inWhat &&
      coordinate
    )
      return 'impersonal: nobody is said to say it';
    return { at, verb, form, subject, ...found, coordinate, referred: referred || inWhat };
  }

  /** A comma parts the noun phrase before the verb from it. */
  #isApart(subject: Subject, verb: number): boolean {
    for (let i = subject.to; i < verb; i++) if (this.#syntax.isComma(i)) return true;
    return false;
  }

  #isReportedVerb(at: number): boolean {
    return (
      this.#syntax.reading
        .hits(at)
        .some(
          ({ value, form }) =>
            value.kind === 'verb' && value.form.tense !== 'participle' && form.preposition === null,
        ) && this.#syntax.scan.at(at) === null
    );
  }

  /** Whether an actor after the verb is what is spoken of: "praised the king", "rejected the Turkish government's". */
  #mayBeObject(phrase: Phrase, verb: ReportingVerb): boolean {
    return (
      verb.takes.includes('object') &&
      (verb.light === true || phrase.kind === 'state' || phrase.kind === 'organization')
    );
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
    if (SPEECHLESS.has(first)) return false;
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
    if (!afterComma && found.complement === 'object' && !verb.denies) return null;
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
    let objectAt = from;
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
        if (takes('quote') || token.raw === ':') return { content: at, complement: 'quote' };
        return takes('object') ? { content: at, complement: 'object' } : null;
      }
      if (syntax.isRelative(at)) {
        relative = true;
        at += 1;
        continue;
      }
      if (syntax.isComma(at)) {
        if (fallback?.complement === 'object' || this.#isParticiple(at + 1)) break;
        relative = false;
        if (at === objectAt) objectAt = at + 1;
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
      if (
        !relative &&
        at > verbAt + 1 &&
        !token.norm.startsWith(ARTICLE) &&
        syntax.isFiniteVerb(at) &&
        !this.#isRelativeVerb(at)
      )
        break;
      if (
        takes('object') &&
        !relative &&
        !fallback &&
        at === objectAt &&
        this.#beginsObject(at) &&
        !form.objectSuffix
      )
        return this.#clauseLater(at, verbAt, takes('that')) ?? { content: at, complement: 'object' };
      if (relative) {
        at += 1;
        continue;
      }
      const skipped = syntax.skipAdverbial(at);
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
  #beginsObject(at: number): boolean {
    const syntax = this.#syntax;
    const token = syntax.reading.token(at);
    if (token.kind !== 'word') return false;
    if (OBJECT_OPENERS.has(token.norm)) return true;
    return !syntax.isPreposition(at) && syntax.skipAdverbial(at) === at;
  }

  #isParticiple(at: number): boolean {
    return this.#syntax.reading
      .hits(at)
      .some(({ value }) => value.kind === 'verb' && value.form.tense === 'participle');
  }

  /** "a conference that he held with": a verb with its object written on, after an indefinite noun. */
  #isRelativeVerb(at: number): boolean {
    return this.#syntax.reading
      .hits(at)
      .some(({ value }) => value.kind === 'lightVerb' && value.form.objectSuffix);
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

const WEIGHTS: Readonly<Record<Complement, number>> = {
  that: 5,
  quote: 4,
  on: 3,
  to: 3,
  about: 3,
  with: 2,
  from: 2,
  for: 2,
  in: 2,
  object: 1,
};
const rank = (candidate: SpeechCandidate): number =>
  WEIGHTS[candidate.complement] * 2 + (candidate.subject ? 1 : 0);
