/** Groups that are one party: a delegation, whose head or members may be told, and "a number of ambassadors". */
import { ofWord } from '../../../engine/words.js';
import type { Cast } from '../cast/cast.js';
import { type Clitics, cliticsOf } from '../clitics.js';
import { DELEGATION_NOUNS, LED_BY_VERBS, PRESS_PEOPLE, SEVERAL_WORDS } from '../lexicon/contacts.js';
import { LED_BY_WORDS } from '../lexicon/function-words.js';
import type { Phrase, SourcePhrase } from '../phrases.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import { attendantPhrases } from './people-told.js';

const DELEGATIONS = foldedSet(DELEGATION_NOUNS);
const LED_BY = foldedSet([...LED_BY_WORDS, ...LED_BY_VERBS]);
const PRESS = foldedSet(PRESS_PEOPLE);
const SEVERAL = foldedSet(SEVERAL_WORDS);
const INCLUDES = foldedSet(['ضم', 'يضم', 'وضم', 'ويضم', 'ضمت', 'تضم', 'مكون', 'مؤلف', 'مكونا', 'مؤلفا']); // included, includes, made up
const EACH = foldedSet(['كل', 'كلا', 'كلاً']);
const FROM = foldArabic('من');
const ARTICLE = 'ال';
const SIDES = foldedSet(['البلدين', 'الجانبين', 'الطرفين', 'الدولتين']); // the two countries, sides, parties, states
const AMONG_THEM = foldedSet(['منهم', 'بينهم', 'أبرزهم', 'مقدمتهم', 'رأسهم', 'ومنهم']); // among them, foremost of them, at their head
/** Words of a delegation up to its head. */
const REACH = 16;
const CLITICS = /^[وفبلك]{0,2}/;

export interface Group {
  /** Its head, its members, or its own words: each a phrase that the cast knows a party by. */
  readonly members: readonly Phrase[];
  /** The token after all that is told of it. */
  readonly to: number;
  /** The preposition and the conjunction written onto its noun. */
  readonly preposition: string | null;
  readonly conjunction: string | null;
}

/** Whether a token is one of some nouns: the clitics before it, or null. */
const nounAmong = (nouns: ReadonlySet<string>) =>
  ofWord(({ norm }): Clitics | null => {
    const longest = CLITICS.exec(norm)?.[0].length ?? 0;
    for (let length = 0; length <= longest; length++) {
      if (nouns.has(norm.slice(length))) return cliticsOf(norm.slice(0, length));
    }
    return null;
  });
const delegationOf = nounAmong(DELEGATIONS);
const severalOf = nounAmong(SEVERAL);

/** "a number of journalists": what is said to them is a statement. */
const isPress = ({ reading }: Syntax, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (PRESS.has(reading.norm(i))) return true;
  return false;
};

/** "a delegation of the movement led by X": X; "which included X and Y": they; else its own words. */
const delegationAt = (syntax: Syntax, cast: Cast, at: number): Group | null => {
  const { reading, scan } = syntax;
  const noun = delegationOf(reading.token(at));
  if (!noun || scan.at(at) !== null) return null;
  const end = Math.min(reading.sentenceEnd(at), at + REACH);
  const group = (members: readonly Phrase[], to: number): Group => ({
    members,
    to,
    preposition: noun.preposition,
    conjunction: noun.conjunction,
  });
  let to = at + 1;
  let ended = false;

  for (let i = at + 1; i < end; i++) {
    const { norm } = reading.token(i);
    if (LED_BY.has(norm)) {
      const head = scan.startingAt(i + 1);
      if (head?.kind === 'person' && head.preposition === null && cast.of(head))
        return group([head], head.to);
    }
    if (INCLUDES.has(norm)) {
      let from = i + 1;
      if (reading.norm(from) === FROM) from += 1;
      if (EACH.has(reading.norm(from))) from += reading.norm(from + 1) === FROM ? 2 : 1;
      const members = attendantPhrases(syntax, cast, from);
      if (members.length > 0) return group(members, members.at(-1)?.to ?? i);
    }
    const phrase = scan.startingAt(i);
    // "a delegation of the movement to the Kingdom": where it goes
    if (phrase?.kind === 'state' && i > at + 1 && reading.norm(i - 1) !== FROM) ended = true;
    const isOf =
      phrase !== null &&
      (phrase.kind !== 'person' || phrase.number === 'plural') &&
      phrase.conjunction === null;
    ended ||=
      syntax.isComma(i) ||
      syntax.isRelative(i) ||
      (phrase !== null && !isOf) ||
      (phrase === null && syntax.isPreposition(i) && norm !== FROM) ||
      (syntax.isFiniteVerb(i) && phrase === null && !norm.startsWith(ARTICLE)) ||
      reading.dateAt(i) !== null;
    // "the delegations of the two countries": theirs who meet
    if (SIDES.has(norm)) return null;
    if (syntax.isComplementizer(i) || (phrase?.kind === 'person' && phrase.conjunction === null && !isOf))
      break;
    if (!ended) to = phrase ? phrase.to : i + 1;
    if (phrase) i = phrase.to - 1;
  }
  // "the accompanying delegation": told before, with its head
  if (reading.norm(at).slice(noun.cliticLength).startsWith(ARTICLE)) return null;
  if (isPress(syntax, at, to)) return null;
  const words: SourcePhrase = {
    kind: 'source',
    from: at,
    to,
    ...noun,
    gender: 'masculine',
    number: 'singular',
    definite: false,
    head: reading.norm(at).slice(noun.cliticLength),
    of: null,
  };
  return group([words], to);
};

/** "a number of the representatives of": those who are several, by their own words. */
const severalAt = (syntax: Syntax, cast: Cast, at: number): Group | null => {
  const { reading, scan } = syntax;
  const noun = severalOf(reading.token(at));
  if (!noun) return null;
  const of = reading.norm(at + 1) === FROM ? at + 2 : at + 1;
  const phrase = scan.startingAt(of);
  if (phrase?.kind !== 'source' && phrase?.kind !== 'person') return null;
  if (phrase.number !== 'plural' || phrase.cliticLength > 0) return null;
  if (isPress(syntax, of, phrase.to)) return null;
  const named = namedAmong(syntax, cast, of);
  if (named) return { ...named, ...noun };
  return cast.party(phrase) ? { ...noun, members: [phrase], to: phrase.to } : null;
};

/** "leaders of the health service, among them X and Y": those who are named. */
const namedAmong = (syntax: Syntax, cast: Cast, at: number): Group | null => {
  const { reading, scan } = syntax;
  const phrase = scan.startingAt(at);
  if (phrase?.number !== 'plural' || (phrase.kind !== 'source' && phrase.kind !== 'person')) return null;
  const end = Math.min(reading.sentenceEnd(at), phrase.to + REACH);
  for (let i = phrase.to; i < end && !syntax.isFiniteVerb(i) && !syntax.isComplementizer(i); i++) {
    if (!AMONG_THEM.has(reading.norm(i))) continue;
    const members = attendantPhrases(syntax, cast, i + 1);
    const last = members.at(-1);
    return last ? { ...phrase, members, to: last.to } : null;
  }
  return null;
};

/** The group told at a token, or null. */
export const groupAt = (syntax: Syntax, cast: Cast, at: number): Group | null =>
  delegationAt(syntax, cast, at) ?? severalAt(syntax, cast, at) ?? namedAmong(syntax, cast, at);
