/** From encounters, statements and denials to the events of the model. */
import type { ActorFact, ContactFact, DenialFact, EventFact, Span, StatementFact } from '../../../model.js';
import { codeFact } from '../code-fact.js';
import { spanOf, type TokenRange } from '../document.js';
import type { Contact } from './contact-drafts.js';
import type { Denial } from './denials.js';
import type { Entity } from './entities.js';
import type { Reading } from './reading.js';
import { rolesOfPerson } from './roles.js';
import type { Statement } from './speech.js';
import type { Topics } from './topics.js';

const stateOf = (entity: Entity | undefined): string | null =>
  entity?.kind === 'person'
    ? (entity.titles.find(({ state }) => state !== null)?.state ?? null)
    : entity?.kind === 'state'
      ? entity.state
      : null;

export class EventFacts {
  readonly #reading: Reading;
  readonly #topics: Topics;
  readonly #confidence: (rule: string) => number;
  /** Ids of actors that an event names. */
  readonly used = new Set<string>();
  readonly #ids = new Map<unknown, string>();

  constructor(reading: Reading, topics: Topics, confidence: (rule: string) => number) {
    this.#reading = reading;
    this.#topics = topics;
    this.#confidence = confidence;
  }

  /** All events in the order of the text, with ids e1, e2, ...; claims that stand nowhere else come last. */
  events(
    contacts: readonly Contact[],
    statements: readonly Statement[],
    denials: readonly Denial[],
  ): EventFact[] {
    const items = [
      ...contacts.map((key) => ({
        at: key.triggers[0] ?? 0,
        key,
        make: (id: string) => this.#contact(key, id),
      })),
      ...statements.map((key) => ({
        at: key.at,
        key,
        make: (id: string) => this.#statement(key, id, contacts),
      })),
      ...denials.map((key) => ({ at: key.statement.at, key, make: null })),
    ].sort((a, b) => a.at - b.at);
    for (const [i, { key }] of items.entries()) this.#ids.set(key, `e${i + 1}`);
    const claims: StatementFact[] = [];
    const targets = new Map<Denial, string>();
    const events = items.map(({ key, make }): EventFact => {
      const id = this.#ids.get(key) ?? '';
      if (make) return make(id);
      const denial = key as Denial;
      const known = denial.contact ?? denial.claim;
      const denied = denial.same ? targets.get(denial.same) : known ? this.#ids.get(known) : undefined;
      if (denied !== undefined) {
        targets.set(denial, denied);
        return this.#denial(denial, id, denied);
      }
      const claim = this.#claim(denial, `e${items.length + claims.length + 1}`);
      claims.push(claim);
      targets.set(denial, claim.id);
      return this.#denial(denial, id, claim.id);
    });
    return [...events, ...claims];
  }

  #use(entity: Entity | null): string | null {
    if (entity) this.used.add(entity.id);
    return entity?.id ?? null;
  }
  #span(range: TokenRange): Span {
    return spanOf(this.#reading.document, range);
  }

  #contact(contact: Contact, id: string): ContactFact {
    const { type, parties, status, date, firstSince, rule } = contact;
    const began = parties.find(
      ({ role }) => role === 'INITIATOR' || role === 'SENDER' || role === 'VISITOR',
    )?.entity;
    const state = type === 'MEETING' ? null : stateOf(began);
    const initiative = contact.initiative ?? (state ? `state:${state}` : null);
    if (initiative) this.used.add(initiative);
    const topics = new Set(
      contact.triggers.flatMap((at) => this.#topics.of(this.#reading.tokens, this.#reading.sentence(at))),
    );
    const fact: ContactFact = {
      id,
      type,
      status,
      date,
      participants: parties.map(({ entity, role }) => ({ actor: this.#use(entity) ?? entity.id, role })),
      initiative,
      firstSince,
      topics: [...topics],
      evidence: contact.ranges.map((range) => this.#span(range)),
      confidence: this.#confidence(rule),
      rule,
    };
    const actors = new Map(parties.map(({ entity }) => [entity.id, this.#forCoding(entity)]));
    const { plover, cameo } = codeFact(fact, actors);
    return { ...fact, plover, cameo };
  }

  /** An actor as far as the codes of political science ask: its state. */
  #forCoding(entity: Entity): ActorFact {
    const { id } = entity;
    if (entity.kind === 'person')
      return {
        id,
        kind: 'PERSON',
        name: id,
        aliases: [],
        roles: rolesOfPerson(this.#reading, entity),
        mentions: [],
      };
    if (entity.kind === 'state') return { id, kind: 'STATE', name: id, state: entity.state, mentions: [] };
    if (entity.kind === 'ministry')
      return {
        id,
        kind: 'MINISTRY',
        name: id,
        portfolio: entity.portfolio,
        state: entity.state,
        mentions: [],
      };
    return { id, kind: 'ORGANIZATION', name: id, aliases: [], mentions: [] };
  }

  #statement(statement: Statement, id: string, contacts: readonly Contact[]): StatementFact {
    const { speaker, direct, channel, content, addressees, evidence, rule, verb } = statement;
    const fact: StatementFact = {
      id,
      type: 'STATEMENT',
      speaker: this.#use(speaker),
      form: direct ? 'DIRECT' : 'INDIRECT',
      channel,
      date: this.#saidOn(statement),
      content: this.#span(content),
      addressees: addressees.map((entity) => this.#use(entity) ?? entity.id),
      about: contacts.flatMap((contact) =>
        contact.triggers.some((at) => at >= evidence.from && at < evidence.to)
          ? (this.#ids.get(contact) ?? [])
          : [],
      ),
      topics: this.#topics.of(this.#reading.tokens, content),
      evidence: [this.#span(evidence)],
      confidence: this.#confidence(rule),
      rule,
    };
    const { plover, cameo } = codeFact(fact, new Map(), { stance: verb.stance ?? null });
    return { ...fact, plover, cameo };
  }

  /** The day of a statement: told beside the verb, outside what is said. */
  #saidOn({ evidence, content }: Statement): StatementFact['date'] {
    const date = this.#reading.dates.find(
      ({ from, to, since, future }) =>
        from >= evidence.from &&
        to <= evidence.to &&
        !since &&
        !future &&
        (to <= content.from || from >= content.to),
    );
    return date ? { start: date.start, end: date.end, text: date.text } : null;
  }

  #denial({ statement }: Denial, id: string, denies: string): DenialFact {
    const { speaker, direct, channel, content, evidence, denial } = statement;
    const rule = `${this.#reading.grammar.code}/denial/${denial ?? 'verb'}`;
    const fact: DenialFact = {
      id,
      type: 'DENIAL',
      speaker: this.#use(speaker),
      denies,
      date: this.#saidOn(statement),
      form: direct ? 'DIRECT' : 'INDIRECT',
      channel,
      content: this.#span(content),
      evidence: [this.#span(evidence)],
      confidence: this.#confidence(rule),
      rule,
    };
    const { plover, cameo } = codeFact(fact, new Map());
    return { ...fact, plover, cameo };
  }

  /** A claim that nobody reports but somebody denies. */
  #claim({ statement, claimant }: Denial, id: string): StatementFact {
    const content = this.#span(statement.content);
    const rule = `${this.#reading.grammar.code}/statement/denied-claim`;
    return {
      id,
      type: 'STATEMENT',
      speaker: this.#use(claimant),
      form: 'INDIRECT',
      channel: 'UNSPECIFIED',
      date: null,
      content,
      addressees: [],
      about: [],
      topics: [],
      evidence: [content],
      confidence: this.#confidence(rule),
      rule,
      plover: null,
      cameo: null,
    };
  }
}
