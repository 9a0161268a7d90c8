/** GraphQL documents from the schema: odd ones that are right, and broken ones made from those. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Random, randomOf } from './random.js';
import { INJECTIONS, LONG, ODD, ORDINARY } from './words.js';

export interface Request {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const DATES = [
  '2024',
  '2024-04',
  '2024-04-03',
  '0000',
  '9999-12-31',
  '2024-02-30',
  '2024-13',
  '-001',
  '٢٠٢٤',
  '',
];
const NUMBERS = [0, 1, 2, 20, 100, 101, -1, 2_147_483_647, -2_147_483_648];
const DEPTH = 4;

/** A value as JSON has it; text of any kind, dates and numbers at and past their bounds. */
const anyOf = (random: Random, type: GraphQLInputType): unknown => {
  if (isNonNullType(type)) return anyOf(random, type.ofType);
  if (random.chance(0.03)) return null;
  if (isListType(type)) {
    const length = random.chance(0.02) ? 300 : random.below(4);
    return Array.from({ length }, () => anyOf(random, type.ofType));
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || random.chance(0.4),
    );
    return Object.fromEntries(fields.map((field) => [field.name, anyOf(random, field.type)]));
  }
  if (type.name === 'Boolean') return random.chance(0.5);
  if (type.name === 'Date') return random.chance(0.7) ? random.pick(DATES.slice(0, 3)) : random.pick(DATES);
  if (type.name === 'Int' || type.name === 'Float')
    return random.chance(0.6) ? 1 + random.below(20) : random.pick(NUMBERS);
  const text = random.pick(random.chance(0.02) ? LONG : random.chance(0.5) ? INJECTIONS : ORDINARY);
  return random.chance(0.3) ? text + random.pick(ODD) : text;
};

/** One document: its variables gather as its fields are written. */
const writer = (schema: GraphQLSchema, random: Random) => {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const argument = ({ name, type }: GraphQLArgument): string => {
    const variable = `v${declared.length}`;
    declared.push(`$${variable}: ${type}`);
    variables[variable] = anyOf(random, type);
    return `${name}: $${variable}`;
  };
  const fieldText = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const given = field.args.filter(
      ({ type, defaultValue }) => (isNonNullType(type) && defaultValue === undefined) || random.chance(0.4),
    );
    const args = given.map(argument).join(' ');
    const alias = random.chance(0.2) ? `a${random.below(1_000_000)}: ` : '';
    const directive = random.chance(0.05)
      ? ` @${random.pick(['include', 'skip'])}(if: ${random.chance(0.5)})`
      : '';
    const named = getNamedType(field.type);
    return `${alias}${field.name}${args ? `(${args})` : ''}${directive} ${isCompositeType(named) ? setText(named, depth - 1) : ''}`;
  };
  const setText = (type: GraphQLNamedType, depth: number): string => {
    if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }';
    const open = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    const chosen = open.filter(() => random.chance(3 / Math.max(3, open.length)));
    const seen = new Set<string>();
    const fields = chosen.filter(({ name }) => !seen.has(name) && seen.add(name));
    const inner = isAbstractType(type) ? random.pick(schema.getPossibleTypes(type)) : null;
    const further = inner && depth > 0 && random.chance(0.5) ? `... on ${inner.name} { id }` : '';
    return `{ __typename ${fields.map((field) => fieldText(field, depth)).join(' ')} ${further} }`;
  };
  return { fieldText, variables, declared };
};

/** A document that the schema allows, whatever its values. */
export const oddDocument = (schema: GraphQLSchema, seed: number): Request => {
  const random = randomOf(seed);
  const root = random.chance(0.9) ? schema.getQueryType() : schema.getMutationType();
  if (!root) throw new Error('the schema has no such operations');
  const { fieldText, variables, declared } = writer(schema, random);
  const fields = Object.values(root.getFields());
  const body = Array.from(
    { length: random.chance(0.8) ? 1 : 2 },
    (_, i) => `r${i}: ${fieldText(random.pick(fields), DEPTH).replace(/^a\d+: /, '')}`,
  );
  const head = declared.length > 0 ? `(${declared.join(' ')})` : '';
  const kind = root === schema.getQueryType() ? 'query' : 'mutation';
  return { query: `${kind} Q${head} { ${body.join(' ')} }`, variables };
};

const PIECES = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '...',
  '@',
  '$',
  '!',
  ':',
  '"',
  '"""',
  '#',
  '\\u{110000}',
  'on',
  'fragment F on Query',
  'query',
  'null',
  '1e999',
  '-',
  '__schema',
  '__typename',
  'subscription',
];

/** A document that was one: cut, doubled, pieces put in or taken out; its values of other types. */
export const brokenDocument = (schema: GraphQLSchema, seed: number): Request => {
  const random = randomOf(seed * 7 + 1);
  const whole = oddDocument(schema, seed);
  let { query } = whole;
  for (let i = 2 + random.below(5); i > 0; i--) {
    const at = random.below(query.length + 1);
    const end = at + random.below(20);
    const kind = random.below(5);
    if (kind === 0 && random.chance(0.3)) query = query.slice(0, at);
    else if (kind === 1) query = query.slice(0, at) + query.slice(end);
    else if (kind === 2) query = query.slice(0, at) + random.pick(PIECES) + query.slice(at);
    else if (kind === 3) query = query.slice(0, at) + random.pick(ODD) + query.slice(at);
    else query = query.slice(0, end) + query.slice(at);
  }
  const variables: Record<string, unknown> = { ...whole.variables };
  const wrong: readonly unknown[] = [null, 1.5, '', [], {}, [[[]]], { __proto__: 1 }, true, 'x'];
  for (const name of Object.keys(variables)) if (random.chance(0.3)) variables[name] = random.pick(wrong);
  return { query, variables };
};
