/** The actors of one article, as they are gathered from its phrases. */
import type { Office, Portfolio } from '../../../model.js';
import type { TokenRange } from '../document.js';
import { foldAccents } from './fold-case.js';
import type { Title } from './phrases.js';

interface EntityBase {
  readonly id: string;
  readonly mentions: TokenRange[];
}
export interface PersonEntity extends EntityBase {
  readonly kind: 'person';
  readonly names: { readonly text: string; readonly words: readonly string[] }[];
  readonly titles: Title[];
}
export interface StateEntity extends EntityBase {
  readonly kind: 'state';
  readonly state: string;
  /** Named as a state, or by the nationality of an office or body: not as a mere place. */
  named: boolean;
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
  readonly press: boolean;
}
export interface SourceEntity extends EntityBase {
  readonly kind: 'source';
  readonly name: string;
  readonly of: string | null;
}
export type Entity = PersonEntity | StateEntity | MinistryEntity | OrganizationEntity | SourceEntity;

/** Offices that are always some state's. */
export const STATE_OFFICES: ReadonlySet<Office> = new Set<Office>([
  'king',
  'crown_prince',
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
]);

export const slug = (name: string): string =>
  foldAccents(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The actors by id: each is made when it is first spoken of. */
export class Registry {
  readonly #byId = new Map<string, Entity>();

  get entities(): readonly Entity[] {
    return [...this.#byId.values()];
  }

  entity(id: string): Entity | null {
    return this.#byId.get(id) ?? null;
  }

  #make<E extends Entity>(id: string, make: () => E): E {
    const known = this.#byId.get(id);
    if (known) return known as E;
    const entity = make();
    this.#byId.set(id, entity);
    return entity;
  }

  state(code: string): StateEntity {
    const id = `state:${code}`;
    return this.#make(id, () => ({ kind: 'state', id, state: code, named: false, mentions: [] }));
  }
  ministry(portfolio: Portfolio, state: string): MinistryEntity {
    const id = `ministry:${portfolio}:${state}`;
    return this.#make(id, () => ({ kind: 'ministry', id, portfolio, state, mentions: [] }));
  }
  organization(name: string, press: boolean): OrganizationEntity {
    const id = `organization:${slug(name)}`;
    return this.#make(id, () => ({
      kind: 'organization',
      id,
      name,
      aliases: new Set(),
      press,
      mentions: [],
    }));
  }
  source(name: string, of: string | null): SourceEntity {
    const id = `unnamed:${slug(name)}`;
    return this.#make(id, () => ({ kind: 'source', id, name, of, mentions: [] }));
  }
  person(name: string): PersonEntity {
    let id = `person:${slug(name)}`;
    for (let n = 2; this.#byId.has(id); n++) id = `person:${slug(name)}-${n}`;
    return this.#make(id, () => ({ kind: 'person', id, names: [], titles: [], mentions: [] }));
  }
}
