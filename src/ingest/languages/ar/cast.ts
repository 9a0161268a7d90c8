/** Who is who in an article: phrases resolved to actors. */

import type { Portfolio } from '../../../model.js';
import {
  type Entity,
  type MinistryEntity,
  type OrganizationEntity,
  type PersonEntity,
  type SourceEntity,
  STATE_OFFICES,
  type StateEntity,
} from './entities.js';
import { isFormOf, type NameKey, nameKey } from './name-matching.js';
import type {
  BodyPhrase,
  MinistryPhrase,
  OrganizationPhrase,
  PersonPhrase,
  Phrase,
  SourcePhrase,
  Title,
} from './phrases.js';
import type { Reading } from './reading.js';
import type { Scan } from './scan.js';
import { foldArabic, foldedSet } from './script.js';

/** Friends, allies, partners, counterparts of somebody. */
const PARTNERS = /^[وفبل]?(اصدقا|حلفا|شركا|نظرا)[ئؤء](نا|ه|ها|هم)$/;
const ARMED = foldedSet(['جيش', 'قوات', 'شرطة', 'حرس', 'سفارة', 'قنصلية', 'استخبارات', 'مخابرات']); // army, forces, police, guard, embassy, intelligence
const OFFICIAL = foldedSet(['مسؤول', 'مسئول', 'دبلوماسي', 'قيادي', 'سياسي']); // official, diplomat, leader, politician

const slug = (name: string): string =>
  foldArabic(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The words that a reverence with a pronoun goes back to: highness to princes, majesty to kings. */
const REVERED_BY: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  (
    [
      ['سموه', ['الأمير', 'سمو', 'السمو', 'الشيخ', 'أمير']], // his highness: prince, sheikh, emir
      ['سموها', ['الأميرة', 'سمو', 'الشيخة']], // her highness
      ['جلالته', ['الملك', 'جلالة', 'السلطان', 'ملك']], // his majesty: king, sultan
      ['معاليه', ['معالي', 'وزير', 'الوزير', 'الأمين', 'رئيس']], // his excellency: minister
      ['فخامته', ['الرئيس', 'فخامة', 'رئيس']], // his excellency: president
      ['سعادته', ['سعادة', 'السفير', 'سفير', 'اللواء', 'وكيل']], // his excellency: ambassador
    ] as const
  ).map(([reverence, marks]) => [foldArabic(reverence), new Set(marks.map(foldArabic))]),
);

interface NamedPhrase {
  readonly phrase: PersonPhrase;
  readonly text: string;
  readonly key: NameKey;
}

/** A title says nothing that the person's other title contradicts. */
const agrees = (title: Title, other: Title): boolean =>
  title.office !== null &&
  title.office === other.office &&
  (title.portfolio === null || other.portfolio === null || title.portfolio === other.portfolio) &&
  (title.state === null || other.state === null || title.state === other.state);

export class Cast {
  readonly #reading: Reading;
  readonly #entities = new Map<string, Entity>();
  readonly #resolved = new Map<Phrase, Entity>();
  /** The state that a "minister" with no state belongs to, unless the article says otherwise. */
  readonly mainState: string | null;

  constructor(reading: Reading, scan: Scan) {
    this.#reading = reading;
    this.mainState = this.#findMainState(scan.phrases);
    this.#clusterNames(scan.phrases);
    for (const phrase of scan.phrases) this.#resolveInOrder(phrase);
    this.#notePartners();
  }

  get entities(): readonly Entity[] {
    return [...this.#entities.values()];
  }

  /** The actor that a phrase means; null where it means none in particular. */
  of(phrase: Phrase): Entity | null {
    return this.#resolved.get(phrase) ?? null;
  }

  entity(id: string): Entity | null {
    return this.#entities.get(id) ?? null;
  }

  // ---- states -----------------------------------------------------------------------------------

  #findMainState(phrases: readonly Phrase[]): string | null {
    const counts = new Map<string, number>();
    const add = (state: string | null, weight: number) => {
      if (state) counts.set(state, (counts.get(state) ?? 0) + weight);
    };
    phrases.forEach((phrase, index) => {
      const lead = index < 6 ? 2 : 1;
      if (phrase.kind === 'state') add(phrase.state, lead);
      if (phrase.kind === 'person') for (const title of phrase.titles) add(title.state, lead);
      if (phrase.kind === 'ministry') add(phrase.state, lead);
    });
    let best: string | null = null;
    for (const [state, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = state;
    return best;
  }

  /** "our American friends", "its Turkish allies": the state stands behind the people. */
  #notePartners(): void {
    for (let i = 1; i < this.#reading.tokens.length; i++) {
      if (!PARTNERS.test(this.#reading.norm(i - 1))) continue;
      const nisba = this.#reading.bareHit(i, 'nisba');
      if (nisba?.value.definite && nisba.value.number === 'plural')
        this.state(nisba.value.code).adjectives.push({ from: i, to: nisba.to });
    }
  }

  state(code: string): StateEntity {
    const id = `state:${code}`;
    const known = this.#entities.get(id);
    if (known?.kind === 'state') return known;
    const entity: StateEntity = { kind: 'state', id, state: code, mentions: [], adjectives: [] };
    this.#entities.set(id, entity);
    return entity;
  }

  ministry(portfolio: Portfolio, state: string): MinistryEntity {
    const id = `ministry:${portfolio}:${state}`;
    const known = this.#entities.get(id);
    if (known?.kind === 'ministry') return known;
    const entity: MinistryEntity = { kind: 'ministry', id, portfolio, state, mentions: [] };
    this.#entities.set(id, entity);
    return entity;
  }

  // ---- persons ----------------------------------------------------------------------------------

  #nameText(phrase: PersonPhrase): string {
    if (!phrase.name) return '';
    const text = this.#reading.text(phrase.name);
    const { cliticLength } = phrase.name;
    if (cliticLength === 0) return text;
    const norm = this.#reading.norm(phrase.name.from);
    const rest = [...text].slice(cliticLength).join('');
    return norm.slice(cliticLength - 1).startsWith('لل') ? `ا${rest}` : rest;
  }

  #named(phrase: PersonPhrase): NamedPhrase {
    const text = this.#nameText(phrase);
    const folded = text
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter(Boolean)
      .map(foldArabic);
    return { phrase, text, key: nameKey(folded) };
  }

  /** Full names first, so that a short form finds the name it is short for, wherever that stands. */
  #clusterNames(phrases: readonly Phrase[]): void {
    const named = phrases.flatMap((phrase) =>
      phrase.kind === 'person' && phrase.name ? [this.#named(phrase)] : [],
    );
    const byLength = named
      .map((name, order) => ({ name, order }))
      .sort((a, b) => b.name.key.words.length - a.name.key.words.length || a.order - b.order);
    const people: PersonEntity[] = [];
    for (const { name } of byLength) {
      const matches = people.filter(
        (person) =>
          person.names.some(({ key }) => isFormOf(name.key, key)) || this.#isFirstNameOf(name, person),
      );
      const person = this.#nearest(matches, name.phrase) ?? this.#newPerson(name);
      if (!people.includes(person)) people.push(person);
      if (!person.names.some(({ text }) => text === name.text))
        person.names.push({ text: name.text, key: name.key });
      person.titles.push(...name.phrase.titles);
      this.#resolved.set(name.phrase, person);
    }
  }

  /** "King Salman", "Prince Mohammed": a given name alone under a title that the full name bears too. */
  #isFirstNameOf(name: NamedPhrase, person: PersonEntity): boolean {
    const [only] = name.key.words;
    if (
      name.key.words.length !== 1 ||
      (name.phrase.titles.length === 0 && name.phrase.from === name.phrase.name?.from)
    )
      return false;
    const royal = name.phrase.titles.every(
      (title) => title.office === null || person.titles.some((other) => agrees(title, other)),
    );
    return royal && person.names.some(({ key }) => key.words.length > 1 && key.words[0] === only);
  }

  #nearest(people: readonly PersonEntity[], phrase: Phrase): PersonEntity | null {
    if (people.length < 2) return people[0] ?? null;
    const distance = (person: PersonEntity) =>
      Math.min(
        ...this.#phrasesOf(person).map((other) =>
          other.from <= phrase.from ? phrase.from - other.from : 10_000 + other.from,
        ),
      );
    return [...people].sort((a, b) => distance(a) - distance(b))[0] ?? null;
  }

  #phrasesOf(person: PersonEntity): Phrase[] {
    return [...this.#resolved].flatMap(([phrase, entity]) => (entity === person ? [phrase] : []));
  }

  #newPerson(name: NamedPhrase): PersonEntity {
    const base = `person:${slug(name.text)}`;
    let id = base;
    for (let n = 2; this.#entities.has(id); n++) id = `${base}-${n}`;
    const person: PersonEntity = { kind: 'person', id, names: [], titles: [], mentions: [] };
    this.#entities.set(id, person);
    return person;
  }

  // ---- in the order of the text -----------------------------------------------------------------

  readonly #seen: { phrase: Phrase; entity: Entity }[] = [];

  #resolveInOrder(phrase: Phrase): void {
    const entity = this.#resolve(phrase);
    if (phrase.kind === 'person') this.#noteTitles(phrase);
    if (!entity) return;
    this.#resolved.set(phrase, entity);
    entity.mentions.push(phrase);
    this.#seen.push({ phrase, entity });
  }

  #resolve(phrase: Phrase): Entity | null {
    switch (phrase.kind) {
      case 'person':
        return this.#person(phrase);
      case 'state':
        return this.state(phrase.state);
      case 'ministry':
        return this.#ministryOf(phrase);
      case 'organization':
        return this.#organization(phrase);
      case 'source':
        return this.#source(phrase);
    }
  }

  /** A nationality adjective of an office names the state; so does a body inside the title. */
  #noteTitles(phrase: PersonPhrase): void {
    for (const title of phrase.titles) {
      if (title.state && !title.place && title.to - title.from > 0 && this.#saysState(title))
        this.state(title.state).adjectives.push({ from: title.from, to: title.to });
      if (title.body) {
        const body = this.#bodyOf(title.body);
        if (body && !body.mentions.includes(title.body)) body.mentions.push(title.body);
      }
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

  #bodyOf(body: BodyPhrase): Entity | null {
    return body.kind === 'ministry' ? this.#ministryOf(body) : this.#organization(body);
  }

  #ministryOf(phrase: MinistryPhrase): Entity | null {
    const last = this.#last(
      (entity): entity is MinistryEntity =>
        entity.kind === 'ministry' &&
        (phrase.portfolio === null || entity.portfolio === phrase.portfolio) &&
        (phrase.state === null || entity.state === phrase.state),
    );
    if (phrase.portfolio === null) return last;
    const state = phrase.state ?? last?.state ?? this.#stateOfMinister(phrase.portfolio) ?? this.mainState;
    if (phrase.state) this.state(phrase.state).adjectives.push({ from: phrase.from, to: phrase.to });
    return state ? this.ministry(phrase.portfolio, state) : null;
  }

  #stateOfMinister(portfolio: Portfolio): string | null {
    for (const { entity } of [...this.#seen].reverse())
      if (entity.kind === 'person')
        for (const title of entity.titles)
          if (title.portfolio === portfolio && title.state) return title.state;
    return null;
  }

  #last<E extends Entity>(test: (entity: Entity) => entity is E): E | null {
    for (let i = this.#seen.length - 1; i >= 0; i--) {
      const entity = this.#seen[i]?.entity;
      if (entity && test(entity)) return entity;
    }
    return null;
  }

  #mostMentioned(test: (entity: Entity) => entity is PersonEntity): PersonEntity | null {
    let best: PersonEntity | null = null;
    for (const { entity } of this.#seen)
      if (test(entity) && entity.mentions.length > (best?.mentions.length ?? 0)) best = entity;
    return best;
  }

  #person(phrase: PersonPhrase): Entity | null {
    const named = this.#resolved.get(phrase);
    if (phrase.counterpart) return this.#counterpart(phrase, named?.kind === 'person' ? named : null);
    if (named) return named;
    if (phrase.number === 'plural') return null;
    return this.#titledPerson(phrase);
  }

  /** "His Russian counterpart": the office of whoever was last spoken of, under another state. */
  #counterpart(phrase: PersonPhrase, named: PersonEntity | null): PersonEntity | null {
    const [title] = phrase.titles;
    const other = this.#last(
      (entity): entity is PersonEntity =>
        entity.kind === 'person' &&
        entity !== named &&
        entity.titles.some(({ office, state }) => office !== null && state !== title?.state),
    );
    const office =
      other?.titles.find((candidate) => candidate.office !== null && STATE_OFFICES.has(candidate.office)) ??
      other?.titles.find((candidate) => candidate.office !== null);
    if (named) {
      if (office && title && !named.titles.some((known) => known.office === office.office))
        named.titles.push({
          ...title,
          office: office.office,
          portfolio: office.portfolio,
          head: office.head,
        });
      return named;
    }
    if (!office || !title) return null;
    return this.#last(
      (entity): entity is PersonEntity =>
        entity.kind === 'person' &&
        entity !== other &&
        entity.titles.some(
          (known) =>
            known.office === office.office &&
            known.state === title.state &&
            (known.portfolio ?? null) === office.portfolio,
        ),
    );
  }

  #titledPerson(phrase: PersonPhrase): Entity | null {
    const said = phrase.titles.filter((title) => title.office !== null);
    if (said.length === 0)
      return (
        this.#last(
          (entity): entity is PersonEntity =>
            entity.kind === 'person' && this.#isRevered(entity, phrase.titles[0]?.head ?? ''),
        ) ?? this.#last((entity): entity is PersonEntity => entity.kind === 'person')
      );
    const [main] = said;
    const fits = (entity: Entity): entity is PersonEntity =>
      entity.kind === 'person' &&
      said.every((title) =>
        entity.titles.some(
          (other) =>
            agrees(title, other) &&
            title.former === other.former &&
            (title.office !== 'other' || title.head === other.head),
        ),
      );
    // told in the same words: "the foreign minister" of an article that introduced two, one of them with his state
    const exact = (entity: Entity): entity is PersonEntity =>
      fits(entity) &&
      said.every((title) =>
        entity.titles.some(
          (other) => agrees(title, other) && other.head === title.head && other.state === title.state,
        ),
      );
    // "the poet": whom the article is about, rather than who was named last
    const calling = main?.office === 'other' || main?.office === 'journalist' || main?.office === 'analyst';
    const recent = calling ? this.#mostMentioned(fits) : (this.#last(exact) ?? this.#last(fits));
    if (recent) return recent;
    const specific = said.some((title) => title.portfolio !== null || title.state !== null);
    const later = specific ? this.entities.find(fits) : undefined;
    if (later?.kind === 'person') return later;
    return this.#unnamed(phrase, main?.state ? `state:${main.state}` : null, main?.head ?? '');
  }

  /** Whether the person is spoken of with what the reverence stands for: a prince for "his highness". */
  #isRevered(person: PersonEntity, reverence: string): boolean {
    const marks = REVERED_BY[reverence];
    if (!marks) return true;
    return person.mentions.some((mention) => {
      for (let i = mention.from; i < mention.to; i++)
        if (marks.has(this.#reading.norm(i).replace(/^[وفبل]?/, '')) || marks.has(this.#reading.norm(i)))
          return true;
      return false;
    });
  }

  // ---- bodies and sources -----------------------------------------------------------------------

  /** The nationality of an army, government body or embassy names its state. */
  #noteNationality(phrase: OrganizationPhrase): void {
    if (phrase.head === null || !ARMED.has(phrase.head)) return;
    for (let i = phrase.from; i < phrase.to; i++) {
      const nisba = this.#reading.bareHit(i, 'nisba');
      if (nisba?.value.definite) this.state(nisba.value.code).adjectives.push({ from: i, to: nisba.to });
    }
  }

  #organization(phrase: OrganizationPhrase): Entity | null {
    this.#noteNationality(phrase);
    const said = [...this.#reading.text(phrase)].slice(phrase.cliticLength).join('');
    if (phrase.anaphoric) {
      const named = this.#last(
        (entity): entity is OrganizationEntity =>
          entity.kind === 'organization' &&
          (entity.head === phrase.head ||
            slug(entity.name)
              .split('-')
              .some((word) => word.replace(/^ال/, '') === phrase.head)),
      );
      return named;
    }
    const key = slug(phrase.name);
    for (const entity of this.#entities.values()) {
      if (entity.kind !== 'organization') continue;
      const own = slug(entity.name);
      const same =
        own === key ||
        (!phrase.known &&
          phrase.head !== null &&
          phrase.head === entity.head &&
          (own.startsWith(`${key}-`) || key.startsWith(`${own}-`)));
      if (!same) continue;
      entity.aliases.add(phrase.name);
      if (phrase.known) entity.aliases.add(said);
      return entity;
    }
    const id = `organization:${key}`;
    const entity: OrganizationEntity = {
      kind: 'organization',
      id,
      name: phrase.name,
      aliases: new Set(phrase.known ? [said] : []),
      head: phrase.head,
      mentions: [],
    };
    this.#entities.set(id, entity);
    return entity;
  }

  #source(phrase: SourcePhrase): Entity | null {
    const ofState = phrase.of?.kind === 'state' ? phrase.of.state : null;
    if (phrase.of?.kind === 'state')
      this.state(phrase.of.state).adjectives.push({ from: phrase.of.from, to: phrase.of.to });
    if (phrase.definite && phrase.number === 'singular') {
      const before = this.#last(
        (entity): entity is SourceEntity => entity.kind === 'source' && entity.head === phrase.head,
      );
      if (before) return before;
      if (OFFICIAL.has(phrase.head)) {
        const official = this.#last(
          (entity): entity is PersonEntity =>
            entity.kind === 'person' &&
            entity.titles.some((title) => ofState === null || title.state === ofState),
        );
        if (official) return official;
      }
    }
    const body = phrase.of && phrase.of.kind !== 'state' ? this.#bodyOf(phrase.of) : null;
    if (body && phrase.of) body.mentions.push(phrase.of);
    return this.#unnamed(phrase, body?.id ?? (ofState ? `state:${ofState}` : null), phrase.head);
  }

  /** A source known by its description alone; the same words are the same source. */
  #unnamed(phrase: Phrase, of: string | null, head: string): SourceEntity {
    const text = this.#reading.text(phrase);
    const name = [...text].slice(phrase.cliticLength).join('');
    return this.unnamedSource(name, of, head);
  }

  unnamedSource(name: string, of: string | null, head: string): SourceEntity {
    const id = `unnamed:${slug(name)}`;
    const known = this.#entities.get(id);
    if (known?.kind === 'source') return known;
    const entity: SourceEntity = { kind: 'source', id, name, of, head, mentions: [] };
    this.#entities.set(id, entity);
    return entity;
  }
}
