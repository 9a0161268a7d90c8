/** Anything by id, anything by words, and how much there is. */
import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type * as Rows from '../graph/index.js';
import type { Selection } from '../model/selection.js';
import type { Context } from './context.js';
import { SearchKindEnum } from './enums.js';
import { Needs } from './needs.js';
import { Node } from './node.type.js';
import { Wants } from './selection.js';

@ObjectType({ description: 'Something that a search found.' })
export class SearchHit {
  @Field(() => Float, { description: 'How well it fits; comparable within one answer only.' })
  score!: number;
  @Field(() => Node, { description: 'What was found.' })
  node!: Node;
}

@ObjectType({ description: 'How much the graph holds.' })
export class Counts {
  @Field(() => Int, { description: 'Nodes of every kind.' })
  nodes!: number;
  @Field(() => Int, { description: 'Relationships of every kind.' })
  relationships!: number;
  @Field(() => Int, { description: 'Articles.' })
  articles!: number;
  @Field(() => Int, { description: 'Actors.' })
  actors!: number;
  @Field(() => Int, { description: 'Events.' })
  events!: number;
}

@Resolver()
export class SearchResolver {
  @Needs('reader')
  @Query(() => Node, { nullable: true, description: 'Whatever has this id, or null.' })
  node(
    @Arg('id', () => ID, { description: 'Any id of the graph.' }) id: string,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.node(id, wants);
  }

  @Needs('reader')
  @Query(() => [SearchHit], {
    description:
      'Full text over names, statements, evidence and articles, whatever the Arabic spelling; best first.',
  })
  search(
    @Arg('text', () => String, { description: 'Words in Arabic or English.' }) text: string,
    @Arg('kinds', () => [SearchKindEnum], { nullable: true, description: 'Only these kinds.' })
    kinds: Rows.SearchKind[] | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Most hits to return, 1 to 100.' })
    first: number,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.search({ text, kinds, first }, wants);
  }

  @Needs('reader')
  @Query(() => Counts, { description: 'How much the graph holds.' })
  counts(@Wants() wants: Selection, @Ctx() { graph }: Context) {
    return graph.counts(wants);
  }
}
