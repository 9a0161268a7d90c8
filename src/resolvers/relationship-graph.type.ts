/** The graph as nodes and edges, ready to be drawn. */
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import type { ActorKind, EventType } from '../model.js';
import { DateScalar } from './date.scalar.js';
import { ActorKindEnum, EventTypeEnum } from './enums.js';

@ObjectType({ description: 'An actor as a node to draw.' })
export class GraphNode {
  @Field(() => ID, { description: 'The actor’s id.' })
  id!: string;
  @Field(() => ActorKindEnum, { description: 'What the actor is.' })
  kind!: ActorKind;
  @Field(() => String, { description: 'Its name in Arabic.' })
  label!: string;
  @Field(() => String, { description: 'Its name in English.' })
  labelEn!: string;
  @Field(() => Int, { description: 'Number of events in which it took part or spoke, in the whole graph.' })
  degree!: number;
}

@ObjectType({ description: 'What joins two nodes; one edge for each type.' })
export class GraphEdge {
  @Field(() => ID, { description: 'Unique within the answer, and stable.' })
  id!: string;
  @Field(() => ID, { description: 'Id of the node where it starts.' })
  source!: string;
  @Field(() => ID, { description: 'Id of the node where it ends.' })
  target!: string;
  @Field(() => EventTypeEnum, {
    description:
      'A contact joins its parties; a statement or denial leads from its speaker to those whom it concerns.',
  })
  type!: EventType;
  @Field(() => Int, { description: 'How many events the edge stands for.' })
  weight!: number;
  @Field(() => DateScalar, { nullable: true, description: 'First day of the earliest dated event.' })
  first!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the latest dated event.' })
  last!: string | null;
}

@ObjectType({ description: 'A part of the graph as nodes and edges, for Sigma, Cytoscape or D3.' })
export class RelationshipGraph {
  @Field(() => [GraphNode], { description: 'Actors; both ends of every edge are among them.' })
  nodes!: GraphNode[];
  @Field(() => [GraphEdge], { description: 'What joins them.' })
  edges!: GraphEdge[];
  @Field(() => Boolean, { description: 'True where `limit` cut nodes off.' })
  truncated!: boolean;
}

@ArgsType()
export class RelationshipGraphArguments {
  @Field(() => [String], { description: 'Where to begin: ids, or names in Arabic or English.' })
  seeds!: string[];
  @Field(() => Int, { defaultValue: 1, description: 'How many steps to go from a seed.' })
  depth!: number;
  @Field(() => [EventTypeEnum], { nullable: true, description: 'Only over events of these types.' })
  types?: EventType[] | null;
  @Field(() => DateScalar, { nullable: true, description: 'Events not over before this.' })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Events begun by this.' })
  to?: string | null;
  @Field(() => Int, { defaultValue: 200, description: 'Most nodes to return, 1 to 2000.' })
  limit!: number;
}
