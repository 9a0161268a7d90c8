/** Lists of events, and what an event points at. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Selection } from '../model/selection.js';
import type { Context } from './context.js';
import { ClaimsArguments, EventsArguments } from './event.input.js';
import { ContactConnection, Event, EventConnection } from './event.type.js';
import { Needs } from './needs.js';
import { type Answered, Wants } from './selection.js';
import { Denial, DenialConnection, Statement, StatementConnection } from './statement.type.js';

const NAME_ERRORS =
  'Errors: NOT_FOUND or AMBIGUOUS_ACTOR for a name, with suggestions in the hint; BAD_USER_INPUT.';

@Resolver()
export class EventResolver {
  @Needs('reader')
  @Query(() => EventConnection, { description: `Events of every kind. ${NAME_ERRORS}` })
  events(
    @Args(() => EventsArguments) args: EventsArguments,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.events(args, wants);
  }

  @Needs('reader')
  @Query(() => ContactConnection, {
    description: `Calls, meetings, visits and messages, denied ones as well. ${NAME_ERRORS}`,
  })
  contacts(
    @Args(() => EventsArguments) args: EventsArguments,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.contacts(args, wants);
  }

  @Needs('reader')
  @Query(() => StatementConnection, { description: `What was said. ${NAME_ERRORS}` })
  statements(
    @Args(() => EventsArguments) args: EventsArguments,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.statements(args, wants);
  }

  @Needs('reader')
  @Query(() => DenialConnection, { description: `Who says that something is not so. ${NAME_ERRORS}` })
  denials(
    @Args(() => EventsArguments) args: EventsArguments,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.denials(args, wants);
  }

  @Needs('reader')
  @Query(() => StatementConnection, {
    description: `Statements with what denies them: who says what, and who says it is not so. ${NAME_ERRORS}`,
  })
  claims(
    @Args(() => ClaimsArguments) args: ClaimsArguments,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.claims(args, wants);
  }

  @Needs('reader')
  @Query(() => Event, { nullable: true, description: 'The event with this id, or null.' })
  event(
    @Arg('id', () => ID, { description: 'An event’s id.' }) id: string,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.event(id, wants);
  }
}

@Resolver(() => Statement)
export class StatementResolver {
  @FieldResolver(() => [Event], {
    description: 'Events that it is about, for example a call that it reads out.',
  })
  aboutEvents(@Root() statement: Answered) {
    return statement.aboutEvents;
  }

  @FieldResolver(() => [Statement], { description: 'What others say in the same words.' })
  repeatedBy(@Root() statement: Answered) {
    return statement.repeatedBy;
  }

  @FieldResolver(() => [Denial], { description: 'Who says that it is not so.' })
  deniedBy(@Root() statement: Answered) {
    return statement.deniedBy;
  }
}

@Resolver(() => Denial)
export class DenialResolver {
  @FieldResolver(() => Event, { description: 'The statement or contact that is denied.' })
  denies(@Root() denial: Answered) {
    return denial.denies;
  }
}
