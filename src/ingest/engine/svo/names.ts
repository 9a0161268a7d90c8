/** Names of people: runs of words with a capital that mean nothing else. */
import type { TokenRange } from '../document.js';
import { foldAccents } from './fold-case.js';
import type { Reading } from './reading.js';

const LONGEST = 6;
const INITIAL = /^\p{Lu}$/u;

export class Names {
  readonly #reading: Reading;
  readonly #given: ReadonlySet<string>;
  readonly #figures: ReadonlySet<string>;

  constructor(reading: Reading, given: ReadonlySet<string>, figures: ReadonlySet<string>) {
    this.#reading = reading;
    this.#given = given;
    this.#figures = figures;
  }

  #isWord(at: number, titled: boolean): boolean {
    const reading = this.#reading;
    const token = reading.token(at);
    if (token.kind !== 'word' || !reading.isCapital(at)) return false;
    const { words, dates } = reading.grammar;
    if (words.openers.has(token.norm) && !this.isGiven(at)) return false;
    if (words.determiners.has(token.norm) || words.possessives.has(token.norm)) return false;
    if (token.norm in dates.weekdays || words.he.has(token.norm) || words.they.has(token.norm)) return false;
    if (words.prepositions.has(token.norm) || words.conjunctions.has(token.norm)) return false;
    const known = reading.hit(
      at,
      'state',
      'adjective',
      'place',
      'organization',
      'ministry',
      'office',
      'ministryHead',
    );
    // "Israel Katz", "Chad Smith": the name of a state goes on as a name of a person after a title
    if (known)
      return (
        (titled || this.isGiven(at)) &&
        known.to === at + 1 &&
        this.#goesOn(at) &&
        known.sense.kind !== 'office'
      );
    return true;
  }

  #goesOn(at: number): boolean {
    const reading = this.#reading;
    return (
      reading.isCapital(at + 1) && reading.hits(at + 1).length === 0 && reading.token(at + 1).kind === 'word'
    );
  }

  isGiven(at: number): boolean {
    return this.#reading.isCapital(at) && this.#given.has(foldAccents(this.#reading.token(at).raw));
  }

  /** Whether a single word is the last name of somebody whom everybody knows. */
  isFigure(at: number): boolean {
    return this.#reading.isCapital(at) && this.#figures.has(foldAccents(this.#reading.token(at).raw));
  }

  /** The name that begins at a token, particles and initials inside it included; null where none does. */
  at(from: number, titled: boolean): TokenRange | null {
    const reading = this.#reading;
    const { nameParticles } = reading.grammar.words;
    let to = from;
    let end = from;
    let first = from;
    // "Al Nahyan", "von der Leyen": a particle may come first after a title
    if (titled) while (nameParticles.has(reading.norm(first)) && first < from + 3) first += 1;
    if (!this.#isWord(first, titled)) return null;
    to = first;
    while (to < from + LONGEST) {
      // "bin Sultan": behind a particle an office is a name
      const named = to > from && nameParticles.has(reading.norm(to - 1)) && reading.isCapital(to);
      if (named || this.#isWord(to, titled)) {
        to += 1;
        end = to;
        // the full stop of an initial
        if (INITIAL.test(reading.token(to - 1).raw) && reading.norm(to) === '.') to += 1;
      } else if (to > from && nameParticles.has(reading.norm(to))) to += 1;
      else break;
    }
    return end > from ? { from, to: end } : null;
  }
}
