/** What an event's node and relationships say, as a function of all the reports that are this event. */
import type { ContactFact, ContactStatus, EventFact, ParticipantRole, StatementFact } from '../../model.js';
import { byText, digest, fold, mostFrequent } from '../fold.js';
import { type DaySpan, daysBetween, precisionOf, spanOfDate } from '../identity/days.js';
import { topicId } from '../identity/ids.js';
import { referred } from './actors.js';
import type { PlacedArticle } from './article.js';
import { contentOf, isContact, isStatement, speakerOf } from './events.js';

/** One article's report of an event. */
export interface Report {
  readonly article: PlacedArticle;
  readonly event: EventFact;
  /** Whether the article tells it only to have it denied. */
  readonly isDenied: boolean;
}
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
export interface EventImage {
  readonly id: string;
  readonly labels: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly topics: readonly string[];
  readonly tookPart: readonly Link[];
  readonly said: readonly Link[];
  readonly about: readonly Link[];
  readonly addressed: readonly Link[];
  readonly denies: readonly Link[];
}

const LABELS = {
  CALL: 'Contact:Call',
  MEETING: 'Contact:Meeting',
  VISIT: 'Contact:Visit',
  MESSAGE: 'Contact:Message',
  STATEMENT: 'Statement',
  DENIAL: 'Denial',
} as const;

const commonest = (values: Iterable<string | null | undefined>): string | null => {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return mostFrequent(counts);
};

/** All told: told and denied is a claim, and so is what one side alone says. */
const statusOf = (told: ReadonlySet<ContactStatus>): ContactStatus => {
  if (told.has('DENIED')) return told.size === 1 ? 'DENIED' : 'CLAIMED';
  return told.has('REPORTED') ? 'REPORTED' : 'CLAIMED';
};

/** The days that every dated report leaves open; those of the narrowest where they leave none. */
const daysOfAll = (spans: readonly DaySpan[]): DaySpan | null => {
  const narrow = spans.toSorted(
    (a, b) => daysBetween(a.start, a.end) - daysBetween(b.start, b.end) || byText(a.start, b.start),
  )[0];
  if (!narrow) return null;
  const start =
    spans
      .map((s) => s.start)
      .sort()
      .at(-1) ?? narrow.start;
  const end = spans.map((s) => s.end).sort()[0] ?? narrow.end;
  return start <= end ? { start, end } : narrow;
};

const ROLE_ORDER: readonly ParticipantRole[] = [
  'INITIATOR',
  'SENDER',
  'VISITOR',
  'RECIPIENT',
  'HOST',
  'PARTICIPANT',
];
const roleOf = (roles: readonly ParticipantRole[]): ParticipantRole => {
  const count = (role: ParticipantRole): number => roles.filter((r) => r === role).length;
  // a plain "took part" says less than any other word
  const telling = ROLE_ORDER.filter((role) => role !== 'PARTICIPANT' && count(role) > 0);
  return (
    telling.sort((a, b) => count(b) - count(a) || ROLE_ORDER.indexOf(a) - ROLE_ORDER.indexOf(b))[0] ??
    'PARTICIPANT'
  );
};

const contactPart = (id: string, reports: readonly (Report & { readonly event: ContactFact })[]) => {
  const roles = new Map<string, ParticipantRole[]>();
  for (const { article, event } of reports) {
    for (const { actor, role } of event.participants) {
      const node = article.actors.get(actor);
      if (node !== undefined) roles.set(node, [...(roles.get(node) ?? []), role]);
    }
  }
  return {
    properties: {
      status: statusOf(new Set(reports.map((r) => r.event.status))),
      firstSince: commonest(reports.map((r) => r.event.firstSince)),
      place: commonest(reports.map((r) => r.event.place)),
      initiative: commonest(reports.map((r) => referred(r.article, r.event.initiative))),
    },
    tookPart: [...roles].map(([from, told]): Link => ({ from, to: id, properties: { role: roleOf(told) } })),
  };
};

const links = (id: string, targets: readonly (string | null)[]): Link[] =>
  [...new Set(targets)].flatMap((to) => (to === null || to === id ? [] : [{ from: id, to, properties: {} }]));

/** The event that these reports tell; they are in any order, the image is the same. */
export const imageOfEvent = (id: string, unsorted: readonly Report[]): EventImage | null => {
  const reports = unsorted.toSorted(
    (a, b) => byText(a.article.record.id, b.article.record.id) || byText(a.event.id, b.event.id),
  );
  const first = reports[0]?.event;
  if (!first) return null;
  const spans = reports.flatMap(({ event }) => spanOfDate(event.date) ?? []);
  const days = daysOfAll(spans);
  const exact = reports.filter(({ event }) => spanOfDate(event.date)?.start === days?.start);
  const plover = commonest(
    reports.map(({ event }) =>
      event.plover ? JSON.stringify([event.plover.type, event.plover.mode]) : null,
    ),
  );
  const [ploverType = null, ploverMode = null] =
    plover === null ? [] : (JSON.parse(plover) as (string | null)[]);
  const topics = [
    ...new Set(reports.flatMap(({ event }) => ('topics' in event ? (event.topics ?? []) : []))),
  ].sort();
  const contacts = reports.filter((r): r is Report & { event: ContactFact } => isContact(r.event));
  const statements = reports.filter((r): r is Report & { event: StatementFact } => isStatement(r.event));
  const voiced = reports.flatMap(({ article, event, isDenied }) =>
    isContact(event) ? [] : [{ article, event, isDenied }],
  );
  const contact = contacts.length > 0 ? contactPart(id, contacts) : null;
  // the words of whoever denies it tell a claim only where nobody else tells it
  const said = voiced.filter(({ isDenied }) => !isDenied);
  const content = commonest(
    (said.length > 0 ? said : voiced).map(({ article, event }) => contentOf(article, event)),
  );
  const quotes = reports.flatMap(({ article, event }) =>
    event.evidence.map((e) => article.record.text.slice(e.start, e.end)),
  );
  return {
    id,
    labels: LABELS[first.type],
    properties: {
      id,
      type: first.type,
      start: days?.start ?? null,
      end: days?.end ?? null,
      precision: days ? precisionOf(days) : null,
      dateText: commonest((exact.length > 0 ? exact : reports).map(({ event }) => event.date?.text)),
      confidence: Math.max(...reports.map(({ event }) => event.confidence)),
      topics,
      ploverType,
      ploverMode,
      cameo: commonest(reports.map(({ event }) => event.cameo)),
      quotes: [...new Set(quotes)].sort().join('\n'),
      sort: `${days?.start ?? '0000-00-00'}|${id}`,
      ...contact?.properties,
      ...(voiced.length > 0
        ? {
            content,
            form: commonest(voiced.map(({ event }) => event.form)),
            channel:
              commonest(
                voiced.map(({ event }) => (event.channel === 'UNSPECIFIED' ? null : event.channel)),
              ) ?? 'UNSPECIFIED',
            words: content === null ? null : digest(fold(content), 16),
          }
        : {}),
    },
    topics,
    tookPart: contact?.tookPart ?? [],
    said: [...new Set(voiced.map(({ article, event }) => speakerOf(article, event)))].flatMap((from) =>
      from === null ? [] : [{ from, to: id, properties: {} }],
    ),
    about: [
      ...links(
        id,
        statements.flatMap(({ article, event }) => event.about.map((ref) => referred(article, ref))),
      ),
      ...links(id, topics.map(topicId)),
    ],
    addressed: links(
      id,
      statements.flatMap(({ article, event }) =>
        event.addressees.map((ref) => article.actors.get(ref) ?? null),
      ),
    ),
    denies: links(
      id,
      reports.map(({ article, event }) =>
        event.type === 'DENIAL' ? (article.events.get(event.denies) ?? null) : null,
      ),
    ),
  };
};
