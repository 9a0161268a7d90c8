/** Which ministry, organization or source a phrase means. */
import type { Portfolio } from '../../../../model.js';
import { nameOf } from '../organization-phrase.js';
import type { BodyPhrase, MinistryPhrase, OrganizationPhrase, SourcePhrase } from '../phrases.js';
import type { Reading } from '../reading.js';
import { foldArabic, foldedSet } from '../script.js';
import { type Entity, type OrganizationEntity, type PersonEntity } from './entities.js';
import { Organizations } from './organizations.js';
import { type Registry, slug } from './registry.js';
import type { TitleReferences } from './title-references.js';

const ARMED = foldedSet(['جيش', 'قوات', 'شرطة', 'حرس', 'سفارة', 'قنصلية', 'استخبارات', 'مخابرات', 'رئاسة']); // army, forces, police, guard, embassy, consulate, intelligence (two words), presidency
const COALITION = foldArabic('تحالف');
/** Rebels, gunmen, fighters, members of. */
const MEMBERS = /^(?:متمرد[وي]|مسلح[وي]|مقاتل[وي]|عناصر)$/;
const OFFICIAL = foldedSet(['مسؤول', 'مسئول', 'دبلوماسي', 'قيادي', 'سياسي']); // official, diplomat, leader, politician

export class Bodies {
  readonly #reading: Reading;
  readonly #registry: Registry;
  readonly #organizations = new Organizations();
  readonly #references: TitleReferences;
  readonly #mainState: string | null;

  constructor(reading: Reading, registry: Registry, references: TitleReferences, mainState: string | null) {
    this.#reading = reading;
    this.#registry = registry;
    this.#references = references;
    this.#mainState = mainState;
  }

  bodyOf(body: BodyPhrase): Entity | null {
    return body.kind === 'ministry' ? this.ministryOf(body) : this.organization(body);
  }

  ministryOf(phrase: MinistryPhrase): Entity | null {
    const last = this.#registry.last(
      'ministry',
      ({ portfolio, state }) =>
        (phrase.portfolio === null || portfolio === phrase.portfolio) &&
        (phrase.state === null || state === phrase.state),
    );
    if (phrase.portfolio === null) return last;
    const state = phrase.state ?? last?.state ?? this.#stateOfMinister(phrase.portfolio) ?? this.#mainState;
    if (phrase.state)
      this.#registry.state(phrase.state).adjectives.push({ from: phrase.from, to: phrase.to });
    return state ? this.#registry.ministry(phrase.portfolio, state) : null;
  }

  #stateOfMinister(portfolio: Portfolio): string | null {
    for (const { titles } of this.#registry.latest('person'))
      for (const title of titles) if (title.portfolio === portfolio && title.state) return title.state;
    return null;
  }

  // ---- bodies and sources -----------------------------------------------------------------------

  /** The nationality of an army, government body or embassy names its state. */
  #noteNationality(phrase: OrganizationPhrase): void {
    if (phrase.head === null || !ARMED.has(phrase.head)) return;
    for (let i = phrase.from; i < phrase.to; i++) {
      const nisba = this.#reading.bareHit(i, 'nisba');
      if (nisba?.value.definite)
        this.#registry.state(nisba.value.code).adjectives.push({ from: i, to: nisba.to });
    }
  }

  organization(phrase: OrganizationPhrase): Entity | null {
    this.#noteNationality(phrase);
    const said = nameOf(this.#reading, phrase.from, phrase.to, phrase.cliticLength);
    if (phrase.anaphoric) {
      const named = this.#registry.last(
        'organization',
        (entity) => entity.head === phrase.head || this.#organizations.isNamedWith(entity, phrase.head),
      );
      // "the coalition" of an article that names none: of everybody's knowledge
      if (named || phrase.head !== COALITION) return named;
    }
    const key = slug(phrase.name);
    const known = this.#organizations.find(phrase, key);
    if (known) {
      this.#organizations.addAlias(known, phrase.name);
      if (phrase.short !== undefined) this.#organizations.addAlias(known, phrase.short);
      if (phrase.known) this.#organizations.addAlias(known, said);
      return known;
    }
    const id = `organization:${key}`;
    const entity: OrganizationEntity = {
      kind: 'organization',
      id,
      name: phrase.name,
      aliases: new Set([
        ...(phrase.known ? [said] : []),
        ...(phrase.short === undefined ? [] : [phrase.short]),
      ]),
      head: phrase.head,
      mentions: [],
    };
    this.#registry.add(entity);
    this.#organizations.add(entity);
    return entity;
  }

  /** "the minister al-Azm", where al-Azm is the last name of somebody that the article names in full. */
  #namedBy(phrase: SourcePhrase): PersonEntity | null {
    if (!phrase.definite || phrase.number !== 'singular' || phrase.to - phrase.from < 2) return null;
    const word = this.#reading.norm(phrase.to - 1);
    return this.#registry.last('person', ({ names }) =>
      names.some(({ key }) => key.words.length > 1 && key.words.at(-1) === word),
    );
  }

  source(phrase: SourcePhrase): Entity | null {
    const named = this.#namedBy(phrase);
    if (named) return named;
    const ofState = phrase.of?.kind === 'state' ? phrase.of.state : null;
    if (phrase.of?.kind === 'state')
      this.#registry.state(phrase.of.state).adjectives.push({ from: phrase.of.from, to: phrase.of.to });
    if (phrase.definite && phrase.number === 'singular') {
      const before = this.#registry.last('source', ({ head }) => head === phrase.head);
      if (before) return before;
      if (OFFICIAL.has(phrase.head)) {
        const official = this.#registry.last('person', ({ titles }) =>
          titles.some((title) => ofState === null || title.state === ofState),
        );
        if (official) return official;
      }
    }
    const body = phrase.of && phrase.of.kind !== 'state' ? this.bodyOf(phrase.of) : null;
    // "the fighters of the movement announced": the movement does
    if (body?.kind === 'organization' && MEMBERS.test(phrase.head)) return body;
    if (body && phrase.of) body.mentions.push(phrase.of);
    return this.#references.unnamed(phrase, body?.id ?? (ofState ? `state:${ofState}` : null), phrase.head);
  }
}
