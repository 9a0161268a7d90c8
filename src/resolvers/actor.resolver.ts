/** Looking actors up, and what an actor points at. */
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type * as Rows from '../graph/index.js';
import * as T from './actor.type.js';
import { PageArguments } from './connection.type.js';
import type { Context } from './context.js';
import { ContactConnection } from './event.type.js';
import { Needs } from './needs.js';
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
    @Ctx() { graph }: Context,
  ) {
    return graph.resolveActor(ref);
  }

  @Needs('reader')
  @Query(() => T.Person, BY_ID)
  person(@Arg('id', () => ID, { description: 'A person’s id.' }) id: string, @Ctx() { graph }: Context) {
    return graph.person(id);
  }
  @Needs('reader')
  @Query(() => T.PersonConnection, { description: 'People by name.' })
  people(@Args(() => ListArguments) args: ListArguments, @Ctx() { graph }: Context) {
    return graph.people(args);
  }

  @Needs('reader')
  @Query(() => T.State, BY_ID)
  state(
    @Arg('code', () => String, { description: 'ISO 3166-1 alpha-2: `FR`.' }) code: string,
    @Ctx() { graph }: Context,
  ) {
    return graph.state(code);
  }
  @Needs('reader')
  @Query(() => T.StateConnection, { description: 'States that articles speak of.' })
  states(@Args(() => ListArguments) args: ListArguments, @Ctx() { graph }: Context) {
    return graph.states(args);
  }

  @Needs('reader')
  @Query(() => T.Ministry, BY_ID)
  ministry(
    @Arg('id', () => ID, { description: 'A ministry’s id: `ministry:defense:FR`.' }) id: string,
    @Ctx() { graph }: Context,
  ) {
    return graph.ministry(id);
  }
  @Needs('reader')
  @Query(() => T.MinistryConnection, { description: 'Ministries that articles speak of.' })
  ministries(@Args(() => ListArguments) args: ListArguments, @Ctx() { graph }: Context) {
    return graph.ministries(args);
  }

  @Needs('reader')
  @Query(() => T.Organization, BY_ID)
  organization(
    @Arg('id', () => ID, { description: 'An organization’s id.' }) id: string,
    @Ctx() { graph }: Context,
  ) {
    return graph.organization(id);
  }
  @Needs('reader')
  @Query(() => T.OrganizationConnection, { description: 'Organizations that articles speak of.' })
  organizations(@Args(() => ListArguments) args: ListArguments, @Ctx() { graph }: Context) {
    return graph.organizations(args);
  }
}

@Resolver(() => T.Actor)
export class ActorResolver {
  @FieldResolver(() => ContactConnection, { description: 'Contacts in which it took part, latest first.' })
  contacts(
    @Root() { id }: Rows.ActorRow,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { graph }: Context,
  ) {
    return graph.contacts({ ...page, filter: { actor: id } });
  }

  @FieldResolver(() => StatementConnection, { description: 'What it said, latest first.' })
  statements(
    @Root() { id }: Rows.ActorRow,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { graph }: Context,
  ) {
    return graph.statements({ ...page, filter: { speaker: id } });
  }
}

@Resolver(() => T.Role)
export class RoleResolver {
  @FieldResolver(() => T.State, { nullable: true, description: 'The state of the office, where told.' })
  state(@Root() role: Rows.RoleRow, @Ctx() { loaders }: Context) {
    return role.state === null ? null : loaders.actors.load(`state:${role.state}`);
  }

  @FieldResolver(() => T.Actor, {
    nullable: true,
    description: 'The state, ministry or organization in which the office is held.',
  })
  heldIn(@Root() role: Rows.RoleRow, @Ctx() { loaders }: Context) {
    return loaders.actors.load(role.heldIn);
  }
}

@Resolver(() => T.Ministry)
export class MinistryResolver {
  @FieldResolver(() => T.State, { nullable: true, description: 'The state that it is part of.' })
  state(@Root() ministry: Rows.MinistryRow, @Ctx() { loaders }: Context) {
    return loaders.actors.load(`state:${ministry.state}`);
  }
}

@Resolver(() => T.UnnamedSource)
export class UnnamedSourceResolver {
  @FieldResolver(() => T.Actor, {
    nullable: true,
    description: 'For whom it speaks, where the article tells.',
  })
  of(@Root() source: Rows.UnnamedSourceRow, @Ctx() { loaders }: Context) {
    return source.of === null ? null : loaders.actors.load(source.of);
  }
}
