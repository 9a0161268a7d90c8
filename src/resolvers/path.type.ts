/** Chains of contacts, and counts over time. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { EventType } from '../model.js';
import { Actor } from './actor.type.js';
import { DateScalar } from './date.scalar.js';
import { EventTypeEnum } from './enums.js';
import { Contact } from './event.type.js';

@ObjectType({ description: 'One link of a chain.' })
export class PathLink {
  @Field(() => ID, { description: 'Id of the actor where the link starts.' })
  from!: string;
  @Field(() => ID, { description: 'Id of the actor where it ends.' })
  to!: string;
  @Field(() => Contact, { description: 'A contact of the two, with the words that prove it.' })
  contact!: Contact;
}

@ObjectType({ description: 'A chain of contacts from one actor to another.' })
export class Path {
  @Field(() => Int, { description: 'Number of links.' })
  length!: number;
  @Field(() => [Actor], { description: 'The actors in order, one more than there are links.' })
  actors!: Actor[];
  @Field(() => [PathLink], { description: 'The links in order.' })
  links!: PathLink[];
}

@ObjectType({ description: 'How many events of one type.' })
export class TypeCount {
  @Field(() => EventTypeEnum, { description: 'The type.' })
  type!: EventType;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'One step of a timeline; steps without events are left out.' })
export class TimelineStep {
  @Field(() => DateScalar, { description: 'First day of the step.' })
  start!: string;
  @Field(() => Int, { description: 'Events of all types.' })
  total!: number;
  @Field(() => [TypeCount], { description: 'Events by type, types without any left out.' })
  counts!: TypeCount[];
}
