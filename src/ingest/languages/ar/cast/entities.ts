/** The actors of one article, as they are gathered from its phrases. */
import type { Office, Portfolio } from '../../../../model.js';
import type { TokenRange } from '../../../engine/document.js';
import type { Phrase, Title } from '../phrases.js';
import type { NameKey } from './name-matching.js';

interface EntityBase {
  readonly id: string;
  readonly mentions: Phrase[];
}

export interface PersonEntity extends EntityBase {
  readonly kind: 'person';
  /** Every form of the name in the article, the fullest first. */
  readonly names: { readonly text: string; readonly key: NameKey }[];
  readonly titles: Title[];
  /** States in which somebody is called this person's counterpart: of none of them is the person. */
  readonly notOf: Set<string>;
}
export interface StateEntity extends EntityBase {
  readonly kind: 'state';
  readonly state: string;
  /** Ranges where the state is meant by a nationality adjective of an office or body. */
  readonly adjectives: TokenRange[];
}
export interface MinistryEntity extends EntityBase {
  readonly kind: 'ministry';
  readonly portfolio: Portfolio;
  readonly state: string;
}
export interface OrganizationEntity extends EntityBase {
  readonly kind: 'organization';
  readonly name: string;
  readonly aliases: Set<string>;
  readonly head: string | null;
}
export interface SourceEntity extends EntityBase {
  readonly kind: 'source';
  readonly name: string;
  readonly of: string | null;
  readonly head: string;
}
export type Entity = PersonEntity | StateEntity | MinistryEntity | OrganizationEntity | SourceEntity;
export type EntityKind = Entity['kind'];
export type EntityOf<K extends EntityKind> = Extract<Entity, { readonly kind: K }>;

/** Offices that are always some state's: where the article does not say whose, its main state is meant. */
export const MINISTERIAL: ReadonlySet<Office> = new Set<Office>([
  'minister',
  'deputy_minister',
  'minister_of_state',
]);
export const STATE_OFFICES: ReadonlySet<Office> = new Set<Office>([
  'king',
  'crown_prince',
  'deputy_crown_prince',
  'emir',
  'sultan',
  'president',
  'vice_president',
  'prime_minister',
  'deputy_prime_minister',
  'minister',
  'deputy_minister',
  'minister_of_state',
  'speaker_of_parliament',
  'governor',
  'member_of_parliament',
]);

/** A title says nothing that the person's other title contradicts. */
export const agrees = (title: Title, other: Title): boolean =>
  title.office !== null &&
  title.office === other.office &&
  (title.portfolio === null || other.portfolio === null || title.portfolio === other.portfolio) &&
  (title.state === null || other.state === null || title.state === other.state);
