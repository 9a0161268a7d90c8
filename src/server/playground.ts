/** `/playground`: GraphiQL from the service's own files, opening on the example queries. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';

/** Both src/server and dist/server lie two levels below the package. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ASSETS = join(ROOT, 'dist', 'playground');
const EXAMPLES = join(ROOT, 'examples');

export interface Example {
  readonly name: string;
  readonly query: string;
}

/** 10 comes after 9. */
const { compare: inOrder } = new Intl.Collator('en', { numeric: true });

/** The example queries, in the order of their file names. */
export const readExamples = (folder: string = EXAMPLES): readonly Example[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort(inOrder)
    .map((file) => ({
      name: basename(file, '.graphql'),
      query: readFileSync(join(folder, file), 'utf8'),
    }));
};

/** JSON that may stand in a script element: `</script>` in a query must not end it. */
const embedded = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const page = (examples: readonly Example[]): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Sila playground</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/playground/graphiql.css" />
    <style>html, body, #root { height: 100%; margin: 0; }</style>
  </head>
  <body>
    <noscript>The playground needs JavaScript. The API itself is at /graphql.</noscript>
    <div id="root"></div>
    <script>
      self.MonacoEnvironment = {
        globalAPI: false,
        getWorkerUrl: (_module, label) =>
          '/playground/' + ({ json: 'json', graphql: 'graphql' }[label] ?? 'editor') + '.worker.js',
      };
    </script>
    <script src="/playground/graphiql.js"></script>
    <script>
      YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), ${embedded({
        endpoint: '/graphql',
        title: 'Sila playground',
        defaultTabs: examples.map(({ query }) => ({ query })),
        shouldPersistHeaders: false,
      })});
    </script>
  </body>
</html>
`;

export const playground = (): Router => {
  const router = Router();
  router.get('/playground', (_request, response) => {
    response.type('html').send(page(readExamples()));
  });
  router.use('/playground', express.static(ASSETS, { index: false, maxAge: '1h' }));
  return router;
};
