/** The noun phrases without preposition behind a verb: its subject, then its object. */
import type { Cast } from '../cast/cast.js';
import type { Phrase } from '../phrases.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import { groupAt } from './groups.js';

const FROM = foldArabic('من');
const EACH = foldedSet(['كل', 'كلا', 'كلتا', 'كلاً']);
/** Tokens behind the verb in which they may still stand. */
export const NOMINATIVES_REACH = 45;
// "the well-wishers", in the case of an object
const OBLIQUE_PLURAL = /^ال.{3,}ين$/;
/** "several of", "a delegation", "each of": an object in the accusative that no actor is told by. */
const SOME = foldedSet([
  'عددا',
  'عدد',
  'وفدا',
  'وفد',
  'مجموعة',
  'نخبة',
  'جمعا',
  'جموعا',
  'حشدا',
  'جموع',
  'منسوبي',
  'أعضاء',
]);

/** Groups of noun phrases joined by "and", in order. */
export const nominativesAfter = (syntax: Syntax, cast: Cast, verb: number): Phrase[][] => {
  const { reading, scan } = syntax;
  const groups: Phrase[][] = [];
  let at = verb + 1;
  const end = reading.sentenceEnd(verb);
  let commas = 0;
  while (
    at < end &&
    at - verb < NOMINATIVES_REACH &&
    (groups.length < 2 || syntax.isComma(at) || isJoined(syntax, at))
  ) {
    // "congratulated, by telephone, his counterpart"
    if (reading.hit(at, 'phone')) {
      at += 1;
      continue;
    }
    if (EACH.has(reading.norm(at))) {
      at += reading.norm(at + 1) === FROM ? 2 : 1;
      continue;
    }
    if (syntax.isComma(at)) {
      commas += 1;
      at += 1;
      // "met X, the coordinator Y, and the director Z": a list goes on
      const goesOn = groups.length === 2 && isJoined(syntax, at);
      if ((commas > 2 && !goesOn) || syntax.isFiniteVerb(at)) break;
      continue;
    }
    const told = groupAt(syntax, cast, at);
    if (told && told.preposition === null) {
      if (told.conjunction !== null && groups.length === 0) break;
      // "the president and a number of officials": who is named
      if (told.conjunction !== null) groups.at(-1)?.push(...told.members.filter(isNamed));
      else groups.push([...told.members]);
      at = told.to;
      continue;
    }
    const phrase = scan.startingAt(at);
    if (phrase && phrase.preposition === null) {
      if (phrase.conjunction !== null && groups.length > 0) {
        groups.at(-1)?.push(phrase);
        at = phrase.to;
        continue;
      }
      if (phrase.conjunction !== null || (phrase.kind === 'state' && phrase.as === 'city')) break;
      // after an aside a state or body stands in apposition or begins something else
      if (groups.length === 1 && commas > 0 && phrase.kind !== 'person' && phrase.kind !== 'source') break;
      // "received X, crown prince of A, yesterday, the president Y": the title is the subject's
      if (groups.length === 1 && commas > 0 && isTitle(phrase) && isNamedNext(syntax, phrase.to)) {
        at = phrase.to;
        continue;
      }
      groups.push([phrase]);
      at = phrase.to;
      // "met the former minister, head of the association X": the name of whom the title tells
      const named =
        groups.length === 2 && isTitle(phrase) && syntax.isComma(at) ? scan.startingAt(at + 1) : null;
      if (named && isNamed(named) && named.cliticLength === 0) {
        groups[1] = [named];
        at = named.to;
      }
      continue;
    }
    const skipped = syntax.skipAdverbial(at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    break;
  }
  return groups;
};

const isTitle = (phrase: Phrase): boolean =>
  phrase.kind === 'person' && phrase.name === null && phrase.number === 'singular' && !phrase.counterpart;
const isNamed = (phrase: Phrase): boolean => phrase.kind === 'person' && phrase.name !== null;

/** Whether the next noun phrase, past commas and adverbials, is a person by name. */
const isNamedNext = (syntax: Syntax, from: number): boolean => {
  let at = from;
  for (let past = from; past > at || past === from; at = past) {
    past = syntax.isComma(past) ? past + 1 : syntax.skipAdverbial(past);
    const phrase = syntax.scan.startingAt(past);
    if (phrase && phrase.preposition === null) return isNamed(phrase);
    if (past === at) return false;
  }
  return false;
};

const isJoined = (syntax: Syntax, at: number): boolean => {
  const phrase = syntax.scan.startingAt(at);
  return phrase?.kind === 'person' && phrase.conjunction !== null && phrase.preposition === null;
};

/** "the mayor received the well-wishers", "met, yesterday, several people": an object that is no actor; the actor before it is the subject. */
export const hasUnknownObject = (syntax: Syntax, group: readonly Phrase[] | undefined): boolean => {
  const last = group?.at(-1);
  if (!last) return false;
  let at = last.to;
  for (let past = syntax.skipAdverbial(at); past > at; past = syntax.skipAdverbial(at)) at = past;
  if (syntax.isComma(at)) at += 1;
  const norm = syntax.reading.norm(at);
  return SOME.has(norm) || (OBLIQUE_PLURAL.test(norm) && syntax.scan.startingAt(at) === null);
};
