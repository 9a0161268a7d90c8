/** The interface Node: whatever has an id. */
import { Field, ID, InterfaceType } from 'type-graphql';
import type { NodeRow } from '../graph/index.js';

const TYPE_NAMES = {
  PERSON: 'Person',
  STATE: 'State',
  MINISTRY: 'Ministry',
  ORGANIZATION: 'Organization',
  UNNAMED_SOURCE: 'UnnamedSource',
  CALL: 'Call',
  MEETING: 'Meeting',
  VISIT: 'Visit',
  MESSAGE: 'Message',
  STATEMENT: 'Statement',
  DENIAL: 'Denial',
} as const;

/** The name of a row's GraphQL type: actors tell their `kind`, events their `type`. */
export const typeNameOf = (row: NodeRow): string => {
  if ('kind' in row) return TYPE_NAMES[row.kind];
  return 'type' in row ? TYPE_NAMES[row.type] : 'Article';
};

@InterfaceType('Node', { description: 'Anything in the graph that has an id.', resolveType: typeNameOf })
export abstract class Node {
  @Field(() => ID, { description: 'Unique in the graph, and the same after every ingest of the same page.' })
  id!: string;
}
