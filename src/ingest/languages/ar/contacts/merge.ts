/** One encounter, however often the article returns to it: merging, dates, initiative. */

import type { ContactStatus, ContactType } from '../../../../model.js';
import type { TokenRange } from '../../../engine/document.js';
import { oneOf } from '../../../engine/words.js';
import type { Entity } from '../cast/entities.js';
import type { DateMention } from '../dates/index.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import type { ContactDraft, Party } from './model.js';

const AFTER = foldedSet(['بعد', 'عقب', 'إثر', 'غداة']); // after, the day after
const WHERE = foldedSet(['حيث', 'فيما', 'بينما', 'وكان', 'كما']); // where, while, and had, as
const isInitiative = oneOf(foldedSet(['بمبادرة', 'بطلب', 'بدعوة'])); // on the initiative, at the request, at the invitation of
const isFirstOfItsKind = oneOf(foldedSet(['الأول', 'الأولى', 'أول'])); // the first

export interface Contact {
  readonly type: ContactType;
  parties: readonly Party[];
  readonly ranges: TokenRange[];
  readonly triggers: number[];
  readonly rule: string;
  date: DateMention | null;
  initiative: string | null;
  firstSince: string | null;
  status: ContactStatus;
}

const keys = (parties: readonly Party[]): Set<string> => new Set(parties.map(({ entity }) => entity.id));
const isSubset = (small: ReadonlySet<string>, large: ReadonlySet<string>): boolean =>
  [...small].every((key) => large.has(key));
const sameDay = (a: DateMention | null, b: DateMention | null): boolean =>
  a === null || b === null || a.start === b.start;

/** Whether a comma stands between two tokens. */
const hasComma = (syntax: Syntax, one: number, other: number): boolean => {
  for (let i = Math.min(one, other); i < Math.max(one, other); i++) if (syntax.isComma(i)) return true;
  return false;
};

/**
 * "the talks that brought the delegation together with the king", after X met the king; "met the commanders", twice on one
 * day: one party by name is the same, and the others are told by what they are.
 */
const isToldAgain = (
  { parties, definite }: ContactDraft,
  date: DateMention | null,
  told: Contact,
): boolean => {
  const shared = parties.filter(({ entity }) => told.parties.some((party) => party.entity === entity));
  if (!shared.some(({ entity }) => entity.kind === 'person')) return false;
  const rest = parties.filter((party) => !shared.includes(party));
  const others = told.parties.filter(({ entity }) => shared.every((party) => party.entity !== entity));
  if (rest.length === 0 || others.length === 0 || rest.some(({ entity }) => entity.kind === 'person'))
    return false;
  if (definite) return true;
  return (
    date !== null &&
    told.date !== null &&
    date.start === told.date.start &&
    [...rest, ...others].every(({ entity }) => entity.kind === 'source')
  );
};

/** The date told with an encounter: the nearest in its clause, unless another encounter stands between. */
const dateOf = (
  syntax: Syntax,
  draft: ContactDraft,
  dates: readonly DateMention[],
  triggers: readonly number[],
): DateMention | null => {
  const { reading } = syntax;
  const start = reading.sentenceStart(draft.trigger);
  const end = reading.sentenceEnd(draft.trigger);
  let best: { date: DateMention; distance: number } | null = null;
  for (const date of dates) {
    const { from } = date.range;
    if (from < start || from >= end || date.since || date.future) continue;
    // "I am glad today", said of a visit that was yesterday
    if (syntax.isQuoted(from) && !syntax.isQuoted(draft.trigger)) continue;
    const [low, high] = from < draft.trigger ? [from, draft.trigger] : [draft.trigger, from];
    if (
      triggers.some(
        (other) =>
          other > low &&
          other < high &&
          other !== draft.trigger &&
          !(other >= draft.range.from && other < draft.range.to),
      )
    )
      continue;
    // the date belongs to the encounter that stands nearest
    if (
      triggers.some(
        (other) =>
          other !== draft.trigger &&
          Math.abs(other - from) < Math.abs(draft.trigger - from) &&
          !(hasComma(syntax, from, other) && !hasComma(syntax, draft.trigger, from)) &&
          reading.token(other).sentence === reading.token(draft.trigger).sentence &&
          !(
            other >= draft.range.from &&
            other < draft.range.to &&
            from >= draft.range.from &&
            from < draft.range.to
          ),
      )
    )
      continue;
    // "a conference that was held yesterday, after a meeting": the day of what came after it
    if (low === from && AFTER.has(reading.norm(draft.trigger - 1))) continue;
    let barrier = false;
    for (let i = low; i < high; i++)
      if (i !== draft.trigger && (syntax.isComplementizer(i) || WHERE.has(reading.norm(i)))) barrier = true;
    if (barrier) continue;
    const inside = from >= draft.range.from && from < draft.range.to;
    const distance = (inside ? 0 : 40) + (high - low);
    if (!best || distance < best.distance) best = { date, distance };
  }
  return best?.date ?? null;
};

/** Merges what is told twice: same type, parties that agree, dates that do not contradict. */
export const mergeContacts = (
  syntax: Syntax,
  drafts: readonly ContactDraft[],
  dates: readonly DateMention[],
): Contact[] => {
  const contacts: Contact[] = [];
  const triggers = drafts.map(({ trigger }) => trigger);
  for (const draft of drafts) {
    const date = dateOf(syntax, draft, dates, triggers);
    const own = keys(draft.parties);
    const known = contacts.find((contact) => {
      if (contact.type !== draft.type || !sameDay(contact.date, date)) return false;
      if (isToldAgain(draft, date, contact)) return true;
      const other = keys(contact.parties);
      if (isSubset(own, other) || isSubset(other, own))
        return own.size === other.size || draft.definite || own.size + other.size > 4;
      return false;
    });
    if (known) {
      known.ranges.push(draft.range);
      known.triggers.push(draft.trigger);
      if (draft.parties.length > known.parties.length) known.parties = draft.parties;
      known.date ??= date;
      continue;
    }
    contacts.push({
      type: draft.type,
      parties: draft.parties,
      ranges: [draft.range],
      triggers: [draft.trigger],
      rule: draft.rule,
      date,
      initiative: null,
      firstSince: null,
      status: 'REPORTED',
    });
  }
  return contacts;
};

/** The state that an initiative is said to come from: "on French initiative", "on the initiative of France". */
const initiativeIn = (
  syntax: Syntax,
  from: number,
  to: number,
  partyOf: (at: number) => Entity | null,
): string | null => {
  const { reading } = syntax;
  for (let i = from; i < to; i++) {
    if (!isInitiative(reading.token(i))) continue;
    const nisba = reading.bareHit(i + 1, 'nisba');
    if (nisba) return `state:${nisba.value.code}`;
    for (let j = i + 1; j < i + 4; j++) {
      const entity = partyOf(j);
      if (entity && reading.norm(i) === foldArabic('بمبادرة')) return entity.id;
    }
  }
  return null;
};

/** Adds what sentences about an encounter say of it: who began it, and since when it is the first. */
export const detailContacts = (
  syntax: Syntax,
  contacts: readonly Contact[],
  dates: readonly DateMention[],
  partyOf: (at: number) => Entity | null,
): void => {
  const { reading } = syntax;
  for (const sentence of reading.document.sentences) {
    let mentioned: ContactType | null = null;
    for (let i = sentence.from; i < sentence.to; i++) {
      const noun = reading.hit(i, 'contactNoun');
      if (noun) mentioned ??= noun.value.noun.type;
    }
    if (!mentioned) continue;
    const inSentence = contacts.find(({ triggers }) =>
      triggers.some((trigger) => trigger >= sentence.from && trigger < sentence.to),
    );
    const contact =
      inSentence ??
      [...contacts]
        .reverse()
        .find(({ type, triggers }) => type === mentioned && (triggers[0] ?? 0) < sentence.from);
    if (!contact) continue;
    contact.initiative ??= initiativeIn(syntax, sentence.from, sentence.to, partyOf);
    const since = dates.find(
      (date) => date.since && date.range.from >= sentence.from && date.range.from < sentence.to,
    );
    let first = false;
    for (let i = sentence.from; i < sentence.to; i++) if (isFirstOfItsKind(reading.token(i))) first = true;
    if (since?.start && first) {
      contact.firstSince ??= since.start;
      if (!inSentence) contact.ranges.push(sentence);
    }
  }
};
