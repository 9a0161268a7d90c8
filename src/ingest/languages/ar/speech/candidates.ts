/** Reporting verbs in a text, each with its subject, the place where its content begins, and its standing in the sentence. */
import { disagreesAfter } from '../agreement.js';
import type { Complement, ReportingVerb } from '../lexicon/reporting.js';
import { AMBIGUOUS_VERBS, SUBJECT_PRONOUNS } from '../lexicon/speech-words.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Subject, Syntax } from '../syntax.js';
import type { VerbForm } from '../verb-forms.js';
import { attributionAt } from './attributions.js';
import { Contents } from './content.js';
import { deniedBefore, leadOf } from './denied-before.js';
import type { DroppedCandidate, SpeechCandidate } from './model.js';
import { sayOfHim } from './of-him.js';
import { subjectOfParticiple } from './participles.js';
import { rankOf } from './rank.js';
import { isRelayed, relayedAt, relayedFrom } from './relayed.js';
import { heldResponsible } from './responsibility.js';
import { isCounterpart, Standing } from './standing.js';
import { whyUnsaid } from './unsaid.js';
import { isParticiple } from './verbs-of-clauses.js';
import { withoutThat } from './without-that.js';
import { saysNothing } from './wordless.js';

const RELATIVE_WHAT = foldedSet(['ما', 'وما', 'مما', 'كما', 'بما', 'لما', 'عما', 'حسبما', 'وفقما', 'مثلما']); // what, as
/** A damma on the first letter marks a passive: "it was announced". */
const PASSIVE = /^[\u0621-\u064A]?[\u0621-\u064A]\u064F/;
const BARE_THAT = foldedSet(['أن', 'لأن', 'بأن', 'وأن', 'فإن', 'كأن']); // that, because, as though
const AFTER = foldedSet(['بعد', 'قبل', 'منذ', 'إلى', 'سبق', 'عقب']); // after, before, since

const BAYYANA = 'بين';
const SAY = 'قال';
const PRONOUNS = foldedSet(SUBJECT_PRONOUNS);
const NEEDS_CLAUSE = foldedSet(AMBIGUOUS_VERBS);

export class SpeechCandidates {
  readonly #syntax: Syntax;
  readonly #contents: Contents;
  readonly #standing: Standing;
  /** The subject of a verb that is told not to have been spoken. */
  #unheard: Subject | null = null;
  readonly kept: SpeechCandidate[] = [];
  readonly dropped: DroppedCandidate[] = [];

  constructor(syntax: Syntax) {
    this.#syntax = syntax;
    this.#contents = new Contents(syntax);
    this.#standing = new Standing(syntax);
    for (let at = 0; at < syntax.reading.tokens.length; at++) {
      const aside = syntax.pastAnonymity(at);
      if (aside > at) {
        at = aside - 1;
        continue;
      }
      const covering = syntax.scan.at(at);
      if (covering && covering.from < at && covering.to > at) continue;
      this.#consider(at);
    }
  }

  #consider(at: number): void {
    const { reading } = this.#syntax;
    if (isRelayed(reading.token(at))) {
      const relayed = relayedAt(this.#syntax, at);
      if (relayed) this.kept.push(relayed);
      return;
    }
    const attribution = attributionAt(this.#syntax, at) ?? deniedBefore(this.#syntax, at);
    if (attribution) {
      this.kept.push(attribution);
      return;
    }
    let best: SpeechCandidate | null = null;
    let reason: string | null = null;
    this.#unheard = null;
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
      if (verb.past === 'نقل' && typeof found !== 'string' && this.#standing.quotesSomebody(at)) continue;
      if (typeof found === 'string') reason ??= found;
      else if (!best || rankOf(found) > rankOf(best)) best = found;
    }
    if (best) this.kept.push(best);
    else if (reason) this.dropped.push({ at, reason, subject: this.#unheard });
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
    // "during his reply": after a preposition stands a noun
    if (conjunction === null && syntax.isPreposition(at - 1)) return null;
    // "what came in": the letter of "and" is the word's own
    if (conjunction !== null && (RELATIVE_WHAT.has(previous) || syntax.isRelative(at - 1))) return null;
    const before = syntax.subjectBefore(at, form, conjunction);
    // a verb before its subject stands in the singular: what follows "they urged" is whom they urged
    const after =
      (before?.how === 'relative' && !form.objectSuffix) || form.number !== 'singular'
        ? null
        : syntax.subjectAfter(at);
    let subject: Subject | null = before;
    let found: { content: number; complement: Complement } | null = null;
    // "the escalation that threatens": of a thing, since no actor stands before "that"
    if (syntax.isRelative(at - 1) && before === null && !after?.phrase) return null;
    if (after) {
      found = this.#contents.of(after.to, at, verb, form);
      if (!found && after.phrase) found = heldResponsible(syntax, verb, after.to);
      if (!found && after.phrase && verb.past === SAY) found = withoutThat(syntax, after.to);
      const isObject =
        found !== null &&
        (this.#standing.isObject(after, verb, found) ||
          (after.phrase !== null && disagreesAfter(after.phrase, form)));
      // "confirmed the importance of": an unknown noun may be what is said
      const saysIt = after.phrase === null && this.#standing.isSaid(after, verb, found);
      if (isObject) subject = before ?? syntax.subjectOfBeen(at);
      else if (found && !saysIt && (after.phrase !== null || this.#standing.mayBeSubject(after, verb, found)))
        subject =
          before &&
          (after.phrase === null || isCounterpart(after.phrase) || this.#standing.isClauseOf(before, at)) &&
          !this.#standing.isApart(before, at)
            ? before
            : after;
      else found = null;
      if (!found && after.phrase !== null && !this.#standing.mayBeObject(after.phrase, verb)) return null;
    }
    found ??= this.#contents.of(at + 1, at, verb, form);
    if (found && subject?.how === 'after' && found.content < subject.to) subject = before;
    if (!found) return null;
    subject ??= syntax.subjectOfBeen(at);
    // "which is what calls for optimism": a matter calls for it
    if (!subject && leadOf(syntax, at) !== null) return null;
    const nothing = saysNothing(syntax, { at, verb, form, subject, ...found });
    if (nothing !== undefined) return nothing;
    if (verb.past === BAYYANA && !this.#standing.isClearly(at, subject, found.content, conjunction))
      return null;
    // "a matter that calls for": an indefinite noun with a clause of its own
    if (
      !subject?.phrase &&
      conjunction === null &&
      form.tense === 'present' &&
      !PRONOUNS.has(previous) &&
      this.#standing.follows(at)
    )
      return null;
    // "a report that he wrote": a relative clause, not a report
    if (form.objectSuffix && conjunction === null && this.#standing.follows(at)) return null;
    const strong = found.complement === 'that' || found.complement === 'quote';
    const ofHim = sayOfHim(syntax, at, verb, form, conjunction);
    const referred = RELATIVE_WHAT.has(previous) || (form.objectSuffix && !strong && !ofHim);
    const inWhat =
      RELATIVE_WHAT.has(previous) ||
      (['كان', 'كانت', 'قد'].some((word) => foldArabic(word) === previous) &&
        RELATIVE_WHAT.has(reading.norm((before?.from ?? at) - 1)));
    const named = subject?.how === 'after' && subject.phrase !== null;
    if (!strong && !named && NEEDS_CLAUSE.has(foldArabic(verb.past))) return null;
    if (form.objectSuffix && found.complement !== 'that' && !ofHim) return null;
    // after "that" stands a noun: "because the reaction" is no "because he replied"
    if (form.tense === 'past' && BARE_THAT.has(previous) && !AFTER.has(reading.norm(at - 2))) return null;
    const whatHeSaid = RELATIVE_WHAT.has(previous) && PRONOUNS.has(reading.norm(at - 2));
    const coordinate =
      (whatHeSaid ||
        this.#standing.isCoordinate(before?.from ?? at, conjunction) ||
        this.#standing.beginsClause(at, form, subject)) &&
      !syntax.isQuoted(at);
    // "that he concluded": the pronoun stands for the subject before
    const pronoun = PRONOUNS.has(previous);
    if (!subject && !strong && !coordinate && !pronoun) return null;
    // a verbal noun after a verb is what is said: "confirmed the rejection of"
    if (conjunction === null && syntax.isFiniteVerb(at - 1) && !subject) return null;
    if (subject?.how === 'after' && conjunction === null && this.#standing.isReportedVerb(at - 1))
      return null;
    const unsaid = whyUnsaid(syntax, { at, verb, form, subject, ...found }, conjunction, coordinate, inWhat);
    if (unsaid !== undefined) {
      this.#unheard = coordinate ? subject : null;
      return unsaid;
    }
    subject = relayedFrom(syntax, verb, at, found.content) ?? subject;
    return { at, verb, form, subject, ...found, coordinate, referred: referred || inWhat };
  }

  // ---- participles ------------------------------------------------------------------------------

  #participle(at: number, verb: ReportingVerb, form: VerbForm): SpeechCandidate | null {
    const syntax = this.#syntax;
    const { reading } = syntax;
    // "added, saying": the verb before has its content behind the participle
    const last = this.kept.at(-1);
    if (last && last.at < at && at < last.content) return null;
    // "agreed on continuing": after a preposition stands a verbal noun
    if (syntax.isPreposition(at - 1)) return null;
    const own = subjectOfParticiple(syntax, at, verb);
    const held = heldResponsible(syntax, verb, at + 1);
    const found = held ?? this.#contents.of(own?.to ?? at + 1, at, verb, form);
    if (!found || found.content - (own?.to ?? at) > 12) return null;
    // "shook his head in denial, and said"; "denying and explaining"
    if (verb.denies && (syntax.isComma(at + 1) || isParticiple(syntax, found.content))) return null;
    const strong = found.complement === 'that' || found.complement === 'quote';
    if (!strong && !held && NEEDS_CLAUSE.has(foldArabic(verb.past))) return null;
    const afterComma =
      syntax.isComma(at - 1) ||
      reading.token(at - 1).kind === 'quote' ||
      reading.norm(at).startsWith('و') ||
      at === reading.sentenceStart(at);
    const accusative = form.number === 'singular' && form.gender === 'masculine';
    if (!accusative && !afterComma && !strong) return null;
    if (!afterComma && found.complement === 'object' && !verb.denies) return null;
    return { at, verb, form, subject: own, ...found, coordinate: true, referred: false };
  }
}
