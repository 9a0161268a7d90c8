/** The graph's types: what may be asked, and the rows that answer. */
export type * from './correction-types.js';
export type * from './question-types.js';
export type * from './row-types.js';

/** Spells a name as English readers know it: what the language packs can do and the graph cannot. */
export type EnglishName = (name: string, kind: 'PERSON' | 'ORGANIZATION') => string;
/** The stems of a claim's own words: of nouns and verbs the same, without what claims are told by. */
export type ClaimStems = (text: string) => readonly string[];
/** All that the store asks the language packs. */
export interface PackKnowledge {
  readonly englishName: EnglishName;
  readonly claimStems: ClaimStems;
}
