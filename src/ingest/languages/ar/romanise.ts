/**
 * A word in Latin letters where nobody's spelling of it is known: letter by letter, with a vowel where Arabic writes
 * none and none can be left out. A guess at the sound, and meant to be no more.
 */
import { foldArabic } from './script.js';

/** Letters of a folded word; alef, waw and ye are told apart by where they stand. */
const LETTERS: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ا: 'a',
  و: 'u',
  ي: 'i',
  ع: 'a',
  ؤ: 'u',
  ئ: 'i',
};
/** Waw and ye are consonants at the beginning and before a long vowel. */
const CONSONANT: Readonly<Record<string, string>> = { و: 'w', ي: 'y' };
const LONG = /[اوي]/u;
const ARTICLE = /^ال(?=\p{L}{3})/u;
/** Letters that the Arabic of foreign names hardly ever has: the vowel left out is then an a, else an e. */
const OWN = /[حعصضظذثق]/u;
const VOWEL = /[aeiou]/;
/** Consonants by sound: two letters of Latin may be one. */
const SOUNDS = /th|kh|dh|sh|gh|[a-z]/g;
/** A cluster at the beginning that is spoken as it is, in words that are not Arabic: br, kl. */
const LIQUID = /^[rl]$/;
const STOP = /^[bdfgkt]$/;

const spoken = (bare: string): string[] => {
  const letters = [...bare.replace(/تش/gu, 'چ').replace(/نغ(?!\p{L})/gu, 'ڠ')];
  return letters.flatMap((letter, i) => {
    // ch, and ng at the end, which Arabic writes with two letters each
    if (letter === 'چ') return ['ch'];
    if (letter === 'ڠ') return ['ng'];
    const next = letters[i + 1] ?? '';
    const consonant = CONSONANT[letter];
    if (consonant !== undefined && (i === 0 || (LONG.test(next) && next !== letter))) return [consonant];
    // an ayn inside a word is a catch of the voice that Latin letters do without
    if (letter === 'ع' && i > 0 && LONG.test(next)) return [];
    // ha for ta marbuta ends names of women as an a does
    if (letter === 'ه' && i > 1 && i === letters.length - 1) return ['a'];
    const roman = LETTERS[letter];
    return roman === undefined ? [] : (roman.match(SOUNDS) ?? []);
  });
};

/** Puts a vowel where two consonants begin or end a word, and where three would meet. */
const voiced = (sounds: readonly string[], vowel: 'a' | 'e'): string => {
  let text = '';
  /** Consonants since the last vowel. */
  let run = 0;
  sounds.forEach((sound, i) => {
    const before = sounds[i - 1];
    if (VOWEL.test(sound)) {
      // the same vowel twice is one
      if (sound !== before) text += sound;
      run = 0;
      return;
    }
    const first = i === 1 && !(vowel === 'e' && STOP.test(before ?? '') && LIQUID.test(sound));
    const last = i === sounds.length - 1 && !LIQUID.test(before ?? '');
    if (before !== sound && (run > 1 || (run === 1 && (first || last)))) {
      text += vowel;
      run = 0;
    }
    text += sound;
    run += 1;
  });
  return text;
};

/** `Farhadi` for one word, `al-Warfli` with the article; Latin letters and digits stay as they are. */
export const romanise = (word: string): string => {
  const folded = foldArabic(word);
  if (!/\p{Script=Arabic}/u.test(folded)) return word;
  const bare = folded.replace(ARTICLE, '');
  const article = bare !== folded;
  const roman = voiced(spoken(bare), article || OWN.test(bare) ? 'a' : 'e');
  return `${article ? 'al-' : ''}${roman.charAt(0).toUpperCase()}${roman.slice(1)}`;
};
