/** Names of states and ministries in English and in Arabic, from the Unicode and ISO 3166 tables. */
import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

countries.registerLocale(english);

/** ICU reads the retired code as Russia, which it is not; Arabic by code points. */
const SOVIET_UNION = {
  en: 'Soviet Union',
  ar: '\u0627\u0644\u0627\u062A\u062D\u0627\u062F \u0627\u0644\u0633\u0648\u0641\u064A\u0627\u062A\u064A',
};
const regions = {
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
  ar: new Intl.DisplayNames('ar', { type: 'region', fallback: 'none' }),
};

const regionName = (code: string, language: 'en' | 'ar'): string => {
  if (code === 'SU') return SOVIET_UNION[language];
  try {
    return regions[language].of(code) ?? code;
  } catch {
    // a code that is not even shaped like a region's: shown as it came
    return code;
  }
};

/** English name of a state by ISO code (`FR`, also `EU`, `XK`, `SU`); the code itself where there is none. */
export const stateNameEn = (code: string): string => regionName(code, 'en');

/** Arabic name of a state by ISO code, the code itself where there is none. */
export const stateNameAr = (code: string): string => regionName(code, 'ar');

/** Further English names and codes by which a state is asked for. */
export const stateAliasesEn = (code: string): readonly string[] => {
  const all = countries.getName(code, 'en', { select: 'all' }) ?? [];
  const alpha3 = countries.alpha2ToAlpha3(code);
  return [...new Set([...all, code, ...(alpha3 ? [alpha3] : [])])].sort();
};

const PORTFOLIO_NAMES: Readonly<Record<string, string>> = {
  foreign_affairs: 'Foreign Affairs',
  defense: 'Defence',
  religious_affairs: 'Religious Affairs',
};

/** `Ministry of Defence of France`. */
export const ministryNameEn = (portfolio: string, state: string): string => {
  const plain = portfolio.charAt(0).toUpperCase() + portfolio.slice(1).replaceAll('_', ' ');
  return `Ministry of ${PORTFOLIO_NAMES[portfolio] ?? plain} of ${stateNameEn(state)}`;
};
/** Somebody whom the articles do not name, by whom they speak for: `Unnamed source, France`. */
export const unnamedNameEn = (of: string | null): string => {
  const [, state] = /^state:([A-Z]{2})$/.exec(of ?? '') ?? [];
  if (state !== undefined) return `Unnamed source, ${stateNameEn(state)}`;
  const [, portfolio, seat] = /^ministry:([^:]+):([A-Z]{2})$/.exec(of ?? '') ?? [];
  return portfolio !== undefined && seat !== undefined
    ? `Unnamed source, ${ministryNameEn(portfolio, seat)}`
    : 'Unnamed source';
};
/** Other usual names: the same with American spelling, and the state in front. */
export const ministryAliasesEn = (portfolio: string, state: string): readonly string[] => {
  const full = ministryNameEn(portfolio, state);
  return full.includes('Defence') ? [full.replace('Defence', 'Defense')] : [];
};

/** A topic slug as words. */
export const topicNameEn = (slug: string): string =>
  slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('_', ' ');
