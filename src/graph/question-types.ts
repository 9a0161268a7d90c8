/** What may be asked of the graph, and the answers that are more than rows. */
import type { ActorKind, ContactStatus, ContactType, EventType, ExtractedPage } from '../model.js';
import type { ActorRow, ContactRow, NodeRow, PersonRow } from './row-types.js';

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
  /** Null where nobody asked for it. */
  readonly totalCount: number | null;
}

// ---- questions ------------------------------------------------------------------------------------

export type Order = 'DATE_DESC' | 'DATE_ASC';

/** Days are ISO years, months or days; an event matches when its span meets `from`..`to`. Undated events match no bound. */
export interface EventFilter {
  /** Only these, whatever else holds. */
  readonly ids?: readonly string[] | null | undefined;
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
/** By the day of the latest contact, or by how many there were. */
export type PairOrder = 'LATEST' | 'COUNT';

export interface WhoSpokeArgs extends PageArgs {
  readonly actor?: string | null | undefined;
  readonly with?: string | null | undefined;
  readonly level?: Level | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly about?: string | null | undefined;
  readonly channels?: readonly ContactType[] | null | undefined;
  readonly includeDenied?: boolean | null | undefined;
  readonly orderBy?: PairOrder | null | undefined;
}
/** Two actors who were in contact; `a` is the one asked for, or the first by id. Contacts latest first. */
export interface PairRow {
  readonly id: string;
  readonly a: ActorRow;
  readonly b: ActorRow;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly topics: readonly string[];
  readonly contacts: ConnectionRow<ContactRow>;
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
  /** How many events were not in the graph before. */
  readonly eventsAdded: number;
  /** Their ids. */
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
