/** Who spoke with whom. */
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { SilaError } from '../errors.js';
import type * as Rows from '../graph/index.js';
import { PageArguments } from './connection.type.js';
import type { Context } from './context.js';
import { ContactConnection } from './event.type.js';
import { Needs } from './needs.js';
import { Pair, PairConnection, WhoSpokeArguments } from './pair.type.js';

/** A page of contacts that came with their pair. Cursors are the contacts' ids. */
const pageOf = (pair: Rows.PairRow, args: PageArguments): Rows.ConnectionRow<Rows.ContactRow> => {
  const after = pair.contacts.findIndex((contact) => contact.id === args.after);
  if (args.after && after < 0) {
    throw new SilaError('BAD_USER_INPUT', 'This is not a cursor of this list', { input: 'after' });
  }
  const nodes = pair.contacts.slice(after + 1, after + 1 + (args.first ?? 20));
  return {
    nodes,
    edges: nodes.map((node) => ({ cursor: node.id, node })),
    pageInfo: {
      hasNextPage: after + 1 + nodes.length < pair.contacts.length,
      hasPreviousPage: after >= 0,
      startCursor: nodes[0]?.id ?? null,
      endCursor: nodes.at(-1)?.id ?? null,
    },
    totalCount: pair.count,
  };
};

@Resolver(() => Pair)
export class PairResolver {
  @Needs('reader')
  @Query(() => PairConnection, {
    description:
      'Pairs of actors who were in contact, the pair with the latest contact first. At level STATE officials and ministries count for their state, at MINISTRY for their ministry, as of the time of the contact. Errors: NOT_FOUND or AMBIGUOUS_ACTOR for a name, with suggestions in the hint; BAD_USER_INPUT.',
  })
  whoSpokeWithWhom(@Args(() => WhoSpokeArguments) args: WhoSpokeArguments, @Ctx() { graph }: Context) {
    return graph.whoSpokeWithWhom(args);
  }

  @FieldResolver(() => ContactConnection, {
    description:
      'Their contacts, latest first: the latest 100 at most; `contacts(filter: {actor, with})` lists all.',
  })
  contacts(@Root() pair: Rows.PairRow, @Args(() => PageArguments) args: PageArguments) {
    return pageOf(pair, args);
  }
}
