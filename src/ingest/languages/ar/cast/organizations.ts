/** The organizations of an article by the words of their names. */
import type { OrganizationPhrase } from '../phrases.js';
import type { OrganizationEntity } from './entities.js';
import { slug } from './registry.js';

interface Known {
  readonly entity: OrganizationEntity;
  /** In the order in which they were entered. */
  readonly order: number;
  /** The name as part of an id. */
  readonly own: string;
  readonly words: ReadonlySet<string>;
  readonly aliases: Set<string>;
}

const firstWord = (key: string): string => {
  const end = key.indexOf('-');
  return end < 0 ? key : key.slice(0, end);
};

/** Whether a phrase that no lexicon knows is short for a name, or says more than it. */
const isShortFor = ({ entity, own }: Known, { known, head }: OrganizationPhrase, key: string): boolean =>
  !known &&
  head !== null &&
  ((head === entity.head && (own.startsWith(`${key}-`) || key.startsWith(`${own}-`))) ||
    // "the Workers' Party" of an article on the Kurdistan Workers' Party
    (key.includes('-') && own.startsWith(`${key}-`)));

export class Organizations {
  readonly #known = new Map<OrganizationEntity, Known>();
  /** By the first word of a name or alias: what is one body begins alike. */
  readonly #byFirstWord = new Map<string, Known[]>();

  add(entity: OrganizationEntity): void {
    const own = slug(entity.name);
    const words = new Set(own.split('-').map((word) => word.replace(/^ال/, '')));
    const known = { entity, order: this.#known.size, own, words, aliases: new Set<string>() };
    this.#known.set(entity, known);
    this.#enter(own, known);
    for (const alias of entity.aliases) this.#enterAlias(alias, known);
  }

  addAlias(entity: OrganizationEntity, alias: string): void {
    entity.aliases.add(alias);
    const known = this.#known.get(entity);
    if (known) this.#enterAlias(alias, known);
  }

  /** The one entered first that a phrase may mean; `key` is the slug of its name. */
  find(phrase: OrganizationPhrase, key: string): OrganizationEntity | null {
    let first: Known | null = null;
    for (const known of this.#byFirstWord.get(firstWord(key)) ?? [])
      if (
        (first === null || known.order < first.order) &&
        (known.own === key || isShortFor(known, phrase, key) || known.aliases.has(key))
      )
        first = known;
    return first?.entity ?? null;
  }

  /** Whether a word stands in the name, with its article or without. */
  isNamedWith(entity: OrganizationEntity, word: string | null): boolean {
    return word !== null && this.#known.get(entity)?.words.has(word) === true;
  }

  #enterAlias(alias: string, known: Known): void {
    const key = slug(alias);
    if (known.aliases.has(key)) return;
    known.aliases.add(key);
    this.#enter(key, known);
  }

  #enter(key: string, known: Known): void {
    const first = firstWord(key);
    const alike = this.#byFirstWord.get(first);
    if (!alike) this.#byFirstWord.set(first, [known]);
    else if (!alike.includes(known)) alike.push(known);
  }
}
