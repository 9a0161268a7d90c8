/** The scalar DateTime: a moment, in UTC. Only ever an answer. */
import { GraphQLScalarType } from 'graphql';

export const DateTimeScalar = new GraphQLScalarType<never, string>({
  name: 'DateTime',
  description: 'An ISO 8601 moment in UTC: `2024-04-04T08:30:00Z`.',
  specifiedByURL: 'https://www.iso.org/iso-8601-date-and-time-format.html',
  serialize: String,
});
