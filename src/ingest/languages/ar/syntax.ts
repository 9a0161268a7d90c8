/** Who does it: the subject of a verb, before it, after it, or left out. */

import { agreesInGender, isNameless } from './agreement.js';
import { isCommonWord } from './lexicon/common-words.js';
import { AUXILIARY_WORDS, DURING_IT_WORDS, LED_BY_WORDS, WAS_WORDS } from './lexicon/function-words.js';
import { HIS_PART_WORDS } from './lexicon/speech-words.js';
import type { Phrase } from './phrases.js';
import { foldArabic, foldedSet } from './script.js';
import { CIRCUMSTANCES, QUANTITIES, type Subject, UnknownNouns } from './unknown-nouns.js';
import type { VerbForm } from './verb-forms.js';

export type { Subject } from './unknown-nouns.js';

const AUXILIARIES = foldedSet(AUXILIARY_WORDS);
const SOME = foldedSet(['بعض', 'معظم', 'أغلب', 'غالبية']); // some, most (three words)
const OTHERS = foldedSet(['آخرون', 'الآخرون', 'كثيرون', 'كثيرين']); // others, the others, many
const THAT = foldedSet(['ذلك', 'هذا']); // that, this
const BUT = foldedSet(['لكن', 'ولكن', 'بينما', 'فيما']); // but, while
const IN_THEM = foldedSet([...DURING_IT_WORDS, 'فيه', 'فيها']); // during it, in it
const HAD = foldedSet(['قد']); // had
const WAS = foldedSet(WAS_WORDS);
const SO = 'ف';
const LED_BY = foldedSet(LED_BY_WORDS);
const FOR = 'ل';
const IN = foldedSet(['في']); // in
const FOR_THE = /^لل/;
const AS_FOR = foldedSet(['أما', 'وأما', 'فأما']); // as for
const DISTRIBUTIVES = foldedSet(['كل', 'كلا', 'كلتا', 'كلاً']); // each, both
const FROM = foldArabic('من');
const PART = foldedSet(HIS_PART_WORDS);
const ARTICLE = 'ال';
const LONGEST_SEARCH = 40;
const LONGEST_ASIDE = 15;

export class Syntax extends UnknownNouns {
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
        const named = isNameless(phrase) ? this.#namedAfter(phrase) : null;
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
      const bearer = unknown && this.isCalling(at) ? this.#namedAfter(unknown) : null;
      if (bearer) return { phrase: bearer, from: at, to: bearer.to, how: 'after' };
      return unknown && (at === verb + 1 || reading.norm(at).startsWith(ARTICLE)) ? unknown : null;
    }
    return null;
  }

  /** "the press officer of the wing of the party X": the name that follows what a person is. */
  #namedAfter(title: { readonly to: number }): Phrase | null {
    let at = title.to;
    for (let step = 0; step < 6; step++) {
      const phrase = this.scan.startingAt(at);
      if (phrase?.kind === 'person' && phrase.name && phrase.cliticLength === 0) return phrase;
      // "the regional director of the programme, X, said"; "a member of the coalition, the dissident X, that"
      if (this.isComma(at)) {
        const named = this.scan.startingAt(this.#pastAside(at) + 1);
        const goesOn =
          named !== null &&
          (this.isComma(named.to) || this.isComplementizer(named.to) || this.isPreposition(named.to));
        return named?.kind === 'person' && named.name && named.cliticLength === 0 && goesOn ? named : null;
      }
      const ties = phrase ? phrase.preposition === FOR || step > 0 : this.#isFor(at);
      if (!ties && !IN.has(this.reading.norm(at)) && !(step > 0 && this.#isPlain(at))) return null;
      at = phrase ? phrase.to : at + 1;
    }
    return null;
  }

  /** "for the region of", "for the support of": with its article, or before what it is of. */
  #isFor(at: number): boolean {
    const { norm } = this.reading.token(at);
    return FOR_THE.test(norm) || (norm.startsWith(FOR) && isCommonWord(norm.slice(1)) && !isCommonWord(norm));
  }

  /** From the comma before ", which is the name that they use," to the one behind it; the comma itself where none is. */
  #pastAside(comma: number): number {
    if (!CIRCUMSTANCES.has(this.reading.norm(comma + 1))) return comma;
    const end = Math.min(this.reading.sentenceEnd(comma), comma + LONGEST_ASIDE);
    for (let i = comma + 2; i < end; i++) if (this.isComma(i)) return i;
    return comma;
  }

  /** An indefinite noun right before a definite phrase: "articles of". */
  #isConstruct(at: number): boolean {
    const { norm, kind } = this.reading.token(at);
    return kind === 'word' && !norm.startsWith(ARTICLE) && this.reading.hits(at).length === 0;
  }

  /** A noun that no lexicon has anything to say of. */
  #isPlain(at: number): boolean {
    return (
      this.reading.isWord(at) && !this.isFiniteVerb(at) && !this.isComplementizer(at) && !this.isRelative(at)
    );
  }

  /** "The unit for mines in the resistance had accused": the subject between "was" and "had". */
  subjectOfBeen(verb: number): Subject | null {
    const { reading } = this;
    const start = reading.sentenceStart(verb);
    if (!HAD.has(reading.norm(verb - 1)) || !WAS.has(reading.norm(start))) return null;
    const phrase = this.scan.startingAt(start + 1);
    if (phrase)
      return phrase.preposition === null ? { phrase, from: phrase.from, to: phrase.to, how: 'before' } : null;
    return this.unknownNoun(start + 1);
  }

  /** "but the local authorities denied that": a noun that no lexicon knows, between what opens a clause and its verb. */
  #unknownBefore(last: number, verb: number, start: number): Subject | null {
    if (last !== verb - 1 || !THAT.has(this.reading.norm(verb + 1))) return null;
    let from = last;
    while (from >= start && last - from < 3 && this.reading.norm(from).startsWith(ARTICLE)) from -= 1;
    const opens =
      from < start || this.isComma(from) || BUT.has(this.reading.norm(from)) || this.isComplementizer(from);
    return opens && from < last && !this.reading.dateAt(from + 1)
      ? { phrase: null, from: from + 1, to: verb, how: 'before' }
      : null;
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
    if (!agreesInGender(phrase, form)) return null;
    return { phrase, from: phrase.from, to: phrase.to, how: relative ? 'relative' : 'before' };
  }
}
