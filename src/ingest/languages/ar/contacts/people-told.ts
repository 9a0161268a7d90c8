/** People whom a noun of contact means without a preposition: those listed behind it, and the two told of last. */
import type { TokenRange } from '../../../engine/document.js';
import type { Cast } from '../cast/cast.js';
import type { Entity } from '../cast/entities.js';
import type { Discourse } from '../discourse.js';
import type { Phrase } from '../phrases.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import type { Party, Tied } from './model.js';

const BETWEEN = foldArabic('بين');
const BETWEEN_THEM = foldArabic('بينهما');
const THEIR = foldArabic('هما');
const SIDES = foldedSet(['الجانبين', 'الطرفين', 'الوزيرين', 'الرئيسين', 'الزعيمين']); // the two sides, parties, ministers, presidents, leaders

/** Words behind a noun in which a guest may be told. */
const REACH = 14;
/** Words between the two and the encounter. */
const NEAR = 6;

/** The phrases of the persons listed right after a token. */
export const attendantPhrases = (syntax: Syntax, cast: Cast, from: number): Phrase[] => {
  const { reading, scan } = syntax;
  const end = reading.sentenceEnd(from - 1);
  const found: Phrase[] = [];
  for (let at = from; at < end; ) {
    const phrase = scan.startingAt(at);
    if (!phrase && !syntax.isComma(at)) break;
    if (phrase?.kind === 'person' && cast.of(phrase)?.kind === 'person') found.push(phrase);
    at = phrase ? phrase.to : at + 1;
  }
  return found;
};

/** The persons listed right after a noun: "the reception X, and Y, and Z". */
export const attendants = (syntax: Syntax, cast: Cast, from: number): Entity[] =>
  attendantPhrases(syntax, cast, from).flatMap((phrase) => cast.of(phrase) ?? []);

/** "his meeting in Paris his counterpart": the first person told behind a noun without a preposition, in its clause. */
export const guestAfter = (syntax: Syntax, cast: Cast, from: number): Entity | null => {
  const { reading, scan } = syntax;
  const end = Math.min(reading.sentenceEnd(from - 1), from + REACH);
  for (let at = from; at < end; at++) {
    if (syntax.isComplementizer(at) || (syntax.isFiniteVerb(at) && !scan.at(at))) return null;
    const phrase = scan.startingAt(at);
    if (phrase?.kind === 'person' && phrase.preposition === null) return cast.of(phrase);
  }
  return null;
};

/** "X delivered it, while he received him": the last person named before in the sentence. */
const guestBefore = ({ reading, scan }: Syntax, cast: Cast, { from, to }: TokenRange): Entity | null => {
  const end = Math.min(reading.sentenceEnd(from), to + REACH);
  let himself = false;
  for (let at = to; at < end && !himself && scan.at(at)?.kind !== 'person'; at++)
    himself = HIM.has(reading.norm(at));
  for (let at = from - 1; himself && at >= reading.sentenceStart(from); at--) {
    const phrase = scan.startingAt(at);
    const entity = phrase?.kind === 'person' && phrase.name ? cast.of(phrase) : null;
    if (entity) return entity;
  }
  return null;
};

const received = (host: Entity, guest: Entity): Party[] => [
  { entity: host, role: 'HOST' },
  { entity: guest, role: 'VISITOR' },
];

/** "X delivered it, while he received him": who was spoken of beside the guest receives him. */
export const receivedHim = (
  syntax: Syntax,
  cast: Cast,
  discourse: Discourse,
  noun: TokenRange,
): Party[] | null => {
  const guest = guestBefore(syntax, cast, noun);
  const host = guest && discourse.people(2).find((person) => person !== guest);
  return host ? received(host, guest) : null;
};

/** "after the vice-president X's reception of him": whom the clause is about is the guest. */
export const wasReceived = (
  syntax: Syntax,
  tied: readonly Tied[],
  subject: Entity | null,
): Party[] | null => {
  const host = tied.find(({ relation }) => relation === 'agent');
  if (!host || !subject || host.entity === subject || !HIM.has(syntax.reading.norm(host.phrase.to)))
    return null;
  return received(host.entity, subject);
};

/** "between the two sides", "that took place between the two of them". */
export const isOfTheTwo = (syntax: Syntax, at: number): boolean => {
  const { reading } = syntax;
  for (let i = at; i < at + 3; i++) if (reading.norm(i) === BETWEEN_THEM) return true;
  return reading.norm(at) === BETWEEN && SIDES.has(reading.norm(at + 1));
};

/** "their meeting": of the two. */
export const isTheirs = ({ reading }: Syntax, at: number): boolean => reading.norm(at).endsWith(THEIR);

const HIM = foldedSet(['له', 'لها', 'إياه', 'إياها']); // him, her
const BOTH = foldedSet(['الجانبان', 'الطرفان', 'الوزيران', 'الرئيسان', 'الزعيمان', 'المسؤولان']); // the same, as a subject

/** "the two presidents agreed in a telephone call": their noun as the subject between the verb and the call. */
export const areSubject = (syntax: Syntax, at: number): boolean => {
  const { reading } = syntax;
  for (let i = at - 1; i >= Math.max(reading.sentenceStart(at), at - NEAR); i--)
    if (BOTH.has(reading.norm(i))) return true;
  return false;
};

/**
 * The two persons named last before a token, in its sentence or the one before; none where only one is. `may` says who
 * may be one of them: of "the two ministers" their spokesman is none.
 */
export const lastTwo = (
  syntax: Syntax,
  cast: Cast,
  at: number,
  may: (entity: Entity) => boolean = () => true,
): Entity[] => {
  const { reading, scan } = syntax;
  const found = new Set<Entity>();
  const since = reading.sentenceStart(reading.sentenceStart(at) - 1);
  for (let i = at - 1; i >= since && found.size < 2; i--) {
    const phrase = scan.at(i);
    const entity = phrase?.kind === 'person' ? cast.of(phrase) : null;
    if (entity && may(entity)) found.add(entity);
  }
  return found.size === 2 ? [...found].reverse() : [];
};
