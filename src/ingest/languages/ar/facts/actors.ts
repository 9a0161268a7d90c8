/** From entities to the actors of the model. */

import type { ActorFact, Role, Span } from '../../../../model.js';
import { spanOf } from '../../../engine/document.js';
import type { Cast } from '../cast/cast.js';
import type { Entity, OrganizationEntity } from '../cast/entities.js';
import { STATES } from '../lexicon/states.js';
import type { Phrase } from '../phrases.js';
import type { Reading } from '../reading.js';
import { foldArabic, foldedSet } from '../script.js';
import { Roles } from './roles.js';

const STATE_NAMES = new Map(STATES.map(({ code, name }) => [code, name]));
const LOCATIVES = foldedSet([
  'في',
  'إلى',
  'من',
  'عاصمة',
  'العاصمة',
  'مدينة',
  'محافظة',
  'منطقة',
  'مطار',
  'جنوب',
  'شمال',
  'شرق',
  'غرب',
  'وسط',
  'قرب',
  'داخل',
  'ميدان',
  'شوارع',
  'مدن',
  'جامعة',
  'نحو',
  'ب',
]);
/** A dateline ends within so many tokens. */
const DATELINE = 12;
const LINKS = foldedSet(['رابط', 'المصدر']); // link, source
const mentionSpan = (reading: Reading, phrase: Phrase): Span => {
  const span = spanOf(reading.document, phrase);
  return { start: span.start + clitics(reading.token(phrase.from).raw, phrase.cliticLength), end: span.end };
};
/** How many characters the first letters of a word take, marks among them left out of the count. */
const clitics = (raw: string, letters: number): number => {
  let at = 0;
  let seen = 0;
  while (seen < letters && at < raw.length) {
    if (foldArabic(raw[at] ?? '') !== '') seen += 1;
    at += 1;
  }
  return at;
};
/** Schools, forces, services and faculties are bodies where they act, else what somebody is at or has; so is a department. */
const ONLY_ACTING = foldedSet(['مدرسة', 'قوة', 'جهاز', 'كلية']);
const DEPARTMENT = foldArabic('إدارة');
const TROOPS = foldArabic('قوات');
const ARTICLE = 'ال';
/** The management of a club is the club's; some departments are known by their task: combating, forensic. */
const OF_CLUB = /نادي|مكافح|جنائي/;
/** The emergency force is one, whatever it does. */
const EMERGENCY = /طوار/;

export class ActorFacts {
  readonly #reading: Reading;
  readonly #cast: Cast;
  readonly #used: Set<string>;
  readonly #roles: Roles;

  /** `used` are the ids of actors that an event names. */
  constructor(reading: Reading, cast: Cast, used: Set<string>) {
    this.#reading = reading;
    this.#cast = cast;
    this.#used = used;
    this.#roles = new Roles(reading, cast);
  }

  // ---- actors -------------------------------------------------------------------------------------

  #mentions(entity: Entity): Span[] {
    const spans = entity.mentions.map((phrase) => mentionSpan(this.#reading, phrase));
    if (entity.kind === 'state')
      spans.push(...entity.adjectives.map((range) => spanOf(this.#reading.document, range)));
    const seen = new Set<number>();
    return spans
      .sort((a, b) => a.start - b.start)
      .filter(({ start }) => {
        const first = !seen.has(start);
        seen.add(start);
        return first;
      });
  }

  /** The outlet in the dateline ("Riyadh (SPA):") or in a link back to it: who prints the article, nobody in it. */
  #isCredit({ from, to }: Phrase): boolean {
    const reading = this.#reading;
    if (from < DATELINE) {
      for (let i = to; i < to + 4; i++) {
        const { raw, kind } = reading.token(i);
        if (raw === ':' || raw === '/' || raw === '\u2013' || raw === '-' || (raw === ')' && i === to))
          return true;
        if (kind === 'break') return true;
        if (kind === 'word') break;
      }
    }
    for (let i = from - 1; i >= from - 3; i--) if (LINKS.has(reading.norm(i))) return true;
    return false;
  }

  /** A place name is the state only where it acts; an event that needs it keeps it anyway. */
  #isReferredTo(entity: Entity): boolean {
    if (entity.kind !== 'state') return true;
    if (this.#used.has(entity.id) || entity.adjectives.length > 0) return true;
    return entity.mentions.some((phrase) => {
      if (phrase.kind !== 'state') return true;
      if (phrase.as === 'name' || phrase.as === 'government') return true;
      if (phrase.as === 'city') return false;
      if (phrase.as === 'metonym') return true;
      return (
        !LOCATIVES.has(this.#reading.norm(phrase.from - 1)) &&
        phrase.preposition === null &&
        this.#reading.token(phrase.from - 1).kind === 'word' &&
        !this.#reading.norm(phrase.from - 1).startsWith('ال') &&
        phrase.from > this.#reading.sentenceStart(phrase.from) + 1
      );
    });
  }

  /** The actors in the order in which the text first names them. */
  actors(): ActorFact[] {
    return this.#cast.entities
      .flatMap((entity) => this.#factsOf(entity))
      .map((actor) => ({ actor, first: actor.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER }))
      .sort((a, b) => a.first - b.first)
      .map(({ actor }) => actor);
  }

  #factsOf(entity: Entity): ActorFact[] {
    const mentions = this.#mentions(entity);
    switch (entity.kind) {
      case 'person': {
        const [full, ...others] = [...entity.names].sort((a, b) => b.key.words.length - a.key.words.length);
        if (!full) return [];
        return [
          {
            id: entity.id,
            kind: 'PERSON',
            name: full.text,
            aliases: others.map(({ text }) => text),
            roles: this.#roles.of(entity),
            mentions,
          },
        ];
      }
      case 'state':
        return this.#isReferredTo(entity)
          ? [
              {
                id: entity.id,
                kind: 'STATE',
                name: STATE_NAMES.get(entity.state) ?? entity.state,
                state: entity.state,
                mentions,
              },
            ]
          : [];
      case 'ministry':
        return [
          {
            id: entity.id,
            kind: 'MINISTRY',
            name: this.#ministryName(entity.id, entity.mentions),
            portfolio: entity.portfolio,
            state: entity.state,
            mentions,
          },
        ];
      case 'organization':
        return this.#used.has(entity.id) ||
          (!this.#isOnlyActing(entity) && entity.mentions.some((phrase) => !this.#isCredit(phrase)))
          ? [
              {
                id: entity.id,
                kind: 'ORGANIZATION',
                name: entity.name,
                aliases: [...entity.aliases].filter((alias) => alias !== entity.name),
                mentions,
              },
            ]
          : [];
      case 'source': {
        const office = this.#officeOf(entity);
        // somebody told by an office that one person holds may be known from other articles, whatever is told of him here
        return this.#used.has(entity.id) || office.role !== undefined
          ? [
              {
                id: entity.id,
                kind: 'UNNAMED_SOURCE',
                name: entity.name,
                of: entity.of && this.#cast.entity(entity.of) ? entity.of : null,
                ...office,
                mentions,
              },
            ]
          : [];
      }
    }
  }

  /** "the faculty of medicine", "the department of safety", "the Iraqi troops": no body unless an event is of it. */
  #isOnlyActing({ head, name, mentions }: OrganizationEntity): boolean {
    if (head === null) return false;
    if (ONLY_ACTING.has(head)) return !EMERGENCY.test(foldArabic(name));
    const isDefinite = name.startsWith(ARTICLE);
    if (head === DEPARTMENT) return !isDefinite && !OF_CLUB.test(foldArabic(name));
    return (
      head === TROOPS &&
      isDefinite &&
      mentions.some(({ from }) => this.#reading.bareHit(from + 1, 'nisba') !== null)
    );
  }

  /** The office of somebody who is told by it alone. */
  #officeOf({ mentions }: Entity): { readonly role?: Role } {
    for (const phrase of mentions) {
      const role =
        phrase.kind === 'person' && !phrase.name ? this.#roles.ofTitles(this.#cast.titlesOf(phrase)) : null;
      if (role) return { role };
    }
    return {};
  }

  #ministryName(id: string, mentions: readonly Phrase[]): string {
    const texts = mentions.map((phrase) => {
      const { start, end } = mentionSpan(this.#reading, phrase);
      return this.#reading.document.text.slice(start, end);
    });
    return texts.sort((a, b) => b.length - a.length)[0] ?? id;
  }
}
