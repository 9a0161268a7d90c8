/** Two actors who were in contact. */
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import type * as Rows from '../graph/index.js';
import type { ContactType } from '../model.js';
import { Actor } from './actor.type.js';
import { connectionType, PageArguments } from './connection.type.js';
import { DateScalar } from './date.scalar.js';
import { ContactTypeEnum, LevelEnum, PairOrderEnum } from './enums.js';

@ObjectType({ description: 'Two actors who were in contact, and how often.' })
export class Pair {
  @Field(() => ID, { description: 'The ids of both, joined by `|`.' })
  id!: string;
  @Field(() => Actor, { description: 'The one asked for, or the first by id.' })
  a!: Actor;
  @Field(() => Actor, { description: 'The other one.' })
  b!: Actor;
  @Field(() => Int, { description: 'How many contacts they had.' })
  count!: number;
  @Field(() => DateScalar, { nullable: true, description: 'First day of the earliest dated contact.' })
  first!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the latest dated contact.' })
  last!: string | null;
  @Field(() => [String], { description: 'Topics of all their contacts, as keys.' })
  topics!: string[];
}
export const PairConnection = connectionType<Rows.PairRow>('Pair', () => Pair);

@ArgsType()
export class WhoSpokeArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'One party: an id, or a name in Arabic or English.' })
  actor?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The other party: an id, or a name in Arabic or English.',
  })
  with?: string | null;
  @Field(() => LevelEnum, { defaultValue: 'PERSON', description: 'Who counts as a party.' })
  level!: Rows.Level;
  @Field(() => DateScalar, { nullable: true, description: 'Contacts not over before this.' })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Contacts begun by this.' })
  to?: string | null;
  @Field(() => String, { nullable: true, description: 'A topic’s key, or words in the evidence.' })
  about?: string | null;
  @Field(() => [ContactTypeEnum], { nullable: true, description: 'Only contacts of these types.' })
  channels?: ContactType[] | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether contacts that are denied count.' })
  includeDenied!: boolean;
  @Field(() => PairOrderEnum, { defaultValue: 'LATEST', description: 'Which pairs come first.' })
  orderBy!: Rows.PairOrder;
}
