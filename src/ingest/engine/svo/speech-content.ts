/** What is said: where it begins and ends, before or after the verb of saying. */

import type { TokenRange } from '../document.js';
import { closingQuote, openingQuote } from '../quotations.js';
import { pastAdjuncts } from './adjuncts.js';
import { attributionIn } from './attribution.js';
import type { Clauses, VerbGroup } from './clauses.js';
import type { Subject } from './discourse.js';
import type { SpeechVerb } from './grammar.js';
import { paperOf } from './papers.js';
import type { Phrase } from './phrases.js';

export interface Said {
  readonly content: TokenRange;
  readonly direct: boolean;
  /** All from speaker and verb to what is said. */
  readonly evidence: TokenRange;
  readonly addressees: readonly Phrase[];
}
/** Between a verb and "that" there may stand so much of when, where and to whom. */
const REACH = 28;

export class SpeechContent {
  readonly #clauses: Clauses;

  constructor(clauses: Clauses) {
    this.#clauses = clauses;
  }

  /** What the verb says; null where it says nothing. */
  of(verb: SpeechVerb, group: VerbGroup, subject: Subject): Said | null {
    // a gerund says what follows it alone
    if (group.form === 'gerund') return this.#after(verb, group);
    const { phrase } = subject;
    const speaker = phrase ? (paperOf(this.#clauses, phrase) ?? phrase.from) : group.from;
    const before = subject.inverted ? group.from : Math.min(group.from, speaker);
    if (subject.inverted)
      return this.#before(before, subject.phrase?.to ?? group.to, []) ?? this.#after(verb, group);
    // "..., ont-ils affirmé tous deux"
    const hung = phrase?.kind === 'pronoun' && phrase.from >= group.from;
    const incise = hung ? this.#before(group.from, group.to, []) : null;
    if (incise) return incise;
    if (this.#isSaidBefore(before, group)) return this.#before(before, group.to, []);
    return this.#after(verb, group) ?? this.#before(before, group.to, []);
  }

  /** '"...," she told a briefing in Oslo': a sentence of nothing but a quotation before the speaker is what is said. */
  #isSaidBefore(before: number, group: VerbGroup): boolean {
    const { reading } = this.#clauses;
    let at = before - 1;
    if (reading.norm(at) === ',') at -= 1;
    if (reading.token(at).kind !== 'quote') return false;
    const open = openingQuote(reading.tokens, at);
    if (open === null || reading.sentence(open).from !== open) return false;
    const { complementizers } = reading.grammar.words;
    const { to } = reading.sentence(group.from);
    for (let next = group.to; next < to && next < group.to + REACH; next++)
      if (complementizers.has(reading.norm(next)) || reading.token(next).kind === 'quote') return false;
    return true;
  }

  /** '"...," said Lavrov', 'The talks were useful, Lavrov said.' */
  #before(from: number, end: number, addressees: readonly Phrase[]): Said | null {
    const { reading } = this.#clauses;
    const sentence = reading.sentence(from);
    let at = from - 1;
    while (reading.dateAt(at)) at -= 1;
    const comma = reading.token(at).raw === ',';
    if (comma) at -= 1;
    if (reading.token(at).kind === 'quote') {
      const open = openingQuote(reading.tokens, at);
      if (open !== null)
        return {
          content: { from: open, to: at + 1 },
          direct: true,
          evidence: { from: open, to: end },
          addressees,
        };
    }
    if (!comma || at < sentence.from + 1) return null;
    const { dateline } = reading;
    const first = dateline && dateline.to > sentence.from && dateline.to < at ? dateline.to : sentence.from;
    const content = { from: first, to: at + 1 };
    return { content, direct: false, evidence: { from: first, to: end }, addressees };
  }

  #after(verb: SpeechVerb, group: VerbGroup): Said | null {
    const { reading, scan } = this.#clauses;
    const { words } = reading.grammar;
    const { to: end } = reading.sentence(group.from);
    const addressees: Phrase[] = [];
    let plain = group.to;
    const said = (from: number, to: number, direct: boolean): Said => ({
      content: { from, to },
      direct,
      evidence: { from: group.from, to },
      addressees,
    });
    // "denied a report that ..." is about the report
    const noun = verb.takes.includes('object') && this.#isNoun(group.to);
    for (let at = group.to; !noun && at < end && at < group.to + REACH; ) {
      const { kind, norm, raw } = reading.token(at);
      const takesThat = verb.takes.includes('that');
      if (takesThat && words.complementizers.has(norm)) {
        const opens = reading.token(at + 1).kind === 'quote';
        return this.#until(said, at + 1, end, opens);
      }
      if (kind === 'quote' || raw === ':') {
        if (!verb.takes.includes('quote')) break;
        const from = kind === 'quote' ? at : at + 1;
        return reading.token(from).kind === 'quote' || raw === ':'
          ? this.#until(said, from, end, reading.token(from).kind === 'quote')
          : null;
      }
      const phrase = scan.at(at);
      const governed = words.connectives.to.has(reading.norm(at - 1));
      if (phrase && phrase.kind !== 'pronoun' && (governed || (verb.addressee && at === group.to))) {
        addressees.push(...this.#clauses.list(at));
        at = addressees.at(-1)?.to ?? phrase.to;
        plain = verb.addressee ? at : plain;
        continue;
      }
      if (verb.addressee && at === group.to && kind === 'word' && !verb.takes.includes('object'))
        plain = at + 1;
      if (
        at > group.to &&
        this.#clauses.isVerb(at) &&
        reading.hit(at, 'speech', 'contact')?.sense.form !== 'base'
      )
        break;
      at = reading.dateAt(at)?.to ?? at + 1;
    }
    return this.#plain(verb, plain, end, said);
  }

  #isNoun(from: number): boolean {
    const { reading } = this.#clauses;
    const { words } = reading.grammar;
    let at = from;
    while (reading.dateAt(at)) at = reading.dateAt(at)?.to ?? at + 1;
    const { kind, norm } = reading.token(at);
    if (kind !== 'word' || words.complementizers.has(norm) || words.adverbs.has(norm)) return false;
    return !words.prepositions.has(norm) || words.linkers.has(norm);
  }

  /** A clause without "that", a noun or an infinitive. */
  #plain(
    verb: SpeechVerb,
    from: number,
    end: number,
    said: (from: number, to: number, direct: boolean) => Said,
  ): Said | null {
    const { reading } = this.#clauses;
    const at = pastAdjuncts(this.#clauses, from, end);
    const { kind, raw } = reading.token(at);
    const { words } = reading.grammar;
    const led = words.prepositions.has(reading.norm(at)) && !words.linkers.has(reading.norm(at));
    // "told a news briefing in New York"
    if (verb.addressee && !this.#hasVerb(at, end)) return null;
    const enough =
      (verb.bare && !led && this.#words(at, end) > 1) ||
      (verb.takes.some((how) => how === 'object' || how === 'to') && this.#words(at, end) > 0);
    if (!enough || (kind !== 'word' && kind !== 'number') || raw === ',') return null;
    return this.#until(said, at, end, false);
  }

  /** ", while the other said": what another says is no part of it. */
  #contrast(from: number, end: number): number {
    const { reading } = this.#clauses;
    for (let at = from + 1; at < end; at++)
      if (reading.grammar.words.contrasts.has(reading.norm(at)) && reading.norm(at - 1) === ',')
        return this.#clauses.hasVerb(at, end) ? at : end;
    return end;
  }

  /** A verb that the lexicons know, or an auxiliary. */
  #hasVerb(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#clauses.isVerb(at)) return true;
    return false;
  }

  #words(from: number, to: number): number {
    let count = 0;
    for (let at = from; at < to; at++) if (this.#clauses.reading.token(at).kind === 'word') count += 1;
    return count;
  }

  /** To the end of the quotation or the sentence, or where the same speaker goes on with another verb. */
  #until(
    said: (from: number, to: number, direct: boolean) => Said,
    from: number,
    end: number,
    quoted: boolean,
  ): Said | null {
    const { reading } = this.#clauses;
    const close = quoted ? closingQuote(reading.tokens, from) : null;
    if (close !== null) return said(from, close + 1, true);
    let to = attributionIn(this.#clauses, from, this.#contrast(from, end));
    const { conjunctions } = reading.grammar.words;
    for (const verb of this.#clauses.verbs) {
      if (verb.from <= from || verb.from >= end || verb.sense.kind !== 'speech') continue;
      const group = this.#clauses.group(verb);
      const before = reading.token(group.from - 1);
      const gerund = verb.sense.form === 'gerund' && before.raw === ',';
      const and = conjunctions.has(before.norm) && verb.sense.form !== 'base';
      if (!gerund && !and) continue;
      to = group.from - 1;
      break;
    }
    while (to > from + 1 && /^[.,;!?]$/u.test(reading.token(to - 1).raw)) to -= 1;
    return to > from && this.#words(from, to) > 0 ? said(from, to, false) : null;
  }
}
