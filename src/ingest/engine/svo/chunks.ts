/**
 * A head noun of office or body with all that says whose it is, in any order: "the former Russian foreign minister",
 * "Russia's minister of foreign affairs". The pieces are the pack's; that they stand together is all that counts.
 */
import { type Chunk, type Draft, HEADS, type HeadKind } from './chunk.js';
import type { Body } from './phrases.js';
import type { Reading } from './reading.js';
import type { Hit, SenseOf } from './senses.js';

export type { Chunk } from './chunk.js';

const DEEPEST = 3;

export class Chunks {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The chunk that begins at a token, its article included; null where none does. */
  at(from: number, depth = 0): Chunk | null {
    const { words } = this.#reading.grammar;
    let bare = from;
    let definite = false;
    while (bare < from + 2 && this.#isDeterminer(bare)) {
      definite = true;
      bare += 1;
    }
    const draft: Draft = {
      head: null,
      portfolio: null,
      states: [],
      former: false,
      body: null,
      joined: false,
      ofUnknown: false,
      owner: false,
      end: bare,
    };
    let at = bare;
    for (let next: number | null = at; next !== null; next = this.#piece(draft, at, depth)) at = next;
    const { head, portfolio, states, former, body, end, ofUnknown } = draft;
    if (!head) return null;
    const plural = 'plural' in head.sense && head.sense.plural;
    // two nationalities need two holders
    if (draft.joined && !plural && head.sense.kind !== 'ministryHead') return null;
    definite ||= words.possessives.has(this.#reading.norm(from));
    return { from, to: end, bare, head, definite, portfolio, states, former, body, ofUnknown };
  }

  #isDeterminer(at: number): boolean {
    const { determiners, possessives } = this.#reading.grammar.words;
    const norm = this.#reading.norm(at);
    return determiners.has(norm) || possessives.has(norm);
  }

  /** Takes one more piece in; the token after it, or null where the chunk ends. */
  #piece(draft: Draft, at: number, depth: number): number | null {
    const reading = this.#reading;
    const { words } = reading.grammar;
    const norm = reading.norm(at);
    if (words.genitives.has(norm)) return draft.owner && !draft.head ? at + 1 : null;
    if (words.linkers.has(norm) && draft.head) return this.#linked(draft, at, depth);
    if (words.conjunctions.has(norm)) {
      const more = reading.hit(at + 1, 'adjective', 'state');
      if (draft.states.length === 0 || !more || !draft.owner) return null;
      draft.joined = true;
      return at + 1;
    }
    const head = reading.hit(at, ...HEADS);
    if (head && !draft.head) {
      const earlier = this.#isLonger(at, head.to);
      if (!earlier) return this.#head(draft, head);
    } else if (
      head?.sense.kind === 'office' &&
      draft.head &&
      draft.head.sense.kind !== 'office' &&
      draft.head.sense.kind !== 'counterpart'
    ) {
      // "Foreign Ministry spokesman": the body was only where the office is
      draft.body = this.#bodyOf(draft);
      return this.#head(draft, head);
    }
    return this.#modifier(draft, at);
  }

  /** Whether a longer reading stands at the same place: a portfolio or an organization of more words. */
  #isLonger(at: number, to: number): boolean {
    return this.#reading
      .hits(at)
      .some((hit) => hit.to > to && ['organization', 'ministry'].includes(hit.sense.kind));
  }

  #head(draft: Draft, head: Hit<SenseOf<HeadKind>>): number {
    draft.head = head;
    draft.owner = false;
    draft.end = head.to;
    return head.to;
  }

  #bodyOf({ head, portfolio, states, body }: Draft): Body | null {
    if (head?.sense.kind === 'ministryHead' && portfolio)
      return { kind: 'ministry', portfolio, state: states[0] ?? null };
    if (head?.sense.kind === 'organizationHead')
      return { kind: 'organization', name: this.#reading.text(head) };
    return body;
  }

  #modifier(draft: Draft, at: number): number | null {
    const reading = this.#reading;
    const hit = reading.hit(
      at,
      'adjective',
      'state',
      'place',
      'portfolio',
      'former',
      'modifier',
      'organization',
      'ministry',
    );
    if (!hit) return null;
    const { sense, to } = hit;
    const owns = (): number => {
      draft.owner = true;
      return to;
    };
    switch (sense.kind) {
      case 'adjective':
        draft.states.push(sense.code);
        if (draft.head) draft.end = to;
        return owns();
      case 'portfolio':
        if (draft.head || draft.portfolio) return null;
        draft.portfolio = sense.portfolio;
        draft.owner = false;
        return to;
      case 'former':
        draft.former = true;
        if (draft.head) draft.end = to;
        return to;
      case 'modifier':
        if (draft.head) draft.end = to;
        return to;
      default:
        if (draft.head) return null;
        if (sense.kind === 'organization') draft.body = { kind: 'organization', name: sense.entry.name };
        else if (sense.kind === 'ministry')
          draft.body = { kind: 'ministry', portfolio: sense.portfolio, state: sense.state };
        else if (sense.kind === 'place' && sense.as === 'city') return null;
        else draft.states.push(sense.code);
        return owns();
    }
  }

  /** "of the Russian Federation", "of Defence", "of the European Commission". */
  #linked(draft: Draft, at: number, depth: number): number | null {
    const reading = this.#reading;
    const posted = draft.head?.sense.kind === 'office' && draft.head.sense.entry.posted === true;
    const { words } = reading.grammar;
    let to = at + 1;
    while (to < at + 5 && (words.linkers.has(reading.norm(to)) || this.#isDeterminer(to))) to += 1;
    const inner = depth < DEEPEST ? this.at(to, depth + 1) : null;
    if (inner && ['ministryHead', 'government'].includes(inner.head.sense.kind)) {
      if (inner.head.sense.kind === 'ministryHead')
        draft.body = {
          kind: 'ministry',
          portfolio: inner.portfolio ?? 'other',
          state: inner.states[0] ?? null,
        };
      draft.states.push(...inner.states);
      return this.#close(draft, inner.to);
    }
    // "envoyé du secrétaire général": the other's office is part of whose it is, unless its holder is named
    if (
      inner?.head.sense.kind === 'office' &&
      draft.head?.sense.kind === 'office' &&
      !this.#isNamed(inner.to)
    ) {
      draft.body ??= inner.body;
      if (draft.states.length === 0) draft.states.push(...inner.states);
      return this.#close(draft, inner.to);
    }
    const hit = reading.hit(to, 'portfolio', 'state', 'place', 'organization', 'ministry');
    if (!hit) {
      draft.ofUnknown ||= !inner;
      return null;
    }
    const { sense } = hit;
    if (sense.kind === 'portfolio') {
      if (draft.portfolio) return null;
      draft.portfolio = sense.portfolio;
      return this.#close(draft, this.#morePortfolios(hit.to));
    }
    if (sense.kind === 'organization') draft.body = { kind: 'organization', name: sense.entry.name };
    else if (sense.kind === 'ministry')
      draft.body = { kind: 'ministry', portfolio: sense.portfolio, state: sense.state };
    else if (sense.kind === 'place' && sense.as === 'city') return null;
    else if (!posted) draft.states.push(sense.code);
    return this.#close(draft, hit.to);
  }

  /** A name follows at once. */
  #isNamed(at: number): boolean {
    const reading = this.#reading;
    return reading.isCapital(at) && (reading.hits(at).length === 0 || reading.hit(at, 'honorific') !== null);
  }

  #close(draft: Draft, to: number): number {
    draft.end = to;
    draft.owner = true;
    return to;
  }

  /** "of Economy and Finance": the first decides, the rest belongs to it. */
  #morePortfolios(from: number): number {
    const reading = this.#reading;
    const { words } = reading.grammar;
    let to = from;
    for (;;) {
      if (!words.conjunctions.has(reading.norm(to)) && reading.norm(to) !== ',') return to;
      let at = to + 1;
      while (at < to + 4 && (words.linkers.has(reading.norm(at)) || this.#isDeterminer(at))) at += 1;
      const hit = reading.hit(at, 'portfolio');
      if (!hit || reading.hit(at, 'office')) return to;
      to = hit.to;
    }
  }
}
