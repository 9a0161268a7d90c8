/** The actors of an article by id, and the order in which they were spoken of. */
import type { Portfolio } from '../../../../model.js';
import { remember } from '../../../../remember.js';
import { foldArabic } from '../script.js';
import {
  type Entity,
  type EntityKind,
  type EntityOf,
  type MinistryEntity,
  type PersonEntity,
  type SourceEntity,
  type StateEntity,
} from './entities.js';
import { Recency } from './recency.js';

const REMEMBERED = 20_000;
const slugOfWord = remember((word) => foldArabic(word).replace(/[^\p{L}\p{N}]+/gu, '-'), REMEMBERED);

/** A folded name as part of an id. */
export const slug = (name: string): string => {
  const joined = name.split(' ').map(slugOfWord).join('-');
  return /^-|--|-$/.test(joined) ? joined.replace(/-+/g, '-').replace(/^-|-$/g, '') : joined;
};

export class Registry {
  readonly #byId = new Map<string, Entity>();
  /** The persons, in the order in which they were entered. */
  readonly people: PersonEntity[] = [];
  /** Those spoken of so far. */
  readonly #spokenOf: { readonly [K in EntityKind]: Recency<EntityOf<K>> } = {
    person: new Recency(),
    state: new Recency(),
    ministry: new Recency(),
    organization: new Recency(),
    source: new Recency(),
  };

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  add(entity: Entity): void {
    this.#byId.set(entity.id, entity);
    if (entity.kind === 'person') this.people.push(entity);
  }

  get entities(): readonly Entity[] {
    return [...this.#byId.values()];
  }

  entity(id: string): Entity | null {
    return this.#byId.get(id) ?? null;
  }

  /** An actor is spoken of, later in the text than all before. */
  speakOf(entity: Entity): void {
    const spoken: Recency<Entity> = this.#spokenOf[entity.kind];
    spoken.touch(entity);
  }

  state(code: string): StateEntity {
    const id = `state:${code}`;
    const known = this.#byId.get(id);
    if (known?.kind === 'state') return known;
    const entity: StateEntity = { kind: 'state', id, state: code, mentions: [], adjectives: [] };
    this.#byId.set(id, entity);
    return entity;
  }

  ministry(portfolio: Portfolio, state: string): MinistryEntity {
    const id = `ministry:${portfolio}:${state}`;
    const known = this.#byId.get(id);
    if (known?.kind === 'ministry') return known;
    const entity: MinistryEntity = { kind: 'ministry', id, portfolio, state, mentions: [] };
    this.#byId.set(id, entity);
    return entity;
  }

  /** The actors of a kind that were spoken of, whoever was last first. */
  latest<K extends EntityKind>(kind: K): Iterable<EntityOf<K>> {
    return this.#spokenOf[kind].latest();
  }

  last<K extends EntityKind>(kind: K, test: (entity: EntityOf<K>) => boolean): EntityOf<K> | null {
    return this.#spokenOf[kind].last(test);
  }

  mostMentioned(test: (entity: PersonEntity) => boolean): PersonEntity | null {
    let best: PersonEntity | null = null;
    for (const entity of this.#spokenOf.person.inOrder)
      if (entity.mentions.length > (best?.mentions.length ?? 0) && test(entity)) best = entity;
    return best;
  }

  unnamedSource(name: string, of: string | null, head: string): SourceEntity {
    const id = `unnamed:${slug(name)}`;
    const known = this.#byId.get(id);
    if (known?.kind === 'source') return known;
    const entity: SourceEntity = { kind: 'source', id, name, of, head, mentions: [] };
    this.#byId.set(id, entity);
    return entity;
  }
}
