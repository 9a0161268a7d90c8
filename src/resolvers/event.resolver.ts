/** Lists of events, and what an event points at. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type * as Rows from '../graph/index.js';
import type { Context } from './context.js';
import { ClaimsArguments, EventsArguments } from './event.input.js';
import { ContactConnection, Event, EventConnection } from './event.type.js';
import { Needs } from './needs.js';
import { Denial, DenialConnection, Statement, StatementConnection } from './statement.type.js';

const NAME_ERRORS =
  'Errors: NOT_FOUND or AMBIGUOUS_ACTOR for a name, with suggestions in the hint; BAD_USER_INPUT.';

@Resolver()
export class EventResolver {
  @Needs('reader')
  @Query(() => EventConnection, { description: `Events of every kind. ${NAME_ERRORS}` })
  events(@Args(() => EventsArguments) args: EventsArguments, @Ctx() { graph }: Context) {
    return graph.events(args);
  }

  @Needs('reader')
  @Query(() => ContactConnection, {
    description: `Calls, meetings, visits and messages, denied ones as well. ${NAME_ERRORS}`,
  })
  contacts(@Args(() => EventsArguments) args: EventsArguments, @Ctx() { graph }: Context) {
    return graph.contacts(args);
  }

  @Needs('reader')
  @Query(() => StatementConnection, { description: `What was said. ${NAME_ERRORS}` })
  statements(@Args(() => EventsArguments) args: EventsArguments, @Ctx() { graph }: Context) {
    return graph.statements(args);
  }

  @Needs('reader')
  @Query(() => DenialConnection, { description: `Who says that something is not so. ${NAME_ERRORS}` })
  denials(@Args(() => EventsArguments) args: EventsArguments, @Ctx() { graph }: Context) {
    return graph.denials(args);
  }

  @Needs('reader')
  @Query(() => StatementConnection, {
    description: `Statements with what denies them: who says what, and who says it is not so. ${NAME_ERRORS}`,
  })
  claims(@Args(() => ClaimsArguments) args: ClaimsArguments, @Ctx() { graph }: Context) {
    return graph.claims(args);
  }

  @Needs('reader')
  @Query(() => Event, { nullable: true, description: 'The event with this id, or null.' })
  event(@Arg('id', () => ID, { description: 'An event’s id.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.events.load(id);
  }
}

/** Events named by a row, whole: the loader asks for all of a request together. */
const wholeEvents = async (refs: readonly { readonly id: string }[], { loaders }: Context) => {
  const events = await loaders.events.loadMany(refs.map((ref) => ref.id));
  return events.filter((event) => event !== null);
};

@Resolver(() => Statement)
export class StatementResolver {
  @FieldResolver(() => [Event], {
    description: 'Events that it is about, for example a call that it reads out.',
  })
  aboutEvents(@Root() statement: Rows.StatementRow, @Ctx() context: Context) {
    return wholeEvents(statement.aboutEvents, context);
  }

  @FieldResolver(() => [Denial], { description: 'Who says that it is not so.' })
  deniedBy(@Root() statement: Rows.StatementRow, @Ctx() context: Context) {
    return wholeEvents(statement.deniedBy, context);
  }
}

@Resolver(() => Denial)
export class DenialResolver {
  @FieldResolver(() => Event, { description: 'The statement or contact that is denied.' })
  denies(@Root() denial: Rows.DenialRow, @Ctx() { loaders }: Context) {
    return loaders.events.load(denial.denies.id);
  }
}
