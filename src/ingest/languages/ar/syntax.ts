/** Who does it: the subject of a verb, before it, after it, or left out. */

import { agreesInGender, isNameless } from './agreement.js';
import { AUXILIARY_WORDS, DURING_IT_WORDS, LED_BY_WORDS, WAS_WORDS } from './lexicon/function-words.js';
import { HIS_PART_WORDS } from './lexicon/speech-words.js';
import { NamedSubjects } from './named-subjects.js';
import type { Phrase } from './phrases.js';
import { foldArabic, foldedSet } from './script.js';
import { QUANTITIES, type Subject } from './unknown-nouns.js';
import type { VerbForm } from './verb-forms.js';

export type { Subject } from './unknown-nouns.js';

const AUXILIARIES = foldedSet(AUXILIARY_WORDS);
const SOME = foldedSet(['بعض', 'معظم', 'أغلب', 'غالبية']); // some, most (three words)
// others, the others, many (three words), some
const OTHERS = foldedSet(['آخرون', 'الآخرون', 'كثيرون', 'كثيرين', 'الكثيرون', 'البعض']);
const THAT = foldedSet(['ذلك', 'هذا']); // that, this
const BUT = foldedSet(['لكن', 'ولكن', 'بينما', 'فيما']); // but, while
const IN_THEM = foldedSet([...DURING_IT_WORDS, 'فيه', 'فيها']); // during it, in it
const HAD = foldedSet(['قد']); // had
const WAS = foldedSet(WAS_WORDS);
const SO = 'ف';
const AND = 'و';
const LED_BY = foldedSet(LED_BY_WORDS);
const AS_FOR = foldedSet(['أما', 'وأما', 'فأما']); // as for
const DISTRIBUTIVES = foldedSet(['كل', 'كلا', 'كلتا', 'كلاً']); // each, both
const FROM = foldArabic('من');
const PART = foldedSet(HIS_PART_WORDS);
const ARTICLE = 'ال';
const LONGEST_SEARCH = 40;
/** Words of a subject with what is said of it, before its verb. */
const LONGEST_QUALIFIED = 9;

export class Syntax extends NamedSubjects {
  #isAsFor(at: number): boolean {
    const phrase = this.scan.at(at);
    return phrase !== null && AS_FOR.has(this.reading.norm(phrase.from - 1));
  }

  /** "the secretariat of the organization said": an organ speaks for the body that it is of. */
  #bodyOfOrgan(at: number): Phrase | null {
    const organ = this.reading.bareHit(at, 'genericBody');
    const body = organ && this.scan.startingAt(organ.to);
    return body?.preposition === 'ل' && (body.kind === 'organization' || body.kind === 'ministry')
      ? body
      : null;
  }

  /** The subject after a verb: the next noun phrase without preposition, past adverbials. */
  subjectAfter(verb: number): Subject | null {
    const { reading } = this;
    const end = reading.sentenceEnd(verb);
    let at = verb + 1;
    let commas = 0;
    let crossed = false;
    let direct = verb + 1;
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
        if (at === direct) direct += 1;
        at += 1;
        continue;
      }
      // "some of the accused", "others"
      const isSome =
        SOME.has(reading.norm(at)) && this.scan.startingAt(at + 1) === null && reading.isWord(at + 1);
      if (isSome || (QUANTITIES.has(reading.norm(at)) && reading.norm(at + 1) === FROM))
        return this.unknownNoun(at);
      if (OTHERS.has(reading.norm(at))) return { phrase: null, from: at, to: at + 1, how: 'after' };
      const body = this.#bodyOfOrgan(at);
      if (body) return { phrase: body, from: at, to: body.to, how: 'after' };
      const phrase = this.scan.startingAt(at);
      if (phrase && phrase.preposition === null) {
        if (phrase.conjunction !== null) return null;

        // "said while opening the newspaper X": a body past an adverbial is of the adverbial
        if (phrase.kind === 'organization' && at > direct && commas === 0) {
          at = phrase.to;
          continue;
        }
        if (phrase.kind === 'state' && phrase.as === 'city') return null;
        const named = isNameless(phrase) ? this.namedAfter(phrase) : null;
        return { phrase: named ?? phrase, from: phrase.from, to: (named ?? phrase).to, how: 'after' };
      }
      const skipped = this.skipAdverbial(at);
      if (skipped > at) {
        // "confirmed yesterday the embassy": nothing is of a date
        if (at === direct && reading.dateAt(at)) direct = skipped;
        // past a prepositional phrase only a known actor can still be the subject
        crossed ||= this.isPreposition(at);
        at = skipped;
        continue;
      }
      if (at > verb + 1 && this.isFiniteVerb(at)) return null;
      if (commas > 0 || crossed) return null;
      const unknown = this.unknownNoun(at);
      const bearer =
        unknown && (this.calledBefore(at) ?? (this.isCalling(at) ? this.namedAfter(unknown) : null));
      if (bearer) return { phrase: bearer, from: at, to: bearer.to, how: 'after' };
      return unknown && (at === verb + 1 || reading.norm(at).startsWith(ARTICLE)) ? unknown : null;
    }
    return null;
  }

  /** An indefinite noun right before a definite phrase: "articles of". */
  #isConstruct(at: number): boolean {
    const { norm, kind } = this.reading.token(at);
    return kind === 'word' && !norm.startsWith(ARTICLE) && this.reading.hits(at).length === 0;
  }

  /** "The unit for mines in the resistance had accused", "news reports had spoken of": the subject between "was" and its verb. */
  subjectOfBeen(verb: number): Subject | null {
    const { reading } = this;
    const start = reading.sentenceStart(verb);
    if (!WAS.has(reading.norm(start))) return null;
    const had = HAD.has(reading.norm(verb - 1));
    const phrase = this.scan.startingAt(start + 1);
    if (phrase)
      return had && phrase.preposition === null
        ? { phrase, from: phrase.from, to: phrase.to, how: 'before' }
        : null;
    const noun = this.unknownNoun(start + 1);
    return noun && (had || noun.to === verb) ? { ...noun, how: 'before' } : null;
  }

  /** "but the local authorities denied that": a noun that no lexicon knows, between what opens a clause and its verb. */
  #unknownBefore(last: number, verb: number, start: number): Subject | null {
    if (last !== verb - 1) return null;
    const opensClause = last <= start || this.isComma(last - 1) || BUT.has(this.reading.norm(last - 1));
    // "some said": nobody in particular
    if (OTHERS.has(this.reading.norm(last)) && (opensClause || this.isComplementizer(last - 1)))
      return { phrase: null, from: last, to: verb, how: 'before' };
    if (!THAT.has(this.reading.norm(verb + 1))) return null;
    let from = last;
    while (from >= start && last - from < 3 && this.reading.norm(from).startsWith(ARTICLE)) from -= 1;
    const opens =
      from < start || this.isComma(from) || BUT.has(this.reading.norm(from)) || this.isComplementizer(from);
    return opens && from < last && !this.reading.dateAt(from + 1)
      ? { phrase: null, from: from + 1, to: verb, how: 'before' }
      : null;
  }

  /** "but a source close to the president denied": who opens the clause, with no more than adverbials up to the verb. */
  #qualifiedBefore(verb: number, start: number): Phrase | null {
    for (let i = verb - 2; i >= Math.max(start, verb - LONGEST_QUALIFIED); i--) {
      const phrase = this.scan.startingAt(i);
      if (phrase?.kind !== 'source' || phrase.preposition !== null || phrase.to >= verb) continue;
      if (i > start && !BUT.has(this.reading.norm(i - 1)) && !this.isComplementizer(i - 1)) continue;
      let at = phrase.to;
      while (at < verb && this.skipAdverbial(at) > at) at = this.skipAdverbial(at);
      return at === verb ? phrase : null;
    }
    return null;
  }

  /** "Qatar and China expressed": of several who speak with one voice, the one named first. */
  #firstOf(last: Phrase, form: VerbForm): Phrase | null {
    if (last.conjunction !== AND || form.number === 'singular' || form.tense === 'participle') return null;
    const before = this.scan.at(last.from - 1);
    return before?.to === last.from && before.preposition === null ? before : null;
  }

  /** The subject right before a verb: "the ministry announced", "which the ministry announced" aside. */
  subjectBefore(verb: number, form: VerbForm, conjunction: string | null = null): Subject | null {
    const { reading } = this;
    let at = verb - 1;
    const start = reading.sentenceStart(verb);
    while (at >= start && AUXILIARIES.has(reading.norm(at))) at -= 1;
    // "Blatter (79 years old) expressed"
    if (reading.token(at).raw === ')') while (at > start && reading.token(at).raw !== '(') at -= 1;
    if (reading.token(at).raw === '(') at -= 1;
    // "the ministry, for its part, announced"
    if (PART.has(reading.norm(at))) at -= reading.norm(at - 1) === FROM ? 2 : 1;
    const relative = this.isRelative(at);
    // "as for Moscow, it affirmed": the answer to "as for" begins with "so"
    const answered = conjunction === SO && at > start && this.#isAsFor(at);
    if (conjunction !== null && !relative && !answered) return null;
    if (relative) at -= 1;
    while (
      at >= start &&
      (this.isComma(at) || reading.token(at).raw === ')' || reading.token(at).kind === 'quote') &&
      (relative || at < verb - 1 || this.isComma(at))
    )
      at -= 1;
    const phrase = this.scan.at(at);
    const qualified = relative || conjunction !== null ? null : this.#qualifiedBefore(verb, start);
    if (qualified && agreesInGender(qualified, form))
      return { phrase: qualified, from: qualified.from, to: verb, how: 'before' };
    if (!phrase && !relative && conjunction === null) return this.#unknownBefore(at, verb, start);
    if (!phrase || phrase.to !== at + 1 || phrase.from < start) return null;
    if (phrase.kind === 'state' && phrase.as === 'city') return null;
    // "the articles of the charter of the body which stress": what is of the body, not the body
    if (relative && phrase.kind !== 'person' && this.#isConstruct(phrase.from - 1)) return null;
    if (!relative) {
      if (phrase.preposition !== null) return null;
      const before = phrase.from - 1;
      // "a delegation of the movement led by X, met": its leader acts
      if (LED_BY.has(reading.norm(before)) && phrase.kind === 'person')
        return { phrase, from: phrase.from, to: phrase.to, how: 'before' };
      // "in words that came from X, who denied in them": the clause is of whoever stands before it
      const inThem = phrase.kind === 'person' && IN_THEM.has(reading.norm(verb + 1));
      if (inThem && this.isPreposition(before))
        return { phrase, from: phrase.from, to: phrase.to, how: 'before' };
      if (this.isPreposition(before)) return null;
      // an idafa or an object: only where a clause begins with the phrase
      const opens =
        before < start ||
        this.isComma(before) ||
        this.opensClause(before) ||
        reading.token(before).kind !== 'word' ||
        phrase.conjunction !== null ||
        AS_FOR.has(reading.norm(before)) ||
        this.isComplementizer(before) ||
        AUXILIARIES.has(reading.norm(before));
      if (!opens) return null;
    }
    const first = relative ? null : this.#firstOf(phrase, form);
    if (first) return { phrase: first, from: first.from, to: phrase.to, how: 'before' };
    if (!agreesInGender(phrase, form)) return null;
    return { phrase, from: phrase.from, to: phrase.to, how: relative ? 'relative' : 'before' };
  }
}
