/** The scalar Date: a year, a month or a day, as much as is known. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const isDate = (text: string): boolean => {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  // a day that a month lacks would roll over into the next
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const parse = (value: unknown): string => {
  if (typeof value === 'string' && isDate(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is no ISO 8601 year, month or day`, {
    extensions: { silaCode: 'BAD_USER_INPUT', hint: 'Write "2024", "2024-04" or "2024-04-03".' },
  });
};

export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description:
    'An ISO 8601 date as exact as it is known: a year (`2024`), a month (`2024-04`) or a day (`2024-04-03`). As the bound of a question a year or month means its first day in `from`, its last in `to`.',
  specifiedByURL: 'https://www.iso.org/iso-8601-date-and-time-format.html',
  serialize: String,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
