/** Small documents built to cost much. */

const times = (n: number, part: (i: number) => string, between = ' '): string =>
  Array.from({ length: n }, (_, i) => part(i)).join(between);
const nested = (levels: number, inner: string): string =>
  `${'contacts { nodes { participants { actor { '.repeat(levels)}${inner}${' } } } }'.repeat(levels)}`;

/** Each is refused with LIMIT_EXCEEDED. */
export const BOMBS: Readonly<Record<string, string>> = {
  depth: `{ person(id: "x") { ${nested(5, 'id')} } }`,
  'depth past the tokens': `{ person(id: "x") { ${nested(2_000, 'id')} } }`,
  'depth in a fragment': `{ person(id: "x") { ...F } } fragment F on Person { ${nested(5, 'id')} }`,
  'depth in a fragment that nobody asks for': `{ __typename } fragment F on Person { ${nested(5, 'id')} }`,
  'lists within lists': `{ contacts(filter: ${'['.repeat(2_400)}${']'.repeat(2_400)}) { totalCount } }`,
  aliases: `{ ${times(300, (i) => `a${i}: counts { nodes }`)} }`,
  'aliases of what costs': `{ ${times(60, (i) => `a${i}: counts { nodes }`)} }`,
  'one field many times': `{ ${'counts { nodes } '.repeat(1_000)}}`,
  tokens: `{ ${'__typename '.repeat(6_000)}}`,
  operations: `${times(800, (i) => `query Q${i} { __typename }`)}`,
  'a chain of fragments': `{ ...F0 } ${times(600, (i) => `fragment F${i} on Query { ...F${i + 1} }`)} fragment F600 on Query { __typename }`,
  'fragments that double': `{ ...F0 } ${times(40, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F40 on Query { counts { nodes } }`,
  'many fragments side by side': `{ ${times(90, (i) => `...F${i}`)} } ${times(90, (i) => `fragment F${i} on Query { a${i}: counts { nodes events } b: counts { nodes } c: counts { articles } }`)}`,
  cost: '{ people(first: 100) { nodes { contacts(first: 100) { nodes { id } } } } }',
  'cost, paid for by fewer rows than none':
    '{ people(first: 100) { nodes { contacts(first: 100) { nodes { id } } } } b: people(first: -1000) { nodes { contacts(first: 100) { nodes { id } } } } }',
  'introspection in a circle': `{ __schema { types { ${'fields { type { '.repeat(60)}name${' } }'.repeat(60)} } } ${times(300, (i) => `a${i}: __typename`)} }`,
};
