/**
 * What the graph takes and gives: rows as plain data, dates as ISO 8601 text, absent values as null.
 * Rows are whole: every event comes with its actors, topics and evidence.
 */
import type {
  ActorKind,
  Channel,
  ContactStatus,
  ContactType,
  EventType,
  ExtractedPage,
  ParticipantRole,
  PloverCode,
  StatementForm,
} from '../model.js';

// ---- lists ----------------------------------------------------------------------------------------

/** A page of a list. `first` 1 to 100, default 20; `after` is an `endCursor` or an edge's cursor. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface EdgeRow<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A Relay connection. Cursors hold the sort key of their row, so rows added meanwhile shift nothing. */
export interface ConnectionRow<T> {
  readonly edges: readonly EdgeRow<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

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
  /** Formal English name, or a transliteration where none is known. */
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
  /** Statements about this contact, each on the side of its speaker. */
  readonly readouts: readonly StatementRefRow[];
  readonly deniedBy: readonly DenialRefRow[];
}
export interface StatementRefRow {
  readonly id: string;
  readonly type: 'STATEMENT';
  readonly content: string;
  readonly topics: readonly string[];
  readonly speaker: ActorRow | null;
  /** State code that the speaker stands for, where known. */
  readonly side: string | null;
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

// ---- questions ------------------------------------------------------------------------------------

export type Order = 'DATE_DESC' | 'DATE_ASC';

/** Days are ISO years, months or days; an event matches when its span meets `from`..`to`. Undated events match no bound. */
export interface EventFilter {
  readonly types?: readonly EventType[] | null | undefined;
  /** Id, or name in Arabic or English. A participant, or the speaker. */
  readonly actor?: string | null | undefined;
  /** A second actor that took part as well. */
  readonly with?: string | null | undefined;
  readonly speaker?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** A topic slug, or words to be found in the content or the evidence. */
  readonly about?: string | null | undefined;
  readonly status?: readonly ContactStatus[] | null | undefined;
  readonly article?: string | null | undefined;
}
export interface EventsArgs extends PageArgs {
  readonly filter?: EventFilter | null | undefined;
  readonly orderBy?: Order | null | undefined;
}
export interface ClaimsArgs extends PageArgs {
  /** True: only what somebody denies; false: only what nobody denies. */
  readonly disputed?: boolean | null | undefined;
  readonly speaker?: string | null | undefined;
  readonly about?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}
export type Level = 'PERSON' | 'MINISTRY' | 'STATE';
export interface WhoSpokeArgs extends PageArgs {
  readonly actor?: string | null | undefined;
  readonly with?: string | null | undefined;
  readonly level?: Level | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly about?: string | null | undefined;
  readonly channels?: readonly ContactType[] | null | undefined;
  readonly includeDenied?: boolean | null | undefined;
}
/** Two actors who were in contact; `a` is the one asked for, or the first by id. At most 100 contacts come along, latest first. */
export interface PairRow {
  readonly id: string;
  readonly a: ActorRow;
  readonly b: ActorRow;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly topics: readonly string[];
  readonly contacts: readonly ContactRow[];
}

export interface RelationshipGraphArgs {
  readonly seeds: readonly string[];
  readonly depth?: number | null | undefined;
  readonly types?: readonly EventType[] | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** Most nodes to return, 1 to 1000, default 200. */
  readonly limit?: number | null | undefined;
}
export interface GraphNodeRow {
  readonly id: string;
  readonly kind: ActorKind;
  readonly label: string;
  readonly labelEn: string;
  /** Number of events in which it took part or spoke, in the whole graph. */
  readonly degree: number;
}
export interface GraphEdgeRow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: EventType | 'HELD' | 'PART_OF' | 'SPEAKS_FOR';
  readonly weight: number;
  readonly first: string | null;
  readonly last: string | null;
}
export interface RelationshipGraphRow {
  readonly nodes: readonly GraphNodeRow[];
  readonly edges: readonly GraphEdgeRow[];
  readonly truncated: boolean;
}

export interface PathArgs {
  readonly from: string;
  readonly to: string;
  /** 1 to 10, default 6. */
  readonly maxHops?: number | null | undefined;
}
/** One chain of contacts: `actors` has one more than `links`. */
export interface PathRow {
  readonly length: number;
  readonly actors: readonly ActorRow[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly contact: ContactRow }[];
}

export type Bucket = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
export interface TimelineArgs {
  readonly actor?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly bucket?: Bucket | null | undefined;
}
/** `start` is the first day of the bucket. */
export interface TimelineRow {
  readonly start: string;
  readonly total: number;
  readonly counts: readonly { readonly type: EventType; readonly count: number }[];
}

export type SearchKind = ActorKind | EventType | 'ARTICLE';
export interface SearchArgs {
  readonly text: string;
  readonly kinds?: readonly SearchKind[] | null | undefined;
  readonly first?: number | null | undefined;
}
export interface SearchHitRow {
  readonly score: number;
  readonly node: NodeRow;
}
export interface SearchPageArgs extends PageArgs {
  readonly search?: string | null | undefined;
}

// ---- writing --------------------------------------------------------------------------------------

/** What one `savePages` did. `known` articles were in the graph before: they got provenance only. */
export interface SaveReport {
  readonly pages: number;
  readonly articles: { readonly added: number; readonly known: number; readonly ids: readonly string[] };
  /** Ids of events that were not in the graph before. */
  readonly newEvents: readonly string[];
  /** Facts left out because no words of the article prove them. */
  readonly withoutEvidence: number;
}
export interface GraphCounts {
  readonly nodes: number;
  readonly relationships: number;
  readonly articles: number;
  readonly actors: number;
  readonly events: number;
}
/** Same name, contradicting offices: kept apart for an editor to judge. */
export interface NamesakeRow {
  readonly key: string;
  readonly people: readonly PersonRow[];
}
export type Pages = readonly ExtractedPage[];
