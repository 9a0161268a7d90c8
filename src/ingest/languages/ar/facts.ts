/** From entities, contacts, statements and denials to the facts of the model. */

import type {
  ActorFact,
  ContactFact,
  DenialFact,
  EventFact,
  Role,
  Span,
  StatementFact,
  TraceEntry,
} from '../../../model.js';
import { codeEvent } from '../../engine/coding.js';
import { spanOf, type TokenRange } from '../../engine/document.js';
import type { Cast } from './cast.js';
import type { Contact } from './contacts/merge.js';
import type { Denial } from './denials.js';
import { type Entity, type PersonEntity, STATE_OFFICES } from './entities.js';
import { STATES } from './lexicon/states.js';
import type { Phrase, Title } from './phrases.js';
import type { Reading } from './reading.js';
import { foldArabic } from './script.js';
import type { Statement } from './statements.js';
import { topicsOf } from './topics.js';

const STATE_NAMES = new Map(STATES.map(({ code, name }) => [code, name]));
const LOCATIVES = new Set(
  [
    'في',
    'إلى',
    'من',
    'عاصمة',
    'العاصمة',
    'مدينة',
    'محافظة',
    'منطقة',
    'مطار',
    'جنوب',
    'شمال',
    'شرق',
    'غرب',
    'وسط',
    'قرب',
    'داخل',
    'ميدان',
    'شوارع',
    'مدن',
    'جامعة',
    'نحو',
    'ب',
  ].map(foldArabic),
);

const mentionSpan = (reading: Reading, phrase: Phrase): Span => {
  const span = spanOf(reading.document, phrase);
  return { start: span.start + clitics(reading.token(phrase.from).raw, phrase.cliticLength), end: span.end };
};

/** How many characters the first letters of a word take, marks among them left out of the count. */
const clitics = (raw: string, letters: number): number => {
  let at = 0;
  let seen = 0;
  while (seen < letters && at < raw.length) {
    if (foldArabic(raw[at] ?? '') !== '') seen += 1;
    at += 1;
  }
  return at;
};

const sameRole = (a: Role, b: Role): boolean =>
  a.office === b.office && a.portfolio === b.portfolio && a.state === b.state && a.former === b.former;
/** The broader of two roles says nothing that the other does not. */
const covers = (wide: Role, narrow: Role): boolean =>
  wide.office === narrow.office &&
  (wide.portfolio === undefined || wide.portfolio === narrow.portfolio) &&
  (wide.state === undefined || wide.state === narrow.state) &&
  (!wide.former || narrow.former === wide.former);

export class Facts {
  readonly #reading: Reading;
  readonly #cast: Cast;
  readonly #used = new Set<string>();
  readonly #eventIds = new Map<unknown, string>();

  constructor(reading: Reading, cast: Cast) {
    this.#reading = reading;
    this.#cast = cast;
  }

  // ---- actors -------------------------------------------------------------------------------------

  #role(title: Title, fallback: string | null): Role | null {
    if (title.office === null) return null;
    const state = title.state ?? (STATE_OFFICES.has(title.office) && title.body === null ? fallback : null);
    return {
      office: title.office,
      ...(title.portfolio ? { portfolio: title.portfolio } : {}),
      ...(state ? { state } : {}),
      former: title.former,
      title: this.#reading.text(title),
    };
  }

  #roles(person: PersonEntity): Role[] {
    const own = person.titles.find(({ state, place }) => state !== null && !place)?.state ?? null;
    const fallback = own ?? this.#cast.mainState;
    const roles: Role[] = [];
    for (const title of person.titles) {
      const role = this.#role(title, fallback);
      if (role && !roles.some((known) => sameRole(known, role))) roles.push(role);
    }
    return roles.filter(
      (role, i) =>
        !roles.some((other, j) => i !== j && covers(role, other) && !(covers(other, role) && i < j)),
    );
  }

  #mentions(entity: Entity): Span[] {
    const spans = entity.mentions.map((phrase) => mentionSpan(this.#reading, phrase));
    if (entity.kind === 'state')
      spans.push(...entity.adjectives.map((range) => spanOf(this.#reading.document, range)));
    const seen = new Set<number>();
    return spans.sort((a, b) => a.start - b.start).filter(({ start }) => !seen.has(start) && seen.add(start));
  }

  /** A place name is the state only where it acts; an event that needs it keeps it anyway. */
  #isReferredTo(entity: Entity): boolean {
    if (entity.kind !== 'state') return true;
    if (this.#used.has(entity.id) || entity.adjectives.length > 0) return true;
    return entity.mentions.some((phrase) => {
      if (phrase.kind !== 'state') return true;
      if (phrase.as === 'name' || phrase.as === 'government') return true;
      if (phrase.as === 'city') return false;
      if (phrase.as === 'metonym') return true;
      return (
        !LOCATIVES.has(this.#reading.norm(phrase.from - 1)) &&
        phrase.preposition === null &&
        this.#reading.token(phrase.from - 1).kind === 'word' &&
        !this.#reading.norm(phrase.from - 1).startsWith('ال') &&
        phrase.from > this.#reading.sentenceStart(phrase.from) + 1
      );
    });
  }

  actors(): ActorFact[] {
    return this.#cast.entities.flatMap((entity): ActorFact[] => {
      const mentions = this.#mentions(entity);
      switch (entity.kind) {
        case 'person': {
          const [full, ...others] = [...entity.names].sort((a, b) => b.key.words.length - a.key.words.length);
          if (!full) return [];
          return [
            {
              id: entity.id,
              kind: 'PERSON',
              name: full.text,
              aliases: others.map(({ text }) => text),
              roles: this.#roles(entity),
              mentions,
            },
          ];
        }
        case 'state':
          return this.#isReferredTo(entity)
            ? [
                {
                  id: entity.id,
                  kind: 'STATE',
                  name: STATE_NAMES.get(entity.state) ?? entity.state,
                  state: entity.state,
                  mentions,
                },
              ]
            : [];
        case 'ministry':
          return [
            {
              id: entity.id,
              kind: 'MINISTRY',
              name: this.#ministryName(entity.id, entity.mentions),
              portfolio: entity.portfolio,
              state: entity.state,
              mentions,
            },
          ];
        case 'organization':
          return entity.mentions.length > 0 || this.#used.has(entity.id)
            ? [
                {
                  id: entity.id,
                  kind: 'ORGANIZATION',
                  name: entity.name,
                  aliases: [...entity.aliases].filter((alias) => alias !== entity.name),
                  mentions,
                },
              ]
            : [];
        case 'source':
          return this.#used.has(entity.id)
            ? [
                {
                  id: entity.id,
                  kind: 'UNNAMED_SOURCE',
                  name: entity.name,
                  of: entity.of && this.#cast.entity(entity.of) ? entity.of : null,
                  mentions,
                },
              ]
            : [];
      }
    });
  }

  #ministryName(id: string, mentions: readonly Phrase[]): string {
    const texts = mentions.map((phrase) => {
      const { start, end } = mentionSpan(this.#reading, phrase);
      return this.#reading.document.text.slice(start, end);
    });
    return texts.sort((a, b) => b.length - a.length)[0] ?? id;
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
      confidence: contact.rule.includes('/verb-') ? 0.8 : 0.85,
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
      confidence: statement.certainty === 'explicit' ? 0.9 : 0.8,
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
      confidence: 0.85,
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
      confidence: 0.6,
      rule: 'ar/statement/denied-claim',
      plover: null,
      cameo: null,
    };
  }

  /** All events in the order of the text, with ids e1, e2, ... */
  events(
    contacts: readonly Contact[],
    statements: readonly Statement[],
    denials: readonly Denial[],
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
    items.forEach(({ key }, i) => this.#eventIds.set(key, `e${i + 1}`));
    const idOf = (key: unknown): string => this.#eventIds.get(key) ?? '';
    let next = items.length + 1;
    const claims: StatementFact[] = [];
    const events = items.map(({ make, key }): EventFact => {
      if (make) return make(idOf(key));
      const denial = key as Denial;
      const contact =
        denial.contactAt === null
          ? null
          : (contacts.find(({ triggers }) => triggers.includes(denial.contactAt ?? -1)) ?? null);
      if (contact) {
        contact.status = 'DENIED';
        return this.#denial(denial, idOf(denial), idOf(contact));
      }
      if (denial.claim && this.#eventIds.has(denial.claim))
        return this.#denial(denial, idOf(denial), idOf(denial.claim));
      const claim = this.#claim(denial, `e${next}`);
      next += 1;
      claims.push(claim);
      return this.#denial(denial, idOf(denial), claim.id);
    });
    const denied = new Set(events.flatMap((event) => (event.type === 'DENIAL' ? [event.denies] : [])));
    return [...events, ...claims].map((event) =>
      event.type !== 'STATEMENT' && event.type !== 'DENIAL' && denied.has(event.id)
        ? { ...event, status: 'DENIED' }
        : event.type === 'STATEMENT'
          ? this.#about(event, contacts)
          : event,
    );
  }

  /** A statement about an encounter: made during it, or with it in its words. */
  #about(statement: StatementFact, contacts: readonly Contact[]): StatementFact {
    const ids = contacts.flatMap((contact) => {
      const inside = contact.triggers.some((trigger) => {
        const { start } = this.#reading.token(trigger);
        return statement.evidence.some((span) => start >= span.start && start < span.end);
      });
      return inside ? (this.#eventIds.get(contact) ?? []) : [];
    });
    return ids.length > 0 ? { ...statement, about: ids } : statement;
  }
}

export const traceOf = (
  reading: Reading,
  article: number,
  at: number,
  rule: string,
  reason: string,
): TraceEntry => ({
  article,
  rule,
  span: spanOf(reading.document, { from: at, to: at + 1 }),
  outcome: 'DROPPED',
  reason,
});
