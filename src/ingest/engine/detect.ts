/** Which language a text is in, by what each pack says of its own: its script, and its commonest words. */
import type { Language, LanguageProfile } from './language.js';

/** Other scripts stand in a page too (names, addresses). */
const LEAST_SHARE = 0.5;
/** Where no language has that much: a page's scripts and styles may be longer than its article. */
const LEAST_BESIDE_CODE = 0.2;
/** Letters of neighbours in the script: names and keyboards bring some in, of a text of the neighbour they are an eighth. */
const MOST_FOREIGN = 0.05;
/** Share of a text's words that are the profile's, from which on the text is taken for the language. */
const LEAST_WORDS = 0.1;
const SAMPLE = 20_000;
const LETTER = /\p{L}/u;
const WORDS = /\p{L}[\p{L}\p{M}]*/gu;

/** How often each character stands in a text: patterns are then asked of some eighty characters, not of thousands. */
const charactersOf = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
};
const count = (characters: ReadonlyMap<string, number>, pattern: RegExp): number => {
  let sum = 0;
  for (const [character, times] of characters) if (character.match(pattern)) sum += times;
  return sum;
};

/** Whether a text of these characters is written in the language's letters, and not in those of a neighbour. */
const isInScript = (
  characters: ReadonlyMap<string, number>,
  { letters, foreign }: LanguageProfile,
  least: number,
): boolean => {
  const own = count(characters, letters);
  const all = count(characters, LETTER);
  return all > 0 && own / all >= least && (!foreign || count(characters, foreign) <= own * MOST_FOREIGN);
};

/** The share of words that are the language's own; 1 where its script alone tells it. */
const shareOfWords = (wordsOf: () => readonly string[], { words: own }: LanguageProfile): number => {
  if (own.size === 0) return 1;
  const words = wordsOf();
  return words.length === 0 ? 0 : words.filter((word) => own.has(word)).length / words.length;
};

/** The first part of a language tag: `fr` of `fr-CA`. */
const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0] ?? '';

/**
 * The language of a text, or null where no pack reads it. What the page declares decides where its words do not speak
 * against it: templates declare a language that the article is not in, and a text of a few words tells little.
 */
export const detectLanguage = (
  text: string,
  languages: readonly Language[],
  declared?: string | undefined,
): Language | null => {
  const sample = text.slice(0, SAMPLE);
  const characters = charactersOf(sample);
  let known: readonly string[] | undefined;
  const words = (): readonly string[] => {
    known ??= (sample.match(WORDS) ?? []).map((word) => word.toLowerCase());
    return known;
  };
  const said = declared === undefined ? undefined : primary(declared);
  const among = (least: number): Language | null => {
    const candidates = languages
      .filter(({ profile }) => isInScript(characters, profile, least))
      .map((language) => ({ language, share: shareOfWords(words, language.profile) }))
      // the sort is stable: of equals the first of the registry
      .sort((a, b) => b.share - a.share);
    const [best] = candidates;
    const named = candidates.find(({ language }) => language.code === said);
    if (named && (named.share >= LEAST_WORDS || (best?.share ?? 0) < LEAST_WORDS)) return named.language;
    return best && best.share >= LEAST_WORDS ? best.language : null;
  };
  return among(LEAST_SHARE) ?? among(LEAST_BESIDE_CODE);
};
