/** schema.graphql is what the resolvers say, and everything in it is explained. */
import { readFileSync } from 'node:fs';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../src/resolvers/index.js';

const schema = await createSchema();

describe('schema.graphql', () => {
  it('is the schema of the resolvers (npm run schema renews it)', () => {
    const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
    expect(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')).toBe(printed);
  });

  it('describes every type, field and argument', () => {
    const missing: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__')) continue;
      const isRoot = ['Query', 'Mutation', 'Subscription'].includes(type.name);
      if (!type.description && !isRoot) missing.push(type.name);
      if (isEnumType(type) || !(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)))
        continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) missing.push(`${type.name}.${field.name}`);
        const args = 'args' in field ? field.args : [];
        for (const arg of args) if (!arg.description) missing.push(`${type.name}.${field.name}(${arg.name})`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('keeps the types and operations of the contract', () => {
    const interfaces = (name: string) => {
      const type = schema.getType(name);
      return isInterfaceType(type)
        ? schema
            .getPossibleTypes(type)
            .map((t) => t.name)
            .sort()
        : [];
    };
    expect(interfaces('Actor')).toEqual(['Ministry', 'Organization', 'Person', 'State', 'UnnamedSource']);
    expect(interfaces('Contact')).toEqual(['Call', 'Meeting', 'Message', 'Visit']);
    expect(interfaces('Event')).toEqual(['Call', 'Denial', 'Meeting', 'Message', 'Statement', 'Visit']);
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(
      expect.arrayContaining([
        ...['whoSpokeWithWhom', 'contacts', 'statements', 'denials', 'events', 'claims', 'contact'],
        ...['relationshipGraph', 'path', 'timeline', 'person', 'people', 'state', 'states', 'ministry'],
        ...['ministries', 'organization', 'organizations', 'article', 'articles', 'node', 'search'],
      ]),
    );
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toContain('ingest');
  });
});
