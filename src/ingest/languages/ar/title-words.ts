/** Words of a title that no lexicon knows: "head of the parliamentary bloc". */
import type { Office, Portfolio } from '../../../model.js';
import { continuation } from './body-names.js';
import { MINISTERIAL } from './cast/entities.js';
import { isCommonWord } from './lexicon/common-words.js';
import { isAmbiguousName, isFamilyName, isGivenName } from './lexicon/names.js';
import type { OfficeEntry } from './lexicon/offices.js';
import type { Names } from './names.js';
import type { OfState } from './of-state.js';
import type { Reading } from './reading.js';
import { foldArabic, foldedSet } from './script.js';
import type { Draft } from './title-parts.js';

const TO = foldArabic('إلى');
const WITH = foldArabic('ب');
/** Sent to a state, not of it. */
export const POSTED: ReadonlySet<Office> = new Set<Office>(['ambassador', 'special_envoy']);
/** Prepositions through which an office is tied to a body: in the name of, on the tongue of, in, at, of. */
export const TIES = foldedSet(['باسم', 'بإسم', 'بلسان', 'لدى', 'في', 'على', 'ل', 'لـ', 'عن', 'إلى']);

/** What an office may be in, written with the preposition. */
const BODIES: ReadonlySet<string> = new Set([
  'organization',
  'organizationHead',
  'genericBody',
  'ministryHead',
  'ministry',
  'government',
  'portfolio',
  'place',
  'state',
]);

/** "the prime minister's visit to Bangladesh": no office but one that is posted is of what it goes to. */
export const isGoal = (reading: Reading, at: number, { office }: OfficeEntry): boolean =>
  reading.norm(at) === TO && !POSTED.has(office);

/** "the minister met in Jeddah": where, and not of what he is minister. */
export const isWhereabouts = ({ how }: OfState, { office }: OfficeEntry): boolean =>
  how === 'place' && MINISTERIAL.has(office);

/** "of culture and information": the field that a joined noun tells, where it is another and has a name of its own. */
export const secondField = (reading: Reading, from: number, { to, portfolio }: Draft): Portfolio | null => {
  if (portfolio === 'other') return null;
  for (let i = from; i < to; i++) {
    const second = reading.hit(i, 'portfolio');
    const isJoined = second?.form.conjunction != null && second.to <= to;
    if (isJoined && second.value.portfolio !== portfolio && second.value.portfolio !== 'other')
      return second.value.portfolio;
  }
  return null;
};

/** Where the unknown words end that go on with a title, or null where none do. */
export const unknownWordsAfter = (
  reading: Reading,
  names: Names,
  tags: Uint8Array,
  draft: Draft,
  entry: OfficeEntry,
): number | null => {
  let at = draft.to;
  if (isGoal(reading, at, entry)) return null;
  // "the prime minister telephoned (bi-) the president": whom he did, told by an office too
  if (reading.hit(at, 'office')?.form.preposition === WITH) return null;
  if (TIES.has(reading.norm(at))) at += 1;
  if (names.strict(at)?.strength === 'strong' || isGivenName(reading.norm(at))) return null;
  const { norm } = reading.token(at);
  const tied = /^(لل|ل|ب|بال)/.test(norm) && reading.hits(at).some((hit) => hit.form.preposition !== null);
  // "British officials demanded (with) the necessity of": what is demanded
  const isWith = /^ب(?!ال)/.test(norm) && isCommonWord(norm.slice(1));
  if (isWith && !reading.hits(at).some(({ value }) => BODIES.has(value.kind))) return null;
  // "the visit of the minister of defence to Jordan": where it goes, no part of what he is minister of
  const goesTo = reading
    .hits(at)
    .some(({ value, form }) => value.kind === 'state' && form.preposition === 'ل');
  if (goesTo && MINISTERIAL.has(entry.office)) return null;
  const startsTied = at === draft.to && /^(لل|بال)/.test(norm);
  // "the foreign minister stressed the depth of": a field that is told needs no more words
  if (draft.portfolio !== null && MINISTERIAL.has(entry.office) && !startsTied && !tied) return null;
  let to =
    startsTied || tied
      ? Math.max(continuation(reading, at + 1, tags, true), at + 1)
      : continuation(reading, at, tags, false, false);
  // the first word of a name is no part of the title
  for (let i = at + 1; i < to; i++)
    if (
      names.strict(i)?.strength === 'strong' ||
      (isGivenName(reading.norm(i)) && !isAmbiguousName(reading.norm(i)) && !isFamilyName(reading.norm(i)))
    ) {
      to = i;
      break;
    }
  return to > at ? to : null;
};
