/** The noun phrases that name an actor. */
import type { Office, Portfolio } from '../../../model.js';
import type { TokenRange } from '../document.js';
import type { OrganizationWords } from './grammar.js';

/** The body that an office is in, where the words of the title say it. */
export type Body =
  | { readonly kind: 'organization'; readonly name: string }
  | { readonly kind: 'ministry'; readonly portfolio: Portfolio; readonly state: string | null };

/** An office as the text gives it. `office` is null for "his counterpart", whose office is that of another. */
export interface Title extends TokenRange {
  readonly office: Office | null;
  /** The word for the office, by which "the chancellor" is known again. */
  readonly head: string;
  readonly portfolio: Portfolio | null;
  readonly state: string | null;
  readonly former: boolean;
  readonly body: Body | null;
}

export interface PersonPhrase extends TokenRange {
  readonly kind: 'person';
  readonly titles: readonly Title[];
  /** Tokens of the name; null where a title stands alone. */
  readonly name: TokenRange | null;
  /** "ministers": each title is another person's. */
  readonly plural: boolean;
}
export interface StatePhrase extends TokenRange {
  readonly kind: 'state';
  readonly state: string;
  /** seat: a capital, which may be a mere place; city: never a government. */
  readonly as: 'name' | 'government' | 'metonym' | 'seat' | 'city';
}
export interface MinistryPhrase extends TokenRange {
  readonly kind: 'ministry';
  /** Null for "the ministry": the one named before. */
  readonly portfolio: Portfolio | null;
  readonly state: string | null;
}
export interface OrganizationPhrase extends TokenRange {
  readonly kind: 'organization';
  readonly name: string;
  readonly entry: OrganizationWords | null;
}
export interface SourcePhrase extends TokenRange {
  readonly kind: 'source';
  readonly state: string | null;
  readonly body: Body | null;
}
/** "he", "they". */
export interface PronounPhrase extends TokenRange {
  readonly kind: 'pronoun';
  readonly plural: boolean;
}
export type Phrase =
  | PersonPhrase
  | StatePhrase
  | MinistryPhrase
  | OrganizationPhrase
  | SourcePhrase
  | PronounPhrase;
