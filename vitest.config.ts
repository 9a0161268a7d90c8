import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['dist/**', 'node_modules/**'],
    globalSetup: ['test/database.ts'],
    // one database for all: files must not empty it under one another
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
  // One copy of graphql: a test that imports a value from it must get the ESM build that the resolvers use.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
});
