/** What an office is in, where its holder is posted, and whether one person holds it at a time. */
import type { Role } from '../../../../model.js';
import { whether } from '../../../engine/words.js';
import {
  NAMES_OF_ALEXANDRIA,
  OF_BODY,
  POPE,
  POPE_OF_ALEXANDRIA,
  POPE_OF_ROME,
  SOLE_TITLES,
  THE_SPOKESPERSON,
  UNITS,
  UPPER_HOUSES,
} from '../lexicon/sole-offices.js';
import { stateAt } from '../of-state.js';
import type { Title } from '../phrases.js';
import type { Reading } from '../reading.js';
import { foldArabic, foldedSet } from '../script.js';
import { bodyOfTitle } from '../title-bodies.js';
import { POSTED } from '../title-words.js';
import { CLITICS, HEADING, heldByOne, remitOfBody } from './one-holder.js';

export type HeldIn = Pick<Role, 'body' | 'post' | 'head'> & { readonly state?: string };
type Told = Pick<Role, 'office' | 'portfolio' | 'state'>;

const OF = foldedSet(OF_BODY);
const SPOKESPERSON = foldedSet(THE_SPOKESPERSON);
const UPPER = UPPER_HOUSES.map((name) => ({ name, words: ` ${foldArabic(name)} ` }));
const PARTS = UNITS.map(([name, forms]) => ({ name, forms: forms.map((form) => ` ${foldArabic(form)} `) }));
const SOLE = [POPE_OF_ROME, POPE_OF_ALEXANDRIA, ...SOLE_TITLES].map(({ forms, body, state, post }) => ({
  body,
  state,
  post,
  forms: forms.map((form) => `${foldArabic(form)} `),
}));
const SOLE_BEGINNINGS = new Set(SOLE.flatMap(({ forms }) => forms.map((form) => form.split(' ')[0] ?? '')));
/** Their first words, as they are or under one letter more. */
const beginsSole = whether(
  ({ norm }) => SOLE_BEGINNINGS.has(norm) || SOLE_BEGINNINGS.has(norm.replace(/^[ولبف]/, '')),
);
/** Who heads a state or a part of it. */
const HEADS_OF_STATE = new Set<Role['office']>(['president', 'prime_minister', 'crown_prince', 'governor']);
/** Offices that head a body where nothing but the words of heading stands before its name. */
const HEADS_OF_BODIES = new Set<Role['office']>([
  'president',
  'director',
  'secretary_general',
  'party_leader',
  'military_commander',
  'judge',
  'speaker_of_parliament',
  'other',
]);
/** Armies, of which a state has one. */
const ARMIES = /^(?:الجيش|جيش)$/;
const ARMY = 'الجيش';
/** A chargé d'affaires, who heads the mission in the ambassador's stead. */
const EMBASSY = 'السفارة';
const COMMISSIONER = /^[ولبف]?(?:ال)?مفوض[هة]?$/;
const COMMISSION = 'المفوضية الأوروبية';
const EU = 'EU';
const CHARGE = foldArabic('القائم'); // charge d'affaires
const UN = 'الأمم المتحدة';

/** The words of a title, with a space at either end. */
const wordsOf = (reading: Reading, title: Title): string => ` ${reading.norms(title).join(' ')} `;

/** Whether only words of heading stand from the first word of the title to a token. */
const isHeading = (reading: Reading, { from }: Title, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const norm = reading.norm(i);
    if (HEADING.has(norm) || (i > from && OF.has(norm))) continue;
    if (i !== from || !HEADING.has(norm.replace(CLITICS, ''))) return false;
  }
  return true;
};

/** Where a diplomat is posted: a state other than his own, or a body. */
const postIn = (
  reading: Reading,
  title: Title,
  state: string | undefined,
  body: string | null,
): string | null => {
  for (let i = title.from + 1; i < title.to; i++) {
    const of = stateAt(reading, i, false);
    if (of && of.how !== 'nisba' && of.state !== state && of.to <= title.to) return of.state;
  }
  return body;
};

/** Words that name a ministry. */
const OF_MINISTRY: ReadonlySet<string> = new Set(['ministry', 'ministryHead', 'portfolio']);
const ofSpokesperson = (reading: Reading, title: Title, role: Told): HeldIn => {
  const isOfMinistry = role.state !== undefined && role.portfolio !== undefined && role.portfolio !== 'other';
  let at = title.from;
  while (SPOKESPERSON.has(reading.norm(at)) || SPOKESPERSON.has(reading.norm(at).replace(CLITICS, '')))
    at += 1;
  // "the spokesman of the ministry", and not what he is besides
  const isThe =
    at > title.from && at < title.to && reading.hits(at).some(({ value }) => OF_MINISTRY.has(value.kind));
  if (isOfMinistry && isThe) return { head: true };
  if (role.state !== undefined && at > title.from + 1 && ARMIES.test(reading.norm(at)))
    return { body: ARMY, head: true };
  // "the spokesman of the movement"
  const body = bodyOfTitle(reading, title);
  const isOfBody = body !== null && at > title.from + 1 && body.from === at;
  return isOfBody ? { body: body.name, head: true } : {};
};

const ofDiplomat = (reading: Reading, title: Title, role: Told): HeldIn => {
  const named = bodyOfTitle(reading, title)?.name ?? null;
  // whom the United Nations send is theirs; an ambassador is his state's, and may be posted with them
  const isOfUn = role.office === 'special_envoy' && named === UN;
  const post = postIn(reading, title, role.state, isOfUn ? null : named);
  const isOfOne = role.state !== undefined || isOfUn;
  const isHead = post !== null && isOfOne;
  const isCharge =
    wordsOf(reading, title).includes(` ${CHARGE} `) || reading.norm(title.from).endsWith(CHARGE);
  return {
    ...(isOfUn ? { body: UN } : isCharge ? { body: EMBASSY } : {}),
    ...(post === null ? {} : { post }),
    ...(isHead ? { head: true } : {}),
  };
};

const POPES = foldArabic(POPE);
const ALEXANDRIAN = foldedSet(NAMES_OF_ALEXANDRIA);
/** "the Pope", of Rome or of Alexandria as the name behind it tells. */
const popeIn = (reading: Reading, { from, to }: Title) => {
  const isPope = to === from + 1 && reading.norm(from).replace(CLITICS, '') === POPES;
  if (!isPope) return null;
  return ALEXANDRIAN.has(reading.norm(to)) ? POPE_OF_ALEXANDRIA : POPE_OF_ROME;
};

/** The office that one person holds at a time, where the words of a title begin like it. */
const soleOf = (reading: Reading, title: Title) => {
  if (!beginsSole(reading.token(title.from))) return undefined;
  const bare = wordsOf(reading, title).slice(1);
  const stem = bare.replace(CLITICS, '');
  return SOLE.find(({ forms }) => forms.some((form) => bare.startsWith(form) || stem.startsWith(form)));
};

/** The part of a state that a title names. */
const partOf = (reading: Reading, title: Title) => {
  const words = wordsOf(reading, title);
  return PARTS.find(({ forms }) => forms.some((form) => words.includes(form)));
};

/** A commissioner, of whom a body has several: what he is commissioner for. */
const ofCommissioner = (reading: Reading, title: Title, role: Told): HeldIn => {
  const body = bodyOfTitle(reading, title);
  const name = role.state === EU || /اوروبي/.test(wordsOf(reading, title)) ? COMMISSION : body?.name;
  const remit = remitOfBody(reading, title, body?.to ?? title.from + 1);
  if (name === undefined) return {};
  const isHead = remit === null && body !== null && isHeading(reading, title, body.from);
  return {
    body: name,
    ...(remit === null ? {} : { post: remit }),
    ...(remit !== null || (isHead && name !== COMMISSION) ? { head: true } : {}),
  };
};

/** What is told of an office beside its kind, field and state. */
export const heldIn = (reading: Reading, title: Title, role: Told): HeldIn => {
  if (title.number !== 'singular') return {};
  if (role.office === 'spokesperson') return ofSpokesperson(reading, title, role);
  if (POSTED.has(role.office)) return ofDiplomat(reading, title, role);
  const sole = popeIn(reading, title) ?? soleOf(reading, title);
  const isOfAny = sole?.post !== undefined || sole?.state !== undefined;
  if (sole && (role.office === 'other' || role.state !== undefined || isOfAny))
    return {
      ...((sole.state ?? role.state) ? { state: sole.state ?? role.state } : {}),
      body: sole.body,
      ...(sole.post === undefined ? {} : { post: sole.post }),
      head: true,
    };
  if (role.office === 'speaker_of_parliament' && role.state !== undefined) {
    const words = wordsOf(reading, title);
    const upper = UPPER.find((house) => words.includes(house.words));
    return { ...(upper ? { body: upper.name } : {}), head: true };
  }
  if (COMMISSIONER.test(reading.norm(title.from))) return ofCommissioner(reading, title, role);
  const part = HEADS_OF_STATE.has(role.office) ? partOf(reading, title) : null;
  if (part) return { body: part.name, head: true };
  const body = bodyOfTitle(reading, title);
  const byOne = body === null ? heldByOne(reading, title, role) : null;
  if (byOne) return byOne;
  if (body === null) return {};
  const isHead =
    HEADS_OF_BODIES.has(role.office) &&
    !title.place &&
    isHeading(reading, title, Math.max(body.from, title.from + 1));
  return { body: body.name, ...(isHead ? { head: true } : {}) };
};
