import { COMMON_WORDS } from './common-words-list.js';

const words = new Set(COMMON_WORDS.split(/\s+/));

/** Whether a folded word is a frequent word that names nobody: a person's name never runs over it. */
export const isCommonWord = (norm: string): boolean => words.has(norm);
