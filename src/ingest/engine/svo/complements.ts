/** What a verb or noun of contact is followed by: "with X", "to X", X itself, by telephone. */
import type { Clauses } from './clauses.js';
import type { Discourse } from './discourse.js';
import type { Entity } from './entities.js';
import type { Connective } from './grammar.js';
import type { Phrase } from './phrases.js';

const REACH = 18;
/** Words of a place between a verb and whom it meets. */
const PLACE = 6;

export interface Complement {
  readonly how: Connective | 'direct';
  readonly entities: readonly Entity[];
  readonly phrases: readonly Phrase[];
  /** The token after it. */
  readonly to: number;
}

export class Complements {
  readonly #clauses: Clauses;
  readonly #discourse: Discourse;

  constructor(clauses: Clauses, discourse: Discourse) {
    this.#clauses = clauses;
    this.#discourse = discourse;
  }

  /** The first that one of these words introduces, near enough to belong to what ends at `from`. */
  find(from: number, takes: readonly (Connective | 'direct')[]): Complement | null {
    const { reading, scan } = this.#clauses;
    const { words } = reading.grammar;
    const end = Math.min(reading.sentence(from).to, from + REACH);
    const direct = takes.includes('direct');
    const others = takes.filter((how): how is Connective => how !== 'direct');
    for (let at = from; at < end; ) {
      const date = reading.dateAt(at);
      if (date) {
        at = date.to;
        continue;
      }
      const { norm, kind, raw } = reading.token(at);
      // "at the initiative of Rome" names no side
      const began = reading.hit(at, 'initiative');
      if (began) {
        at = this.#pastState(began.to);
        continue;
      }
      if (direct && this.#isNear(from, at)) {
        const found = this.#list('direct', at, from);
        if (found) return found;
      }
      for (const how of others)
        if (words.connectives[how].has(norm)) {
          const found = this.#list(how, at + 1, from);
          if (found) return found;
        }
      if (kind === 'quote' || raw === ';' || raw === ':' || words.complementizers.has(norm)) return null;
      if (this.#clauses.isVerb(at) && !words.adverbs.has(norm)) return null;
      at = scan.at(at)?.to ?? reading.hit(at, 'phone')?.to ?? at + 1;
    }
    return null;
  }

  #pastState(from: number): number {
    const { reading, scan } = this.#clauses;
    const { linkers, determiners } = reading.grammar.words;
    let to = from;
    while (!scan.at(to) && (linkers.has(reading.norm(to)) || determiners.has(reading.norm(to)))) to += 1;
    return scan.at(to)?.to ?? to;
  }

  /** Nothing but adverbs, a day, a place and the telephone stands between. */
  #isNear(from: number, to: number): boolean {
    const { reading, scan } = this.#clauses;
    const { words } = reading.grammar;
    let ofPlace = 0;
    for (let at = from; at < to; ) {
      const place = scan.at(at);
      if (place?.kind === 'state' && words.prepositions.has(reading.norm(at - 1)) && place.to <= to) {
        at = place.to;
        continue;
      }
      const phone = reading.hit(at, 'phone');
      const { norm } = reading.token(at);
      const date = reading.dateAt(at);
      // "a reçu, au palais de la Kasbah, le directeur"
      if (words.prepositions.has(norm) && !words.linkers.has(norm)) ofPlace = PLACE;
      else if (phone || date) ofPlace = 0;
      else ofPlace -= 1;
      const light =
        (ofPlace > 0 && reading.token(at).kind === 'word' && !this.#clauses.isVerb(at)) ||
        norm === ',' ||
        reading.isAside(at) ||
        words.adverbs.has(norm) ||
        words.determiners.has(norm) ||
        words.prepositions.has(norm) ||
        words.linkers.has(norm);
      if (!phone && !date && !light) return false;
      at = phone?.to ?? date?.to ?? at + 1;
    }
    return true;
  }

  #list(how: Connective | 'direct', at: number, from: number): Complement | null {
    const { reading } = this.#clauses;
    if (how === 'direct' && at > from && this.#clauses.isGoverned({ from: at, to: at + 1 })) return null;
    const phrases = [...this.#clauses.list(at, how === 'between')];
    for (let next = this.#again(how, phrases); next.length > 0; next = this.#again(how, phrases))
      phrases.push(...next);
    const entities = this.#discourse.entities(phrases, at);
    // "at the Kremlin", "in Cairo" name no side; a place is one for a visit alone
    if (entities.length === 0) return null;
    return { how, entities, phrases, to: phrases.at(-1)?.to ?? reading.sentence(at).to };
  }

  /** "with Kowalski and with President Nowak". */
  #again(how: Connective | 'direct', phrases: readonly Phrase[]): readonly Phrase[] {
    const { reading } = this.#clauses;
    const { conjunctions, connectives } = reading.grammar.words;
    const end = phrases.at(-1)?.to;
    if (how === 'direct' || end === undefined || !conjunctions.has(reading.norm(end))) return [];
    return connectives[how].has(reading.norm(end + 1)) ? this.#clauses.list(end + 2) : [];
  }

  /** Whether a telephone is told of in the clause of what stands in a range. */
  hasPhone(from: number, to: number): boolean {
    const { reading } = this.#clauses;
    const { from: start, to: end } = reading.sentence(from);
    for (let at = to; at < end; at++) {
      if (reading.hit(at, 'phone')) return true;
      if (this.#clauses.reading.grammar.words.complementizers.has(reading.norm(at))) break;
    }
    for (let at = from - 1; at >= start && at > from - 12; at--) {
      if (reading.hit(at, 'phone')) return true;
      if (reading.token(at).kind === 'quote') break;
    }
    return false;
  }
}
