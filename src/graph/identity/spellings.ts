/** How two names, in words of their fine spelling, are like each other. */
import { closeness } from '../transliteration.js';
import { areDistinct } from './distinct-names.js';
import { areForms } from './given-names.js';
import { coarse, familyBlock, TELLING } from './person-names.js';

/** Words that tell a father from his son: the father, the son, the elder, the younger. */
const GENERATIONS = new Set([
  '\u0627\u0628',
  '\u0627\u0644\u0627\u0628',
  '\u0627\u0644\u0627\u0628\u0646',
  '\u0627\u0628\u0646',
  '\u0627\u0643\u0628\u0631',
  '\u0627\u0635\u063A\u0631',
]);

/** The sound ch of Turkish, Persian and Italian names is written with two letters or with one. */
const CH = /\u062A\u0634/g;
const ONE = '\u062C';
const isSoundOfTwo = (a: string, b: string): boolean => {
  const [left, right] = [a.replace(CH, ONE), b.replace(CH, ONE)];
  if (left === a && right === b) return false;
  return (a.includes(ONE) || b.includes(ONE)) && coarse(left) === coarse(right);
};

/** Words of which so few letters are consonants are told apart by their vowels too. */
const FEW = 3;
/** Names written apart or together are one where so many letters agree. */
const JOINED_LETTERS = 6;

/** What tells two spellings of one length apart: nothing but vowels, vowels that may tell two names apart, or more. */
export type Difference = 'no' | 'plain' | 'short' | 'telling';
export const sameButVowels = (a: readonly string[], b: readonly string[]): Difference => {
  if (a.length !== b.length) {
    const [left, right] = [a.join(''), b.join('')];
    return a.length > 1 && b.length > 1 && left === right && left.length >= JOINED_LETTERS ? 'plain' : 'no';
  }
  let difference: Difference = 'plain';
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left === right) continue;
    if (coarse(left) !== coarse(right) && !isSoundOfTwo(left, right)) return 'no';
    if (TELLING.has(coarse(left)) || areDistinct(left, right)) difference = 'telling';
    else if (coarse(left).length < FEW && difference === 'plain') difference = 'short';
  }
  return difference;
};

/** Whether the short name is the long one without middle parts or without its end. */
export const leavesOut = (short: readonly string[], long: readonly string[]): boolean => {
  if (short.length < 2 || short.length >= long.length) return false;
  if (short[0] !== long[0] || long.some((token) => GENERATIONS.has(token) && !short.includes(token)))
    return false;
  // "Mohammed bin Salman" of "Mohammed bin Salman bin Abdulaziz"
  if (short.every((token, index) => token === long[index])) return true;
  if (short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const token of long) if (token === short[at]) at++;
  return at === short.length;
};

const SON = '\u0628\u0646';
/** Names with which a given name of two begins, and without which it is told: Muhammad, Ahmad, Sayyid, Mulay, Sidi. */
const COMPOUNDING = new Set([
  '\u0645\u062D\u0645\u062F',
  '\u0627\u062D\u0645\u062F',
  '\u0633\u064A\u062F',
  '\u0645\u0648\u0644\u0627\u064A',
  '\u0633\u064A\u062F\u064A',
]);
/**
 * Whether the long name may be that of a child of whom the short one names: "Camille X" and "Salim Camille X". A first name alone is
 * left out where it is one of two, as in "(Muhammad) Husni Mubarak".
 */
export const mayBeFather = (short: readonly string[], long: readonly string[]): boolean => {
  const [first = ''] = long;
  const rest = long.slice(-short.length);
  return (
    short.length > 1 &&
    short.length === long.length - 1 &&
    !COMPOUNDING.has(first) &&
    short[0] !== SON &&
    short.every((token, index) => token === rest[index])
  );
};

const KUNYA = /^\u0627\u0628\u0648(?!\u0628\u0643\u0631$).{2}/u;
/** "Abu Nidal X" and "Ismail X": one by his son's name and one by his own, of one family. */
export const isKunyaOf = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 2 && b.length >= 2 && a[1] === b.at(-1) && KUNYA.test(a[0] ?? '') && !KUNYA.test(b[0] ?? '');

const SHORTEST_GIVEN = 2;

/** "Joe Biden" of "Joseph Biden", "Hosni Mubarak" of "Muhammad Hosni Mubarak": forms that only a shared office makes one. */
export const isShortForm = (short: readonly string[], long: readonly string[]): boolean => {
  if (short.length < 2 || short.length > long.length) return false;
  // "Ben Ali" of "Zine el-Abidine Ben Ali"
  if (short.length === 2 && short[0] === SON && short.length < long.length) return short[1] === long.at(-1);
  const rest = long.slice(-short.length);
  if (short.length < long.length) return short.every((token, index) => token === rest[index]);
  const [given = '', ...others] = short;
  const [full = '', ...fullOthers] = long;
  return (
    (areForms(given, full) || (given.length >= SHORTEST_GIVEN && full.startsWith(given))) &&
    others.every((token, index) => token === fullOthers[index])
  );
};

/** "Tony X" and "Antoine X". */
export const areOfOneGiven = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 1 &&
  a.length === b.length &&
  areForms(a[0] ?? '', b[0] ?? '') &&
  a.slice(1).every((token, index) => token === b[index + 1]);

/** So near are two spellings of one foreign name, 0 to 1. */
const NEAR_GIVEN = 0.6;
const NEAR_FAMILY = 0.7;

/**
 * Whether two names sound alike from the first word to the last: the Griffith and Griffiths, Josep and Joseph, that one office
 * held in the same weeks makes one. Alone it tells nothing.
 */
export const soundAlike = (a: readonly string[], b: readonly string[]): boolean => {
  const [given = '', other = ''] = [a[0], b[0]];
  // a pope by the one name that he bears
  if (a.length === 1 && b.length === 1) return closeness(given, other) >= NEAR_GIVEN;
  if (a.length < 2 || b.length < 2) return false;
  if ([...a, ...b].some((token) => GENERATIONS.has(token))) return false;
  const [family = '', otherFamily = ''] = [a.at(-1), b.at(-1)];
  return (
    (given === other || areForms(given, other) || closeness(given, other) >= NEAR_GIVEN) &&
    (familyBlock(family) === familyBlock(otherFamily) || closeness(family, otherFamily) >= NEAR_FAMILY)
  );
};
