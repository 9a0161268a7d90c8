/** A verb that the lexicons know, and what stands with it. */
import type { TokenRange } from '../document.js';
import type { Hit, SenseOf, VerbForm } from './senses.js';

export type VerbKind = 'contact' | 'support' | 'speech' | 'act';
export type VerbHit = Hit<SenseOf<VerbKind>>;

/** A verb with the words around it that say whether it happened. */
export interface VerbGroup extends TokenRange {
  readonly at: number;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly reflexive: boolean;
  /** Why it is not said to have happened; null where it is. */
  readonly unreal: string | null;
}
