/** Prints the schema to schema.graphql. A test fails when that file differs from the resolvers. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../src/resolvers/index.js';

const schema = lexicographicSortSchema(await createSchema());
writeFileSync(join(import.meta.dirname, '..', 'schema.graphql'), `${printSchema(schema)}\n`);
