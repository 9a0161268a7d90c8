/**
 * A name as English-language newspapers write it. Organizations have names of their own; a person's is spelt word by
 * word as such names usually are, and romanised where no spelling is known.
 */
import { ARABIC_LATIN } from './lexicon/names-latin-arabic.js';
import { FOREIGN_LATIN } from './lexicon/names-latin-foreign.js';
import { ORGANIZATIONS } from './lexicon/organizations.js';
import { romanise } from './romanise.js';
import { foldArabic } from './script.js';

/** Servant of: a name of God follows, written onto it or apart. */
const SERVANT = foldArabic('عبد');
const ARTICLE = foldArabic('ال');
/** Words that join the parts of a name. */
const PARTICLES: ReadonlyMap<string, string> = new Map(
  [
    ['بن', 'bin'], // son of
    ['ابن', 'ibn'], // son of
    ['بنت', 'bint'], // daughter of
    ['ولد', 'Ould'], // son of, in Mauritania
    ['منت', 'Mint'], // daughter of, in Mauritania
    ['آل', 'Al'], // house of
    ['أبو', 'Abu'], // father of
    ['أبي', 'Abi'], // father of
    ['أم', 'Umm'], // mother of
    ['بو', 'Bou'], // father of, in the Maghreb
    ['ذو', 'Dhu'], // possessor of
    ['دي', 'de'],
    ['دا', 'da'],
    ['دو', 'du'],
    ['ديل', 'del'],
    ['فان', 'van'],
    ['فون', 'von'],
    ['دير', 'der'],
    ['لا', 'La'],
    ['لو', 'Le'],
    ['ماك', 'Mac'],
    ['سان', 'San'],
  ].map(([arabic = '', latin = '']) => [foldArabic(arabic), latin]),
);

const spellings = new Map<string, string>();
/** The most words that are spelt together. */
let longest = 1;
for (const [, names] of [...ARABIC_LATIN, ...FOREIGN_LATIN])
  for (const line of names.split('\n')) {
    const [, arabic, latin] = /^\s*([\p{Script=Arabic} ]+?) (\p{Script=Latin}.*)$/u.exec(line) ?? [];
    if (arabic === undefined || latin === undefined) continue;
    const folded = foldArabic(arabic);
    if (!spellings.has(folded)) spellings.set(folded, latin);
    longest = Math.max(longest, folded.split(' ').length);
  }

const organizations = new Map<string, string>();
for (const { name, aliases, nameEn } of ORGANIZATIONS)
  for (const each of [name, ...aliases]) {
    const folded = foldArabic(each);
    if (!organizations.has(folded)) organizations.set(folded, nameEn);
  }

/** The words of a name, with servant of and what follows as one. */
const wordsOf = (name: string): string[] => {
  const words: string[] = [];
  for (const written of name.split(/[\s\u00A0]+/u).filter(Boolean)) {
    const word = /\p{Script=Arabic}/u.test(written) ? foldArabic(written) : written;
    if (words.at(-1) === SERVANT) words[words.length - 1] = SERVANT + word;
    else words.push(word);
  }
  return words;
};

const spelt = (word: string, opens: boolean): string => {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const particle = PARTICLES.get(word);
  // what opens a name is one of its parts: Ben Bella, and not son of Bella
  if (particle !== undefined) return opens ? particle.charAt(0).toUpperCase() + particle.slice(1) : particle;
  const bare = word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : null;
  const without = bare === null ? undefined : spellings.get(bare);
  if (without !== undefined) return /^al-/i.test(without) ? without : `al-${without}`;
  if (word.startsWith(SERVANT + ARTICLE))
    return `Abdul ${spelt(word.slice(SERVANT.length + ARTICLE.length), false)}`;
  return romanise(word);
};

const personName = (name: string): string => {
  const words = wordsOf(name);
  const parts: string[] = [];
  for (let i = 0; i < words.length; ) {
    let taken = 1;
    let part: string | undefined;
    for (let count = Math.min(longest, words.length - i); count > 1 && part === undefined; count--) {
      part = spellings.get(words.slice(i, i + count).join(' '));
      if (part !== undefined) taken = count;
    }
    parts.push(part ?? spelt(words[i] ?? '', i === 0));
    i += taken;
  }
  return parts.filter(Boolean).join(' ');
};

/** The name in English, and null where the pack has none to give: a body that is not in its list. */
export const englishName = (name: string, kind: 'PERSON' | 'ORGANIZATION'): string | null => {
  if (kind === 'ORGANIZATION') return organizations.get(foldArabic(name)) ?? null;
  return personName(name) || null;
};
