/**
 * What the graph takes and gives: rows as plain data, dates as ISO 8601 text, absent values as null.
 * Rows are whole, every event with its actors, topics and evidence, unless a selection says what is wanted of them.
 */
import type {
  Channel,
  ContactStatus,
  ContactType,
  EventType,
  ParticipantRole,
  PloverCode,
  StatementForm,
} from '../model.js';

// ---- actors ---------------------------------------------------------------------------------------

/** An office as articles state it. `firstSeen` and `lastSeen` are the publication days that bear witness. */
export interface RoleRow {
  readonly office: string;
  readonly portfolio: string | null;
  readonly state: string | null;
  readonly former: boolean;
  readonly title: string;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** Id of the state or ministry in which the office is held. */
  readonly heldIn: string;
}

interface ActorRowBase {
  readonly id: string;
  readonly name: string;
  /** Usual English name; see the packs’ `englishName`. */
  readonly nameEn: string;
  readonly aliases: readonly string[];
}
export interface PersonRow extends ActorRowBase {
  readonly kind: 'PERSON';
  readonly roles: readonly RoleRow[];
}
export interface StateRow extends ActorRowBase {
  readonly kind: 'STATE';
  readonly code: string;
}
export interface MinistryRow extends ActorRowBase {
  readonly kind: 'MINISTRY';
  readonly portfolio: string;
  /** Code of the state it is part of. */
  readonly state: string;
}
export interface OrganizationRow extends ActorRowBase {
  readonly kind: 'ORGANIZATION';
}
export interface UnnamedSourceRow extends ActorRowBase {
  readonly kind: 'UNNAMED_SOURCE';
  /** Id of the state, ministry or organization that it speaks for. */
  readonly of: string | null;
  /** The office by which alone articles tell of somebody: "the Egyptian foreign minister". */
  readonly office: RoleRow | null;
}
export type ActorRow = PersonRow | StateRow | MinistryRow | OrganizationRow | UnnamedSourceRow;

// ---- articles and evidence ------------------------------------------------------------------------

/** An article without its body: what evidence shows. */
export interface ArticleRefRow {
  readonly id: string;
  readonly title: string | null;
  /** Names of those who published it, in alphabetical order; `source` is the first. */
  readonly source: string | null;
  readonly sources: readonly string[];
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly language: string;
}
export interface ArticleRow extends ArticleRefRow {
  readonly text: string;
  readonly keywords: readonly string[];
  readonly related: readonly string[];
  readonly readAlso: readonly ArticleRefRow[];
  readonly ingestedAt: string;
}

/** The words that prove a fact: `article.text.slice(start, end) === quote`. */
export interface EvidenceRow {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly article: ArticleRefRow;
  readonly confidence: number;
  readonly rule: string;
  /** What this article says of a contact, before accounts are weighed; null for other events. */
  readonly status: ContactStatus | null;
}

// ---- events ---------------------------------------------------------------------------------------

/** Inclusive ISO days. `precision` is of the narrowest account; `text` the words of one article. */
export interface EventDateRow {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: 'DAY' | 'MONTH' | 'YEAR' | 'RANGE' | null;
  readonly text: string | null;
}
interface EventRowBase {
  readonly id: string;
  /** Null where no article fixes a date: never a guess. */
  readonly date: EventDateRow | null;
  readonly topics: readonly string[];
  readonly evidence: readonly EvidenceRow[];
  /** The highest confidence among the evidence. */
  readonly confidence: number;
  readonly plover: PloverCode | null;
  readonly cameo: string | null;
  readonly sources: { readonly independent: number; readonly republished: number };
}
export interface ParticipantRow {
  readonly role: ParticipantRole;
  readonly actor: ActorRow;
}
export interface ContactRow extends EventRowBase {
  readonly type: ContactType;
  /** REPORTED; CLAIMED where only one side says so or accounts differ; DENIED where nobody but deniers tells it. */
  readonly status: ContactStatus;
  readonly participants: readonly ParticipantRow[];
  readonly initiative: ActorRow | null;
  readonly firstSince: string | null;
  readonly place: string | null;
  /** What each side says about it. */
  readonly readouts: readonly ReadoutRow[];
  readonly deniedBy: readonly DenialRefRow[];
}
export interface StatementRefRow {
  readonly id: string;
  readonly type: 'STATEMENT';
  readonly content: string;
  readonly topics: readonly string[];
  readonly speaker: ActorRow | null;
}
/** The account of one side of a contact. */
export interface ReadoutRow {
  /** Code of the state that the speakers stand for, where known. */
  readonly side: string | null;
  readonly statements: readonly StatementRefRow[];
  readonly topics: readonly string[];
  /** Topics that no other side mentions. */
  readonly onlyHere: readonly string[];
}
export interface DenialRefRow {
  readonly id: string;
  readonly type: 'DENIAL';
  readonly content: string | null;
  readonly speaker: ActorRow | null;
}
/** ASSERTED: nobody contradicts; CONFIRMED: another side says so too; CONTESTED: both told and denied; DENIED: only denied. */
export type Standing = 'ASSERTED' | 'CONFIRMED' | 'CONTESTED' | 'DENIED';
export interface StatementRow extends EventRowBase {
  readonly type: 'STATEMENT';
  readonly speaker: ActorRow | null;
  readonly content: string;
  readonly form: StatementForm;
  readonly channel: Channel;
  readonly addressees: readonly ActorRow[];
  readonly aboutActors: readonly ActorRow[];
  readonly aboutEvents: readonly EventRefRow[];
  readonly deniedBy: readonly DenialRefRow[];
  readonly standing: Standing;
}
export interface DenialRow extends EventRowBase {
  readonly type: 'DENIAL';
  readonly speaker: ActorRow | null;
  readonly content: string | null;
  readonly form: StatementForm | null;
  readonly channel: Channel | null;
  readonly denies: EventRefRow;
}
/** Another event, named from a row: enough to show it; `event(id)` gives the rest. */
export interface EventRefRow {
  readonly id: string;
  readonly type: EventType;
  readonly date: EventDateRow | null;
  /** Of a statement or denial. */
  readonly content: string | null;
  readonly speaker: ActorRow | null;
  /** Of a contact. */
  readonly participants: readonly ParticipantRow[];
  readonly status: ContactStatus | null;
}
export type EventRow = ContactRow | StatementRow | DenialRow;
export type NodeRow = ActorRow | EventRow | ArticleRow;
