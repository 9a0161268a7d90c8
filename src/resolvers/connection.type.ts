/** Relay connections, one pair of types for each kind of node. */
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { ConnectionRow, EdgeRow } from '../graph/index.js';

@ObjectType({ description: 'Where a page of a list stands in the whole.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether this page was asked for by `after`.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null in an empty page.' })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Pass this as `after` for the next page.' })
  endCursor!: string | null;
}

/** The arguments of every list. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, description: 'How many to return: 0 to 100, 20 unless told.' })
  first?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'The `endCursor` of the page before, or any edge’s cursor.',
  })
  after?: string | null;
}

/** The connection type for a node type; `node` is a thunk, so that types may refer to one another. */
export const connectionType = <T extends object>(
  name: string,
  node: () => unknown,
): ClassType<ConnectionRow<T>> => {
  @ObjectType(`${name}Edge`, { description: 'A place in a list.' })
  class Edge implements EdgeRow<T> {
    @Field(() => String, { description: 'Marks this place; stays good when rows come or go.' })
    cursor!: string;
    @Field(() => node() as ClassType<T>, { description: 'What stands there.' })
    node!: T;
  }
  @ObjectType(`${name}Connection`, { description: 'A page of a list (Relay connection).' })
  class Connection implements ConnectionRow<T> {
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges!: Edge[];
    @Field(() => [node() as ClassType<T>], { description: 'The rows.' })
    nodes!: T[];
    @Field(() => PageInfo, { description: 'Whether there is more, and how to ask for it.' })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many the whole list holds.' })
    totalCount!: number;
  }
  return Connection;
};
