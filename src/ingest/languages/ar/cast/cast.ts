/** Who is who in an article: phrases resolved to actors. */

import { whether } from '../../../engine/words.js';
import type { PersonPhrase, Phrase, Title } from '../phrases.js';
import type { Reading } from '../reading.js';
import type { Scan } from '../scan.js';
import { bodyOfTitle } from '../title-bodies.js';
import { Bodies } from './bodies.js';
import { type Entity, type PersonEntity, type SourceEntity, type StateEntity } from './entities.js';
import { mainStateOf } from './main-state.js';
import { NameClusters } from './name-clusters.js';
import { Registry } from './registry.js';
import { TitleReferences } from './title-references.js';

/** Friends, allies, partners, counterparts of somebody. */
const PARTNERS = /^[وفبل]?(اصدقا|حلفا|شركا|نظرا)[ئؤء](نا|ه|ها|هم)$/;
const isPartners = whether(({ norm }) => PARTNERS.test(norm));

/** A dateline ends in a mark: "Beirut –", "Riyadh (SPA):". */
const DATED = /^[-\u2013\u2014\u0640(/:\u060C,]/;
/** The state whose capital stands in the dateline. */
const datelineOf = (reading: Reading): string | null => {
  const place = reading.bareHit(0, 'place');
  if (place?.value.as !== 'capital' || reading.token(place.to).kind === 'word') return null;
  return DATED.test(reading.token(place.to).raw) ? place.value.code : null;
};

export class Cast {
  readonly #reading: Reading;
  readonly #registry = new Registry();
  readonly #resolved = new Map<Phrase, Entity>();
  readonly #references: TitleReferences;
  readonly #bodies: Bodies;
  /** The state that a "minister" with no state belongs to, unless the article says otherwise. */
  readonly mainState: string | null;

  /** The state in whose capital the article is dated, where it is about that state. */
  readonly datedState: string | null;

  /** `headline` is what stands above the text, read by itself: it often says which state the article is about. */
  constructor(reading: Reading, scan: Scan, headline: Reading | null = null) {
    this.#reading = reading;
    this.mainState = mainStateOf(reading, scan.phrases, headline);
    const dated = datelineOf(reading);
    this.datedState = dated === this.mainState || this.mainState === null ? dated : null;
    this.#references = new TitleReferences(reading, this.#registry, this.#resolved);
    this.#bodies = new Bodies(reading, this.#registry, this.#references, this.mainState);
    new NameClusters(reading, this.#registry, this.#resolved).cluster(scan.phrases);
    for (const phrase of scan.phrases) this.#resolveInOrder(phrase);
    this.#notePartners();
  }

  get entities(): readonly Entity[] {
    return this.#registry.entities;
  }

  /** The persons, in the order in which they were told apart. */
  get people(): readonly PersonEntity[] {
    return this.#registry.people;
  }

  entity(id: string): Entity | null {
    return this.#registry.entity(id);
  }

  state(code: string): StateEntity {
    return this.#registry.state(code);
  }

  /** A source known by its description alone. */
  unnamedSource(name: string, of: string | null, head: string): SourceEntity {
    return this.#registry.unnamedSource(name, of, head);
  }

  /** The actor that a phrase means; null where it means none in particular. */
  of(phrase: Phrase): Entity | null {
    return this.#resolved.get(phrase) ?? null;
  }

  /** The titles by which a phrase tells somebody, those of the other side's for "his counterpart". */
  titlesOf(phrase: PersonPhrase): readonly Title[] {
    return this.#references.titlesOf(phrase);
  }

  /** The party that a phrase means: also people who are told by their office alone ("directors of education"), or as one body. */
  party(phrase: Phrase): Entity | null {
    const entity = this.of(phrase);
    if (!entity && phrase.kind === 'source') return this.#references.unnamed(phrase, null, phrase.head);
    if (entity || phrase.kind !== 'person' || phrase.name || phrase.number !== 'plural') return entity;
    return this.#references.unnamed(phrase, null, phrase.titles[0]?.head ?? '');
  }

  /** "our American friends", "its Turkish allies": the state stands behind the people. */
  #notePartners(): void {
    for (let i = 1; i < this.#reading.tokens.length; i++) {
      if (!isPartners(this.#reading.token(i - 1))) continue;
      const nisba = this.#reading.bareHit(i, 'nisba');
      if (nisba?.value.definite && nisba.value.number === 'plural')
        this.#registry.state(nisba.value.code).adjectives.push({ from: i, to: nisba.to });
    }
  }

  #resolveInOrder(phrase: Phrase): void {
    const entity = this.#resolve(phrase);
    if (phrase.kind === 'person') this.#noteTitles(phrase);
    if (!entity) return;
    this.#resolved.set(phrase, entity);
    entity.mentions.push(phrase);
    this.#registry.speakOf(entity);
  }

  #resolve(phrase: Phrase): Entity | null {
    switch (phrase.kind) {
      case 'person':
        return this.#references.of(phrase);
      case 'state':
        return this.#registry.state(phrase.state);
      case 'ministry':
        return this.#bodies.ministryOf(phrase);
      case 'organization':
        return this.#bodies.organization(phrase);
      case 'source':
        return this.#bodies.source(phrase);
    }
  }

  /** A nationality adjective of an office names the state; so does a body inside the title. */
  #noteTitles(phrase: PersonPhrase): void {
    for (const title of phrase.titles) {
      if (title.state && !title.place && title.to - title.from > 0 && this.#saysState(title))
        this.#registry.state(title.state).adjectives.push({ from: title.from, to: title.to });
      const named = title.body ?? bodyOfTitle(this.#reading, title);
      const body = named && this.#bodies.bodyOf(named);
      if (named && body && !body.mentions.includes(named)) body.mentions.push(named);
    }
  }

  /** Whether the words of the title say the state (an office may imply it). */
  #saysState(title: Title): boolean {
    for (let i = title.from; i < title.to; i++)
      if (
        this.#reading
          .hits(i)
          .some(
            (hit) =>
              (hit.value.kind === 'nisba' || hit.value.kind === 'state') && hit.value.code === title.state,
          )
      )
        return true;
    return false;
  }
}
