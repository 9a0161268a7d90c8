import type { Cast } from '../cast/cast.js';
import { INSIDERS, KIN, SEATS_OF_OFFICE } from '../lexicon/contacts.js';
import type { Phrase } from '../phrases.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import { type Relation, type Tied } from './model.js';

const AND = 'و';
const BETWEEN = new Set([foldArabic('بين')]);
const WITH = foldArabic('مع');
const FROM = foldArabic('من');
const TO = foldArabic('إلى');
const FOR = foldedSet(['ل', 'لـ']);
const ON = foldArabic('على');
const EACH = foldedSet(['كل', 'كلا', 'كلتا', 'كلاً']);
const PRIVATE = foldedSet(KIN);
const ACROSS = foldArabic('عبر'); // over, via
const HELD = foldedSet(['عقد', 'عقدت', 'جرى', 'جرت', 'جمع', 'جمعت', 'تم', 'تمت', 'انعقد']); // was held, took place, brought together
const PRESENCE = foldedSet(['بحضور', 'بمشاركة']); // in the presence of, with the participation of
/** Likewise, as verbs right after the noun: a meeting that brought together, that X attended. */
const INCLUDED = foldedSet(['ضم', 'ضمت', 'يضم', 'تضم', 'حضره', 'حضرها']);
const WITHIN = foldedSet(['خلال', 'أثناء', 'في', 'عبر']); // during, in, over
const AS_WELL_AS = foldedSet(['وكذلك', 'وكذا']); // as well as
/** But, did not, while, as: another clause begins. */
const BREAKS = foldedSet([
  'لكن',
  'ولكن',
  'لم',
  'لن',
  'ولم',
  'بينما',
  'فيما',
  'حيث',
  'إذ',
  'فإن',
  'فإنه',
  'فإنها',
]);
/** With him, with her, with them: the party was told before. */
const WITH_PRONOUN = /^مع(ه|ها|هم|هما)$/;
const INSIDE = foldedSet(INSIDERS);
const HONOUR = foldedSet(['شرف', 'لتكريم']); // (in) honour of, to honour
const LONGEST_REACH = 45;

const SEATS = foldedSet(SEATS_OF_OFFICE);

/** The actors tied to a verb or noun of contact, and the words around them. */
export class Ties {
  readonly #syntax: Syntax;
  readonly #cast: Cast;

  constructor(syntax: Syntax, cast: Cast) {
    this.#syntax = syntax;
    this.#cast = cast;
  }

  // ---- what hangs on a verb or noun ----------------------------------------------------------------

  /** The actors tied to a word by prepositions, and those in the construct after it. */
  of(from: number, agents: boolean): Tied[] {
    const syntax = this.#syntax;
    const { reading, scan } = syntax;
    const end = reading.sentenceEnd(from - 1);
    const tied: Tied[] = [];
    let relation: Relation | null = agents ? 'agent' : null;
    let at = from;
    let commas = 0;
    while (at < end && at - from < LONGEST_REACH) {
      const token = reading.token(at);
      const { norm } = token;
      if (syntax.isComplementizer(at) || (token.kind === 'quote' && syntax.opensSpeech(at))) break;
      if (syntax.isRelative(at)) {
        // "the meeting that was held between"
        if (at !== from || !HELD.has(reading.norm(at + 1))) break;
        at += 2;
        continue;
      }
      if (BREAKS.has(norm) ? at > from : WITH_PRONOUN.test(norm)) break;
      const phrase = scan.startingAt(at);
      // "received at his office in the ministry": where, not whom
      if (SEATS.has(norm.replace(/^ب/, '')) && phrase?.kind !== 'person') {
        at = phrase ? phrase.to : at + 1;
        const within = scan.startingAt(at);
        if (within?.preposition === 'ب' && within.kind !== 'person') at = within.to;
        continue;
      }
      if (phrase) {
        const own: Relation | null =
          phrase.preposition === 'ل' ? 'to' : phrase.preposition === 'ب' ? 'with' : null;
        const joined: boolean = phrase.conjunction !== null && phrase.preposition === null;
        const as: Relation | null = own ?? (joined ? (tied.at(-1)?.relation ?? relation) : relation);
        const entity = this.isPrivate(phrase) ? null : this.#cast.party(phrase);
        if (
          entity &&
          as &&
          !(
            phrase.kind === 'state' &&
            (phrase.as === 'city' ||
              (phrase.as === 'seat' &&
                (phrase.preposition === 'ب' || (as !== 'with' && as !== 'between')))) &&
            as !== 'to'
          )
        )
          tied.push({ relation: as, phrase, entity });
        relation = as === 'agent' ? 'agent' : as;
        at = phrase.to;
        const goesOn = this.#listGoesOn(at);
        // "between A and B": the list is complete
        if (as === 'between' && !goesOn && tied.filter((party) => party.relation === 'between').length >= 2)
          break;
        if (as !== 'between' && !goesOn && as !== 'agent') relation = null;
        continue;
      }
      if (syntax.isComma(at)) {
        commas += 1;
        if (commas > 3 || syntax.isFiniteVerb(at + 1) || this.#isParticiple(at + 1)) break;
        if (tied.some((party) => party.relation !== 'agent') && !this.#goesOnAfterComma(at + 1)) break;
        if (relation === 'agent') relation = null;
        at += 1;
        continue;
      }
      if (PRESENCE.has(norm) || (at === from && INCLUDED.has(norm))) relation = 'with';
      else if (BETWEEN.has(norm)) relation = 'between';
      else if (norm === WITH) relation = 'with';
      else if (norm === FROM)
        relation = relation === 'between' || EACH.has(reading.norm(at - 1)) ? relation : 'from';
      else if (norm === TO || FOR.has(norm) || HONOUR.has(norm)) relation = 'to';
      // "a telephone call on (to) the director"
      else if (norm === ON && at - from < 2 && scan.startingAt(at + 1)) relation = 'to';
      else if (EACH.has(norm)) {
        // each of
      } else if (AS_WELL_AS.has(norm)) {
        // as well as
        relation ??= tied.at(-1)?.relation ?? null;
      } else if (syntax.isPreposition(at)) relation = null;
      else if (syntax.isFiniteVerb(at) && !norm.startsWith('ال') && at > from) {
        const light = reading.hit(at, 'lightVerb');
        if (!light?.value.form.objectSuffix) break;
        relation = null;
      } else if (
        relation === 'agent' &&
        token.kind === 'word' &&
        !norm.startsWith('ال') &&
        !syntax.reading.dateAt(at) &&
        at > from
      )
        relation = null;
      const date = syntax.reading.dateAt(at);
      at = date ? date.range.to : at + 1;
    }
    return tied;
  }

  /** "discussed with him, during a telephone call, the situation": an encounter over the wire. */
  isInCall(verb: number): boolean {
    const { reading } = this.#syntax;
    for (let i = verb + 1; i < reading.sentenceEnd(verb); i++) {
      const noun = reading.hit(i, 'contactNoun');
      if (noun?.value.noun.type === 'CALL' && !noun.value.definite && WITHIN.has(reading.norm(i - 1)))
        return true;
    }
    return false;
  }

  /** "called the family of the deceased": those who hold no office. */
  isPrivate(phrase: Phrase): boolean {
    const { reading } = this.#syntax;
    return (
      PRIVATE.has(reading.norm(phrase.from).slice(phrase.cliticLength)) ||
      INSIDE.has(reading.norm(phrase.from).slice(phrase.cliticLength)) ||
      (phrase.kind === 'person' && PRIVATE.has(reading.norm(phrase.from - 1)))
    );
  }

  #listGoesOn(at: number): boolean {
    const { scan } = this.#syntax;
    const next = scan.startingAt(this.#syntax.isComma(at) ? at + 1 : at);
    return next !== null && next.conjunction === AND && next.preposition === null;
  }

  /** After a comma the parties go on with another of the list, a date or a preposition of parties. */
  #goesOnAfterComma(at: number): boolean {
    const syntax = this.#syntax;
    const phrase = syntax.scan.startingAt(at);
    const { norm } = syntax.reading.token(at);
    return (
      (phrase !== null && phrase.conjunction !== null) ||
      syntax.reading.dateAt(at) !== null ||
      norm === WITH ||
      norm === FROM ||
      norm === TO ||
      BETWEEN.has(norm)
    );
  }

  #isParticiple(at: number): boolean {
    return this.#syntax.reading
      .hits(at)
      .some((hit) => hit.value.kind === 'verb' && hit.value.form.tense === 'participle');
  }

  clauseEnd(at: number, tied: readonly Tied[]): number {
    const { reading } = this.#syntax;
    const last = Math.max(at + 1, ...tied.map(({ phrase }) => phrase.to));
    const end = reading.sentenceEnd(at);
    for (let i = last; i < end && i < last + 12; i++)
      if (
        this.#syntax.isComma(i) ||
        reading.token(i).raw === '.' ||
        this.#syntax.isComplementizer(i) ||
        (this.#syntax.isFiniteVerb(i) && this.#syntax.scan.at(i) === null)
      )
        return i;
    return Math.min(last + 12, end);
  }

  hasPhone(from: number, to: number): boolean {
    const { reading } = this.#syntax;
    for (let i = from; i < to; i++) if (reading.hit(i, 'phone')) return true;
    return false;
  }

  /** The end of the words that make it a call, or 0: "by telephone", "over the video link". */
  phoneAt(at: number): number {
    const { reading } = this.#syntax;
    const across = reading.norm(at) === ACROSS;
    for (let i = at; i < at + (across ? 6 : 3); i++) {
      const phone = reading.hit(i, 'phone');
      if (phone) return phone.to;
      if (!across && i > at && !reading.norm(i).startsWith('ال')) break;
    }
    return 0;
  }
}
