/** Those who were at an encounter as well, told behind it: "the reception was attended by", "on the American side". */
import { oneOf } from '../../../engine/words.js';
import type { Cast } from '../cast/cast.js';
import type { Entity } from '../cast/entities.js';
import { ON_THE_SIDE_OF, SIDE_WORDS } from '../lexicon/function-words.js';
import { foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import type { Ledger } from './ledger.js';
import type { ContactDraft } from './model.js';
import { attendants } from './people-told.js';

const isAttended = oneOf(foldedSet(['حضر', 'وحضر', 'حضرت', 'وحضرت', 'وحضره', 'حضره', 'حضرها', 'وحضرها'])); // attended
const ATTENDED_IT = foldedSet(['وحضره', 'حضره', 'حضرها', 'وحضرها']); // attended it
const ON = foldedSet(ON_THE_SIDE_OF);
const SIDE = foldedSet(SIDE_WORDS);
/** Words between the verb and the noun of the encounter. */
const NEAR = 4;
/** Sentences back to an encounter that "it" may still mean. */
const FRESH = 4;

interface Attended {
  readonly draft: ContactDraft | undefined;
  readonly people: readonly Entity[];
}

export class Attendance {
  readonly #syntax: Syntax;
  readonly #cast: Cast;
  readonly #ledger: Ledger;

  constructor(syntax: Syntax, cast: Cast, ledger: Ledger) {
    this.#syntax = syntax;
    this.#cast = cast;
    this.#ledger = ledger;
  }

  /** Adds those who are told to have attended; whether a token tells of that at all. */
  consider(at: number): boolean {
    if (!isAttended(this.#syntax.reading.token(at))) return false;
    const attended = this.#attendedAt(at);
    if (!attended?.draft) return false;
    this.#ledger.join(attended.draft, attended.people);
    return true;
  }

  #attendedAt(at: number): Attended | null {
    const { reading } = this.#syntax;
    if (ON.has(reading.norm(at + 1)) && SIDE.has(reading.norm(at + 2)))
      return { draft: this.#ledger.lastOf('MEETING'), people: this.#peopleAfter(at, true) };
    for (let i = at + 1; i < at + NEAR; i++) {
      const noun = reading.hit(i, 'contactNoun');
      if (noun?.value.definite)
        return {
          draft: this.#ledger.lastOf(noun.value.noun.type),
          people: this.#peopleAfter(noun.to, false),
        };
    }
    if (!ATTENDED_IT.has(reading.norm(at))) return null;
    // "the reception, which X attended": the sentence goes on behind him
    const aside = this.#syntax.isRelative(at - 1) ? reading.hit(at - 2, 'contactNoun') : null;
    if (aside)
      return {
        draft: this.#ledger.lastOf(aside.value.noun.type),
        people: attendants(this.#syntax, this.#cast, at + 1),
      };
    if (at !== reading.sentenceStart(at)) return null;
    const draft = this.#ledger.lastOf('MEETING');
    const isFresh = draft && reading.token(at).sentence - reading.token(draft.trigger).sentence <= FRESH;
    return isFresh ? { draft, people: this.#peopleAfter(at, false) } : null;
  }

  /** The persons named in the rest of the sentence; `any`: behind a preposition as well. */
  #peopleAfter(at: number, any: boolean): Entity[] {
    const { reading, scan } = this.#syntax;
    const people: Entity[] = [];
    for (let i = at; i < reading.sentenceEnd(at - 1); i++) {
      const phrase = scan.startingAt(i);
      if (phrase?.kind !== 'person' || (!any && phrase.preposition !== null)) continue;
      const entity = this.#cast.of(phrase);
      if (entity?.kind === 'person') people.push(entity);
    }
    return people;
  }
}
