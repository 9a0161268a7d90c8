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
  readonly #names: Names;

  constructor(reading: Reading, known: KnownNames) {
    this.#reading = reading;
    this.#chunks = new Chunks(reading);
    this.#names = new Names(reading, known.given, known.figures);
    this.#people = new PeoplePhrases(reading, this.#chunks, this.#names);
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
    // "HE" is His Excellency
    const isStyle = this.#reading.hit(at, 'honorific') !== null && this.#reading.isCapital(at + 1);
    if (!isStyle && (words.he.has(norm) || words.they.has(norm)))
      return { kind: 'pronoun', from: at, to: at + 1, plural: words.they.has(norm) };
    const styled = this.#reading.hit(at, 'honorific')?.to;
    const chunk = this.#chunks.at(at) ?? (styled === undefined ? null : this.#chunks.at(styled));
    const titled = chunk ? (this.#people.titled(chunk) ?? this.#body(chunk)) : null;
    if (titled) return { ...titled, from: at };
    const press = this.#press(at);
    if (press) return press;
    const start = this.#afterDeterminers(at);
    // "le colonel Moussa Traoré"
    const polite = start > at && this.#reading.hit(start, 'honorific') ? start : at;
    const plain = this.#people.plain(polite, isLastName);
    if (plain && !this.#reading.hit(at, 'organization')) return { ...plain, from: at };
    return this.#named(start, at);
  }

  /** "le quotidien allemand Der Blick", "the Yediot Hayom newspaper", "the news agency Anadolu". */
  #press(at: number): Phrase | null {
    const reading = this.#reading;
    const start = this.#afterDeterminers(at);
    const head = reading.hit(start, 'pressHead');
    let from = head ? head.to : start;
    while (head && reading.hit(from, 'adjective', 'modifier')) from += 1;
    const run = this.#names.at(from, head !== null);
    if (!run) return null;
    const after = head ?? reading.hit(run.to, 'pressHead') ?? this.#reporting(run);
    if (!after) return null;
    // "National News Agency" is all of it the name
    const name = reading.text(!head && reading.isCapital(after.to - 1) ? { from, to: after.to } : run);
    return {
      kind: 'organization',
      from: at,
      to: Math.max(run.to, after.to),
      name,
      entry: { name, press: true },
    };
  }

  /** "Yediot Hayom had reported": who reports and is no person that the article knows. */
  #reporting(run: TokenRange): TokenRange | null {
    const { perfect } = this.#reading.grammar.words;
    let at = run.to;
    while (perfect.has(this.#reading.norm(at))) at += 1;
    const verb = this.#reading.hit(at, 'speech');
    const known = this.#names.isGiven(run.from) || run.to - run.from > 3;
    return verb?.sense.verb.ofPress && verb.sense.form !== 'base' && !known ? run : null;
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
        if (
          portfolio === null &&
          !definite &&
          !this.#reading.grammar.words.fused.has(this.#reading.norm(from - 1))
        )
          return null;
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

/** A first name shorter than this is a word as well. */
const SHORT = 3;

/** Read twice: a last name alone is known once the text has introduced its bearer, wherever it does. */
export const scanPhrases = (reading: Reading, known: KnownNames): Scan => {
  const scanner = new Scanner(reading, known);
  const lastNames = new Set<string>();
  for (const phrase of scanner.run(lastNames))
    if (phrase.kind === 'person' && phrase.name) {
      lastNames.add(foldAccents(reading.token(phrase.name.to - 1).raw));
      // where the first name is the one that people go by
      const first = reading.token(phrase.name.from);
      if (phrase.name.to - phrase.name.from > 1 && first.raw.length > SHORT)
        lastNames.add(foldAccents(first.raw));
    }
  const phrases = scanner.run(lastNames);
  const byStart = new Map(phrases.map((phrase) => [phrase.from, phrase]));
  return { phrases, at: (from) => byStart.get(from) ?? null };
};
