/** What happened: the interfaces Event and Contact, and what every event has. */
import { Field, Float, Int, InterfaceType, ObjectType } from 'type-graphql';
import type * as Rows from '../graph/index.js';
import type { ContactStatus, EventType, ParticipantRole } from '../model.js';
import { Actor } from './actor.type.js';
import { Evidence } from './article.type.js';
import { connectionType } from './connection.type.js';
import { DateScalar } from './date.scalar.js';
import { ContactStatusEnum, DatePrecisionEnum, EventTypeEnum, ParticipantRoleEnum } from './enums.js';
import { Node, typeNameOf } from './node.type.js';

@ObjectType({ description: 'When something happened: inclusive days, as narrow as the articles allow.' })
export class EventDate {
  @Field(() => DateScalar, { nullable: true, description: 'First possible day.' })
  start!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last possible day.' })
  end!: string | null;
  @Field(() => DatePrecisionEnum, { nullable: true, description: 'How exact the narrowest account is.' })
  precision!: 'DAY' | 'MONTH' | 'YEAR' | 'RANGE' | null;
  @Field(() => String, { nullable: true, description: 'The words of an article that say so.' })
  text!: string | null;
}

@ObjectType({ description: 'A code of the PLOVER manual (2024).' })
export class Plover {
  @Field(() => String, { description: 'Event type, for example `CONSULT`.' })
  type!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Mode, for example `phone`; null where the type has none.',
  })
  mode!: string | null;
}

@ObjectType({ description: 'How many voices tell of an event: ten copies of one agency text are one.' })
export class SourceCount {
  @Field(() => Int, { description: 'Articles that are no copies of one another.' })
  independent!: number;
  @Field(() => Int, { description: 'Further articles that repeat one of those.' })
  republished!: number;
}

@InterfaceType('Event', {
  implements: Node,
  description: 'Something that happened, as articles tell it: a contact, a statement or a denial.',
  resolveType: typeNameOf,
})
export abstract class Event extends Node {
  @Field(() => EventTypeEnum, { description: 'What happened.' })
  type!: EventType;
  @Field(() => EventDate, {
    nullable: true,
    description: 'Null where no article fixes a date: never a guess.',
  })
  date!: EventDate | null;
  @Field(() => Actor, {
    nullable: true,
    description:
      'Who said it. Null for a contact, which has participants, and where the article names nobody.',
  })
  speaker!: Actor | null;
  @Field(() => [String], { description: 'Topics as keys: `terrorism`, `military`, `diplomatic`.' })
  topics!: string[];
  @Field(() => [Evidence], { description: 'The words that prove it, from every article that tells of it.' })
  evidence!: Evidence[];
  @Field(() => Float, { description: 'The highest confidence among the evidence, 0 to 1.' })
  confidence!: number;
  @Field(() => Plover, { nullable: true, description: 'PLOVER code; null where the manual gives none.' })
  plover!: Plover | null;
  @Field(() => String, { nullable: true, description: 'CAMEO code; null where the manual gives none.' })
  cameo!: string | null;
  @Field(() => SourceCount, { description: 'How many voices tell of it.' })
  sources!: SourceCount;
}

@ObjectType({ description: 'An actor’s part in a contact.' })
export class Participant {
  @Field(() => Actor, { description: 'Who took part.' })
  actor!: Actor;
  @Field(() => ParticipantRoleEnum, { description: 'In which part.' })
  role!: ParticipantRole;
}

@InterfaceType('Contact', {
  implements: Event,
  description:
    'Somebody communicated with somebody. One contact told by ten articles is one, with ten proofs.',
  resolveType: typeNameOf,
})
export abstract class Contact extends Event {
  @Field(() => ContactStatusEnum, { description: 'How it stands in all accounts together.' })
  status!: ContactStatus;
  @Field(() => [Participant], { description: 'Who took part.' })
  participants!: Participant[];
  @Field(() => Actor, { nullable: true, description: 'Who began it, or the state of who did, where said.' })
  initiative!: Actor | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when it is said to be the first: `2022-10` for “the first since October 2022”.',
  })
  firstSince!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it took place, in the article’s words.' })
  place!: string | null;
}

export const EventConnection = connectionType<Rows.EventRow>('Event', () => Event);
export const ContactConnection = connectionType<Rows.ContactRow>('Contact', () => Contact);
