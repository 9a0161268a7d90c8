/** BCP 47 codes of the languages that Sila reads. */
export const LANGUAGE_CODES = ['ar', 'en', 'fr'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];
