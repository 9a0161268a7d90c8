import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureSchema, MIGRATIONS, type Migration } from '../../src/graph/schema.js';
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

  describe('a change of what is stored', () => {
    const FROM = MIGRATIONS.length;
    const double: Migration = {
      number: FROM + 1,
      statements: ['CREATE INDEX topic_slug_test IF NOT EXISTS FOR (n:Topic) ON (n.doubled)'],
      data: [
        `MATCH (n:Topic) WHERE n.doubled IS NULL WITH n LIMIT 4
         SET n.doubled = n.size * 2, n.times = coalesce(n.times, 0) + 1 RETURN count(*) AS done`,
      ],
    };
    const after: Migration = {
      number: FROM + 2,
      statements: [],
      data: [
        'MATCH (n:Topic) WHERE n.after IS NULL WITH n LIMIT 4 SET n.after = n.doubled + 1 RETURN count(*) AS done',
      ],
    };
    const migrations = [...MIGRATIONS, double, after];
    const write = (cypher: string, parameters?: Record<string, unknown>) =>
      graph.connection.write(cypher, parameters);
    const schema = async () =>
      (await graph.connection.read("MATCH (g:Graph {id: 'graph'}) RETURN g.schema AS schema"))[0]?.schema;
    const changed = async () =>
      (await graph.connection.read('MATCH (n:Topic) WHERE n.doubled IS NOT NULL RETURN count(n) AS n'))[0]?.n;

    it('that was cut off goes on where it stopped, and does nothing twice', async () => {
      await graph.wipe();
      await graph.store.ensureSchema();
      await write("UNWIND range(1, 10) AS i CREATE (:Topic {id: 't' + i, size: i})");
      let left = 2;
      const lost = new Error('the connection is lost');
      const cutting: typeof write = (cypher, parameters) => {
        if (cypher === double.data?.[0] && left-- === 0) return Promise.reject(lost);
        return write(cypher, parameters);
      };
      await expect(ensureSchema(cutting, migrations)).rejects.toBe(lost);
      expect([await schema(), await changed()]).toEqual([FROM, 8]);
      await ensureSchema(write, migrations);
      await ensureSchema(write, migrations);
      const rows = await graph.connection.read(
        'MATCH (n:Topic) RETURN n.size AS size, n.doubled AS doubled, n.times AS times, n.after AS after ORDER BY size',
      );
      expect(rows).toEqual(
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((size) => ({
          size,
          doubled: size + size,
          times: 1,
          after: size + size + 1,
        })),
      );
      expect(await schema()).toBe(FROM + 2);
    });

    it('by a later Sila is not undone by an earlier one: it does not start', async () => {
      await expect(graph.store.ensureSchema()).rejects.toMatchObject({
        code: 'DATABASE_SETUP',
        message: expect.stringContaining(`schema ${FROM + 2}`),
      });
      await write('DROP INDEX topic_slug_test IF EXISTS');
      await graph.wipe();
      await graph.store.ensureSchema();
      expect(await schema()).toBe(FROM);
    });
  });
});
