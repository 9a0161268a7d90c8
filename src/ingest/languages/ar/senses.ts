/** What the words of the lexicons mean to the reader of a text. */
import type { Portfolio } from '../../../model.js';
import type { Gazetteer } from '../../engine/gazetteer.js';
import { type ContactNoun, type ContactVerb, type LightVerb } from './lexicon/contacts.js';
import { type OfficeEntry } from './lexicon/offices.js';
import { type OrganizationHead } from './lexicon/organization-heads.js';
import { type OrganizationEntry } from './lexicon/organizations.js';
import { type ReportingVerb } from './lexicon/reporting.js';
import { type Gender, type GrammaticalNumber, type VerbForm } from './verb-forms.js';

/** What a phrase of the dictionary means. */
export type Sense =
  | { readonly kind: 'state'; readonly code: string; readonly as: 'name' | 'context'; readonly weak: boolean }
  /** A capital, a palace or a city: the place, or the government that sits in it. */
  | {
      readonly kind: 'place';
      readonly code: string;
      readonly as: 'capital' | 'metonym' | 'city';
      readonly weak: boolean;
    }
  | {
      readonly kind: 'nisba';
      readonly code: string;
      readonly gender: Gender;
      readonly number: GrammaticalNumber;
      readonly definite: boolean;
      readonly weak: boolean;
    }
  | { readonly kind: 'portfolio'; readonly portfolio: Portfolio }
  | {
      readonly kind: 'office';
      readonly entry: OfficeEntry;
      readonly gender: Gender;
      readonly number: GrammaticalNumber;
      readonly definite: boolean;
    }
  /** `ordinary`: a common noun too, after which an unknown word is no name ("the citizen", "the team"). */
  | { readonly kind: 'honorific'; readonly ordinary: boolean }
  | { readonly kind: 'rank'; readonly ordinary: boolean }
  | { readonly kind: 'former' }
  | { readonly kind: 'blessing'; readonly former: boolean }
  | { readonly kind: 'adjective' }
  | { readonly kind: 'organization'; readonly entry: OrganizationEntry }
  | { readonly kind: 'organizationHead'; readonly entry: OrganizationHead; readonly definite: boolean }
  | { readonly kind: 'genericBody' }
  | {
      readonly kind: 'source';
      readonly gender: Gender;
      readonly number: GrammaticalNumber;
      readonly definite: boolean;
    }
  | { readonly kind: 'sourceAdjective' }
  | { readonly kind: 'ministry'; readonly portfolio: Portfolio; readonly state: string }
  | { readonly kind: 'ministryHead'; readonly definite: boolean }
  | { readonly kind: 'government'; readonly definite: boolean }
  | { readonly kind: 'verb'; readonly verb: ReportingVerb; readonly form: VerbForm }
  | { readonly kind: 'contactVerb'; readonly verb: ContactVerb; readonly form: VerbForm }
  | { readonly kind: 'lightVerb'; readonly verb: LightVerb; readonly form: VerbForm }
  | {
      readonly kind: 'contactNoun';
      readonly noun: ContactNoun;
      readonly definite: boolean;
      readonly possessed: boolean;
    }
  | { readonly kind: 'phone' }
  | { readonly kind: 'complementizer' }
  | { readonly kind: 'preposition' }
  | { readonly kind: 'particle' };
export type SenseKind = Sense['kind'];
export type SenseOf<K extends SenseKind> = Extract<Sense, { readonly kind: K }>;

/** All lexicons in one, so that a text is walked once. */
export type Dictionary = Gazetteer<Sense>;
/** The same while it is filled. */
export type Entries = Pick<Dictionary, 'add'>;

const UNTOLD = {
  kind: undefined,
  code: undefined,
  as: undefined,
  weak: undefined,
  gender: undefined,
  number: undefined,
  definite: undefined,
  possessed: undefined,
  portfolio: undefined,
  state: undefined,
  entry: undefined,
  ordinary: undefined,
  former: undefined,
  verb: undefined,
  form: undefined,
  noun: undefined,
};

/**
 * A sense with the keys of all others: what is asked of senses at every word, their kind first, is quick to read where
 * all have one shape.
 */
export const shaped = (sense: Sense): Sense => ({ ...UNTOLD, ...sense });
