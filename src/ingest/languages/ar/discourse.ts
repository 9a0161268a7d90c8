/** Who is being spoken of: what a dropped subject, a pronoun or a participle refers to. */

import { oneOf } from '../../engine/words.js';
import { agreesInGender } from './agreement.js';
import { byCalling, byLastWords } from './callings.js';
import type { Cast } from './cast/cast.js';
import type { Entity, PersonEntity } from './cast/entities.js';
import { doerBefore } from './doers.js';
import { DOCUMENTS, issuerOf } from './issuers.js';
import { HIS_PART_WORDS, LAST_MENTIONED, PARTY_NOUNS } from './lexicon/speech-words.js';
import type { Phrase } from './phrases.js';
import { foldArabic, foldedSet } from './script.js';
import type { Subject, Syntax } from './syntax.js';
import type { VerbForm } from './verb-forms.js';

const PARTIES = foldedSet(PARTY_NOUNS);
const LATTER = foldedSet(LAST_MENTIONED);
const DEMONSTRATIVES = foldedSet(['هذا', 'هذه', 'هذان', 'هؤلاء', 'ذلك', 'تلك']); // this, these, that
const isAccording = oneOf(foldedSet(['بحسب', 'حسب', 'وبحسب', 'وحسب', 'وفق', 'ووفق'])); // according to
const HIS_PART = foldedSet(HIS_PART_WORDS);
const FIRST = foldArabic('الأول');
const SECOND = foldArabic('الثاني');
const ARTICLE = 'ال';
/** Tokens back to whoever may still be meant, and verbs of speech. */
const FARTHEST = 1_000;
const RECENT = 20;

interface Spoken {
  readonly entity: Entity;
  readonly phrase: Phrase | null;
  readonly at: number;
  /** The gender of the verb that it is the subject of, where that tells. */
  readonly gender: VerbForm['gender'];
}

export class Discourse {
  readonly #syntax: Syntax;
  readonly #cast: Cast;
  readonly #spoken: Spoken[] = [];
  #quietUntil = 0;
  #heardAt = -1;

  constructor(syntax: Syntax, cast: Cast) {
    this.#syntax = syntax;
    this.#cast = cast;
  }

  /** The subject of the clause before. */
  get current(): Entity | null {
    return this.#spoken.at(-1)?.entity ?? null;
  }

  /** Whether somebody has been spoken of since a token. */
  turnedAfter(at: number): boolean {
    return (this.#spoken.at(-1)?.at ?? -1) >= at;
  }

  /** A verb of speech stands at a token. */
  hear(at: number): void {
    this.#heardAt = at;
  }

  /** What stands up to a token is somebody's words: encounters told in it change no subject. */
  quote(to: number): void {
    this.#quietUntil = Math.max(this.#quietUntil, to);
  }

  /** Likewise, for what is told in passing: inside somebody's words it changes nothing. */
  mention(entity: Entity, phrase: Phrase | null, at: number): void {
    if (at >= this.#quietUntil) this.turnTo(entity, phrase, at);
  }

  /** "according to sources": from here on it is their account. */
  attribute(at: number): void {
    const { reading, scan } = this.#syntax;
    if (!isAccording(reading.token(at)) || at > reading.sentenceStart(at) + 2) return;
    const phrase = scan.startingAt(at + 1);
    const entity = phrase && this.#cast.of(phrase);
    if (entity) this.turnTo(entity, phrase, at);
  }

  /** From here on the clause is about this actor. */
  turnTo(entity: Entity, phrase: Phrase | null, at: number, gender: VerbForm['gender'] = null): void {
    this.#spoken.push({ entity, phrase, at, gender });
  }

  /** Whether a verb may have this subject: as the verb before it agreed, or as its own words do. */
  #agrees({ phrase, gender }: Spoken, form: VerbForm): boolean {
    // a body is spoken of in either gender: "the council said", "and (it, the resistance) added"
    if (phrase?.kind === 'organization') return true;
    // "they pointed out": of one man or state alone nobody speaks so
    const isOne = phrase?.kind === 'state' || (phrase?.kind === 'person' && phrase.number === 'singular');
    if (isOne && form.number === 'plural' && form.tense !== 'participle') return false;
    if (gender !== null && form.gender !== null && form.number === 'singular') return gender === form.gender;
    return phrase === null || agreesInGender(phrase, form);
  }

  /** Whom a verb without a subject means: the last subject that agrees with it. */
  implied(at: number, form: VerbForm): Entity | null {
    const first = form.number === 'dual' ? this.#firstOfTwo(at) : null;
    if (first) return first;
    const opening = this.#openingOf(at);
    const last = this.#spoken.at(-1);
    // a sentence that was opened by a verb of speech goes on with who spoke
    const goesOn = this.#heardAt >= this.#syntax.reading.sentenceStart(at);
    if (opening && !goesOn && (!last || last.at < opening.from)) {
      const entity = this.#cast.of(opening);
      if (entity && agreesInGender(opening, form)) return entity;
    }
    const doer = goesOn ? null : doerBefore(this.#syntax, at, form, (last?.at ?? -1) + 1);
    const told = doer ?? this.#topicBefore(at);
    if (told && (doer !== null || agreesInGender(told, form))) {
      const entity = this.#cast.of(told);
      if (entity) return entity;
    }
    for (let i = this.#spoken.length - 1; i >= 0 && i > this.#spoken.length - 4; i--) {
      const spoken = this.#spoken[i];
      if (spoken && this.#agrees(spoken, form)) return spoken.entity;
    }
    // "Malaysia blocked a site that criticises the premier, saying (feminine)"
    if (opening && form.gender === 'feminine' && agreesInGender(opening, form)) {
      const entity = this.#cast.of(opening);
      if (entity) return entity;
    }
    const group = form.number === 'plural' && form.tense !== 'participle' ? this.#groupBefore(at) : null;
    if (group) return group;
    return this.current ?? (opening ? this.#cast.of(opening) : this.#lastPersonBefore(at));
  }

  /** "The students demanded more. They pointed out that": the last group that this or the sentence before tells of. */
  #groupBefore(at: number): Entity | null {
    const { reading, scan } = this.#syntax;
    const start = reading.sentenceStart(at);
    for (let i = at - 1; i >= (start > 0 ? reading.sentenceStart(start - 1) : 0); i--) {
      const phrase = scan.startingAt(i);
      const told = phrase?.kind === 'source' && phrase.number === 'plural' ? this.#cast.of(phrase) : null;
      const group = told ? null : this.#syntax.groupAt(i);
      if (told || group) return told ?? (group && this.#described(group));
    }
    return null;
  }

  /**
   * Whom the sentence before is about, for a verb that opens its own: "Cameron had been criticised. And he said".
   * Only a person who is named there after whoever spoke last.
   */
  #topicBefore(at: number): Phrase | null {
    const { reading, scan } = this.#syntax;
    const start = reading.sentenceStart(at);
    if (at > start || start === 0) return null;
    const previous = reading.sentenceStart(start - 1);
    const last = this.#spoken.at(-1);
    if (last && last.at >= previous) return null;
    for (let i = previous; i < previous + 3; i++) {
      const phrase = scan.startingAt(i);
      if (phrase) return phrase.kind === 'person' && phrase.preposition === null ? phrase : null;
    }
    return null;
  }

  /** Past "for his part", which opens many a sentence of the press. */
  #pastHisPart(start: number): number {
    const { reading } = this.#syntax;
    for (let i = start; i < start + 3; i++)
      if (HIS_PART.has(reading.norm(i))) return this.#syntax.isComma(i + 1) ? i + 2 : i + 1;
    return start;
  }

  /** The actor that opens the sentence, if a sentence is opened by one: its subject, more often than not. */
  #openingOf(at: number): Phrase | null {
    const { reading, scan } = this.#syntax;
    const start = reading.sentenceStart(at);
    for (let i = this.#pastHisPart(start); i < Math.min(start + 6, at); i++) {
      const phrase = scan.startingAt(i);
      if (!phrase) {
        if (this.#syntax.isPreposition(i)) return null;
        continue;
      }
      return phrase.preposition === null &&
        !(phrase.kind === 'state' && phrase.as !== 'name' && phrase.as !== 'government')
        ? phrase
        : null;
    }
    return null;
  }

  /** The actor that a subject names; an unnamed one is made of its own words. */
  entityOf(subject: Subject): Entity {
    const { phrase } = subject;
    if (phrase) return this.#ministryAgain(phrase) ?? this.#cast.of(phrase) ?? this.#described(subject);
    return this.#referredTo(subject) ?? this.#described(subject);
  }

  /** "the ministry added": the one that spoke, though another was named since. */
  #ministryAgain(phrase: Phrase): Entity | null {
    if (phrase.kind !== 'ministry' || phrase.portfolio !== null) return null;
    return this.#spoken.slice(-RECENT).findLast(({ entity }) => entity.kind === 'ministry')?.entity ?? null;
  }

  #referredTo({ from, to }: Subject): Entity | null {
    const { reading } = this.#syntax;
    const head = reading.norm(from);
    const issuer = issuerOf(this.#syntax, from, to);
    if (issuer) return this.#cast.of(issuer);
    if (DOCUMENTS.has(head) || DEMONSTRATIVES.has(head) || DEMONSTRATIVES.has(reading.norm(from - 1)))
      return this.current;
    if (PARTIES.has(head)) return this.people(2)[1] ?? this.current;
    if (LATTER.has(head)) return this.#lastPersonBefore(from) ?? this.current;
    if (to === from + 1 && (head === FIRST || head === SECOND))
      return this.people(2)[head === FIRST ? 1 : 0] ?? null;
    const named = byLastWords(this.#syntax.reading, this.#cast, from, to);
    if (named) return named;
    if (to === from + 1 && head.startsWith(ARTICLE))
      return byCalling(this.#syntax.scan, this.#cast, this.current, head.slice(ARTICLE.length), from);
    return null;
  }

  /** The persons spoken of last, latest first. */
  people(count: number): PersonEntity[] {
    const people: PersonEntity[] = [];
    for (let i = this.#spoken.length - 1; i >= 0 && people.length < count; i--) {
      const entity = this.#spoken[i]?.entity;
      if (entity?.kind === 'person' && !people.includes(entity)) people.push(entity);
    }
    return people;
  }

  /** "they both stressed": of the two that were named last, the one named first speaks for both. */
  #firstOfTwo(at: number): PersonEntity | null {
    const last = this.#lastPersonBefore(at);
    const from = last?.mentions.findLast((mention) => mention.from < at)?.from ?? 0;
    const before = last && this.#lastPersonBefore(from);
    return before === last ? null : before;
  }

  #lastPersonBefore(at: number): PersonEntity | null {
    const { scan } = this.#syntax;
    for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
      const phrase = scan.startingAt(i);
      const entity = phrase?.kind === 'person' ? this.#cast.of(phrase) : null;
      if (entity?.kind === 'person') return entity;
    }
    return null;
  }

  #described({ from, to }: Subject): Entity {
    const { reading } = this.#syntax;
    return this.#cast.unnamedSource(reading.text({ from, to }), null, reading.norm(from).replace(/^ال/, ''));
  }
}
