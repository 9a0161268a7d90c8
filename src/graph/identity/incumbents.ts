/**
 * Who is meant by a short name beside an office that one person holds at a time: a king by his given name, a kunya, a house
 * without the father. Such a name stands in another block than the full one, and the office alone ties them.
 *
 * Pure and independent of order. The name must be a part of a fuller name of the holder, or another name that articles give
 * the holder beside the full one; whoever's full name would be found by spelling is left to that.
 */
import type { Role } from '../../model.js';
import { fold } from '../fold.js';
import { holderOn, type Reach, type Tenure } from './offices.js';
import { isPatronymic, personBlock, spellingOf, tokensOf } from './person-names.js';
import { leavesOut, soundAlike } from './spellings.js';

/** A tenure with all names of whoever held the office, and the block in which those are compared. */
export interface Incumbency extends Tenure {
  readonly names: readonly string[];
  readonly block: string;
}

/** Where a name ties them too. */
export const BY_NAME: Reach = { before: 2 * 365, after: 2 * 365 };

/** A given name and a house: "Khalid Al Khalifa". */
const OF_HOUSE = /^\S+ \u0627\u0644 \S+$/u;
const PARTS_OF_SHORT = 2;
/**
 * States whose people are told without their last names: the second family name of Spain and Latin America, the grandfather's in the
 * Horn of Africa and the Sudans.
 */
const WITHOUT_LAST = new Set(
  'ES AR BO CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE ET ER SO DJ SD SS TD KM'.split(' '),
);
/** Whether a name may be that of somebody whom another block names in full. */
export const isToldShort = (name: string, roles: readonly Role[]): boolean => {
  const parts = tokensOf(name).length;
  if (parts === 1) return true;
  if (roles.some(({ state }) => state !== undefined && WITHOUT_LAST.has(state))) return true;
  // "Ahmad bin Mubarak": the father's name, or the family's
  return isPatronymic(name) ? parts === PARTS_OF_SHORT : OF_HOUSE.test(fold(name));
};

/** Whether a short name is one of a person's, or a part of one. */
const isOf = (short: readonly string[], names: readonly string[]): boolean =>
  names.some((name) => {
    const full = spellingOf(name);
    // by another name that stands beside the full one
    if (full.join(' ') === short.join(' '))
      return names.some((other) => spellingOf(other).length > short.length);
    const [given = '', second = ''] = full;
    // "Salvakiir", who is "Salva Kiir"
    if (short.length === 1) return full.length > 1 && (given === short[0] || given + second === short[0]);
    return leavesOut(short, full) || isJoinedBen(short, full) || isWithoutLast(short, full);
  });

const SON = '\u0628\u0646';
/** "Nawfal Benjelloun" and "Nawfal Ben Jelloun". */
const isJoinedBen = (apart: readonly string[], joined: readonly string[]): boolean =>
  apart.length === joined.length &&
  apart.slice(0, -1).every((token, index) => token === joined[index]) &&
  joined.at(-1) === SON + (apart.at(-1) ?? '');
/** "Jorge Iglesias" of "Jorge Yglesias Moreno". */
const isWithoutLast = (short: readonly string[], full: readonly string[]): boolean =>
  short.length > 1 && short.length < full.length && soundAlike(short, full.slice(0, short.length));

/** Of those who held an office, the one whom the short name means on that day; null where none is, or several may be. */
export const incumbentOn = (name: string, held: readonly Incumbency[], day: string): string | null => {
  const block = personBlock(name);
  const short = spellingOf(name);
  return holderOn(
    held.filter((one) => one.block !== block && isOf(short, one.names)),
    day,
    BY_NAME,
  );
};
