/** A reporting verb as a candidate for a statement, and one that was dropped. */
import type { Complement, ReportingVerb } from '../lexicon/reporting.js';
import type { Subject } from '../syntax.js';
import type { VerbForm } from '../verb-forms.js';

export interface SpeechCandidate {
  readonly at: number;
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
  readonly subject: Subject | null;
  /** Token where the content begins: complementizer, quotation mark, preposition or object. */
  readonly content: number;
  readonly complement: Complement;
  /** A new statement rather than one inside another. */
  readonly coordinate: boolean;
  /** Where the clause begins, if words before the verb belong to it: "which is what the ministry denied". */
  readonly lead?: number;
  /** Where the clause ends, if what is said stands before it: "as the White House announced". */
  readonly end?: number;
  /** "what the ministry mentioned": a claim referred to, not reported anew. */
  readonly referred: boolean;
}

export interface DroppedCandidate {
  readonly at: number;
  readonly reason: string;
  /** Who is told not to have said it: the clauses that follow are of him. */
  readonly subject: Subject | null;
}
