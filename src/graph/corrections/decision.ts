/** What an editor decides, as it is kept: enough to be applied again to whatever is ingested later. */
import type { ContactStatus, ContactType, ParticipantRole } from '../../model.js';

/** An actor as it stood when the decision was made. Ids may move when namesakes appear; name and states find it again. */
export interface ActorAnchor {
  readonly id: string;
  readonly name: string;
  readonly states: readonly string[];
  /** Identity keys of its mentions: people only. */
  readonly blocks: readonly string[];
}

/** A report of an event: an article and the words that prove it. */
export interface ReportAnchor {
  readonly article: string;
  readonly local: string;
  readonly start: number;
  readonly end: number;
}

/** What becomes of an event; what is absent stays as the articles tell it. */
export interface EventChange {
  /** True: these words tell of no event at all. */
  readonly withdrawn?: boolean | undefined;
  readonly type?: ContactType | undefined;
  readonly status?: ContactStatus | undefined;
  /** Inclusive ISO days, months or years; null for no date. */
  readonly date?: { readonly start: string; readonly end: string } | null | undefined;
  readonly place?: string | null | undefined;
  readonly topics?: readonly string[] | undefined;
  /** Actors by their ids in the graph. */
  readonly participants?: readonly { readonly actor: string; readonly role: ParticipantRole }[] | undefined;
  readonly speaker?: string | null | undefined;
}

/** Mentions are told by article and name: the same text read again gives the same ones. */
export type Decision =
  | { readonly kind: 'MERGE'; readonly keep: ActorAnchor; readonly absorb: ActorAnchor }
  | {
      readonly kind: 'SPLIT';
      readonly actor: ActorAnchor;
      /** Id of the actor that the mentions become. */
      readonly part: string;
      readonly mentions: readonly { readonly article: string; readonly name: string }[];
    }
  | {
      readonly kind: 'EVENT';
      readonly event: string;
      readonly reports: readonly ReportAnchor[];
      readonly change: EventChange;
    }
  | { readonly kind: 'RETRACT'; readonly article: string };

/** Marks a reference to an actor of the graph among an article's own references. */
export const GLOBAL = '=';
