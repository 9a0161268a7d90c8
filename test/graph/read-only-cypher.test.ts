/** Questions in Cypher from outside: what reads is answered, and nothing else is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from './open.js';
import { callReport } from './pages.js';

let graph: Awaited<ReturnType<typeof openGraph>>;
beforeAll(async () => {
  graph = await openGraph();
  await graph.store.savePages([
    callReport({ id: 'one', lead: 'في باريس', publishedAt: '2024-04-04', day: '2024-04-03' }),
  ]);
}, 120_000);
afterAll(() => graph?.close());

interface Limits {
  readonly parameters?: Record<string, unknown>;
  readonly maxRows?: number;
  readonly timeout?: number;
}
const ask = async (query: string, { parameters = {}, maxRows = 100, timeout = 30_000 }: Limits = {}) => {
  let columns: readonly string[] = [];
  let truncated = false;
  const rows: Record<string, unknown>[] = [];
  for await (const part of graph.store.cypher({ query, parameters, maxRows, timeout })) {
    if ('columns' in part) columns = part.columns;
    else if ('row' in part) rows.push(part.row);
    else truncated = true;
  }
  return { columns, rows, truncated };
};

describe('a query that reads', () => {
  it('is answered, with its parameters', async () => {
    const query = 'MATCH (s:State {id: $id}) RETURN s.code AS code, date("2024-04-03") AS day, $list AS list';
    expect(await ask(query, { parameters: { id: 'state:FR', list: [1, 2] } })).toEqual({
      columns: ['code', 'day', 'list'],
      rows: [{ code: 'FR', day: '2024-04-03', list: [1, 2] }],
      truncated: false,
    });
  });

  it('tells its columns where there is no row', async () => {
    const { columns, rows } = await ask('MATCH (n:Nobody) RETURN n.id AS id, n');
    expect([columns, rows]).toEqual([['id', 'n'], []]);
  });

  it.each([
    'CALL db.labels() YIELD label RETURN label',
    'CALL `db`.`relationshipTypes`()',
    'CALL db.propertyKeys()',
    'CALL db.schema.visualization()',
    "CALL db.index.fulltext.queryNodes('actor_text', 'france') YIELD node RETURN node.id",
    'MATCH (n:Person) WHERE EXISTS { CALL db.labels() YIELD label WHERE label = "Person" RETURN label } RETURN n.id',
    'MATCH (n:Person) CALL (n) { RETURN COUNT { (n)-->() } AS ties } RETURN n.name, ties',
    'SHOW INDEXES',
    'CYPHER 5 MATCH (n:Person) RETURN n LIMIT 1',
    "RETURN 'CREATE (n) // LOAD CSV FROM x; CALL dbms.listConfig()' AS text",
    'MATCH (n) WHERE n.name <> "DELETE" RETURN n.name AS `SET x` LIMIT 1',
  ])('goes through: %s', async (query) => {
    expect((await ask(query)).rows.length).toBeGreaterThan(0);
  });

  it('is cut off at the limit, and says so', async () => {
    const { rows, truncated } = await ask('UNWIND range(1, 1000000) AS x RETURN x', { maxRows: 3 });
    expect([rows, truncated]).toEqual([[{ x: 1 }, { x: 2 }, { x: 3 }], true]);
    const exact = await ask('UNWIND range(1, 3) AS x RETURN x', { maxRows: 3 });
    expect([exact.rows.length, exact.truncated]).toEqual([3, false]);
  });
});

/** What a subquery in this place is for the database: not a step of the plan, an expression. */
const within = (inner: string): string[] => [
  `RETURN [x IN [1] | COLLECT { ${inner} }] AS c`,
  `RETURN CASE WHEN true THEN COUNT { ${inner} } END AS c`,
  `MATCH p = (:Person)-[:TOOK_PART*1..2]-() WHERE all(n IN nodes(p) WHERE EXISTS { ${inner} }) RETURN count(p)`,
  `MATCH (n:Person) WHERE n.id = 'x' OR EXISTS { ${inner} } RETURN n`,
  `CALL () { ${inner} } RETURN 1`,
  `UNWIND [x IN [1] | EXISTS { MATCH (q) WHERE COUNT { ${inner} } > 0 }] AS y RETURN y`,
];

describe('a query that would do more', () => {
  const before = () => graph.store.counts();

  it.each([
    'CREATE (n:Evil) RETURN n',
    'MATCH (n) DETACH DELETE n',
    'MATCH (n:Person) SET n.name = 1',
    "MERGE (n:Evil {id: 'x'}) RETURN n",
    'MATCH (n:Person) CALL (n) { SET n.x = 1 } IN TRANSACTIONS',
    'FOREACH (x IN [1] | CREATE (:Evil))',
    'MATCH (n:Person) REMOVE n.name',
    'CREATE INDEX evil FOR (n:Evil) ON (n.x)',
    'DROP CONSTRAINT actor_id',
    '/* MATCH */ CREATE /* */ (n:Evil)',
  ])('and writes is refused: %s', async (query) => {
    const counts = await before();
    await expect(ask(query)).rejects.toMatchObject({ code: 'WRITE_REFUSED' });
    expect(await graph.store.counts()).toEqual(counts);
  });

  it.each([
    "LOAD CSV FROM 'file:///x.csv' AS row RETURN row",
    "LOAD /* */ CSV WITH HEADERS FROM 'http://127.0.0.1:1/' AS row RETURN row",
    ...within("LOAD CSV FROM 'file:///x.csv' AS row RETURN row"),
    'CALL dbms.listConfig()',
    'CALL dbms.components() YIELD name RETURN name',
    'CALL `dbms`.`listConfig`() YIELD name RETURN name',
    ...within('CALL dbms.listConfig() YIELD name RETURN name'),
    "CALL apoc.load.json('http://127.0.0.1:1/')",
    'CALL db.createLabel("Evil")',
    'SHOW TRANSACTIONS',
    "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    'SHOW SETTINGS',
    'SHOW USERS',
    "CREATE USER evil SET PASSWORD 'evil-evil-evil'",
  ])('and reaches beyond the graph is refused: %s', async (query) => {
    await expect(ask(query)).rejects.toMatchObject({ code: 'FORBIDDEN_OPERATION' });
  });

  it('is refused by the database too, were the plan to hide it', async () => {
    const rows = graph.connection.readRows(async function* (transaction) {
      yield* (await transaction.run('CREATE (n:Evil) RETURN n')).rows;
    });
    await expect(rows.next()).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
  });
});

describe('a query that cannot be answered', () => {
  it('gets the words of the database, with the place in the query', async () => {
    await expect(ask('MATCH (n RETURN n')).rejects.toMatchObject({
      code: 'BAD_CYPHER',
      message: expect.stringContaining('line 1, column 10 (offset: 9)'),
    });
    await expect(ask('MATCH (n)\nRETURN m')).rejects.toMatchObject({
      code: 'BAD_CYPHER',
      message: expect.stringMatching(/`m` not defined \(line 2, column 8 \(offset: 17\)\)/),
    });
  });

  it.each([
    ['RETURN $missing', {}],
    ['RETURN 1; MATCH (n) DETACH DELETE n', {}],
    ['RETURN 1 / $zero AS x', { zero: 0 }],
    ['\\u0043REATE (n:Evil)', {}],
    ['PROFILE MATCH (n) RETURN n', {}],
    ['', {}],
  ])('is told so: %s', async (query, parameters) => {
    // a driver sends whole numbers as such only where it is told to
    const sent = 'zero' in parameters ? query.replace('$zero', '0') : query;
    await expect(ask(sent, { parameters })).rejects.toMatchObject({ code: 'BAD_CYPHER' });
  });

  it('is ended by the database when its time is over', async () => {
    const endless = 'UNWIND range(1, 1000000000) AS x UNWIND range(1, 1000000) AS y RETURN count(y)';
    await expect(ask(endless, { timeout: 300 })).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
  });
});

describe('an answer that nobody reads to its end', () => {
  it('leaves nothing running in the database', async () => {
    const query = "UNWIND range(1, 100000000) AS x RETURN x, 'left early' AS mark";
    for await (const part of graph.store.cypher({ query, parameters: {}, maxRows: 1e9, timeout: 60_000 }))
      if ('row' in part) break;
    const running = await graph.connection.read(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'left early' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery",
    );
    expect(running).toEqual([]);
  });
});
