/** What an actor's node stores to be found by: exact names, endings of names, and skeletons across scripts. */
import { fold } from './fold.js';
import { nameTokens, skeletonKeys } from './transliteration.js';

/** The key of a whole name. */
export const nameKey = (name: string): string => `n:${fold(name).replaceAll(' ', '_')}`;
/** The key of the last words of a name, article and spacing folded. */
const endingKeys = (name: string): readonly string[] => {
  const tokens = nameTokens(name);
  return tokens.map((_, index) => `e:${tokens.slice(index).join('_')}`);
};
export const endingKey = (name: string): string => `e:${nameTokens(name).join('_')}`;
export const skeletonKey = (name: string): string | null => {
  const key = skeletonKeys(name)[0];
  return key === undefined ? null : `s:${key}`;
};

/** `lookup` is one key a word, for a full-text index that splits at spaces; `search` is for readers' words. */
export const lookupOf = (
  names: readonly string[],
  byEnding: boolean,
): { readonly lookup: string; readonly search: string } => {
  const keys = names.flatMap((name) => [
    nameKey(name),
    ...(byEnding ? [...endingKeys(name), ...skeletonKeys(name).map((key) => `s:${key}`)] : []),
  ]);
  return {
    lookup: [...new Set(keys)].sort().join(' '),
    search: [...new Set(names.map(fold))].sort().join(' \n '),
  };
};
