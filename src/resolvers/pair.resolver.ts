/** Who spoke with whom. */
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { fieldKey, type Selection } from '../model/selection.js';
import { PageArguments } from './connection.type.js';
import type { Context } from './context.js';
import { ContactConnection } from './event.type.js';
import { Needs } from './needs.js';
import { Pair, PairConnection, WhoSpokeArguments } from './pair.type.js';
import { type Answered, Wants } from './selection.js';

@Resolver(() => Pair)
export class PairResolver {
  @Needs('reader')
  @Query(() => PairConnection, {
    description:
      'Pairs of actors who were in contact, the pair with the latest contact first unless told otherwise. At level STATE officials and ministries count for their state, at MINISTRY for their ministry, as of the time of the contact. Errors: NOT_FOUND or AMBIGUOUS_ACTOR for a name, with suggestions in the hint; BAD_USER_INPUT.',
  })
  whoSpokeWithWhom(
    @Args(() => WhoSpokeArguments) args: WhoSpokeArguments,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.whoSpokeWithWhom(args, wants);
  }

  @FieldResolver(() => ContactConnection, { description: 'Their contacts, latest first.' })
  contacts(@Root() pair: Answered, @Args(() => PageArguments) page: PageArguments) {
    return pair[fieldKey('contacts', page)];
  }
}
