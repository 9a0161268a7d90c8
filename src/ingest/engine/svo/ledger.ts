/** The encounters of an article: kept ones with those that tell the same merged, dropped ones with the reason. */
import type { EventDate } from '../../../model.js';
import type { TokenRange } from '../document.js';
import type { Contact, Dropped, Party } from './contact-drafts.js';
import type { Reading } from './reading.js';

interface Draft {
  readonly type: Contact['type'];
  readonly parties: readonly Party[];
  readonly range: TokenRange;
  readonly trigger: number;
  readonly rule: string;
  readonly denied: boolean;
}

const keyOf = (type: string, parties: readonly Party[]): string =>
  [type, ...parties.map(({ entity }) => entity.id).sort()].join('|');

export class Ledger {
  readonly #reading: Reading;
  readonly #contacts: Contact[] = [];
  readonly dropped: Dropped[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  get contacts(): readonly Contact[] {
    return this.#contacts;
  }
  rule(name: string): string {
    return `${this.#reading.grammar.code}/${name}`;
  }
  drop(at: number, rule: string, reason: string): void {
    this.dropped.push({ at, rule, reason });
  }
  last(type: Contact['type']): Contact | null {
    return this.#contacts.filter((contact) => contact.type === type).at(-1) ?? null;
  }

  keep({ type, parties: all, range, trigger, rule, denied }: Draft): void {
    const seen = new Set<string>();
    const parties = all.filter(({ entity }) => !seen.has(entity.id) && seen.add(entity.id));
    const key = keyOf(type, parties);
    const date = this.#dateOf(range, trigger);
    const same = this.#contacts.find(
      (contact) =>
        keyOf(contact.type, contact.parties) === key &&
        (date === null || contact.date === null || date.start === null || contact.date.start === date.start),
    );
    const contact: Contact = same ?? {
      type,
      parties,
      ranges: [],
      triggers: [],
      rule,
      status: 'REPORTED',
      date,
      firstSince: null,
      initiative: null,
    };
    if (!same) this.#contacts.push(contact);
    contact.date ??= date;
    if (denied) contact.status = 'DENIED';
    this.mention(contact, range, trigger);
  }

  /** One more place that tells of it: what the sentence adds is added. */
  mention(contact: Contact, range: TokenRange, trigger: number): void {
    contact.ranges.push(range);
    contact.triggers.push(trigger);
    contact.date ??= this.#dateOf(range, trigger);
    contact.firstSince ??= this.#firstSince(trigger);
    contact.initiative ??= this.#initiative(trigger);
  }

  /** The day told in the clause: after the trigger, else before it; never one that lies ahead. */
  #dateOf({ from, to }: TokenRange, trigger: number): EventDate | null {
    const reading = this.#reading;
    const sentence = reading.sentence(trigger);
    const { complementizers } = reading.grammar.words;
    const isOpen = (a: number, b: number): boolean => {
      for (let at = a; at < b; at++)
        if (
          complementizers.has(reading.norm(at)) ||
          reading.token(at).kind === 'quote' ||
          (at > trigger && reading.hit(at, 'speech')?.sense.form === 'finite')
        )
          return false;
      return true;
    };
    const dates = reading.dates.filter(
      (date) => date.from >= sentence.from && date.to <= sentence.to && !date.since && !date.future,
    );
    const after = dates.find((date) => date.from >= from && isOpen(Math.min(to, date.from), date.from));
    const before = dates.filter((date) => date.to <= trigger && isOpen(date.to, trigger)).at(-1);
    const date = [after, before]
      .filter((found) => found !== undefined)
      .sort((a, b) => Math.abs(a.from - trigger) - Math.abs(b.from - trigger))[0];
    return date ? { start: date.start, end: date.end, text: date.text } : null;
  }

  #firstSince(trigger: number): string | null {
    const reading = this.#reading;
    const { from, to } = reading.sentence(trigger);
    const { firsts } = reading.grammar.words;
    for (let at = from; at < to; at++)
      if (firsts.has(reading.norm(at)))
        return reading.dates.find((date) => date.since && date.from > at && date.to <= to)?.start ?? null;
    return null;
  }

  /** "at the initiative of Paris". */
  #initiative(trigger: number): string | null {
    const reading = this.#reading;
    const { from, to } = reading.sentence(trigger);
    const { linkers, determiners } = reading.grammar.words;
    for (let at = from; at < to; at++) {
      const said = reading.hit(at, 'initiative');
      if (!said) continue;
      let next = said.to;
      while (linkers.has(reading.norm(next)) || determiners.has(reading.norm(next))) next += 1;
      const state = reading.hit(next, 'state', 'place', 'adjective');
      if (state) return `state:${state.sense.code}`;
    }
    return null;
  }
}
