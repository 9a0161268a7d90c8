/** What lists of events may be asked for. */
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type * as Rows from '../graph/index.js';
import type { ContactStatus, EventType } from '../model.js';
import { PageArguments } from './connection.type.js';
import { DateScalar } from './date.scalar.js';
import { ContactStatusEnum, EventTypeEnum, OrderEnum } from './enums.js';

const ACTOR_REF = 'an id, or a name in Arabic or English';

@InputType({ description: 'Which events: all conditions must hold, absent ones ask nothing.' })
export class EventFilter {
  @Field(() => [EventTypeEnum], { nullable: true, description: 'Of these types.' })
  types?: EventType[] | null;
  @Field(() => String, { nullable: true, description: `With this participant or speaker: ${ACTOR_REF}.` })
  actor?: string | null;
  @Field(() => String, {
    nullable: true,
    description: `In which this actor took part as well: ${ACTOR_REF}.`,
  })
  with?: string | null;
  @Field(() => String, { nullable: true, description: `Said by this actor: ${ACTOR_REF}.` })
  speaker?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Not over before this. Undated events match no bound.',
  })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Begun by this.' })
  to?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'A topic’s key, or words in what was said or in the evidence.',
  })
  about?: string | null;
  @Field(() => [ContactStatusEnum], { nullable: true, description: 'Contacts that stand so.' })
  status?: ContactStatus[] | null;
  @Field(() => ID, { nullable: true, description: 'Told by the article with this id.' })
  article?: string | null;
}

@ArgsType()
export class EventsArguments extends PageArguments {
  @Field(() => EventFilter, { nullable: true, description: 'Which events; all of them when absent.' })
  filter?: EventFilter | null;
  @Field(() => OrderEnum, { nullable: true, description: 'Latest first unless told.' })
  orderBy?: Rows.Order | null;
}

@ArgsType()
export class ClaimsArguments extends PageArguments {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what somebody denies. False: only what nobody denies. Absent: both.',
  })
  disputed?: boolean | null;
  @Field(() => String, { nullable: true, description: `Said by this actor: ${ACTOR_REF}.` })
  speaker?: string | null;
  @Field(() => String, { nullable: true, description: 'A topic’s key, or words in what was said.' })
  about?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Said on or after this. Undated ones match no bound.',
  })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Said by this.' })
  to?: string | null;
}
