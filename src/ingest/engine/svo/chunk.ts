/** A head noun of office or body with all that says whose it is, and the draft of one while it is read. */
import type { Portfolio } from '../../../model.js';
import type { TokenRange } from '../document.js';
import type { Body } from './phrases.js';
import type { Hit, SenseOf } from './senses.js';

export type HeadKind =
  | 'office'
  | 'counterpart'
  | 'ministryHead'
  | 'government'
  | 'organizationHead'
  | 'source';
export const HEADS = [
  'office',
  'counterpart',
  'ministryHead',
  'government',
  'organizationHead',
  'source',
] as const;

export interface Chunk extends TokenRange {
  /** The first token after articles and possessives. */
  readonly bare: number;
  readonly head: Hit<SenseOf<HeadKind>>;
  readonly definite: boolean;
  readonly portfolio: Portfolio | null;
  readonly states: readonly string[];
  readonly former: boolean;
  readonly body: Body | null;
  /** Something unknown is said of what the office is: "president of the chess club". */
  readonly ofUnknown: boolean;
}

export interface Draft {
  head: Hit<SenseOf<HeadKind>> | null;
  portfolio: Portfolio | null;
  states: string[];
  former: boolean;
  body: Body | null;
  joined: boolean;
  ofUnknown: boolean;
  /** The last piece was a state or body that may own what follows. */
  owner: boolean;
  end: number;
}
