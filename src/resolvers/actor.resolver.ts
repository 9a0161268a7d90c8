/** Looking actors up, and the lists that an actor comes with. */
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { fieldKey, type Selection } from '../model/selection.js';
import * as T from './actor.type.js';
import { PageArguments } from './connection.type.js';
import type { Context } from './context.js';
import { ContactConnection } from './event.type.js';
import { Needs } from './needs.js';
import { type Answered, Wants } from './selection.js';
import { StatementConnection } from './statement.type.js';

@ArgsType()
export class ListArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    description: 'Words to find, whatever their Arabic spelling; all when absent.',
  })
  search?: string | null;
}

const BY_ID = { nullable: true, description: 'Null where the graph has none with this id.' };

@Resolver()
export class ActorQueries {
  @Needs('reader')
  @Query(() => T.Actor, {
    nullable: true,
    description:
      'Who is meant by an id or a name in Arabic or English. Errors: NOT_FOUND, with what sounds alike; AMBIGUOUS_ACTOR.',
  })
  actor(
    @Arg('ref', () => String, { description: 'An id, or a name, whole or its ending.' }) ref: string,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.resolveActor(ref, wants);
  }

  @Needs('reader')
  @Query(() => T.Person, BY_ID)
  person(
    @Arg('id', () => ID, { description: 'A person’s id.' }) id: string,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.person(id, wants);
  }
  @Needs('reader')
  @Query(() => T.PersonConnection, { description: 'People by name.' })
  people(
    @Args(() => ListArguments) args: ListArguments,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.people(args, wants);
  }

  @Needs('reader')
  @Query(() => T.State, BY_ID)
  state(
    @Arg('code', () => String, { description: 'ISO 3166-1 alpha-2: `FR`.' }) code: string,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.state(code, wants);
  }
  @Needs('reader')
  @Query(() => T.StateConnection, { description: 'States that articles speak of.' })
  states(
    @Args(() => ListArguments) args: ListArguments,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.states(args, wants);
  }

  @Needs('reader')
  @Query(() => T.Ministry, BY_ID)
  ministry(
    @Arg('id', () => ID, { description: 'A ministry’s id: `ministry:defense:FR`.' }) id: string,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.ministry(id, wants);
  }
  @Needs('reader')
  @Query(() => T.MinistryConnection, { description: 'Ministries that articles speak of.' })
  ministries(
    @Args(() => ListArguments) args: ListArguments,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.ministries(args, wants);
  }

  @Needs('reader')
  @Query(() => T.Organization, BY_ID)
  organization(
    @Arg('id', () => ID, { description: 'An organization’s id.' }) id: string,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.organization(id, wants);
  }
  @Needs('reader')
  @Query(() => T.OrganizationConnection, { description: 'Organizations that articles speak of.' })
  organizations(
    @Args(() => ListArguments) args: ListArguments,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.organizations(args, wants);
  }
}

/** The lists that an actor comes with, a page of each. */
@Resolver(() => T.Actor)
export class ActorResolver {
  @FieldResolver(() => ContactConnection, { description: 'Contacts in which it took part, latest first.' })
  contacts(@Root() actor: Answered, @Args(() => PageArguments) page: PageArguments) {
    return actor[fieldKey('contacts', page)];
  }

  @FieldResolver(() => StatementConnection, { description: 'What it said, latest first.' })
  statements(@Root() actor: Answered, @Args(() => PageArguments) page: PageArguments) {
    return actor[fieldKey('statements', page)];
  }
}
