/** Selections made from the schema: the least that a type allows, and all of it to a depth. */
import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

const needsNothing = (field: { readonly args: readonly { readonly type: unknown }[] }): boolean =>
  field.args.every(({ type }) => !String(type).endsWith('!'));

/** One plain field, or one of what stands in the first field. */
export const shallow = (type: GraphQLOutputType): string => {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) return '';
  const fields = Object.values(named.getFields()).filter(needsNothing);
  const first = fields.find(({ name }) => name === 'id' || name === 'nodes') ?? fields[0];
  return first ? `{ ${first.name} ${shallow(first.type)} }` : '{ __typename }';
};

/** Every field to a depth of rows within rows, of every type that may stand there. */
export const deep = (schema: GraphQLSchema, type: GraphQLOutputType, depth: number): string => {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) return '';
  const nodes = named.name.endsWith('Connection') ? named.getFields().nodes : undefined;
  if (nodes) {
    const row = deep(schema, nodes.type, depth);
    return `{ totalCount pageInfo { hasNextPage endCursor } edges { cursor node ${row} } nodes ${row} }`;
  }
  // fields of one name may differ in type between the types of an interface: each gets a name of its own
  const ofType = (one: typeof named, skip: ReadonlySet<string>, mark: string): string[] =>
    Object.values(one.getFields())
      .filter((field) => !skip.has(field.name) && needsNothing(field))
      .flatMap(({ name, type: inner }) => {
        if (isCompositeType(getNamedType(inner)) && depth === 0) return [];
        return [`${mark}${name}: ${name} ${deep(schema, inner, depth - 1)}`];
      });
  const own = ofType(named, new Set(), '');
  const known = new Set(Object.keys(named.getFields()));
  const further = isInterfaceType(named)
    ? schema.getPossibleTypes(named).map((one) => {
        const fields = ofType(one, known, `${one.name}_`);
        return fields.length > 0 ? `... on ${one.name} { ${fields.join(' ')} }` : '';
      })
    : [];
  return `{ __typename ${[...own, ...further].join(' ')} }`;
};
