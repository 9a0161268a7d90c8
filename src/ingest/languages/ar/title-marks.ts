/** Words of titles that are something else where they stand: given names, adjectives. */
import { isFamilyName, isGivenName } from './lexicon/names.js';
import type { Hit, Reading } from './reading.js';
import { foldArabic, foldedSet } from './script.js';

const SON = foldArabic('بن');
/** Conference, meeting, statement, dialogue, centre, work, report and other nouns that "of the press" describes. */
// biome-ignore format: a list of words
const OF_THE_PRESS = foldedSet([
  'المؤتمر', 'اللقاء', 'البيان', 'التصريح', 'الحوار', 'المركز', 'العمل', 'التقرير', 'الإيجاز', 'المكتب',
  'الخبر', 'المقال', 'الحديث', 'السبق', 'الوسط', 'التحقيق', 'المنتدى', 'القطاع', 'الفريق', 'الجانب',
]);
const CLITICS = /^(?:[وف]?[بك]?(?=ال)|[وف]?ل(?=ل))/;

/** "Dr Musaid bin Muhammad", "Sultan al-Atwani": an office that is a given name too, before the name that completes it. */
const isGivenHere = (
  reading: Reading,
  at: number,
  { to, form, value }: Hit<'office'>,
  first: boolean,
): boolean => {
  const next = reading.norm(at + 1);
  if (to !== at + 1 || !isGivenName(form.stem)) return false;
  // "Sultan of Brunei", "Emir of Qatar" at the beginning; "and the sultan": an office
  const ofState = (['state', 'nisba', 'place'] as const).some((kind) => reading.bareHit(at + 1, kind));
  if (first && (value.definite || ofState)) return false;
  return (
    next === SON || isFamilyName(next) || (value.entry.office === 'sultan' && !value.definite && !ofState)
  );
};

/** "the press conference", "the media centre": spelt like the journalist, after a noun that it describes. */
const describesNoun = (reading: Reading, at: number, { value, to }: Hit<'office'>): boolean =>
  value.entry.office === 'journalist' &&
  value.definite &&
  to === at + 1 &&
  OF_THE_PRESS.has(reading.norm(at - 1).replace(CLITICS, ''));

/** Whether the word of an office is none here. */
export const isNoOffice = (reading: Reading, at: number, office: Hit<'office'>, first: boolean): boolean =>
  isGivenHere(reading, at, office, first) || describesNoun(reading, at, office);
