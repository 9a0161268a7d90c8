/** The graph as a whole: who stands near whom, by which chain, and when. */
import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';
import type * as Rows from '../graph/index.js';
import type { Selection } from '../model/selection.js';
import type { Context } from './context.js';
import { DateScalar } from './date.scalar.js';
import { BucketEnum } from './enums.js';
import { Needs } from './needs.js';
import { Path, TimelineStep } from './path.type.js';
import { RelationshipGraph, RelationshipGraphArguments } from './relationship-graph.type.js';
import { Wants } from './selection.js';

@Resolver()
export class RelationsResolver {
  @Needs('reader')
  @Query(() => RelationshipGraph, {
    description:
      'What lies within `depth` steps of the seeds. Errors: NOT_FOUND or AMBIGUOUS_ACTOR for a seed; BAD_USER_INPUT.',
  })
  relationshipGraph(
    @Args(() => RelationshipGraphArguments) args: RelationshipGraphArguments,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.relationshipGraph(args, wants);
  }

  @Needs('reader')
  @Query(() => [Path], {
    description: 'The shortest chains of contacts between two actors; empty where none is short enough.',
  })
  path(
    @Arg('from', () => String, { description: 'An id, or a name in Arabic or English.' }) from: string,
    @Arg('to', () => String, { description: 'An id, or a name in Arabic or English.' }) to: string,
    @Arg('maxHops', () => Int, { defaultValue: 6, description: 'Longest chain, 1 to 10.' }) maxHops: number,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.path({ from, to, maxHops }, wants);
  }

  @Needs('reader')
  @Query(() => [TimelineStep], { description: 'Counts of dated events over time, by type.' })
  timeline(
    @Arg('actor', () => String, { nullable: true, description: 'Only with this actor: an id or a name.' })
    actor: string | null,
    @Arg('from', () => DateScalar, { nullable: true, description: 'Events not over before this.' })
    from: string | null,
    @Arg('to', () => DateScalar, { nullable: true, description: 'Events begun by this.' }) to: string | null,
    @Arg('bucket', () => BucketEnum, { defaultValue: 'MONTH', description: 'The step.' }) bucket: Rows.Bucket,
    @Ctx() { graph }: Context,
  ) {
    return graph.timeline({ actor, from, to, bucket });
  }
}
