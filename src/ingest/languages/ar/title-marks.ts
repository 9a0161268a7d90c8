/** Words of titles that are something else where they stand, or another's: given names, adjectives, styles of address. */
import type { Office } from '../../../model.js';
import { oneOf } from '../../engine/words.js';
import { STATE_OFFICES } from './cast/entities.js';
import { RELATIVE_PRONOUNS } from './lexicon/function-words.js';
import { isFamilyName, isGivenName } from './lexicon/names.js';
import type { Title } from './phrases.js';
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

const attendedIt = oneOf(foldedSet(['حضره', 'وحضره'])); // attended it
const RELATIVES = foldedSet(RELATIVE_PRONOUNS);
/** "the reception, which X attended": spelt like "the excellency of X". */
export const isAttended = (reading: Reading, at: number): boolean =>
  attendedIt(reading.token(at)) && RELATIVES.has(reading.norm(at - 1));

/** Whether the word of an office is none here. */
export const isNoOffice = (reading: Reading, at: number, office: Hit<'office'>, first: boolean): boolean =>
  isGivenHere(reading, at, office, first) || describesNoun(reading, at, office);

/** Offices held under a person: adviser, envoy, spokesperson. */
const SERVING: ReadonlySet<Office> = new Set<Office>(['adviser', 'special_envoy', 'spokesperson']);
const SOLE: ReadonlySet<Office> = new Set<Office>(['king', 'president', 'emir', 'sultan']);
const BESIDE_SOLE: ReadonlySet<Office> = new Set<Office>(['military_commander', 'party_leader']);

export const servesSomebody = ({ office }: Title): boolean => office !== null && SERVING.has(office);

/** "director of the office of the president", "secretary to the head of the republic", before "X": held under somebody. */
export const isUnderAnother = (reading: Reading, { from, to }: Title): boolean => {
  if (to > from + 1 && reading.bareHit(to - 1, 'office')?.value.definite) return true;
  for (let i = from + 1; i < to; i++) if (reading.hit(i, 'office')?.form.preposition === 'ل') return true;
  return false;
};

const SENT: ReadonlySet<Office> = new Set<Office>(['ambassador', 'special_envoy']);
const OF_STATES: ReadonlySet<Office> = new Set<Office>([...STATE_OFFICES, ...SENT]);
/** Offices that nobody holds who is sent abroad for his state. */
const AT_HOME: ReadonlySet<Office> = new Set<Office>(
  [...STATE_OFFICES].filter((office) => office !== 'deputy_minister' && office !== 'minister_of_state'),
);
/** "the Italian ambassador met the minister of health": one who is sent, and one who governs. */
const isSentAndAtHome = (a: Title, b: Title): boolean =>
  a.office !== null &&
  b.office !== null &&
  SENT.has(a.office) &&
  AT_HOME.has(b.office) &&
  a.to > a.from + 1 &&
  !a.former &&
  !b.former;
const areOfTwoStates = (a: Title, b: Title): boolean =>
  [a, b].every(({ office, place }) => office !== null && OF_STATES.has(office) && !place) &&
  a.state !== null &&
  b.state !== null &&
  a.state !== b.state;

/** "the secretary-general of the League received the foreign minister of": of a body, and of a state. */
const isOfNoState = (a: Title, b: Title): boolean =>
  a.office === 'secretary_general' &&
  a.body?.kind === 'organization' &&
  !a.former &&
  !b.former &&
  b.office !== null &&
  OF_STATES.has(b.office) &&
  b.state !== null;

/** Who heads a state bears few titles more: "the president and the crown prince", "to the king, the assistant of" are two. */
export const isAnothers = (titles: readonly Title[], title: Title, isJoined: boolean): boolean => {
  // "the lawyers visited the president": behind several begins somebody else
  if (titles.some(({ number }) => number !== title.number && (!isJoined || number !== 'singular')))
    return true;
  // "the Turkish minister met, his Iraqi counterpart"
  if (titles.length > 0 && isCounterpart(title.head)) return true;
  // "the emir of Qatar congratulated, the Iranian president": verb first, nobody holds office in both
  if (titles.some((before) => areOfTwoStates(before, title) || isOfNoState(before, title))) return true;
  if (!isJoined && titles.some((before) => isSentAndAtHome(before, title))) return true;
  if (!titles.some(({ office, body }) => office !== null && SOLE.has(office) && body === null)) return false;
  // "the former president, the counsellor X": what judges are called, and nobody's adviser
  const isStyle = title.office === 'adviser' && title.to === title.from + 1 && title.definite;
  return (
    (isJoined && (title.office === null || !BESIDE_SOLE.has(title.office))) ||
    (servesSomebody(title) && !isStyle)
  );
};

/** Styles of address that nobody bears both: highness; excellency or reverence. */
const HIGHNESS = foldedSet(['سمو', 'السمو']);
const EXCELLENCY = foldedSet([
  'معالي',
  'المعالي',
  'سعادة',
  'السعادة',
  'فضيلة',
  'الفضيلة',
  'سماحة',
  'السماحة',
]);

/** The style of address in an honorific, or before an office; null for one that goes with any ("Doctor"). */
export const styleOf = (
  reading: Reading,
  { from, to, form }: Hit<'honorific'> | Hit<'rank'> | Hit<'office'>,
): string | null => {
  const first = reading.norm(from).slice(form.cliticLength);
  const last = reading.norm(to - 1);
  const isOf = (words: ReadonlySet<string>) => words.has(first) || words.has(form.stem) || words.has(last);
  return isOf(HIGHNESS) ? 'highness' : isOf(EXCELLENCY) ? 'excellency' : null;
};

/** "His Highness the crown prince His Excellency the adviser": two phrases whose styles nobody bears both. */
export const areStyledApart = (reading: Reading, first: number, second: number): boolean => {
  const [one, other] = [first, second].map((at) => {
    const mark = reading.hit(at, 'honorific');
    return mark && styleOf(reading, mark);
  });
  return Boolean(one && other && one !== other);
};

const COUNTERPART = /^نظير/;
/** "his counterpart": the office of whoever is named next, never of the one before. */
export const isCounterpart = (norm: string): boolean => COUNTERPART.test(norm);

/** "the king of A, X, the foreign minister of B": an office of another state is somebody else's. */
export const isOfAnotherState = (titles: readonly Title[], further: readonly Title[]): boolean => {
  const of = ({ office, state, place }: Title) =>
    office !== null && OF_STATES.has(office) && state !== null && !place ? [state] : [];
  const states = titles.flatMap(of);
  const [other] = further.flatMap(of);
  return other !== undefined && states.length > 0 && !states.includes(other);
};

/** One office and field told again, now of a state: somebody else's. */
export const isSameAgain = (a: Title, b: Title): boolean =>
  a.office !== null &&
  a.office === b.office &&
  a.portfolio !== null &&
  a.portfolio === b.portfolio &&
  a.state === null &&
  b.state !== null &&
  !a.former &&
  !b.former;
