/** A text as the rules see it: tokens, what they mean, dates. */
import type { Document, Token, TokenRange } from '../document.js';
import { tokenise } from '../tokenise.js';
import { findAsides } from './asides.js';
import { type Dateline, findDateline } from './dateline.js';
import { type DateMention, findDates } from './dates.js';
import { wordOfCase } from './fold-case.js';
import type { Grammar } from './grammar.js';
import type { Dictionary, Hit, SenseKind, SenseOf } from './senses.js';

const NOTHING: Token = {
  index: -1,
  kind: 'break',
  raw: '',
  norm: '',
  word: wordOfCase(''),
  start: 0,
  end: 0,
  sentence: -1,
  paragraph: -1,
};

export class Reading {
  readonly grammar: Grammar;
  readonly document: Document;
  readonly dates: readonly DateMention[];
  readonly dateline: Dateline | null;
  readonly #hits: (readonly Hit[])[];
  readonly #dateAt = new Map<number, DateMention>();
  readonly #asides: ReadonlySet<number>;

  constructor(grammar: Grammar, dictionary: Dictionary, text: string, publishedAt: string | null) {
    this.grammar = grammar;
    const { token, abbreviations } = grammar;
    this.document = tokenise(text, wordOfCase, publishedAt, { pattern: token, abbreviations });
    this.#hits = this.document.tokens.map((_, at) => dictionary.at(this.document.tokens, at));
    this.dateline = findDateline(this.document.tokens, (at) => this.hits(at));
    this.#asides = findAsides(this.document.tokens, (at) => this.hits(at));
    this.dates = findDates(this.document, grammar.dates, grammar.words);
    for (const date of this.dates) for (let at = date.from; at < date.to; at++) this.#dateAt.set(at, date);
  }

  get tokens(): readonly Token[] {
    return this.document.tokens;
  }
  token(at: number): Token {
    return this.document.tokens[at] ?? NOTHING;
  }
  norm(at: number): string {
    return this.token(at).norm;
  }
  isCapital(at: number): boolean {
    return /^(?:\p{Ll}{2}-)?\p{Lu}/u.test(this.token(at).raw);
  }
  hits(at: number): readonly Hit[] {
    return this.#hits[at] ?? [];
  }
  /** The longest of a kind that begins at a token. */
  hit<K extends SenseKind>(at: number, ...kinds: readonly K[]): Hit<SenseOf<K>> | null {
    for (const hit of this.hits(at))
      if ((kinds as readonly string[]).includes(hit.sense.kind)) return hit as Hit<SenseOf<K>>;
    return null;
  }
  /** The date of which a token is part. */
  dateAt(at: number): DateMention | null {
    return this.#dateAt.get(at) ?? null;
  }
  /** Part of an aside: what stands on both sides of it belongs together. */
  isAside(at: number): boolean {
    return this.#asides.has(at);
  }
  sentence(at: number): TokenRange {
    return this.document.sentences[this.token(at).sentence] ?? { from: at, to: at + 1 };
  }
  text({ from, to }: TokenRange): string {
    return this.document.text.slice(this.token(from).start, this.token(to - 1).end);
  }
}
