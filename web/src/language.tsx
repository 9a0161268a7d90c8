/** The language of the page, to every component: its words, its dates, its names of things. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Theme } from './preferences.js';
import { arabicReasons } from './strings/ar-reasons.js';
import { en, type Strings } from './strings/en.js';

export interface Setting {
  readonly language: Language;
  readonly theme: Theme;
  readonly strings: Strings;
}

export const SettingContext = createContext<Setting>({ language: 'en', theme: 'auto', strings: en });
export const useSetting = (): Setting => useContext(SettingContext);
export const useStrings = (): Strings => useSetting().strings;

/** Arabic with Latin digits: the same figures in both languages, and in what is saved. */
const LOCALE: Readonly<Record<Language, string>> = { ar: 'ar-u-nu-latn', en: 'en-GB' };

const SHAPES: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** A year, a month or a day in words; as it is where it is no date. */
export const dateText = (language: Language, date: string): string => {
  const parts = date.split('-').length;
  const shape = SHAPES[parts - 1];
  const time = new Date(`${date}${['', '-01-01', '-01'][parts] ?? ''}T00:00:00Z`);
  if (!shape || Number.isNaN(time.getTime())) return date;
  return new Intl.DateTimeFormat(LOCALE[language], { ...shape, timeZone: 'UTC' }).format(time);
};

/** A moment in words, in the reader's own time. */
export const timeText = (language: Language, moment: string): string => {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return moment;
  return new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'medium', timeStyle: 'short' }).format(time);
};

/** The name of a state by its code; the code where the browser knows none. */
export const stateName = (language: Language, code: string): string => {
  try {
    return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
};

/** The label of a key; an unknown one with its underscores as spaces, and a capital. */
export const label = (labels: Readonly<Record<string, string>>, key: string): string => {
  const known = labels[key];
  if (known !== undefined) return known;
  const words = key.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Why a rule holds or something was dropped: the service says it in English. */
export const reasonText = (language: Language, reason: string): string =>
  language === 'ar' ? (arabicReasons[reason] ?? reason) : reason;

/** An actor in the language of the page. */
export const actorName = (language: Language, actor: { readonly name: string; readonly nameEn: string }) =>
  language === 'en' && actor.nameEn ? actor.nameEn : actor.name;
