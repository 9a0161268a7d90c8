/** What may stand between the body of an office and the name: the body's short name, and what the office is for. */
import { continuation } from './body-names.js';
import { isGivenName } from './lexicon/names.js';
import type { Reading } from './reading.js';
import { foldArabic, foldedSet } from './script.js';

const FOR_AFFAIRS = foldedSet(['لشؤون', 'لشئون', 'لقطاع', 'لقطاعات']); // for the affairs of, for the sector of
const NAMED_KINDS: ReadonlySet<string> = new Set([
  'state',
  'organization',
  'organizationHead',
  'office',
  'ministry',
]);

/** Past the short name that a body is given in quotation marks or brackets: "the monetary agency «SAMA»". */
const pastShortName = (reading: Reading, at: number): number => {
  const { kind, raw } = reading.token(at);
  if (kind !== 'quote' && raw !== '(') return at;
  for (let i = at + 2; i <= at + 3; i++) {
    const close = reading.token(i);
    if (close.kind === 'quote' || close.raw === ')') return i + 1;
    if (close.kind !== 'word') return at;
  }
  return at;
};

/** Past what an office in a body is for: "undersecretary of the ministry for studies and research". */
const pastSpecialty = (reading: Reading, at: number, tags: Uint8Array): number => {
  const { norm } = reading.token(at);
  if (!/^لل../.test(norm) && !FOR_AFFAIRS.has(norm)) return at;
  const isNamed = reading
    .hits(at)
    .some(({ value, form }) => form.preposition === 'ل' && NAMED_KINDS.has(value.kind));
  if (isNamed) return at;
  const joined =
    /^وال../.test(reading.norm(at + 1)) &&
    !reading.hits(at + 1).some(({ value }) => NAMED_KINDS.has(value.kind));
  const from = joined ? at + 2 : at + 1;
  const to = continuation(reading, from, tags, true);
  for (let i = from; i < to; i++) if (isGivenName(reading.norm(i))) return i;
  return to;
};

/** "the political and economic bureau": past an adjective that is joined to the body's. */
const pastJoinedAdjective = (reading: Reading, at: number): number => {
  const isAdjective = ADJECTIVE.test(reading.norm(at - 1)) && JOINED_ADJECTIVE.test(reading.norm(at));
  return isAdjective && reading.hits(at).every(({ value }) => !NAMED_KINDS.has(value.kind)) ? at + 1 : at;
};

/** "in the internationally recognised government", "in the legitimate government": past the government that a minister is in. */
const GOVERNMENT = /^ب?الحكومه$/;
const IN = foldArabic('في');
const OF_GOVERNMENTS = foldedSet(['المعترف', 'بها', 'دوليا', 'الشرعية', 'المؤقتة', 'الموازية', 'المكلفة']); // recognised internationally, legitimate, interim, parallel, appointed
export const pastGovernment = (reading: Reading, at: number): number => {
  let to = reading.norm(at) === IN ? at + 1 : at;
  if (!GOVERNMENT.test(reading.norm(to)) || (to === at && !reading.norm(at).startsWith('ب'))) return at;
  to += 1;
  const start = to;
  while (OF_GOVERNMENTS.has(reading.norm(to))) to += 1;
  return to > start && !reading.bareHit(to, 'office') ? to : at;
};

/** The token after all that may follow a body within a title. */
export const pastBody = (reading: Reading, at: number, tags: Uint8Array): number =>
  pastSpecialty(reading, pastShortName(reading, pastJoinedAdjective(reading, at)), tags);

const ADJECTIVE = /^ال.{2,}ي[هة]?$/;
const JOINED_ADJECTIVE = /^وال.{2,}ي[هة]?$/;
const IN_NAME_OF = foldArabic('باسم');

/** "the spokesman in the name of", before `at`: somebody else is named next. */
export const isInNameOf = (reading: Reading, at: number): boolean => reading.norm(at - 1) === IN_NAME_OF;
