import type { Language } from '../engine/language.js';
import { ar } from './ar/index.js';
import type { LanguageCode } from './codes.js';
import { en } from './en/index.js';
import { fr } from './fr/index.js';

/** The languages Sila reads: one line a language. */
export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = { ar, en, fr };
