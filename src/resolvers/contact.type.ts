/** The four kinds of contact, and the sides' accounts of one. */
import { Field, ObjectType } from 'type-graphql';
import { Contact } from './event.type.js';
import { Statement } from './statement.type.js';

@ObjectType({ implements: Contact, description: 'A telephone or video call.' })
export class Call extends Contact {}

@ObjectType({ implements: Contact, description: 'A meeting, talks or a reception.' })
export class Meeting extends Contact {}

@ObjectType({ implements: Contact, description: 'A visit: a VISITOR came to a HOST.' })
export class Visit extends Contact {}

@ObjectType({
  implements: Contact,
  description: 'A letter, cable or other message from a SENDER to a RECIPIENT.',
})
export class Message extends Contact {}

@ObjectType({ description: 'What one side says about a contact.' })
export class Readout {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the state on whose side the speakers stand; null where that is unknown.',
  })
  side!: string | null;
  @Field(() => [Statement], { description: 'What this side said about the contact.' })
  statements!: Statement[];
  @Field(() => [String], { description: 'Topics that this side mentions.' })
  topics!: string[];
  @Field(() => [String], { description: 'Topics that this side mentions and no other side does.' })
  onlyHere!: string[];
}
