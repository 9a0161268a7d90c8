import type { Cast } from '../cast/cast.js';
import { INSIDERS, KIN, PRESENCE_WORDS, SEATS_OF_OFFICE } from '../lexicon/contacts.js';
import { LED_BY_WORDS } from '../lexicon/function-words.js';
import type { Phrase } from '../phrases.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import { beginsOther, pastHeld } from './boundaries.js';
import { groupAt } from './groups.js';
import { type Relation, type Tied } from './model.js';

const AND = 'و';
const BETWEEN = new Set([foldArabic('بين')]);
const WITH = foldArabic('مع');
const THAT = foldArabic('وذلك'); // and that, "in the presence of"
const FROM = foldArabic('من');
const TO = foldArabic('إلى');
const FOR = foldedSet(['ل', 'لـ']);
const TO_BROTHER = foldedSet(['لأخيه', 'لشقيقه', 'لأخته']); // to his brother (two words), to his sister
const ON = foldArabic('على');
const EACH = foldedSet(['كل', 'كلا', 'كلتا', 'كلاً']);
const PRIVATE = foldedSet(KIN);
const PRESENCE = foldedSet(PRESENCE_WORDS); // in the presence of, with the participation of
/** Likewise, as verbs right after the noun: a meeting that brought together, that X attended. */
const INCLUDED = foldedSet(['ضم', 'ضمت', 'يضم', 'تضم', 'حضره', 'حضرها']);
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
/** "(a letter) that he sent": the verb with what it was sent by. */
const WITH_IT = /^(به|بها)$/;
/** With him, with her, with them: the party was told before. */
const WITH_PRONOUN = /^مع(ه|ها|هم|هما)$/;
const INSIDE = foldedSet(INSIDERS);
const CHAIRED = foldedSet(LED_BY_WORDS);
const HONOUR = foldedSet(['شرف', 'لتكريم']); // (in) honour of, to honour
const LONGEST_REACH = 45;
/** Words that describe an encounter, before "that was held". */
const ADJECTIVES = 3;

const SEATS = foldedSet(SEATS_OF_OFFICE);

/** Who is met, and to whom is sent, by the preposition written onto the phrase. */
const relationOf = (preposition: string | null): Relation | null =>
  preposition === 'ل' ? 'to' : preposition === 'ب' ? 'with' : null;

/** "diplomats of the United States (and Britain)", "the delegate to the FAO (and the Food Programme)": of both. */
const isOfSame = (before: Phrase, joined: Phrase): boolean => {
  if (joined.kind === 'state')
    return before.kind === 'source' && before.of?.kind === 'state' && before.of.to === before.to;
  if (joined.kind !== 'organization') return false;
  return before.kind === 'source'
    ? before.of !== null && before.of.to === before.to
    : before.kind === 'person' && before.name === null && before.titles.at(-1)?.to === before.to;
};
interface Passed {
  readonly to: number;
  readonly isParty: boolean;
  readonly phrase: Phrase;
}

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
    let passed: Passed | null = null;
    while (at < end && at - from < LONGEST_REACH) {
      const token = reading.token(at);
      const { norm } = token;
      if (syntax.isComplementizer(at) || (token.kind === 'quote' && syntax.opensSpeech(at))) break;
      if (syntax.isRelative(at)) {
        const past = tied.length === 0 && at - from <= ADJECTIVES ? pastHeld(syntax, at + 1) : null;
        if (past === null) break;
        at = past;
        continue;
      }
      if (beginsOther(syntax, at, tied.length > 0)) break;
      if (BREAKS.has(norm) ? at > from : WITH_PRONOUN.test(norm)) break;
      const phrase = scan.startingAt(at);
      // "received at his office in the ministry": where, not whom
      if (SEATS.has(norm.replace(/^ب/, '')) && phrase?.kind !== 'person') {
        at = phrase ? phrase.to : at + 1;
        const within = scan.startingAt(at);
        if (within?.preposition === 'ب' && within.kind !== 'person') at = within.to;
        continue;
      }
      // "with the participation of" is spelt like a woman who takes part
      if (PRESENCE.has(norm)) {
        relation = 'with';
        at += 1;
        continue;
      }
      const group = groupAt(syntax, this.#cast, at);
      if (group) {
        const as = relationOf(group.preposition) ?? (group.conjunction ? tied.at(-1)?.relation : relation);
        for (const member of group.members) {
          // "with the president and a number of officials": who is named
          if (group.conjunction !== null && (member.kind !== 'person' || !member.name)) continue;
          const entity = this.isPrivate(member) ? null : this.#cast.party(member);
          if (entity && as) tied.push({ relation: as, phrase: member, entity });
        }
        at = group.to;
        continue;
      }
      if (phrase) {
        const own = relationOf(phrase.preposition);
        const joined: boolean = phrase.conjunction !== null && phrase.preposition === null;
        // "crises, at their head Syria and Iraq": joined to one that is no party, it is none
        const isOfOther =
          joined && passed?.to === at && !(passed.isParty && !isOfSame(passed.phrase, phrase));
        const as: Relation | null = isOfOther
          ? null
          : (own ?? (joined ? (tied.at(-1)?.relation ?? relation) : relation));
        const entity = this.isPrivate(phrase) ? null : this.#cast.party(phrase);
        if (
          entity &&
          as &&
          !(
            phrase.kind === 'state' &&
            (phrase.as === 'city' ||
              (phrase.as === 'seat' &&
                (phrase.preposition === 'ب' || (as !== 'with' && as !== 'between' && at > from)))) &&
            as !== 'to'
          )
        )
          tied.push({ relation: as, phrase, entity });
        const isParty = tied.at(-1)?.phrase === phrase;
        passed = { to: phrase.to, isParty, phrase };
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
        if (!this.#listGoesOn(at)) commas += 1;
        if (commas > 3 || syntax.isFiniteVerb(at + 1) || this.#isParticiple(at + 1)) break;
        if (tied.some((party) => party.relation !== 'agent') && !this.#goesOnAfterComma(at + 1)) break;
        if (relation === 'agent') relation = null;
        at += 1;
        continue;
      }
      if (at === from && INCLUDED.has(norm)) relation = 'with';
      // "an urgent meeting, chaired by"
      else if (agents && CHAIRED.has(norm)) relation = 'with';
      else if (BETWEEN.has(norm)) relation = 'between';
      else if (norm === WITH) relation = 'with';
      else if (norm === FROM)
        relation = relation === 'between' || EACH.has(reading.norm(at - 1)) ? relation : 'from';
      else if (norm === TO || FOR.has(norm) || HONOUR.has(norm) || TO_BROTHER.has(norm)) relation = 'to';
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
        if (!light?.value.form.objectSuffix && !(light && WITH_IT.test(reading.norm(at + 1)))) break;
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
      PRESENCE.has(norm) ||
      (norm === THAT && PRESENCE.has(syntax.reading.norm(at + 1))) ||
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
}
