// The nouns of Sila as types. This is also the shape of `sila extract`'s JSON (one `ExtractedPage` a line)
// and the input of the graph's `save`. Offsets count UTF-16 code units into `article.text`, end exclusive.
import type { Comparison } from './model/comparison.js';

/** A half-open range of UTF-16 code units in an article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---- pages, before extraction -------------------------------------------------------------------

/** One page as a source delivers it: decoded, not yet segmented. */
export interface Page {
  /** Stable name of the page: a record's id, a file's name, an address. */
  readonly id: string;
  readonly format: 'text' | 'html';
  readonly content: string;
  readonly url?: string | undefined;
  readonly source?: string | undefined;
  readonly title?: string | undefined;
  /** ISO 8601 day (`2024-04-04`) on which the main article was published. */
  readonly publishedAt?: string | undefined;
  /** BCP 47 language, where the source declares one. */
  readonly language?: string | undefined;
}

export type ArticlePosition = 'MAIN' | 'READ_ALSO';

/** One article cut out of a page, body cleaned: what extraction reads. */
export interface ArticleText {
  readonly position: ArticlePosition;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly text: string;
}

/** A page cut into its articles. */
export interface SegmentedPage {
  readonly id: string;
  readonly url: string | null;
  readonly source: string | null;
  readonly keywords: readonly string[];
  readonly publishedAt: string | null;
  readonly articles: readonly ArticleText[];
  readonly related: readonly RelatedHeadline[];
  readonly warnings: readonly Warning[];
}

export interface RelatedHeadline {
  readonly title: string;
  readonly url: string | null;
}

/** Something the user should know about an input that was nevertheless used. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly place?: string;
}

// ---- actors ---------------------------------------------------------------------------------------

export type ActorKind = 'PERSON' | 'STATE' | 'MINISTRY' | 'ORGANIZATION' | 'UNNAMED_SOURCE';

// biome-ignore format: a list of words
export const OFFICES = [
  'king', 'crown_prince', 'deputy_crown_prince', 'emir', 'sultan', 'president', 'vice_president',
  'prime_minister', 'deputy_prime_minister', 'minister', 'deputy_minister', 'minister_of_state',
  'speaker_of_parliament', 'secretary_general', 'special_envoy', 'ambassador', 'spokesperson',
  'chief_of_staff', 'military_commander', 'governor', 'director', 'adviser', 'member_of_parliament',
  'party_leader', 'judge', 'journalist', 'analyst', 'other',
] as const;
export type Office = (typeof OFFICES)[number];

// biome-ignore format: a list of words
export const PORTFOLIOS = [
  'foreign_affairs', 'defense', 'interior', 'finance', 'justice', 'energy', 'oil', 'trade', 'economy',
  'health', 'education', 'information', 'culture', 'labor', 'transport', 'agriculture', 'planning',
  'religious_affairs', 'intelligence', 'other',
] as const;
export type Portfolio = (typeof PORTFOLIOS)[number];

/** An office as the article states it of a person. */
export interface Role {
  readonly office: Office;
  readonly portfolio?: Portfolio;
  /** ISO 3166-1 alpha-2, plus `EU`, `XK`, and `SU` for the Soviet Union. */
  readonly state?: string;
  /** The organization, region, church or rival government it is in; where a diplomat is posted, a deputy's remit, or "designate". */
  readonly body?: string;
  readonly post?: string;
  /** Present where one person holds the office at a time: the head of the body, the spokesperson of a ministry, a pope. */
  readonly head?: true;
  /** True where the article says former, deposed, late or the like. */
  readonly former: boolean;
  /** The title in the article's words. */
  readonly title: string;
}

interface ActorBase {
  /** Unique within the article; `state:` and `ministry:` ids are the same in every article. */
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly Span[];
}
export interface PersonFact extends ActorBase {
  readonly kind: 'PERSON';
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
}
export interface StateFact extends ActorBase {
  readonly kind: 'STATE';
  readonly state: string;
}
export interface MinistryFact extends ActorBase {
  readonly kind: 'MINISTRY';
  readonly portfolio: Portfolio;
  readonly state: string;
}
export interface OrganizationFact extends ActorBase {
  readonly kind: 'ORGANIZATION';
  readonly aliases: readonly string[];
}
export interface UnnamedSourceFact extends ActorBase {
  readonly kind: 'UNNAMED_SOURCE';
  /** Id of the state, ministry or organization the source speaks for, where said. */
  readonly of: string | null;
  /** The office, where somebody is told by it alone: "the Egyptian foreign minister". Whoever held it then is meant. */
  readonly role?: Role;
}
export type ActorFact = PersonFact | StateFact | MinistryFact | OrganizationFact | UnnamedSourceFact;

// ---- events ---------------------------------------------------------------------------------------

export type ContactType = 'CALL' | 'MEETING' | 'VISIT' | 'MESSAGE';
export type EventType = ContactType | 'STATEMENT' | 'DENIAL';
export type ContactStatus = 'REPORTED' | 'CLAIMED' | 'DENIED';
export type StatementForm = 'DIRECT' | 'INDIRECT';
export const CHANNELS = [
  'COMMUNIQUE',
  'PRESS_CONFERENCE',
  'PRESS_MEETING',
  'INTERVIEW',
  'RADIO',
  'TELEVISION',
  'SOCIAL_MEDIA',
  'SPEECH',
  'LETTER',
  'CALL',
  'UNSPECIFIED',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** A date as the text gives it; `start` and `end` are ISO years, months or days (inclusive). */
export interface EventDate {
  readonly start: string | null;
  readonly end: string | null;
  /** The words that say so. */
  readonly text: string;
}

export type ParticipantRole = 'INITIATOR' | 'RECIPIENT' | 'PARTICIPANT' | 'HOST' | 'VISITOR' | 'SENDER';
export interface Participant {
  readonly actor: string;
  readonly role: ParticipantRole;
}

interface EventBase {
  readonly id: string;
  readonly date: EventDate | null;
  readonly evidence: readonly Span[];
  /** Calibrated probability, 0 to 1, that the fact is right. */
  readonly confidence: number;
  /** Id of the rule that found it, equal to the rule's path: `ar/call/received`. */
  readonly rule: string;
  /** PLOVER (2024) event type and mode, CAMEO code: null where the manuals give none. */
  readonly plover?: PloverCode | null;
  readonly cameo?: string | null;
}
export interface PloverCode {
  readonly type: string;
  readonly mode: string | null;
}
export interface ContactFact extends EventBase {
  readonly type: ContactType;
  readonly status: ContactStatus;
  readonly participants: readonly Participant[];
  /** Who the text says began the contact, or the initiator's state. */
  readonly initiative: string | null;
  /** `2022-10` in "the first of its kind since October 2022". */
  readonly firstSince: string | null;
  readonly topics: readonly string[];
  readonly place?: string | null;
}
export interface StatementFact extends EventBase {
  readonly type: 'STATEMENT';
  readonly speaker: string | null;
  readonly form: StatementForm;
  readonly channel: Channel;
  readonly content: Span;
  readonly addressees: readonly string[];
  /** Ids of events (in this article) and actors that the statement is about. */
  readonly about: readonly string[];
  readonly topics?: readonly string[];
}
export interface DenialFact extends EventBase {
  readonly type: 'DENIAL';
  readonly speaker: string | null;
  /** Id of the statement or contact that is denied: always one of this article's events. */
  readonly denies: string;
  readonly form?: StatementForm;
  readonly channel?: Channel;
  readonly content?: Span;
}
export type EventFact = ContactFact | StatementFact | DenialFact;

// ---- the result -----------------------------------------------------------------------------------

export interface ExtractedArticle extends ArticleText {
  readonly actors: readonly ActorFact[];
  readonly events: readonly EventFact[];
  /** Absent where no model was asked, or none answered. */
  readonly comparison?: Comparison;
}
export interface PageHeader {
  readonly id: string;
  readonly url?: string | null;
  readonly source: string | null;
  readonly language: string;
  readonly keywords: readonly string[];
  readonly publishedAt: string | null;
}
/** What extraction gives for one page: one JSON line of `sila extract`. */
export interface ExtractedPage {
  readonly page: PageHeader;
  readonly articles: readonly ExtractedArticle[];
  readonly related: readonly RelatedHeadline[];
  readonly warnings: readonly Warning[];
}

/** A candidate that a rule or refiner considered: kept or dropped, and why. */
export interface TraceEntry {
  readonly article: number;
  readonly rule: string;
  readonly span: Span;
  readonly outcome: 'KEPT' | 'DROPPED' | 'MERGED';
  readonly reason: string;
  readonly fact?: string;
}
