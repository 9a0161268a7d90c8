/** Names of people as identity compares them: words, spellings, and the block in which a name is looked for. */

import { remember } from '../../remember.js';
import { fold } from '../fold.js';
import { nameTokens, skeleton } from '../transliteration.js';
import { inOneOrder } from './name-order.js';

/** Skeletons of Arabic names whose long vowels tell two names apart (Hasan, Husayn, Hassan; Salim, Salem, Salam). */
export const TELLING = new Set(
  'SN SLM MD MMD MR SD NSR SLH KRM KML RSD FRS MKD SMR BSR SD RD FD LD SB NF TLB KLD KLF FSL HNI RF LTF SF'.split(
    ' ',
  ),
);

const LETTER_VARIANTS: Readonly<Record<string, string>> = {
  '\u0621': '',
  '\u0624': '\u0648',
  '\u0626': '\u064A',
  // the sound g, which Arabic writes in either letter
  '\u063A': '\u062C',
  '\u06AF': '\u062C',
  '\u067E': '\u0628',
  '\u0686': '\u062C',
  '\u06A4': '\u0641',
};
/** Names that are kept: whoever is weighed in one batch is mostly weighed in the next. */
const KEPT = 50_000;

/** A word of a name with the letters that outlets vary made one. */
export const fine = (token: string): string =>
  [...token]
    .map((letter) => LETTER_VARIANTS[letter] ?? letter)
    .join('')
    .replace(/(.)\1+/gu, '$1')
    // a foreign final a is written with alef or with ha
    .replace(/[\u0627\u0647]$/u, '\u0627');
/** A word of a name by its consonants. */
export const coarse = remember((token) => skeleton(token) || fine(token), KEPT);

/** Numbers of kings: the second to the eighth, without their article. */
const REGNAL = new Set([
  '\u062B\u0627\u0646\u064A',
  '\u062B\u0627\u0644\u062B',
  '\u0631\u0627\u0628\u0639',
  '\u062E\u0627\u0645\u0633',
  '\u0633\u0627\u062F\u0633',
  '\u0633\u0627\u0628\u0639',
  '\u062B\u0627\u0645\u0646',
]);
/** The Maghreb writes the article of names in ain without its alef: Laamamra, al-Amamra. */
const MAGHREBI_ARTICLE = /^\u0644(?=\u0639.{3})/u;

/** Of the house of Kuwait, whose people are told by their father's name with an article, the house or not. */
const OF_KUWAIT = / \u0627\u0644\u0635\u0628\u0627\u062D$/u;

/** What stands before a European family name and is written onto it or apart: de, di, do, der, van, von, le, la, del, da, du, bou. */
const PARTICLES = new Set([
  '\u062F\u064A',
  '\u062F\u0648',
  '\u062F\u0627',
  '\u062F\u064A\u0631',
  '\u062F\u064A\u0644',
  '\u0641\u0627\u0646',
  '\u0641\u0648\u0646',
  '\u0644\u0648',
  '\u0644\u0627',
  '\u0628\u0648',
]);
/** What ends a Turkish or Persian family name and is written onto it or apart: oglu, oghli, zadeh, nejad. */
const ENDINGS = new Set([
  '\u0627\u0648\u063A\u0644\u0648',
  '\u0627\u0648\u063A\u0644\u064A',
  '\u0632\u0627\u062F\u0647',
  '\u0646\u062C\u0627\u062F',
]);
/** "von der Leyen" and "Davutoglu" are one word of a name, however they are written. */
const withParticles = (tokens: readonly string[]): readonly string[] => {
  const joined: string[] = [];
  let pending = '';
  for (const [index, token] of tokens.entries()) {
    const before = joined.at(-1);
    if (index > 0 && index < tokens.length - 1 && PARTICLES.has(token)) pending += token;
    else if (index > 1 && before !== undefined && ENDINGS.has(token))
      joined[joined.length - 1] = before + token;
    else {
      joined.push(pending + token);
      pending = '';
    }
  }
  return joined;
};
/** "of God", which stands apart from the word before it or is written onto it: Hamdallah, Nasrallah, Abdullah. */
const OF_GOD = /(?<=\S{2}) \u0627\u0644\u0644\u0647(?= |$)/gu;
/** Saint, before the name of a Syriac bishop. */
const SAINT = '\u0645\u0627\u0631';
/** "Father of" in its three cases. */
const FATHER_OF = /(?<=^| )\u0627\u0628[\u0627\u064A](?= )/gu;

/** "Sabah al-Khalid al-Hamad al-Sabah" is "Sabah al-Khalid"; "Abdullah II bin Hussein" is "Abdullah II"; "Xi Jin Ping" is "Xi Jinping". */
const canonical = (tokens: readonly string[], name: string): readonly string[] => {
  const [first = '', second = '', third] = tokens;
  if (REGNAL.has(second) || (third !== undefined && OF_KUWAIT.test(fold(name)))) return [first, second];
  return inOneOrder(tokens) ?? withParticles(tokens.map((token) => token.replace(MAGHREBI_ARTICLE, '')));
};

/** The words of a name that are compared. */
export const tokensOf = remember((name): readonly string[] => {
  const said = fold(name)
    .replace(FATHER_OF, '\u0627\u0628\u0648')
    .replace(OF_GOD, '\u0627\u0644\u0644\u0647');
  const parts = nameTokens(said);
  const tokens = canonical(parts.length > 2 && parts[0] === SAINT ? parts.slice(1) : parts, name);
  return tokens.length > 0 ? tokens : [fold(name) || name];
}, KEPT);
/** The same, in their fine spelling. */
export const spellingOf = remember((name): readonly string[] => tokensOf(name).map(fine), KEPT);

/** A name that ends in a father's or grandfather's name, or in the house he is of: no family name stands there. */
const SERVANT = /(?<=^| )\u0639\u0628\u062F (?=\S)/gu;
const PATRONYMIC = /^\S+ (?:\u0628\u0646|\u0628\u0646\u062A) \S/u;
const FATHER_LAST = / (?:\u0628\u0646|\u0628\u0646\u062A|\u0627\u0644) \S+$/u;

/** Consonants of a family name that begin its block; whatever is written behind them. */
const BLOCK_LETTERS = 4;
/** A family name by what even distant spellings of it share: ch and j, p and f are one. */
export const familyBlock = (family: string): string => {
  const letters = coarse(family);
  return /^[A-Z]+$/.test(letters)
    ? letters.replaceAll('S', 'K').replaceAll('F', 'B').slice(0, BLOCK_LETTERS)
    : letters;
};

/**
 * The block in which a name is compared: mentions in different blocks are never one person. It is made of the family
 * name; of the first name and the father's where the forefathers are told instead, for they may be told or left out.
 */
export const personBlock = remember((name): string => {
  const tokens = tokensOf(name);
  const folded = fold(name).replace(SERVANT, '\u0639\u0628\u062F');
  const [first = '', father = ''] = tokens;
  return PATRONYMIC.test(folded) && FATHER_LAST.test(folded)
    ? `person|${coarse(first)}|${coarse(father)}`
    : `person|${familyBlock(tokens.at(-1) ?? '')}`;
}, KEPT);

/** Whether a name tells a father: "Mohammed bin Rashid", whom the house or the grandfathers only tell further. */
export const isPatronymic = (name: string): boolean =>
  PATRONYMIC.test(fold(name).replace(SERVANT, '\u0639\u0628\u062F'));

/** Names that are given and stand for family names alike: the commonest, of which two bearers are no surprise. */
const COMMON = new Set(
  [
    // Muhammad, Ahmad, Ali, Hasan, Husayn, Mahmud, Ibrahim, Abdullah
    '\u0645\u062D\u0645\u062F \u0627\u062D\u0645\u062F \u0639\u0644\u064A \u062D\u0633\u0646 \u062D\u0633\u064A\u0646 \u0645\u062D\u0645\u0648\u062F \u0627\u0628\u0631\u0627\u0647\u064A\u0645 \u0639\u0628\u062F\u0627\u0644\u0644\u0647',
    // Khalid, Said, Salim, Salih, Mustafa, Yusuf, Umar, Uthman
    '\u062E\u0627\u0644\u062F \u0633\u0639\u064A\u062F \u0633\u0627\u0644\u0645 \u0635\u0627\u0644\u062D \u0645\u0635\u0637\u0641\u064A \u064A\u0648\u0633\u0641 \u0639\u0645\u0631 \u0639\u062B\u0645\u0627\u0646',
    // Abdulrahman, Nasir, Hamad, Jasim, Majid, Adil, Jamal, Kamal
    '\u0639\u0628\u062F\u0627\u0644\u0631\u062D\u0645\u0646 \u0646\u0627\u0635\u0631 \u062D\u0645\u062F \u062C\u0627\u0633\u0645 \u0645\u0627\u062C\u062F \u0639\u0627\u062F\u0644 \u062C\u0645\u0627\u0644 \u0643\u0645\u0627\u0644',
    // Tariq, Walid, Samir, Amin, Mansur, Sulayman, Ismail, Isa
    '\u0637\u0627\u0631\u0642 \u0648\u0644\u064A\u062F \u0633\u0645\u064A\u0631 \u0627\u0645\u064A\u0646 \u0645\u0646\u0635\u0648\u0631 \u0633\u0644\u064A\u0645\u0627\u0646 \u0627\u0633\u0645\u0627\u0639\u064A\u0644 \u0639\u064A\u0633\u064A',
  ].flatMap((names) => names.split(' ').map(fine)),
);
const MANY = 3;
/** Whether a name is made of two or three common given names alone: "Ahmad Hasan", of whom there are many. */
export const isCommonName = (name: string): boolean => {
  const tokens = spellingOf(name);
  const isShort = tokens.length > 1 && tokens.length <= MANY;
  return isShort && tokens.every((token) => COMMON.has(token)) && !PATRONYMIC.test(fold(name));
};
