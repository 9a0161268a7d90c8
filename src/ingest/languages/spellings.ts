import type { Spelling } from '../engine/language.js';
import { spelling as ar } from './ar/spelling.js';

/** Scripts other than Latin, one line each. The packs that read articles are not loaded with them. */
export const SPELLINGS: readonly Spelling[] = [ar];
