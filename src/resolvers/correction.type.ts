/** An editor's corrections and what they did. */
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type * as Rows from '../graph/index.js';
import type { ContactStatus, ContactType, ParticipantRole } from '../model.js';
import { connectionType, PageArguments } from './connection.type.js';
import { DateScalar } from './date.scalar.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { ContactStatusEnum, ContactTypeEnum, CorrectionKindEnum, ParticipantRoleEnum } from './enums.js';

@InputType({ description: 'Somebody who took part in a contact, and how.' })
export class ParticipantInput {
  @Field(() => String, { description: 'An id, or a name in Arabic or English.' })
  actor!: string;
  @Field(() => ParticipantRoleEnum, { description: 'In which role.' })
  role!: ParticipantRole;
}

@InputType({
  description:
    'What becomes of an event. Absent fields stay as the articles tell them; null empties a field.',
})
export class EventChange {
  @Field(() => Boolean, { nullable: true, description: 'True: these words tell of no event at all.' })
  withdrawn?: boolean | null;
  @Field(() => ContactTypeEnum, { nullable: true, description: 'Of a contact: which kind it was.' })
  type?: ContactType | null;
  @Field(() => ContactStatusEnum, {
    nullable: true,
    description: 'Of a contact: how these articles tell it.',
  })
  status?: ContactStatus | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was: a day, month or year. Null: no date is known.',
  })
  date?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The last day of a range that `date` begins.' })
  dateEnd?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a contact: where it was.' })
  place?: string | null;
  @Field(() => [String], { nullable: true, description: 'Keys of its topics.' })
  topics?: string[] | null;
  @Field(() => [ParticipantInput], { nullable: true, description: 'Of a contact: all who took part.' })
  participants?: ParticipantInput[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of a statement or denial: who said it, an id or a name. Null: nobody that is named.',
  })
  speaker?: string | null;
}

@ObjectType({
  description: 'An editor’s decision: kept with who and when, and never undone by a later ingest.',
})
export class Correction {
  @Field(() => ID, { description: '`undoCorrection` takes it back by this.' })
  id!: string;
  @Field(() => CorrectionKindEnum, { description: 'What was decided.' })
  kind!: Rows.CorrectionKind;
  @Field(() => String, { description: 'Who decided.' })
  by!: string;
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
  @Field(() => String, { nullable: true, description: 'Why, in the editor’s words.' })
  reason!: string | null;
  @Field(() => String, { description: 'The decision in a sentence.' })
  summary!: string;
  @Field(() => [ID], { description: 'Ids of what it is about; some may be gone since.' })
  subjects!: string[];
  @Field(() => String, { nullable: true, description: 'Who took it back; null while it holds.' })
  undoneBy!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back.' })
  undoneAt!: string | null;
}
export const CorrectionConnection = connectionType<Rows.CorrectionRow>('Correction', () => Correction);

@ObjectType({ description: 'A node in few words: it may be gone, or only be planned.' })
export class NodeRef {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => String, { description: 'The kind of an actor or the type of an event.' })
  kind!: string;
  @Field(() => String, { description: 'Its name, or day and words.' })
  label!: string;
}

@ObjectType({ description: 'What a correction did, or would do.' })
export class CorrectionResult {
  @Field(() => Correction, { description: 'The correction; of a dry run it is not kept.' })
  correction!: Correction;
  @Field(() => Boolean, { description: 'True: nothing was changed.' })
  dryRun!: boolean;
  @Field(() => [NodeRef], { description: 'Actors and events that nothing supports any more.' })
  removed!: NodeRef[];
  @Field(() => [NodeRef], { description: 'Actors and events that came in their place.' })
  added!: NodeRef[];
}

@ArgsType()
export class CorrectionsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only those about this actor, event or article.' })
  subject?: string | null;
}
/** How every correction is made. */
@ArgsType()
export class EditingArguments {
  @Field(() => String, { nullable: true, description: 'Why, for the audit trail.' })
  reason?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True: tell what would change, and change nothing.',
  })
  dryRun!: boolean;
}
