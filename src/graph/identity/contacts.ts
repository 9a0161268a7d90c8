/**
 * Which reports tell of one contact. Pure and independent of order.
 *
 * Reports meet in blocks: one type, one set of participants. In a block:
 * 1. dated reports, narrowest first: each joins the contact whose days meet its own, which narrows that contact's
 *    days; where several do ("in April", with two calls in April) it joins the latest not after its publication day,
 *    and without one stays a contact of its own;
 * 2. undated reports with a publication day join the contact whose articles came out nearest, at most three days away;
 * 3. undated reports without one join only where the block holds a single contact.
 * Two events of one article are never joined: its author told them apart. Neighbouring days are two contacts, but of a
 * visit, which takes days: one article tells of its beginning, another of its end.
 *
 * Limits: participants must agree exactly (a call "between the two ministries" is another contact than one
 * between the two ministers), and an outlet that is wrong about the day makes a second contact.
 */
import { byText, digest } from '../fold.js';
import { type DaySpan, daysBetween } from './days.js';

export interface ContactMention {
  readonly article: string;
  /** The event's id within its article. */
  readonly local: string;
  readonly span: DaySpan | null;
  readonly publishedAt: string | null;
}

/** Days between two articles on one undated contact. */
const NEAR_DAYS = 3;
/** Days from the first to the last on which a visit is told of that is one. */
const DAYS_OF_A_VISIT = 3;

const VISIT = 'VISIT';
/** The block of a contact: its type and everybody who took part. */
export const contactBlock = (type: string, participants: readonly string[]): string =>
  `contact|${type}|${[...new Set(participants)].sort().join('|')}`;

interface Open {
  /** The days that its reports leave open; of a visit, all on which it is told of where they leave none. */
  span: DaySpan | null;
  readonly members: ContactMention[];
}

const width = (m: ContactMention): number =>
  m.span ? daysBetween(m.span.start, m.span.end) : Number.MAX_SAFE_INTEGER;
const inOrder = (a: ContactMention, b: ContactMention): number =>
  width(a) - width(b) ||
  byText(a.span?.start ?? '', b.span?.start ?? '') ||
  // undated ones by publication, those without one last
  byText(a.publishedAt ?? '9999', b.publishedAt ?? '9999') ||
  byText(a.article, b.article) ||
  byText(a.local, b.local);

const later = (a: string, b: string): string => (byText(a, b) > 0 ? a : b);
const earlier = (a: string, b: string): string => (byText(a, b) < 0 ? a : b);

const free = (contact: Open, mention: ContactMention): boolean =>
  contact.members.every((member) => member.article !== mention.article);

const meet = (a: DaySpan, b: DaySpan): boolean => a.start <= b.end && b.start <= a.end;
const around = (a: DaySpan, b: DaySpan): DaySpan => ({
  start: earlier(a.start, b.start),
  end: later(a.end, b.end),
});
const common = (a: DaySpan, b: DaySpan): DaySpan => ({
  start: later(a.start, b.start),
  end: earlier(a.end, b.end),
});
/** Whether both may be days of one visit. */
const mayBeOneVisit = (a: DaySpan, b: DaySpan): boolean => {
  const { start, end } = around(a, b);
  return daysBetween(start, end) < DAYS_OF_A_VISIT;
};

const placeDated = (
  contacts: readonly Open[],
  mention: ContactMention,
  span: DaySpan,
  type: string,
): Open | null => {
  const those = contacts.filter((c) => c.span && free(c, mention));
  const within = (may: typeof meet): Open[] => those.filter((c) => c.span && may(c.span, span));
  const overlapping = within(meet);
  const meeting = type === VISIT && overlapping.length === 0 ? within(mayBeOneVisit) : overlapping;
  if (meeting.length <= 1) return meeting[0] ?? null;
  const published = mention.publishedAt;
  if (published === null) return null;
  return (
    meeting
      .filter((c) => (c.span?.start ?? '') <= published)
      .sort((a, b) => byText(b.span?.start ?? '', a.span?.start ?? ''))[0] ?? null
  );
};
const gap = (contact: Open, day: string): number =>
  Math.min(
    ...contact.members.map((m) =>
      m.publishedAt === null ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(m.publishedAt, day)),
    ),
  );
const placeUndated = (contacts: readonly Open[], mention: ContactMention): Open | null => {
  const candidates = contacts.filter((c) => free(c, mention));
  if (mention.publishedAt === null) return contacts.length === 1 ? (candidates[0] ?? null) : null;
  const day = mention.publishedAt;
  const near = candidates
    .map((contact) => ({ contact, days: gap(contact, day) }))
    .filter((c) => c.days <= NEAR_DAYS);
  // of equals the first placed, which is the narrowest and earliest
  return near.sort((a, b) => a.days - b.days)[0]?.contact ?? null;
};

/** What the reports of one contact leave open: its days, and one id. */
export interface IdentifiedContact {
  readonly id: string;
  readonly span: DaySpan | null;
}

/** For each report of a block, its contact. Equal ids are one contact. */
export const identifyContacts = (
  block: string,
  mentions: readonly ContactMention[],
): readonly IdentifiedContact[] => {
  const contacts: Open[] = [];
  const type = block.split('|')[1] ?? '';
  for (const mention of [...mentions].sort(inOrder)) {
    const home = mention.span
      ? placeDated(contacts, mention, mention.span, type)
      : placeUndated(contacts, mention);
    if (!home) {
      contacts.push({ span: mention.span, members: [mention] });
      continue;
    }
    home.members.push(mention);
    if (home.span && mention.span)
      home.span = (meet(home.span, mention.span) ? common : around)(home.span, mention.span);
  }
  const found = new Map<ContactMention, IdentifiedContact>();
  const seen = new Map<string, number>();
  for (const { span, members } of contacts) {
    const anchor = span ? `${span.start}/${span.end}` : 'undated';
    const ordinal = seen.get(anchor) ?? 0;
    seen.set(anchor, ordinal + 1);
    const id = `${type.toLowerCase()}:${span?.start ?? 'undated'}-${digest(`${block}|${anchor}|${ordinal}`, 12)}`;
    for (const member of members) found.set(member, { id, span });
  }
  return mentions.map((mention) => found.get(mention) ?? { id: '', span: null });
};
