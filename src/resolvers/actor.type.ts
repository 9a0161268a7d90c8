/** Those who act: people, states, ministries, organizations, and sources that an article leaves unnamed. */
import { Field, InterfaceType, ObjectType } from 'type-graphql';
import type * as Rows from '../graph/index.js';
import type { ActorKind } from '../model.js';
import { connectionType } from './connection.type.js';
import { DateScalar } from './date.scalar.js';
import { ActorKindEnum } from './enums.js';
import { Node, typeNameOf } from './node.type.js';

@InterfaceType('Actor', {
  implements: Node,
  description: 'Somebody who communicates: a person, state, ministry, organization or unnamed source.',
  resolveType: typeNameOf,
})
export abstract class Actor extends Node {
  @Field(() => ActorKindEnum, { description: 'What this actor is.' })
  kind!: ActorKind;
  @Field(() => String, { description: 'The name in Arabic: of a person the full form met most often.' })
  name!: string;
  @Field(() => String, {
    description:
      'The usual English name. Where none is known: a person’s romanised, a body’s as it is, a source’s by whom it speaks for.',
  })
  nameEn!: string;
  @Field(() => [String], { description: 'Other names and spellings met in articles.' })
  aliases!: string[];
}

@ObjectType({ description: 'An office that articles say somebody holds or held.' })
export class Role {
  @Field(() => String, {
    description: 'The office as a key: `minister`, `president`, `ambassador`, `spokesperson` and so on.',
  })
  office!: string;
  @Field(() => String, {
    nullable: true,
    description: 'A minister’s field as a key: `defense`, `foreign_affairs`.',
  })
  portfolio!: string | null;
  @Field(() => String, { description: 'The title in the words of an article.' })
  title!: string;
  @Field(() => Boolean, { description: 'True where articles call the person a former holder.' })
  former!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the first article that says so.' })
  firstSeen!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the latest article that says so.' })
  lastSeen!: string | null;
  @Field(() => State, { nullable: true, description: 'The state of the office, where told.' })
  state!: State | null;
  @Field(() => Actor, {
    nullable: true,
    description: 'The state, ministry or organization in which the office is held.',
  })
  heldIn!: Actor | null;
}

@ObjectType({ implements: Actor, description: 'A named person.' })
export class Person extends Actor {
  @Field(() => [Role], { description: 'Offices, present ones and former ones.' })
  roles!: Role[];
}

@ObjectType({ implements: Actor, description: 'A state; as an actor also its government and its capital.' })
export class State extends Actor {
  @Field(() => String, {
    description: 'ISO 3166-1 alpha-2, with `EU`, `XK` for Kosovo and `SU` for the Soviet Union.',
  })
  code!: string;
}

@ObjectType({
  implements: Actor,
  description: 'A ministry: one portfolio of one state, whatever it is called.',
})
export class Ministry extends Actor {
  @Field(() => String, {
    description: 'Its field as a key: `defense`, `foreign_affairs`, `interior` and so on.',
  })
  portfolio!: string;
  @Field(() => State, { nullable: true, description: 'The state that it is part of.' })
  state!: State | null;
}

@ObjectType({
  implements: Actor,
  description: 'A body that is no state and no ministry: a union, party, agency, newspaper.',
})
export class Organization extends Actor {}

@ObjectType({
  implements: Actor,
  description: 'A source that an article quotes without a name: “a source in the French government”.',
})
export class UnnamedSource extends Actor {
  @Field(() => Actor, {
    nullable: true,
    description: 'For whom it speaks, where the article tells.',
  })
  of!: Actor | null;
  @Field(() => Role, {
    nullable: true,
    description:
      'The office, where articles tell somebody by it alone (“the Egyptian foreign minister”) and none of them says who held it then.',
  })
  office!: Role | null;
}

export const PersonConnection = connectionType<Rows.PersonRow>('Person', () => Person);
export const StateConnection = connectionType<Rows.StateRow>('State', () => State);
export const MinistryConnection = connectionType<Rows.MinistryRow>('Ministry', () => Ministry);
export const OrganizationConnection = connectionType<Rows.OrganizationRow>(
  'Organization',
  () => Organization,
);
