/** All noun phrases of a text that name an actor, in order and without overlap. */
import type { TokenRange } from '../document.js';
import { type Chunk, Chunks } from './chunks.js';
import { foldAccents } from './fold-case.js';
import { Names } from './names.js';
import { PeoplePhrases } from './people-phrases.js';
import type { Phrase, StatePhrase } from './phrases.js';
import type { Reading } from './reading.js';

export interface Scan {
  readonly phrases: readonly Phrase[];
  /** The phrase that begins at a token. */
  at(from: number): Phrase | null;
}

export interface KnownNames {
  readonly given: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

class Scanner {
  readonly #reading: Reading;
  readonly #chunks: Chunks;
  readonly #people: PeoplePhrases;

  constructor(reading: Reading, known: KnownNames) {
    this.#reading = reading;
    this.#chunks = new Chunks(reading);
    this.#people = new PeoplePhrases(reading, this.#chunks, new Names(reading, known.given, known.figures));
  }

  /** `lastNames` are known from the rest of the text: "Lavrov" alone is whom it introduced in full. */
  run(lastNames: ReadonlySet<string>): Phrase[] {
    const phrases: Phrase[] = [];
    const isLastName = (at: number): boolean => lastNames.has(foldAccents(this.#reading.token(at).raw));
    for (let at = 0; at < this.#reading.tokens.length; ) {
      const phrase = this.#reading.token(at).kind === 'word' ? this.#phraseAt(at, isLastName) : null;
      if (phrase) phrases.push(phrase);
      at = phrase ? Math.max(phrase.to, at + 1) : at + 1;
    }
    return phrases;
  }

  #phraseAt(at: number, isLastName: (at: number) => boolean): Phrase | null {
    const { words } = this.#reading.grammar;
    const norm = this.#reading.norm(at);
    if (this.#reading.dateAt(at)) return null;
    if (words.he.has(norm) || words.they.has(norm))
      return { kind: 'pronoun', from: at, to: at + 1, plural: words.they.has(norm) };
    const chunk = this.#chunks.at(at);
    const titled = chunk ? (this.#people.titled(chunk) ?? this.#body(chunk)) : null;
    if (titled) return titled;
    const plain = this.#people.plain(at, isLastName);
    if (plain && !this.#reading.hit(at, 'organization')) return plain;
    return this.#named(this.#afterDeterminers(at), at);
  }

  #afterDeterminers(at: number): number {
    let to = at;
    while (this.#reading.grammar.words.determiners.has(this.#reading.norm(to)) && to < at + 2) to += 1;
    return to;
  }

  /** A state, a seat, a ministry or an organization by its own name. */
  #named(at: number, from: number): Phrase | null {
    const hit = this.#reading.hit(at, 'organization', 'ministry', 'state', 'place');
    if (!hit) return null;
    const { sense, to } = hit;
    switch (sense.kind) {
      case 'organization':
        return { kind: 'organization', from, to, name: sense.entry.name, entry: sense.entry };
      case 'ministry':
        return { kind: 'ministry', from, to, portfolio: sense.portfolio, state: sense.state };
      case 'state':
        return { kind: 'state', from, to, state: sense.code, as: 'name' };
      default:
        return { kind: 'state', from, to, state: sense.code, as: sense.as } satisfies StatePhrase;
    }
  }

  #body(chunk: Chunk): Phrase | null {
    const { from, to, states, portfolio, body, definite, head, bare } = chunk;
    const range: TokenRange = { from, to };
    const [state = null] = states;
    switch (head.sense.kind) {
      case 'ministryHead':
        if (portfolio === null && !definite) return null;
        return { kind: 'ministry', ...range, portfolio, state };
      case 'government':
        return state === null ? null : { kind: 'state', ...range, state, as: 'government' };
      case 'source':
        return {
          kind: 'source',
          ...range,
          state,
          body: portfolio ? { kind: 'ministry', portfolio, state } : body,
        };
      case 'organizationHead':
        // "the army" alone is nobody's; "the Lebanese army" is one
        return state === null && body === null
          ? null
          : { kind: 'organization', ...range, name: this.#reading.text({ from: bare, to }), entry: null };
      default:
        return null;
    }
  }
}

/** Read twice: a last name alone is known once the text has introduced its bearer, wherever it does. */
export const scanPhrases = (reading: Reading, known: KnownNames): Scan => {
  const scanner = new Scanner(reading, known);
  const lastNames = new Set<string>();
  for (const phrase of scanner.run(lastNames))
    if (phrase.kind === 'person' && phrase.name)
      lastNames.add(foldAccents(reading.token(phrase.name.to - 1).raw));
  const phrases = scanner.run(lastNames);
  const byStart = new Map(phrases.map((phrase) => [phrase.from, phrase]));
  return { phrases, at: (from) => byStart.get(from) ?? null };
};
