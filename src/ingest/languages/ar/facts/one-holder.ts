/**
 * What tells one office from others of its kind, so that one person holds it at a time: the government of two rivals, the remit of a
 * deputy, whether somebody is yet to take office, the body that a title of heading goes on to name.
 */
import type { Role } from '../../../../model.js';
import {
  CHIEF_PROSECUTORS,
  DESIGNATE,
  HEADING_WORDS,
  NO_BODIES,
  OF_REMIT,
  PROSECUTION,
  RIVAL_GOVERNMENTS,
  SENIOR_OFFICIALS,
} from '../lexicon/sole-offices.js';
import type { Title } from '../phrases.js';
import type { Reading } from '../reading.js';
import { foldArabic, foldedSet } from '../script.js';

type Told = Pick<Role, 'office' | 'portfolio' | 'state'>;
type Held = Pick<Role, 'body' | 'post' | 'head'>;

const RIVALS = RIVAL_GOVERNMENTS.map(({ states, forms, body }) => ({
  states: new Set(states),
  body,
  forms: forms.map((form) => ` ${foldArabic(form)} `),
}));
const GOVERNING = new Set<Role['office']>(['prime_minister', 'deputy_prime_minister', 'minister']);
const TO_COME = new Set<Role['office']>(['president', 'prime_minister']);
const TO_TAKE_OFFICE = foldedSet(DESIGNATE);
const DEPUTIES = new Set<Role['office']>(['deputy_minister', 'deputy_prime_minister', 'minister_of_state']);
const REMIT = foldedSet(OF_REMIT);
const SENIOR = SENIOR_OFFICIALS.map((form) => `${foldArabic(form)} `);
const PROSECUTORS = CHIEF_PROSECUTORS.map((form) => `${foldArabic(form)} `);
export const HEADING = foldedSet(HEADING_WORDS);
const GENERIC = foldedSet(NO_BODIES);
const TO_THE = /^لل(?=.{3})/;
/** One letter that is written onto a word of some length. */
export const CLITICS = /^[ولبف](?=.{3})/;
const GULF = new Set(['AE', 'BH', 'KW', 'OM', 'QA', 'SA']);
/** Tokens behind a title in which the government is told that it is held in. */
const BEHIND = 6;
/** Words of the names of bodies that a title goes on to name. */
const LONGEST_BODY = 7;
/** A prosecutor of a district is told with it. */
const PROSECUTOR_WORDS = 3;

/** Which of two rival governments of a state an office is in. */
const rivalIn = (reading: Reading, title: Title, { office, state }: Told): Held | null => {
  if (state === undefined || !GOVERNING.has(office)) return null;
  const told = reading.norms({ from: title.from, to: title.to + BEHIND });
  const words = ` ${told.map((norm) => norm.replace(/^ب(?=حكوم)/, '')).join(' ')} `;
  const rival = RIVALS.find(
    ({ states, forms }) => states.has(state) && forms.some((form) => words.includes(form)),
  );
  return rival ? { body: rival.body, head: true } : null;
};

/** "the prime minister designate", "the president elect": who does not hold the office yet. */
const designateIn = (reading: Reading, title: Title, { office }: Told): Held | null => {
  if (!TO_COME.has(office)) return null;
  for (let i = title.from + 1; i <= title.to; i++)
    if (TO_TAKE_OFFICE.has(reading.norm(i))) return { post: reading.norm(i).replace(/^ال/, ''), head: true };
  return null;
};

/** The first word of what an office is for: "assistant minister for (the affairs of) Europe". */
export const remitOf = (reading: Reading, { from, to }: Title): string | null => {
  for (let i = from + 1; i < to; i++) {
    const norm = reading.norm(i);
    if (REMIT.has(norm)) return i + 1 < to || reading.isWord(i + 1) ? reading.norm(i + 1) : null;
  }
  return null;
};
/** The same, where "for" is written onto the word. */
export const remitOfBody = (reading: Reading, title: Title, after: number): string | null => {
  const told = remitOf(reading, title);
  if (told !== null) return told;
  for (let i = after; i < title.to; i++)
    if (TO_THE.test(reading.norm(i))) return reading.norm(i).replace(TO_THE, 'ال');
  return null;
};

const ofDeputy = (reading: Reading, title: Title, role: Told): Held | null => {
  if (!DEPUTIES.has(role.office) || role.state === undefined) return null;
  const remit = remitOf(reading, title);
  const isFielded = role.portfolio !== undefined && role.portfolio !== 'other';
  if (role.office === 'minister_of_state' && isFielded) return { head: true };
  if (remit !== null) return { post: remit, head: true };
  const words = bareWords(reading, title);
  const isSenior = isFielded && GULF.has(role.state) && SENIOR.some((form) => words.startsWith(form));
  return isSenior ? { head: true } : null;
};

/** The words of a title without what is written onto the first, with a space behind. */
const bareWords = (reading: Reading, title: Title): string =>
  `${reading.norms(title).join(' ').replace(CLITICS, '')} `;

/** "the Egyptian prosecutor general": of the state, where nothing tells of which court or district. */
const prosecutorIn = (reading: Reading, title: Title, { office, state }: Told): Held | null => {
  if (office !== 'judge' || state === undefined || title.to - title.from > PROSECUTOR_WORDS) return null;
  const words = bareWords(reading, title);
  return PROSECUTORS.some((form) => words.startsWith(form)) && !title.place
    ? { body: PROSECUTION, head: true }
    : null;
};

/** "head of the high committee for negotiations": of whatever the words of the title go on to name, in a state. */
const headedIn = (reading: Reading, title: Title, { office, state }: Told): Held | null => {
  if (state === undefined || title.body?.kind === 'ministry' || !HEADS.has(office)) return null;
  let at = title.from;
  while (
    at < title.to &&
    (HEADING.has(reading.norm(at)) ||
      (at === title.from && HEADING.has(reading.norm(at).replace(CLITICS, ''))))
  )
    at += 1;
  const length = (office === 'governor' ? pastPlace(reading, at, title.to) : title.to) - at;
  if (at === title.from || length < 1 || length > LONGEST_BODY) return null;
  const words = reading.norms({ from: at, to: at + length });
  words[0] = (words[0] ?? '').replace(TO_THE, 'ال').replace(/^ل(?=[^ا].{3})/, '');
  const told = words.filter((word) => !GENERIC.has(word));
  const isTold = told.length > 1 || reading.bareHit(at + length - 1, 'place') !== null;
  if (!isTold) return null;
  const [first = ''] = words;
  const rest = length > 1 ? ` ${reading.text({ from: at + 1, to: at + length })}` : '';
  const raw = reading.token(at).raw;
  return { body: (foldArabic(raw) === first ? raw : first) + rest, head: true };
};
/** "governor of Nineveh": to the end of the place. */
const pastPlace = (reading: Reading, from: number, to: number): number => {
  for (let i = from; i < to; i++) {
    const place = reading.bareHit(i, 'place');
    if (place) return Math.min(place.to, to);
  }
  return to;
};
const HEADS = new Set<Role['office']>([
  'director',
  'governor',
  'judge',
  'military_commander',
  'other',
  'party_leader',
]);

/** What makes an office one that one person holds, where neither a body nor a post that the lexicon knows does; null where nothing does. */
export const heldByOne = (reading: Reading, title: Title, role: Told): Held | null => {
  const rival = rivalIn(reading, title, role);
  const designate = designateIn(reading, title, role);
  if (rival || designate) return { ...rival, ...designate };
  return (
    ofDeputy(reading, title, role) ?? prosecutorIn(reading, title, role) ?? headedIn(reading, title, role)
  );
};
