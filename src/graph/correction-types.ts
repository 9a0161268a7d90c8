/** What editors ask for, and what became of it. */
import type { ContactStatus, ContactType, ParticipantRole } from '../model.js';
import type { PageArgs } from './question-types.js';

export type CorrectionKind = 'MERGE' | 'SPLIT' | 'EVENT' | 'RETRACT';

/** Absent: as the articles tell it. `date` is an ISO year, month or day, null for none; `dateEnd` the last, if not the same. */
export interface EventChangeRequest {
  readonly withdrawn?: boolean | null | undefined;
  readonly type?: ContactType | null | undefined;
  readonly status?: ContactStatus | null | undefined;
  readonly date?: string | null | undefined;
  readonly dateEnd?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly topics?: readonly string[] | null | undefined;
  /** Actors by id or name. */
  readonly participants?:
    | readonly { readonly actor: string; readonly role: ParticipantRole }[]
    | null
    | undefined;
  /** By id or name; null for nobody named. */
  readonly speaker?: string | null | undefined;
}

/** Actors are ids, or names in Arabic or English. */
export type CorrectionRequest =
  | { readonly kind: 'MERGE'; readonly keep: string; readonly absorb: string }
  | { readonly kind: 'SPLIT'; readonly actor: string; readonly articles: readonly string[] }
  | { readonly kind: 'EVENT'; readonly event: string; readonly change: EventChangeRequest }
  | { readonly kind: 'RETRACT'; readonly article: string };

/** Who corrects, why, and whether in earnest. */
export interface Editing {
  readonly by: string;
  readonly reason?: string | null | undefined;
  /** True: tells what would change, and changes nothing. */
  readonly dryRun?: boolean | undefined;
}

export interface CorrectionRow {
  readonly id: string;
  readonly kind: CorrectionKind;
  readonly by: string;
  /** ISO 8601 date and time. */
  readonly at: string;
  readonly reason: string | null;
  readonly summary: string;
  /** Ids of what it is about. */
  readonly subjects: readonly string[];
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}
/** A node in few words. */
export interface NodeRefRow {
  readonly id: string;
  /** Kind of actor or type of event. */
  readonly kind: string;
  readonly label: string;
}
export interface CorrectionReport {
  readonly correction: CorrectionRow;
  readonly dryRun: boolean;
  /** Nodes that nothing supports any more. */
  readonly removed: readonly NodeRefRow[];
  /** Nodes that came in their place. */
  readonly added: readonly NodeRefRow[];
}
export interface CorrectionsArgs extends PageArgs {
  readonly subject?: string | null | undefined;
}
