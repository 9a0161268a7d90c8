/** What was said, and what is said not to be so. */
import { Field, ObjectType } from 'type-graphql';
import type * as Rows from '../graph/index.js';
import type { Channel, StatementForm } from '../model.js';
import { Actor } from './actor.type.js';
import { connectionType } from './connection.type.js';
import { ChannelEnum, StandingEnum, StatementFormEnum } from './enums.js';
import { Event } from './event.type.js';

@ObjectType({
  implements: Event,
  description: 'Something that somebody said in public: a claim as long as it stands alone.',
})
export class Statement extends Event {
  @Field(() => String, { description: 'What was said, in the words of the article.' })
  content!: string;
  @Field(() => StatementFormEnum, { description: 'Quoted or told.' })
  form!: StatementForm;
  @Field(() => ChannelEnum, {
    description: 'Where it was said; UNSPECIFIED where the article does not tell.',
  })
  channel!: Channel;
  @Field(() => [Actor], { description: 'To whom it was said, where the article tells.' })
  addressees!: Actor[];
  @Field(() => [Actor], { description: 'Actors that it is about.' })
  aboutActors!: Actor[];
  @Field(() => StandingEnum, { description: 'How it stands against what others say.' })
  standing!: Rows.Standing;
}

@ObjectType({
  implements: Event,
  description: 'Somebody says that a statement is not true or a contact did not happen.',
})
export class Denial extends Event {
  @Field(() => String, {
    nullable: true,
    description: 'The words of the denial, where the article gives them.',
  })
  content!: string | null;
  @Field(() => StatementFormEnum, { nullable: true, description: 'Quoted or told.' })
  form!: StatementForm | null;
  @Field(() => ChannelEnum, { nullable: true, description: 'Where it was said.' })
  channel!: Channel | null;
}

export const StatementConnection = connectionType<Rows.StatementRow>('Statement', () => Statement);
export const DenialConnection = connectionType<Rows.DenialRow>('Denial', () => Denial);
