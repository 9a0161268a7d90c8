/** The playground's files, as the build writes them. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { afterAll, describe, expect, it } from 'vitest';
import { playground, readExamples } from '../../src/server/playground.js';

execFileSync(process.execPath, [fileURLToPath(new URL('../../scripts/playground.mjs', import.meta.url))]);
const app = express().use(playground());
const server = app.listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const address = server.address();
const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
afterAll(() => {
  server.close();
});

describe('the playground', () => {
  it('finds every file that its page names', async () => {
    const page = await (await fetch(`${url}/playground`)).text();
    const files = [...page.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, path]) => path);
    const workers = ['json', 'graphql', 'editor'].map((name) => `/playground/${name}.worker.js`);
    expect(files).toEqual(['/playground/graphiql.css', '/playground/graphiql.js']);
    for (const file of [...files, ...workers]) {
      const response = await fetch(`${url}${file}`);
      expect([file, response.status]).toEqual([file, 200]);
      expect((await response.text()).length).toBeGreaterThan(100_000);
    }
  });

  it('opens on the example queries in the order of their names', () => {
    const numbers = readExamples().map(({ name }) => Number.parseInt(name, 10));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(readExamples()[0]?.name).toBe('1-who-spoke-with-whom');
    expect(readExamples(fileURLToPath(new URL('./nowhere/', import.meta.url)))).toEqual([]);
  });
});
