/** From the maps that the Cypher fragments give to rows: the one place that knows both. Lists come out in a fixed order. */
import type {
  Channel,
  ContactStatus,
  ContactType,
  EventType,
  ParticipantRole,
  StatementForm,
} from '../model.js';
import { byText, fold } from './fold.js';
import type * as T from './types.js';

/** A map from the database. Its shape is what `reads/fragments.ts` projects. */
export type Raw = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => String(value ?? '');
const orNull = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);
const list = (value: unknown): readonly Raw[] => (Array.isArray(value) ? (value as Raw[]) : []);
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String).sort() : []);
const raw = (value: unknown): Raw | null => (value === null || value === undefined ? null : (value as Raw));
const byId = <R extends { readonly id: string }>(rows: R[]): R[] => rows.sort((a, b) => byText(a.id, b.id));

const roleRow = (role: Raw): T.RoleRow => ({
  office: text(role.office),
  portfolio: orNull(role.portfolio),
  state: orNull(role.state),
  former: role.former === true,
  title: text(role.title),
  firstSeen: orNull(role.firstSeen),
  lastSeen: orNull(role.lastSeen),
  heldIn: text(role.heldIn),
});
/** Present offices first, the one seen last before others. */
const roleOrder = (a: T.RoleRow, b: T.RoleRow): number =>
  Number(a.former) - Number(b.former) ||
  byText(b.lastSeen ?? '', a.lastSeen ?? '') ||
  byText(`${a.heldIn}|${a.office}`, `${b.heldIn}|${b.office}`);

export const actorRow = (actor: Raw): T.ActorRow => {
  const base = {
    id: text(actor.id),
    name: text(actor.name),
    nameEn: text(actor.nameEn),
    aliases: texts(actor.aliases),
  };
  switch (actor.kind) {
    case 'STATE':
      return { ...base, kind: 'STATE', code: text(actor.code) };
    case 'MINISTRY':
      return { ...base, kind: 'MINISTRY', portfolio: text(actor.portfolio), state: text(actor.state) };
    case 'ORGANIZATION':
      return { ...base, kind: 'ORGANIZATION' };
    case 'UNNAMED_SOURCE':
      return { ...base, kind: 'UNNAMED_SOURCE', of: orNull(actor.of) };
    default:
      return { ...base, kind: 'PERSON', roles: list(actor.roles).map(roleRow).sort(roleOrder) };
  }
};
const actorOrNull = (value: unknown): T.ActorRow | null => {
  const actor = raw(value);
  return actor ? actorRow(actor) : null;
};
const actors = (value: unknown): T.ActorRow[] => byId(list(value).map(actorRow));

/** Code of the state that an actor stands for, where known. */
export const sideOf = (actor: T.ActorRow | null): string | null => {
  if (actor === null || actor.kind === 'ORGANIZATION') return null;
  if (actor.kind === 'STATE') return actor.code;
  if (actor.kind === 'MINISTRY') return actor.state;
  if (actor.kind === 'PERSON') return actor.roles.find((role) => role.state !== null)?.state ?? null;
  return /:([A-Z]{2})$/.exec(actor.of ?? '')?.[1] ?? null;
};

export const articleRefRow = (article: Raw): T.ArticleRefRow => {
  const sources = texts(article.sources);
  return {
    id: text(article.id),
    title: orNull(article.title),
    source: sources[0] ?? null,
    sources,
    publishedAt: orNull(article.publishedAt),
    url: orNull(article.url),
    language: text(article.language),
  };
};
export const articleRow = (article: Raw): T.ArticleRow => ({
  ...articleRefRow(article),
  text: text(article.text),
  keywords: texts(article.keywords),
  related: texts(article.related),
  readAlso: byId(list(article.readAlso).map(articleRefRow)),
  ingestedAt: text(article.ingestedAt),
});

const evidenceRows = (value: unknown): T.EvidenceRow[] =>
  list(value)
    .map(
      (e): T.EvidenceRow => ({
        quote: text(e.quote),
        start: Number(e.start),
        end: Number(e.end),
        article: articleRefRow(raw(e.article) ?? {}),
        confidence: Number(e.confidence),
        rule: text(e.rule),
        status: orNull(e.status) as ContactStatus | null,
      }),
    )
    .sort(
      (a, b) =>
        byText(a.article.publishedAt ?? '9999', b.article.publishedAt ?? '9999') ||
        byText(a.article.id, b.article.id) ||
        a.start - b.start ||
        a.end - b.end,
    );

/** Articles that say it in words of their own, and those that repeat another's words: ten copies are one voice. */
const countSources = (evidence: readonly T.EvidenceRow[]): { independent: number; republished: number } => {
  const wording = new Map<string, Set<string>>();
  for (const { article, quote } of evidence) {
    wording.set(article.id, (wording.get(article.id) ?? new Set()).add(fold(quote)));
  }
  const voices = new Set([...wording.values()].map((quotes) => [...quotes].sort().join('\n')));
  return { independent: voices.size, republished: wording.size - voices.size };
};

const dateRow = (event: Raw): T.EventDateRow | null =>
  event.start === null || event.start === undefined
    ? event.dateText
      ? { start: null, end: null, precision: null, text: text(event.dateText) }
      : null
    : {
        start: text(event.start),
        end: text(event.end),
        precision: orNull(event.precision) as T.EventDateRow['precision'],
        text: orNull(event.dateText),
      };

const participantRows = (value: unknown): T.ParticipantRow[] =>
  list(value)
    .map(
      (p): T.ParticipantRow => ({
        role: text(p.role) as ParticipantRole,
        actor: actorRow(raw(p.actor) ?? {}),
      }),
    )
    .sort((a, b) => byText(a.actor.id, b.actor.id));

const common = (event: Raw) => {
  const evidence = evidenceRows(event.evidence);
  return {
    id: text(event.id),
    date: dateRow(event),
    topics: texts(event.topics),
    evidence,
    confidence: Number(event.confidence),
    plover: event.ploverType ? { type: text(event.ploverType), mode: orNull(event.ploverMode) } : null,
    cameo: orNull(event.cameo),
    sources: countSources(evidence),
  };
};
const denialRefs = (value: unknown): T.DenialRefRow[] =>
  byId(
    list(value).map((d) => ({
      id: text(d.id),
      type: 'DENIAL' as const,
      content: orNull(d.content),
      speaker: actorOrNull(d.speaker),
    })),
  );
const readoutRow = (s: Raw): T.StatementRefRow => {
  const speaker = actorOrNull(s.speaker);
  const topics = texts(s.topics);
  return {
    id: text(s.id),
    type: 'STATEMENT',
    content: text(s.content),
    topics,
    speaker,
    side: sideOf(speaker),
  };
};
const eventRefRow = (event: Raw): T.EventRefRow => ({
  id: text(event.id),
  type: text(event.type) as EventType,
  date: dateRow(event),
  content: orNull(event.content),
  speaker: actorOrNull(event.speaker),
  participants: participantRows(event.participants),
  status: orNull(event.status) as ContactStatus | null,
});

export const contactRow = (event: Raw): T.ContactRow => ({
  ...common(event),
  type: text(event.type) as ContactType,
  status: text(event.status) as ContactStatus,
  participants: participantRows(event.participants),
  initiative: actorOrNull(event.initiative),
  firstSince: orNull(event.firstSince),
  place: orNull(event.place),
  readouts: byId(list(event.readouts).map(readoutRow)),
  deniedBy: denialRefs(event.deniedBy),
});

/** Nobody stands behind a denied claim without a speaker, nor behind one that its own speaker denies. */
const standingOf = (
  speaker: T.ActorRow | null,
  denials: readonly T.DenialRefRow[],
  echoed: boolean,
): T.Standing => {
  if (denials.length > 0) {
    const withdrawn = speaker === null || denials.some((denial) => denial.speaker?.id === speaker.id);
    return withdrawn && !echoed ? 'DENIED' : 'CONTESTED';
  }
  return echoed ? 'CONFIRMED' : 'ASSERTED';
};
export const statementRow = (event: Raw): T.StatementRow => {
  const speaker = actorOrNull(event.speaker);
  const deniedBy = denialRefs(event.deniedBy);
  return {
    ...common(event),
    type: 'STATEMENT',
    speaker,
    content: text(event.content),
    form: (orNull(event.form) ?? 'INDIRECT') as StatementForm,
    channel: (orNull(event.channel) ?? 'UNSPECIFIED') as Channel,
    addressees: actors(event.addressees),
    aboutActors: actors(event.aboutActors),
    aboutEvents: byId(list(event.aboutEvents).map(eventRefRow)),
    deniedBy,
    standing: standingOf(speaker, deniedBy, event.echoed === true),
  };
};
export const denialRow = (event: Raw): T.DenialRow => ({
  ...common(event),
  type: 'DENIAL',
  speaker: actorOrNull(event.speaker),
  content: orNull(event.content),
  form: orNull(event.form) as StatementForm | null,
  channel: orNull(event.channel) as Channel | null,
  denies: eventRefRow(raw(event.denies) ?? {}),
});
export const eventRow = (event: Raw): T.EventRow => {
  if (event.type === 'STATEMENT') return statementRow(event);
  return event.type === 'DENIAL' ? denialRow(event) : contactRow(event);
};
