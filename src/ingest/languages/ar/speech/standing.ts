/** Who may be the subject of a reporting verb, and how it stands in its sentence. */
import { isCommonWord } from '../lexicon/common-words.js';
import { DURING_IT_WORDS } from '../lexicon/function-words.js';
import { type Complement, type ReportingVerb } from '../lexicon/reporting.js';
import {
  CLAIM_NOUNS,
  DOCUMENT_NOUNS,
  NO_SPEAKERS,
  QUANTIFIERS,
  SAID_NOUNS,
} from '../lexicon/speech-words.js';
import type { Phrase } from '../phrases.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Subject, Syntax } from '../syntax.js';
import type { VerbForm } from '../verb-forms.js';
import { isDeniedAt } from './denied.js';
import { BUT } from './extent.js';
import { isRelayed } from './relayed.js';

const ARTICLE = 'ال';
const SAID = foldedSet(SAID_NOUNS);
const CLAIMS = foldedSet(CLAIM_NOUNS);
const DOCUMENTS = foldedSet(DOCUMENT_NOUNS);
const QUANTITIES = foldedSet(QUANTIFIERS);
const SPEECHLESS = foldedSet(NO_SPEAKERS);
const OTHERS = foldedSet(['آخرون', 'الآخرون', 'كثيرون']); // others, the others, many

/** Verbs that take somebody, then what is said of them with b-. */
const OBJECT_FIRST: ReadonlySet<string> = new Set(['وصف', 'اتهم']); // describe as, accuse of
/** Verbs that take whom they are spoken to. */
const CALLS_ON: ReadonlySet<string> = new Set(['دعا', 'حث', 'ناشد']); // call, urge, appeal
const ADDRESSED = foldedSet(['الشعب', 'الأمة', 'الجميع', 'جميع', 'كافة', 'عامة', 'سائر', 'جماهير']); // the people, the nation, all (four words), the masses
const COMMUNITY = foldArabic('المجتمع');
const INTERNATIONAL = foldArabic('الدولي');
const WITH = 'ب';
const DURING_IT = foldedSet(DURING_IT_WORDS);
const IN_IT = foldedSet(['فيه', 'فيها']); // in it
// a statement (two words), a speech (two), a letter, a tweet, an interview (two), a report, a conference, of the press (two)
// biome-ignore format: a list of words
const DOCUMENTS_ACCUSATIVE = foldedSet(['بيانا', 'تصريحا', 'خطابا', 'كلمة', 'رسالة', 'تغريدة', 'مقابلة', 'حوارا', 'تقريرا', 'مؤتمرا', 'صحفيا', 'صحافيا']);
const TO = 'ل';
const ASKS = 'طلب';
const FROM_HIM = /^من(ه|ها|هم|هما)$/;
const CONSIDERS = 'اعتبر';
const RELATIVE_WHAT = foldedSet(['ما', 'وما', 'مما', 'كما', 'بما', 'لما', 'عما', 'حسبما', 'وفقما', 'مثلما']); // what, as

/** "the expatriates", in the case of an object: the ending of a sound plural that is no subject. */
const isOblique = (norm: string): boolean =>
  norm.startsWith(ARTICLE) && norm.endsWith('ين') && norm.length >= SHORTEST_PLURAL;
const SHORTEST_PLURAL = 8;

/** "X declared, after meeting his counterpart": who is told by another is not who speaks. */
export const isCounterpart = (phrase: Phrase): boolean => phrase.kind === 'person' && phrase.counterpart;

export class Standing {
  readonly #syntax: Syntax;

  constructor(syntax: Syntax) {
    this.#syntax = syntax;
  }

  /** A comma parts the noun phrase before the verb from it. */
  isApart(subject: Subject, verb: number): boolean {
    for (let i = subject.to; i < verb; i++) if (this.#syntax.isComma(i)) return true;
    return false;
  }

  isReportedVerb(at: number): boolean {
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
  mayBeObject(phrase: Phrase, verb: ReportingVerb): boolean {
    return (
      verb.takes.includes('object') &&
      (verb.light === true || phrase.kind === 'state' || phrase.kind === 'organization')
    );
  }

  /** "described the party as", "accused the militia of": whoever stands right before b- is the object. */
  isObject(noun: Subject, verb: ReportingVerb, found: { content: number }): boolean {
    // "demanded of the officials that": told in the case of an object
    const { phrase } = noun;
    const isNoun = phrase?.kind === 'source' || (phrase?.kind === 'person' && phrase.name === null);
    if (isNoun && phrase.number === 'plural' && isOblique(this.#syntax.reading.norm(phrase.from)))
      return true;
    // "called on the people to": who is called on, rather than calls
    if (phrase?.kind !== 'person' && CALLS_ON.has(verb.past) && this.#isAddressed(noun.from)) return true;
    return (
      OBJECT_FIRST.has(verb.past) &&
      found.content === noun.to &&
      this.#syntax.reading.norm(found.content).startsWith(WITH)
    );
  }

  /** "the people", "all parties", "the international community": whom calls are made to. */
  #isAddressed(at: number): boolean {
    const { reading } = this.#syntax;
    return (
      ADDRESSED.has(reading.norm(at)) ||
      (reading.norm(at) === COMMUNITY && reading.norm(at + 1) === INTERNATIONAL)
    );
  }

  /** An unknown noun phrase that is said rather than says. */
  isSaid(
    noun: Subject,
    verb: ReportingVerb,
    found: { content: number; complement: Complement } | null,
  ): boolean {
    const { reading } = this.#syntax;
    const first = reading.norm(noun.from);
    if (QUANTITIES.has(first) || DOCUMENTS.has(first) || OTHERS.has(first)) return false;
    // "governments accuse the corps of": somebody else stands between the noun and b-
    if (OBJECT_FIRST.has(verb.past) && found !== null && found.content > noun.to) return false;
    // "reports said": only a verb that takes an object may have them for one
    if (!verb.takes.includes('object')) return false;
    if (SAID.has(first) || CLAIMS.has(first)) return true;
    const definite = first.startsWith(ARTICLE);
    // "the defence denied the existence of": what is denied stands right behind
    if (this.#denies(noun, verb, found) && (definite || noun.to - noun.from >= 2)) return false;
    if (/(ون|ين)$/.test(first) && definite) return false;
    // "its support"; a teh marbuta is no pronoun
    if (!definite && /(ه|ها|هم)$/.test(reading.token(noun.from).raw) && first.length > 4) return true;
    if (!found) return true;
    // directly followed by the clause: "the report confirmed that"
    let next = noun.to;
    while (next < found.content && (this.#syntax.isComma(next) || this.#syntax.skipAdverbial(next) > next))
      next = Math.max(next + 1, this.#syntax.skipAdverbial(next));
    const clause = found.complement === 'that' || found.complement === 'quote';
    // "the departments of education announced (about) the dates": what is told of so is no object
    if (next === found.content && found.complement === 'about' && noun.to - noun.from >= 2) return false;
    // "the police of the city announced yesterday that": a construct is as good as an article
    return !(next === found.content && clause && (definite || noun.to - noun.from >= 2));
  }

  /** Whether a verb of denial has what it denies right behind a noun. */
  #denies(noun: Subject, verb: ReportingVerb, found: { content: number } | null): boolean {
    return verb.denies === true && found?.content === noun.to && isDeniedAt(this.#syntax, noun.to);
  }

  mayBeSubject(
    noun: Subject,
    verb: ReportingVerb,
    found: { content: number; complement: Complement },
  ): boolean {
    if (noun.phrase !== null) return true;
    const first = this.#syntax.reading.norm(noun.from);
    if (SPEECHLESS.has(first) || isOblique(first)) return false;
    // "asked of him attendance": what is asked for
    if (verb.past === ASKS && FROM_HIM.test(this.#syntax.reading.norm(noun.from - 1))) return false;
    // "calls for a plan": the letter of "to" before a noun
    if (first.startsWith(TO) && isCommonWord(first.slice(TO.length)) && !isCommonWord(first)) return false;
    // "considers the matter unacceptable": what is considered stands after the verb
    if (verb.past === CONSIDERS && found.complement !== 'that') return false;
    if (this.#denies(noun, verb, found)) return true;
    if (found.complement === 'object') return /(ون|ين)$/.test(first) && first.startsWith(ARTICLE);
    if (found.content - noun.to > 14) return false;
    return verb.takes.length > 0;
  }

  /**
   * "a call from the president, during which he renewed", "issued a statement in which it denied": a clause on the encounter
   * or the document just told.
   */
  isDuringIt(at: number): boolean {
    const { reading } = this.#syntax;
    const next = reading.norm(at + 1);
    return DURING_IT.has(next) || (IN_IT.has(next) && DOCUMENTS_ACCUSATIVE.has(reading.norm(at - 1)));
  }

  isCoordinate(from: number, conjunction: string | null): boolean {
    const syntax = this.#syntax;
    const { reading } = syntax;
    if (from <= reading.sentenceStart(from)) return true;
    const before = from - 1;
    if (BUT.test(reading.norm(before)) || this.isDuringIt(from)) return true;
    if (syntax.isComplementizer(before) || syntax.isRelative(before)) return false;
    if (conjunction !== null) return true;
    const token = reading.token(before);
    if (token.kind !== 'word')
      return token.kind === 'quote' || syntax.isComma(before) || token.raw === '.' || token.raw === ')';
    return syntax.opensClause(before) && !syntax.isComplementizer(before);
  }

  /** "made clear" is spelt like "between" and "it appeared": it needs its doubled letter, or a subject with its clause. */
  isClearly(at: number, subject: Subject | null, content: number, conjunction: string | null): boolean {
    const opens = at === this.#syntax.reading.sentenceStart(at) || this.#syntax.isComma(at - 1);
    // "and made clear that": nothing lies between a clause and another
    const clauseFollows = content === at + 1 && this.#syntax.isComplementizer(content);
    if (/\u0651/.test(this.#syntax.reading.token(at).raw) && (subject !== null || clauseFollows)) return true;
    if (clauseFollows && conjunction !== null && opens) return true;
    return (
      subject?.phrase != null &&
      content - subject.to <= 2 &&
      (conjunction !== null || subject.how === 'before')
    );
  }

  /** Whether an indefinite noun stands right before a verb, so that the verb describes it. */
  follows(at: number): boolean {
    const { reading, scan } = this.#syntax;
    const { norm, kind } = reading.token(at - 1);
    return (
      kind === 'word' &&
      !norm.startsWith('ال') &&
      !RELATIVE_WHAT.has(norm) &&
      scan.at(at - 1) === null &&
      reading.hits(at - 1).length === 0
    );
  }

  /** "the agency quoted him as saying": the words are his. */
  quotesSomebody(at: number): boolean {
    const { reading } = this.#syntax;
    for (let i = at + 1; i < reading.sentenceEnd(at); i++) if (isRelayed(reading.token(i))) return true;
    return false;
  }

  /** "after a series of blasts, urged the deputy X": a past verb before a named person opens a clause of its own. */
  beginsClause(at: number, form: VerbForm, subject: Subject | null): boolean {
    const syntax = this.#syntax;
    if (form.tense !== 'past' || subject?.how !== 'after' || subject.phrase?.kind !== 'person') return false;
    if (subject.phrase.name === null || subject.from !== at + 1) return false;
    const previous = syntax.reading.norm(at - 1);
    return !syntax.isComplementizer(at - 1) && !syntax.isRelative(at - 1) && !RELATIVE_WHAT.has(previous);
  }

  /** "that the state considers the party": whoever stands between "that" and the verb does it. */
  isClauseOf(before: Subject, at: number): boolean {
    return before.how === 'before' && before.to === at && this.#syntax.isComplementizer(before.from - 1);
  }
}
