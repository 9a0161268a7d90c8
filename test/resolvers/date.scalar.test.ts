import { GraphQLError, Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DateScalar } from '../../src/resolvers/date.scalar.js';

describe('the scalar Date', () => {
  it.each(['2024', '2024-04', '2024-02-29'])('takes %s', (text) => {
    expect(DateScalar.parseValue(text)).toBe(text);
    expect(DateScalar.parseLiteral({ kind: Kind.STRING, value: text })).toBe(text);
  });

  it.each(['2023-02-29', '2024-13', '2024-4-3', '24', '2024-04-03T10:00:00Z', '', 'yesterday'])(
    'refuses "%s"',
    (text) => {
      expect(() => DateScalar.parseValue(text)).toThrow(GraphQLError);
    },
  );

  it('refuses what is no text', () => {
    expect(() => DateScalar.parseValue(2024)).toThrow(GraphQLError);
    expect(() => DateScalar.parseLiteral({ kind: Kind.INT, value: '2024' })).toThrow(GraphQLError);
  });
});
