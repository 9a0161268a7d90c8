/** The actors of an article by id, and the order in which they were spoken of. */
import type { Portfolio } from '../../../../model.js';
import type { Phrase } from '../phrases.js';
import { foldArabic } from '../script.js';
import {
  type Entity,
  type MinistryEntity,
  type PersonEntity,
  type SourceEntity,
  type StateEntity,
} from './entities.js';

/** A folded name as part of an id. */
export const slug = (name: string): string =>
  foldArabic(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

export class Registry {
  readonly #byId = new Map<string, Entity>();
  /** Every mention resolved so far, in the order of the text. */
  readonly seen: { readonly phrase: Phrase; readonly entity: Entity }[] = [];

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  add(entity: Entity): void {
    this.#byId.set(entity.id, entity);
  }

  get entities(): readonly Entity[] {
    return [...this.#byId.values()];
  }

  entity(id: string): Entity | null {
    return this.#byId.get(id) ?? null;
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

  last<E extends Entity>(test: (entity: Entity) => entity is E): E | null {
    for (let i = this.seen.length - 1; i >= 0; i--) {
      const entity = this.seen[i]?.entity;
      if (entity && test(entity)) return entity;
    }
    return null;
  }

  mostMentioned(test: (entity: Entity) => entity is PersonEntity): PersonEntity | null {
    let best: PersonEntity | null = null;
    for (const { entity } of this.seen)
      if (test(entity) && entity.mentions.length > (best?.mentions.length ?? 0)) best = entity;
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
