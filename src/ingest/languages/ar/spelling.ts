import type { Spelling } from '../../engine/language.js';
import { claimStems } from './claim-stems.js';
import { englishName } from './english-name.js';

/** Names and claims in Arabic letters. */
export const spelling: Spelling = { letters: /\p{Script=Arabic}/gu, englishName, claimStems };
