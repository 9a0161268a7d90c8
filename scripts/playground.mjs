/**
 * Writes the playground's style and scripts to dist/playground: GraphiQL as @graphql-yoga/render-graphiql bundles
 * it, cut into files that a browser may keep. Nothing in them is fetched from elsewhere.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  css,
  editorWorkerService,
  graphqlWorker,
  js,
  jsonWorker,
} from '@graphql-yoga/render-graphiql/graphiql';

const folder = join(import.meta.dirname, '..', 'dist', 'playground');
mkdirSync(folder, { recursive: true });
const files = {
  'graphiql.css': css,
  'graphiql.js': js,
  'editor.worker.js': editorWorkerService,
  'json.worker.js': jsonWorker,
  'graphql.worker.js': graphqlWorker,
};
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
