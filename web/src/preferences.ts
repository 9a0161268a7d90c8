/** Language and theme: from the address, else as kept in this browser, else as the browser is set. */
export type Language = 'ar' | 'en';
export type Theme = 'auto' | 'light' | 'dark';

const isLanguage = (value: string | null): value is Language => value === 'ar' || value === 'en';
const isTheme = (value: string | null): value is Theme =>
  value === 'auto' || value === 'light' || value === 'dark';

/** A browser may forbid storage; then a choice holds for the page only. */
const kept = (name: string): string | null => {
  try {
    return localStorage.getItem(`sila.${name}`);
  } catch {
    return null;
  }
};
const keep = (name: string, value: string): void => {
  try {
    localStorage.setItem(`sila.${name}`, value);
  } catch {
    // the choice holds for this page
  }
};

export const preferredLanguage = (query: URLSearchParams): Language => {
  const asked = query.get('lang');
  if (isLanguage(asked)) return asked;
  const last = kept('language');
  if (isLanguage(last)) return last;
  return navigator.language.startsWith('ar') ? 'ar' : 'en';
};

export const preferredTheme = (): Theme => {
  const last = kept('theme');
  return isTheme(last) ? last : 'auto';
};

export const keepLanguage = (language: Language): void => keep('language', language);
export const keepTheme = (theme: Theme): void => keep('theme', theme);

/** What the theme comes to now. */
export const isDark = (theme: Theme): boolean =>
  theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);

/** Sets what the styles and assistive technology go by. */
export const applyToPage = (language: Language, theme: Theme): void => {
  const root = document.documentElement;
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
};
