/** A document read as date words: each token is looked up once, whichever expression asks. */
import type { Document, Token } from '../../../engine/document.js';
import type { GazetteerHit } from '../../../engine/gazetteer.js';
import { whether } from '../../../engine/words.js';
import { beginsDateWord, type DateWord, dateWordsAt } from './vocabulary.js';

type Hit = GazetteerHit<DateWord>;
type Kind = DateWord['is'];
/** A date word of one kind where it stands: tokens up to `to`. */
export interface Found<K extends Kind> {
  readonly to: number;
  readonly word: Extract<DateWord, { readonly is: K }>;
  /** The conjunction and preposition written onto it. */
  readonly conjunction: string | null;
  readonly preposition: string | null;
}
/** A number in digits, with the "and" that may be written onto it. */
export interface FoundNumber {
  readonly to: number;
  readonly value: number;
  readonly digits: number;
  readonly conjunction: boolean;
  readonly preposition: string | null;
}

/** A letter or two, and the article, written onto digits: "and 5", "for 2015", "the 22". */
const CLITIC_NUMBER = /^([\u0648\u0641]?)([\u0628\u0644\u0643]?)(?:\u0627\u0644)?([0-9]{1,4})$/;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isOfDates = whether((word) => {
  const { kind, norm } = word;
  if (kind !== 'word') return kind === 'number';
  return isDigit(norm.charCodeAt(norm.length - 1)) || beginsDateWord({ word });
});

const NO_HITS: readonly Hit[] = [];

export class DateWords {
  readonly tokens: readonly Token[];
  readonly #hits: (readonly Hit[] | undefined)[] = [];

  constructor(document: Document) {
    this.tokens = document.tokens;
  }

  /** Every date word that begins at a token. */
  at(index: number): readonly Hit[] {
    if (index < 0) return NO_HITS;
    const known = this.#hits[index];
    if (known) return known;
    const hits = dateWordsAt(this.tokens, index);
    this.#hits[index] = hits;
    return hits;
  }

  /** Whether a token is a number or a word that dates are told in, whatever it means here. */
  isOfDates(index: number): boolean {
    const token = this.tokens[index];
    return token !== undefined && isOfDates(token);
  }

  /** The longest date word of one kind that begins at a token. */
  find<K extends Kind>(index: number, kind: K): Found<K> | null {
    for (const { value, to, form } of this.at(index)) {
      if (value.is === kind) {
        const word = value as Extract<DateWord, { readonly is: K }>;
        return { to, word, conjunction: form.conjunction, preposition: form.preposition };
      }
    }
    return null;
  }

  norm(index: number): string {
    return index < 0 ? '' : (this.tokens[index]?.norm ?? '');
  }

  raw(index: number): string {
    return index < 0 ? '' : (this.tokens[index]?.raw ?? '');
  }

  number(index: number): FoundNumber | null {
    const token = this.tokens[index];
    if (token?.kind === 'number') {
      if (token.norm.length > 4) return null;
      return {
        to: index + 1,
        value: Number(token.norm),
        digits: token.norm.length,
        conjunction: false,
        preposition: null,
      };
    }
    if (token?.kind !== 'word' || !isDigit(token.norm.charCodeAt(token.norm.length - 1))) return null;
    const match = CLITIC_NUMBER.exec(token.norm);
    if (!match) return null;
    const [, conjunction, preposition, digits = ''] = match;
    return {
      to: index + 1,
      value: Number(digits),
      digits: digits.length,
      conjunction: conjunction !== '',
      preposition: preposition || null,
    };
  }

  /** Whether a token touches the one before it. */
  touches(index: number): boolean {
    return this.tokens[index]?.start === this.tokens[index - 1]?.end;
  }
}
