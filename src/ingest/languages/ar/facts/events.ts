/** From encounters, statements and denials to the events of the model. */
import type { ContactFact, DenialFact, EventFact, Span, StatementFact } from '../../../../model.js';
import { codeEvent } from '../../../engine/coding.js';
import { spanOf, type TokenRange } from '../../../engine/document.js';
import type { Cast } from '../cast/cast.js';
import { type Entity } from '../cast/entities.js';
import type { Contact } from '../contacts/merge.js';
import type { EncounterReference } from '../contacts/references.js';
import { RULES } from '../lexicon/rules.js';
import type { Reading } from '../reading.js';
import type { Denial } from '../speech/denials.js';
import type { Statement } from '../speech/statements.js';
import { topicsOf } from '../topics.js';

const DENIED_CLAIM = 'ar/statement/denied-claim';
const CONFIDENCES = new Map(RULES.map(({ id, confidence }) => [id, confidence]));
/** How often a rule is right; a rule that is not in the table is a defect. */
const confidenceOf = (rule: string): number => {
  const confidence = CONFIDENCES.get(rule);
  if (confidence === undefined) throw new Error(`no such rule: ${rule}`);
  return confidence;
};

export class EventFacts {
  readonly #reading: Reading;
  readonly #cast: Cast;
  readonly #used: Set<string>;
  readonly #eventIds = new Map<unknown, string>();

  /** `used` are the ids of actors that an event names. */
  constructor(reading: Reading, cast: Cast, used: Set<string>) {
    this.#reading = reading;
    this.#cast = cast;
    this.#used = used;
  }

  // ---- events -------------------------------------------------------------------------------------

  #use(entity: Entity | null): string | null {
    if (!entity) return null;
    this.#used.add(entity.id);
    return entity.id;
  }

  #span(range: TokenRange): Span {
    return spanOf(this.#reading.document, range);
  }

  #date(contact: Contact): ContactFact['date'] {
    const { date } = contact;
    return date && date.start !== null
      ? { start: date.start, end: date.end, text: date.text }
      : date
        ? { start: null, end: null, text: date.text }
        : null;
  }

  #contact(contact: Contact, id: string): ContactFact {
    const { type, parties } = contact;
    const initiator = parties.find(
      ({ role }) => role === 'INITIATOR' || role === 'SENDER' || role === 'VISITOR',
    );
    const initiatorState =
      initiator?.entity.kind === 'person'
        ? initiator.entity.titles.find(({ state }) => state)?.state
        : initiator?.entity.kind === 'state'
          ? initiator.entity.state
          : null;
    const initiative =
      contact.initiative ?? (type !== 'MEETING' && initiatorState ? `state:${initiatorState}` : null);
    if (initiative?.startsWith('state:')) this.#use(this.#cast.state(initiative.slice(6)));
    const topics = new Set<string>();
    for (const range of contact.ranges)
      for (const topic of topicsOf(this.#reading.document, {
        from: this.#reading.sentenceStart(range.from),
        to: this.#reading.sentenceEnd(range.from),
      }))
        topics.add(topic);
    const { plover, cameo } = codeEvent({ type, mode: type === 'VISIT' ? 'visit' : undefined } as Parameters<
      typeof codeEvent
    >[0]);
    return {
      id,
      type,
      status: contact.status,
      date: this.#date(contact),
      participants: parties.map(({ entity, role }) => ({ actor: this.#use(entity) ?? entity.id, role })),
      initiative,
      firstSince: contact.firstSince,
      topics: [...topics],
      evidence: contact.ranges.map((range) => this.#span(range)),
      confidence: confidenceOf(contact.rule),
      rule: contact.rule,
      plover,
      cameo,
    };
  }

  #statement(statement: Statement, id: string): StatementFact {
    const content = this.#span({
      from: statement.content,
      to: Math.max(statement.to, statement.content + 1),
    });
    const { plover, cameo } = codeEvent({ type: 'STATEMENT', stance: statement.verb.stance } as Parameters<
      typeof codeEvent
    >[0]);
    return {
      id,
      type: 'STATEMENT',
      speaker: this.#use(statement.speaker),
      form: statement.form,
      channel: statement.channel,
      date: this.#saidOn(statement),
      content,
      addressees: statement.addressees.map((entity) => this.#use(entity) ?? entity.id),
      about: [],
      topics: topicsOf(this.#reading.document, { from: statement.content, to: statement.to }),
      evidence: [this.#span({ from: statement.from, to: statement.to })],
      confidence: confidenceOf(statement.rule),
      rule: statement.rule,
      plover,
      cameo,
    };
  }

  /** The day of a statement: told between the verb and what is said. */
  #saidOn({ from, content }: Statement): StatementFact['date'] {
    const date = this.#reading.dates.find(
      ({ range, since, future }) => range.from > from && range.to <= content && !since && !future,
    );
    return date ? { start: date.start, end: date.end, text: date.text } : null;
  }

  #denial(denial: Denial, id: string, denies: string): DenialFact {
    const { statement } = denial;
    const { plover, cameo } = codeEvent({ type: 'DENIAL' } as Parameters<typeof codeEvent>[0]);
    return {
      id,
      type: 'DENIAL',
      speaker: this.#use(statement.speaker),
      denies,
      date: null,
      form: statement.form,
      channel: statement.channel,
      content: this.#span({ from: statement.content, to: Math.max(statement.to, statement.content + 1) }),
      evidence: [this.#span({ from: statement.from, to: statement.to })],
      confidence: confidenceOf(denial.rule),
      rule: denial.rule,
      plover,
      cameo,
    };
  }

  /** A claim that nobody reports but somebody denies. */
  #claim(denial: Denial, id: string): StatementFact {
    const { statement } = denial;
    const content = this.#span({
      from: statement.content,
      to: Math.max(statement.to, statement.content + 1),
    });
    return {
      id,
      type: 'STATEMENT',
      speaker: this.#use(denial.claimant),
      form: 'INDIRECT',
      channel: 'UNSPECIFIED',
      date: null,
      content,
      addressees: [],
      about: [],
      topics: [],
      evidence: [content],
      confidence: confidenceOf(DENIED_CLAIM),
      rule: DENIED_CLAIM,
      plover: null,
      cameo: null,
    };
  }

  /** All events in the order of the text, with ids e1, e2, ... */
  events(
    contacts: readonly Contact[],
    statements: readonly Statement[],
    denials: readonly Denial[],
    references: readonly EncounterReference[],
  ): EventFact[] {
    const items = [
      ...contacts.map((contact) => ({
        at: contact.ranges[0]?.from ?? 0,
        make: (id: string) => this.#contact(contact, id),
        key: contact as unknown,
      })),
      ...statements.map((statement) => ({
        at: statement.from,
        make: (id: string) => this.#statement(statement, id),
        key: statement as unknown,
      })),
      ...denials.map((denial) => ({ at: denial.statement.from, make: null, key: denial as unknown })),
    ].sort((a, b) => a.at - b.at);
    for (const [i, { key }] of items.entries()) this.#eventIds.set(key, `e${i + 1}`);
    const idOf = (key: unknown): string => this.#eventIds.get(key) ?? '';
    let next = items.length + 1;
    const claims: StatementFact[] = [];
    const claimOf = new Map<Denial, StatementFact>();
    const events = items.map(({ make, key }): EventFact => {
      if (make) return make(idOf(key));
      const denial = key as Denial;
      const contact = contacts.find(({ triggers }) =>
        triggers.some((trigger) => denial.contactsAt.includes(trigger)),
      );
      if (contact) {
        contact.status = 'DENIED';
        return this.#denial(denial, idOf(denial), idOf(contact));
      }
      if (denial.claim && this.#eventIds.has(denial.claim))
        return this.#denial(denial, idOf(denial), idOf(denial.claim));
      const repeated = denial.again && claimOf.get(denial.again);
      const claim = repeated ?? this.#claim(denial, `e${next}`);
      claimOf.set(denial, claim);
      if (!repeated) {
        next += 1;
        claims.push(claim);
      }
      return this.#denial(denial, idOf(denial), claim.id);
    });
    const denied = new Set(events.flatMap((event) => (event.type === 'DENIAL' ? [event.denies] : [])));
    return [...events, ...claims].map((event) =>
      event.type !== 'STATEMENT' && event.type !== 'DENIAL' && denied.has(event.id)
        ? { ...event, status: 'DENIED' }
        : event.type === 'STATEMENT'
          ? this.#about(event, references)
          : event,
    );
  }

  /** A statement about an encounter: made during it, or with it in its words. */
  #about(statement: StatementFact, references: readonly EncounterReference[]): StatementFact {
    const ids = references
      .filter(({ start }) => statement.evidence.some((span) => start >= span.start && start < span.end))
      .map(({ contact }) => this.#eventIds.get(contact))
      .filter((id) => id !== undefined);
    return ids.length > 0 ? { ...statement, about: [...new Set(ids)] } : statement;
  }
}
