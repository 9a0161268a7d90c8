import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/graph/schema.js';
import { openGraph } from './open.js';

let graph: Awaited<ReturnType<typeof openGraph>>;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const names = async (): Promise<readonly unknown[]> =>
  (await graph.connection.read('SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name')).map(
    (row) => row.name,
  );

describe('the schema', () => {
  it('is made of one index or constraint a statement, and a second start adds none', async () => {
    const made = await names();
    await graph.store.ensureSchema();
    expect(await names()).toEqual(made);
    for (const statement of MIGRATIONS.flatMap((m) => m.statements)) {
      expect(made).toContain(/(?:CONSTRAINT|INDEX) (\S+)/.exec(statement)?.[1]);
    }
  });

  it('refuses two nodes of one id', async () => {
    await graph.connection.write("MERGE (:Actor {id: 'twin'})");
    await expect(graph.connection.write("CREATE (:Actor {id: 'twin'})")).rejects.toThrow();
  });

  it('numbers its steps without a gap', () => {
    expect(MIGRATIONS.map((m) => m.number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });
});
