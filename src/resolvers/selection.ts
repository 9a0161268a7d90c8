/** From a query to what it wants of the answer: the fields below one field, whatever fragments and directives they stand in. */
import {
  type FieldNode,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { createParameterDecorator } from 'type-graphql';
import { either, fieldKey, type Selection, type Wanted } from '../model/selection.js';

/** A row as a question was answered: each field that was wanted, under its key. */
export type Answered = Readonly<Record<string, unknown>>;

type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

const isIncluded = (node: SelectionNode, { variableValues }: Info): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;

const typesOf = (type: GraphQLCompositeType, { schema }: Info): readonly string[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];

/** A selection set on `type`, of rows that have one of `types`. */
const ofSet = (
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  types: readonly string[],
  info: Info,
): Selection => {
  let all: Selection = new Map();
  for (const node of set.selections) {
    if (isIncluded(node, info)) all = either(all, ofNode(node, type, types, info));
  }
  return all;
};

const ofNode = (
  node: SelectionNode,
  type: GraphQLCompositeType,
  types: readonly string[],
  info: Info,
): Selection => {
  if (node.kind === Kind.FIELD) return ofField(node, type, types, info);
  const fragment = node.kind === Kind.FRAGMENT_SPREAD ? info.fragments[node.name.value] : node;
  if (!fragment) return new Map();
  const name = fragment.typeCondition?.name.value;
  const condition = name === undefined ? type : info.schema.getType(name);
  if (!isCompositeType(condition)) return new Map();
  const possible = new Set(typesOf(condition, info));
  return ofSet(
    fragment.selectionSet,
    condition,
    types.filter((one) => possible.has(one)),
    info,
  );
};

const ofField = (
  node: FieldNode,
  type: GraphQLCompositeType,
  types: readonly string[],
  info: Info,
): Selection => {
  const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
  // what a type is called is known without asking
  if (!field || types.length === 0) return new Map();
  const inner = getNamedType(field.type);
  const page = field.args.length > 0 ? getArgumentValues(field, node, info.variableValues) : null;
  const fields =
    node.selectionSet && isCompositeType(inner)
      ? ofSet(node.selectionSet, inner, typesOf(inner, info), info)
      : new Map<string, Wanted>();
  return new Map([
    [fieldKey(node.name.value, page), { name: node.name.value, page, types: new Set(types), fields }],
  ]);
};

/** What is wanted of the field that is being resolved. */
export const selectionOf = (info: GraphQLResolveInfo): Selection => {
  const type = getNamedType(info.returnType);
  if (!isCompositeType(type)) return new Map();
  return info.fieldNodes.reduce<Selection>(
    (all, { selectionSet }) =>
      selectionSet ? either(all, ofSet(selectionSet, type, typesOf(type, info), info)) : all,
    new Map(),
  );
};

/** A resolver's parameter: what the query wants of its answer. */
export const Wants = () => createParameterDecorator(({ info }) => selectionOf(info));
