/** Which names of an article are one person's. */

import { isCommonWord } from '../lexicon/common-words.js';
import type { PersonPhrase, Phrase } from '../phrases.js';
import type { Reading } from '../reading.js';
import { foldArabic, foldedSet } from '../script.js';
import { agrees, type Entity, type PersonEntity } from './entities.js';
import { isFormOf, type NameKey, nameKey, skeletonOf } from './name-matching.js';
import { type Registry, slug } from './registry.js';

const LONGEST_NICKNAME = 3;
const KUNYA = foldedSet(['أبو', 'أم']); // father of, mother of
const LETTERS = /^\p{Script=Arabic}{3,}$/u;

interface NamedPhrase {
  readonly phrase: PersonPhrase;
  readonly text: string;
  readonly key: NameKey;
}

const foldedWords = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map(foldArabic);

export class NameClusters {
  readonly #reading: Reading;
  readonly #registry: Registry;
  readonly #resolved: Map<Phrase, Entity>;
  readonly #phrasesOf = new Map<PersonEntity, Phrase[]>();
  readonly #bySkeleton = new Map<string, Set<PersonEntity>>();

  constructor(reading: Reading, registry: Registry, resolved: Map<Phrase, Entity>) {
    this.#reading = reading;
    this.#registry = registry;
    this.#resolved = resolved;
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
    return { phrase, text, key: nameKey(this.#wordsOf(phrase) ?? foldedWords(text)) };
  }

  /** The folded words of a name as its tokens are, where they are words and nothing else. */
  #wordsOf({ name }: PersonPhrase): string[] | null {
    if (!name || name.cliticLength > 0) return null;
    const words: string[] = [];
    for (let i = name.from; i < name.to; i++) {
      if (!this.#reading.isWord(i)) return null;
      words.push(this.#reading.norm(i));
    }
    return words;
  }

  /** Full names first, so that a short form finds the name it is short for, wherever that stands. */
  cluster(phrases: readonly Phrase[]): void {
    const named = phrases.flatMap((phrase) =>
      phrase.kind === 'person' && phrase.name ? [this.#named(phrase)] : [],
    );
    const byLength = named
      .map((name, order) => ({ name, order }))
      .sort((a, b) => b.name.key.words.length - a.name.key.words.length || a.order - b.order);
    for (const { name } of byLength) {
      const matches = this.#candidates(name).filter(
        (person) =>
          person.names.some(({ key }) => isFormOf(name.key, key)) || this.#isFirstNameOf(name, person),
      );
      const person = this.#nearest(matches, name.phrase) ?? this.#newPerson(name);
      if (!person.names.some(({ text }) => text === name.text)) {
        person.names.push({ text: name.text, key: name.key });
        for (const word of name.key.words) this.#enter(skeletonOf(word), person);
      }
      const also = name.key.words.length > 1 ? this.#nicknameAfter(name.phrase) : null;
      if (also && !person.names.some(({ text }) => text === also.text)) {
        person.names.push(also);
        for (const word of also.key.words) this.#enter(skeletonOf(word), person);
      }
      person.titles.push(...name.phrase.titles);
      this.#resolved.set(name.phrase, person);
      this.#phrasesOf.get(person)?.push(name.phrase);
    }
  }

  /** "Muhammad Hamdan Daglo (Hemedti)", "Mahmoud Abbas (Abu Mazen)": another name, in brackets behind the full one. */
  #nicknameAfter({ name }: PersonPhrase): { readonly text: string; readonly key: NameKey } | null {
    const reading = this.#reading;
    if (!name || reading.token(name.to).raw !== '(') return null;
    const from = name.to + 1;
    let to = from;
    while (to - from < LONGEST_NICKNAME && reading.isWord(to)) to += 1;
    if (to === from || reading.token(to).raw !== ')') return null;
    const isKunya = KUNYA.has(reading.norm(from)) && to === from + 2;
    // a party, a state or an office is told there as well
    const isUnknown = to === from + 1 && reading.hits(from).length === 0 && !isCommonWord(reading.norm(from));
    if (!isKunya && !(isUnknown && LETTERS.test(reading.norm(from)))) return null;
    const words = reading.norms({ from, to });
    return { text: reading.text({ from, to }), key: nameKey(words) };
  }

  #enter(skeleton: string, person: PersonEntity): void {
    const alike = this.#bySkeleton.get(skeleton);
    if (alike) alike.add(person);
    else this.#bySkeleton.set(skeleton, new Set([person]));
  }

  /** Those whose names hold the first word of this one, in the order in which they were told apart. */
  #candidates({ key }: NamedPhrase): PersonEntity[] {
    const { people } = this.#registry;
    const [first] = key.words;
    if (first === undefined) return [...people];
    const alike = this.#bySkeleton.get(skeletonOf(first));
    if (!alike) return [];
    return alike.size < 2 ? [...alike] : people.filter((person) => alike.has(person));
  }

  /** "King Salman", "Prince Mohammed": a given name alone under a title that the full name bears too; "Mujtaba replied". */
  #isFirstNameOf(name: NamedPhrase, person: PersonEntity): boolean {
    const [only] = name.key.words;
    if (
      name.key.words.length !== 1 ||
      (name.phrase.strength === 'strong' &&
        name.phrase.titles.length === 0 &&
        name.phrase.from === name.phrase.name?.from)
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
        ...(this.#phrasesOf.get(person) ?? []).map((other) =>
          other.from <= phrase.from ? phrase.from - other.from : 10_000 + other.from,
        ),
      );
    return [...people].sort((a, b) => distance(a) - distance(b))[0] ?? null;
  }

  #newPerson(name: NamedPhrase): PersonEntity {
    const base = `person:${slug(name.text)}`;
    let id = base;
    for (let n = 2; this.#registry.has(id); n++) id = `${base}-${n}`;
    const person: PersonEntity = {
      kind: 'person',
      id,
      names: [],
      titles: [],
      notOf: new Set(),
      mentions: [],
    };
    this.#registry.add(person);
    this.#phrasesOf.set(person, []);
    return person;
  }
}
