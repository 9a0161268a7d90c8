/**
 * Names across scripts: an Arabic and a Latin spelling of one name meet in one consonant skeleton.
 * The skeleton is coarse on purpose (it drops vowels, h and y, and gives g, j, k, q and kh one class): it finds
 * candidates, which `closeness` then ranks. It never decides identity alone.
 */
import { fold } from './fold.js';

/** Arabic letters by code point: how each is romanised, and its class in the skeleton ('' drops it). */
const LETTERS: Readonly<Record<string, readonly [roman: string, skeleton: string]>> = {
  '\u0621': ['', ''],
  '\u0624': ['u', ''],
  '\u0626': ['i', ''],
  '\u0627': ['a', ''],
  '\u0628': ['b', 'B'],
  '\u062A': ['t', 'T'],
  '\u062B': ['th', 'T'],
  '\u062C': ['j', 'K'],
  '\u062D': ['h', ''],
  '\u062E': ['kh', 'K'],
  '\u062F': ['d', 'D'],
  '\u0630': ['dh', 'D'],
  '\u0631': ['r', 'R'],
  '\u0632': ['z', 'S'],
  '\u0633': ['s', 'S'],
  '\u0634': ['sh', 'S'],
  '\u0635': ['s', 'S'],
  '\u0636': ['d', 'D'],
  '\u0637': ['t', 'T'],
  '\u0638': ['z', 'S'],
  '\u0639': ['a', ''],
  '\u063A': ['gh', 'K'],
  '\u0641': ['f', 'F'],
  '\u0642': ['q', 'K'],
  '\u0643': ['k', 'K'],
  '\u0644': ['l', 'L'],
  '\u0645': ['m', 'M'],
  '\u0646': ['n', 'N'],
  '\u0647': ['h', ''],
  '\u0648': ['u', ''],
  '\u064A': ['i', ''],
  '\u067E': ['p', 'B'],
  '\u0686': ['ch', 'S'],
  '\u06A4': ['v', 'F'],
  '\u06AF': ['g', 'K'],
};
const ARABIC = /[\u0621-\u06D3]/;
const ARABIC_ARTICLE = /^\u0627\u0644(?=...)/u;
/** First parts that the press writes joined or apart, and the link "son of". */
const JOINED = new Set([
  '\u0639\u0628\u062F',
  '\u0627\u0628\u0648',
  '\u0627\u0628\u064A',
  'abd',
  'abdul',
  'abdel',
  'abu',
]);
const LINKS = new Set([
  '\u0628\u0646',
  '\u0627\u0628\u0646',
  '\u0628\u0646\u062A',
  'bin',
  'ibn',
  'ben',
  'bint',
]);
const LATIN_ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az)$/;

/** The parts of a name: articles and links dropped, split first parts joined. */
export const nameTokens = (name: string): readonly string[] => {
  const tokens: string[] = [];
  let pending = '';
  const raw = fold(name).split(' ').filter(Boolean);
  for (const [index, token] of raw.entries()) {
    if (JOINED.has(token) && index < raw.length - 1) {
      pending += token;
      continue;
    }
    if (LINKS.has(token) && index > 0) continue;
    if (LATIN_ARTICLE.test(token) && index < raw.length - 1) continue;
    const bare = pending ? pending + token : token.replace(ARABIC_ARTICLE, '');
    tokens.push(bare);
    pending = '';
  }
  return tokens;
};

const collapse = (text: string): string => text.replace(/(.)\1+/gu, '$1');

const LATIN_CLASSES: readonly (readonly [RegExp, string])[] = [
  [/tch|sch|sh|ch|ts(?=h)/g, 'S'],
  [/ph/g, 'F'],
  [/gh|kh|ck|qu(?=[ei])/g, 'K'],
  [/th/g, 'T'],
  [/dh/g, 'D'],
  [/x/g, 'KS'],
  [/c(?=[eiy])/g, 'S'],
  [/^w|^ou(?=[aei])/g, 'F'],
  [/[gjkqc]/g, 'K'],
  [/[sz]/g, 'S'],
  [/[bp]/g, 'B'],
  [/[fv]/g, 'F'],
  [/[aeiouyhw]/g, ''],
];
const latinSkeleton = (token: string): string => {
  // the classes are capitals, so that no later rule reads them as letters
  let rest = collapse(token);
  for (const [pattern, into] of LATIN_CLASSES) rest = rest.replace(pattern, into);
  return rest.toUpperCase().replace(/[^A-Z]/g, '');
};
const arabicSkeleton = (token: string): string => {
  const sounded = collapse(token).replace(/\u062A\u0634/g, '\u0634');
  let skeleton = '';
  for (const [index, letter] of [...sounded].entries()) {
    // an initial waw is a consonant; outlets write w and v alike
    if (index === 0 && letter === '\u0648') skeleton += 'F';
    else skeleton += LETTERS[letter]?.[1] ?? '';
  }
  return skeleton;
};

/** Consonant classes of one word in either script: the two spellings of Lecornu both give `LKRN`. */
export const skeleton = (token: string): string =>
  ARABIC.test(token) ? arabicSkeleton(token) : latinSkeleton(token);

/** A word in Latin letters; Latin stays as it is, without diacritics. */
export const romanise = (token: string): string => {
  const folded = fold(token);
  if (!ARABIC.test(folded)) return folded;
  return collapse([...folded].map((letter) => LETTERS[letter]?.[0] ?? (letter === ' ' ? ' ' : '')).join(''));
};

/** Skeletons of a name and of each of its endings, joined: `Jean Le Drian` is found by its last two words and its last. */
export const skeletonKeys = (name: string): readonly string[] => {
  const tokens = nameTokens(name).map(skeleton);
  const keys = tokens.map((_, index) => tokens.slice(index).join('')).filter((key) => key.length > 1);
  return [...new Set(keys)];
};

/** Letters that stand for one sound in transliteration, as one: what `closeness` compares. */
const sound = (name: string): string =>
  collapse(
    nameTokens(name)
      .map(romanise)
      .join(' ')
      .replace(/ou|oo|w/g, 'u')
      .replace(/ee|y/g, 'i')
      .replace(/ch/g, 'sh')
      .replace(/gh|[gjq]|kh|c(?![eiy])/g, 'k')
      .replace(/c|z/g, 's')
      .replace(/p/g, 'b')
      .replace(/v/g, 'f')
      .replace(/o/g, 'u')
      .replace(/e/g, 'i'),
  );

/** Levenshtein distance; names are short, so the plain table does. */
export const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, left] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] ?? 0) + (left === b[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** How near two spellings of a name are, 0 to 1, across scripts; the best over the endings of `name`. */
export const closeness = (query: string, name: string): number => {
  const asked = sound(query);
  const tokens = sound(name).split(' ');
  let best = 0;
  for (let from = 0; from < tokens.length; from++) {
    const ending = tokens.slice(from).join(' ');
    const plain = [asked.replaceAll(' ', ''), ending.replaceAll(' ', '')] as const;
    const longest = Math.max(plain[0].length, plain[1].length, 1);
    best = Math.max(best, 1 - distance(plain[0], plain[1]) / longest);
  }
  return best;
};
