/** Who is who in an article: phrases resolved to actors. */
import type { TokenRange } from '../document.js';
import { type Entity, type PersonEntity, Registry, type StateEntity } from './entities.js';
import { foldAccents } from './fold-case.js';
import { isFormOf } from './name-forms.js';
import type { Body, PersonPhrase, Phrase, SourcePhrase, Title } from './phrases.js';
import type { Reading } from './reading.js';
import type { Scan } from './scan.js';
import { agrees, fielded } from './titles.js';

export class Cast {
  readonly #reading: Reading;
  readonly #registry = new Registry();
  /** One phrase of several offices means several people. */
  readonly #resolved = new Map<Phrase, readonly Entity[]>();
  readonly #people = new Map<PersonPhrase, PersonEntity>();
  readonly #order: { readonly at: number; readonly entity: Entity }[] = [];

  constructor(reading: Reading, scan: Scan) {
    this.#reading = reading;
    this.#cluster(scan.phrases);
    for (const phrase of scan.phrases) {
      const entities = this.#resolve(phrase);
      if (entities.length === 0) continue;
      this.#resolved.set(phrase, entities);
      for (const entity of entities) {
        entity.mentions.push(this.#mention(phrase));
        this.#order.push({ at: phrase.from, entity });
      }
    }
  }

  get entities(): readonly Entity[] {
    return this.#registry.entities;
  }
  state(code: string): StateEntity {
    return this.#registry.state(code);
  }
  /** The actors that a phrase means; none for a pronoun, or a title that is nobody's. */
  of(phrase: Phrase | null): readonly Entity[] {
    return (phrase && this.#resolved.get(phrase)) ?? [];
  }
  /** The person spoken of last before a token. */
  lastPerson(at: number, test: (person: PersonEntity) => boolean = () => true): PersonEntity | null {
    for (let i = this.#order.length - 1; i >= 0; i--) {
      const seen = this.#order[i];
      if (seen && seen.at < at && seen.entity.kind === 'person' && test(seen.entity)) return seen.entity;
    }
    return null;
  }

  /** A phrase without its article. */
  #mention(phrase: TokenRange): TokenRange {
    const { determiners } = this.#reading.grammar.words;
    let { from } = phrase;
    while (from < phrase.to - 1 && determiners.has(this.#reading.norm(from))) from += 1;
    return { from, to: phrase.to };
  }

  // ---- people -------------------------------------------------------------------------------------

  #wordsOf(name: TokenRange): string[] {
    const words: string[] = [];
    for (let at = name.from; at < name.to; at++)
      if (this.#reading.token(at).kind === 'word') words.push(foldAccents(this.#reading.token(at).raw));
    return words;
  }

  /** Full names first, so that a short form finds its bearer wherever he is introduced. */
  #cluster(phrases: readonly Phrase[]): void {
    const named = phrases.flatMap((phrase) =>
      phrase.kind === 'person' && phrase.name
        ? [{ phrase, words: this.#wordsOf(phrase.name), name: phrase.name }]
        : [],
    );
    const people: PersonEntity[] = [];
    for (const { phrase, words, name } of named.toSorted((a, b) => b.words.length - a.words.length)) {
      const by = (same: (known: readonly string[]) => boolean) =>
        people.filter(({ names }) => names.some((known) => same(known.words)));
      const last = by((known) => isFormOf(words, known));
      const [only = ''] = words;
      // Ethiopians, Icelanders and princes go by their first name
      const first = by((known) => words.length === 1 && known.length > 1 && known[0] === only);
      const fitting = last.length > 0 ? last : first.length === 1 ? first : [];
      const before = fitting.filter((person) =>
        [...this.#people].some(([p, e]) => e === person && p.from < phrase.from),
      );
      const person = before.at(-1) ?? fitting[0] ?? this.#registry.person(words.join(' '));
      if (!people.includes(person)) people.push(person);
      this.#people.set(phrase, person);
      const text = this.#reading.text(name);
      if (!person.names.some((known) => known.text === text)) person.names.push({ text, words });
    }
    // titles in the order of the text, so that "his counterpart" is read after whose he is
    for (const { phrase } of named)
      for (const title of phrase.titles)
        if (title.office !== null) this.#people.get(phrase)?.titles.push(title);
  }

  #resolve(phrase: Phrase): readonly Entity[] {
    switch (phrase.kind) {
      case 'person':
        return this.#persons(phrase);
      case 'state': {
        const state = this.#registry.state(phrase.state);
        if (phrase.as !== 'seat' && phrase.as !== 'city') state.named = true;
        return [state];
      }
      case 'ministry': {
        const known = phrase.portfolio === null ? this.#lastMinistry() : null;
        if (known) return [known];
        // "du ministère", of the minister who was spoken of
        const title = phrase.portfolio === null ? this.#lastField(phrase.from) : null;
        const portfolio = phrase.portfolio ?? title?.portfolio ?? null;
        const state = phrase.state ?? title?.state ?? this.#ownState();
        if (portfolio === null || state === null) return [];
        this.#name(phrase.state);
        return [this.#registry.ministry(portfolio, state)];
      }
      case 'organization': {
        const body = this.#registry.organization(phrase.name, phrase.entry?.press ?? false);
        const text = this.#reading.text(this.#mention(phrase));
        if (text !== phrase.name) body.aliases.add(text);
        return [body];
      }
      case 'source':
        if (this.#isKnownSource(phrase)) return this.#lastSource();
        this.#name(phrase.state);
        return [
          this.#registry.source(
            this.#reading.text(this.#mention(phrase)),
            this.#speaksFor(phrase.state, phrase.body),
          ),
        ];
      case 'pronoun':
        return [];
    }
  }

  /** "the source", "la même source": the one before. */
  #isKnownSource({ from, to, state, body }: SourcePhrase): boolean {
    const { determiners, indefinites } = this.#reading.grammar.words;
    const article = this.#reading.norm(from);
    if (state !== null || body !== null || !determiners.has(article) || indefinites.has(article))
      return false;
    return to - this.#mention({ from, to }).from === 1 || this.#reading.hit(from + 1, 'same') !== null;
  }
  #lastSource(): readonly Entity[] {
    const last = [...this.#resolved].findLast(([{ kind }]) => kind === 'source');
    return last?.[1] ?? [];
  }

  #name(state: string | null): void {
    if (state !== null) this.#registry.state(state).named = true;
  }

  #speaksFor(state: string | null, body: Body | null): string | null {
    if (body?.kind === 'organization') return this.#registry.organization(body.name, false).id;
    if (body?.kind === 'ministry' && (body.state ?? state) !== null)
      return this.#registry.ministry(body.portfolio, body.state ?? state ?? '').id;
    return state === null ? null : `state:${state}`;
  }

  #persons(phrase: PersonPhrase): readonly Entity[] {
    for (const { state } of phrase.titles) this.#name(state);
    const named = this.#people.get(phrase);
    if (named) {
      for (const title of phrase.titles)
        if (title.office === null) this.#asCounterpart(named, title, phrase.from);
      return [named];
    }
    if (phrase.plural && phrase.titles.every(({ state }) => state === null)) return this.#pair(phrase);
    return phrase.titles
      .slice(0, phrase.plural ? undefined : 1)
      .flatMap((title) => this.#titled(phrase, title) ?? []);
  }

  /** "the two ministers": those who were spoken of last. */
  #pair({ titles: [title], from }: PersonPhrase): readonly Entity[] {
    const fits = (person: PersonEntity): boolean =>
      !title || title.office === null || person.titles.some((known) => known.office === title.office);
    const last = this.lastPerson(from, fits);
    const other = last && this.lastPerson(from, (person) => person !== last && fits(person));
    return last && other ? [other, last] : [];
  }

  /** Whose title it is; somebody without a name where nobody bears it. */
  #titled(phrase: PersonPhrase, title: Title): Entity | null {
    const office = title.office === null ? this.#counterpart(title, phrase.from) : title;
    if (!office) return null;
    const holds = (person: PersonEntity): boolean => person.titles.some((known) => agrees(office, known));
    const isNew = this.#reading.grammar.words.indefinites.has(this.#reading.norm(phrase.from));
    const before = isNew ? null : this.lastPerson(phrase.from, holds);
    if (before) return before;
    const specific = office.portfolio !== null || office.state !== null;
    const later = specific && !isNew ? [...this.#people.values()].find(holds) : undefined;
    if (later) return later;
    if (title.office === null && title.state === null) return null;
    return this.#registry.source(
      this.#reading.text({ from: title.from, to: phrase.to }),
      office.state === null ? null : `state:${office.state}`,
    );
  }

  /** The office of whoever was spoken of last, under another state. */
  #counterpart(title: Title, at: number): Title | null {
    const other = this.lastPerson(at, ({ titles }) =>
      titles.some(({ office, state }) => office !== null && state !== title.state),
    );
    const office =
      other && fielded(other.titles.filter(({ office, state }) => office !== null && state !== title.state));
    return office
      ? { ...title, office: office.office, head: office.head, portfolio: office.portfolio }
      : null;
  }

  #asCounterpart(person: PersonEntity, title: Title, at: number): void {
    const other = this.lastPerson(at, (candidate) => candidate !== person && candidate.titles.length > 0);
    const office = other && fielded(other.titles.filter((known) => known.office !== null));
    if (office && !person.titles.some((known) => known.office === office.office))
      person.titles.push({ ...title, office: office.office, head: office.head, portfolio: office.portfolio });
  }

  #lastField(at: number): Title | null {
    const isField = ({ office, portfolio }: Title): boolean => office === 'minister' && portfolio !== null;
    return this.lastPerson(at, ({ titles }) => titles.some(isField))?.titles.find(isField) ?? null;
  }

  #lastMinistry(): Entity | null {
    for (let i = this.#order.length - 1; i >= 0; i--) {
      const seen = this.#order[i];
      if (seen?.entity.kind === 'ministry') return seen.entity;
    }
    return null;
  }

  /** The state that an article without another speaks of: the only one it has named so far. */
  #ownState(): string | null {
    const states = new Set(
      this.entities.flatMap((entity) => (entity.kind === 'state' && entity.named ? [entity.state] : [])),
    );
    const [only = null] = states;
    return states.size === 1 ? only : null;
  }
}
