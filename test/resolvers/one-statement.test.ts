/** Every root field is one statement, counted as Bolt carries it, and fetches what was asked for and nothing else. */
import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../src/graph/index.js';
import { createSchema, type Input } from '../../src/resolvers/index.js';
import { type BoltProxy, boltProxy } from '../graph/bolt-proxy.js';
import { openGraph, testConfig } from '../graph/open.js';
import { callReport, disputedReport } from '../graph/pages.js';
import { serveOver } from '../server/serve.js';
import { deep, shallow } from './selections.js';

const UNLIMITED = {
  bodyBytes: 1e7,
  tokens: 1e6,
  depth: 100,
  fields: 1e6,
  width: 1e6,
  definitions: 1e3,
  complexity: 1e12,
};
/** Deeper, all of everything takes the database seconds to plan. */
const DEPTH = 1;

const PAGE = 'استقبل وزير الخارجية النرويجي أولاف هانسن نظيره التونسي سامي القاسمي في أوسلو.';
async function* pagesOf(id: string): AsyncGenerator<Input> {
  yield { page: { id, format: 'text', content: PAGE } };
}

let graph: Awaited<ReturnType<typeof openGraph>>;
let proxy: BoltProxy;
let proxied: Awaited<ReturnType<typeof connect>>;
let service: Awaited<ReturnType<typeof serveOver>>;
const ids = { article: '', person: '', event: '', contact: '' };
/** What the database was asked and what it gave. */
const asked: { readonly cypher: string; readonly rows: readonly unknown[] }[] = [];
const schema: GraphQLSchema = await createSchema();

beforeAll(async () => {
  graph = await openGraph();
  await graph.store.savePages([
    callReport({ id: 'page-0', lead: 'في لندن', publishedAt: '2024-04-04', day: '2024-04-03' }),
    callReport({ id: 'page-1', lead: 'في باريس', publishedAt: '2024-04-04', day: '2024-04-03' }),
    disputedReport(),
  ]);
  const [article, person, event, contact] = await Promise.all([
    graph.store.articles({}),
    graph.store.people({}),
    graph.store.events({}),
    graph.store.contacts({}),
  ]);
  ids.article = article.nodes[0]?.id ?? '';
  ids.person = person.nodes[0]?.id ?? '';
  ids.event = event.nodes[0]?.id ?? '';
  ids.contact = contact.nodes[0]?.id ?? '';
  proxy = await boltProxy(inject('neo4j').uri);
  proxied = await connect({ ...testConfig(), neo4j: { ...testConfig().neo4j, uri: proxy.uri } });
  service = await serveOver(
    {
      write: (cypher, parameters) => proxied.write(cypher, parameters),
      writeTransaction: (work) => proxied.writeTransaction(work),
      readRows: (work, options) => proxied.readRows(work, options),
      read: async (cypher, parameters) => {
        const rows = await proxied.read(cypher, parameters);
        asked.push({ cypher, rows: structuredClone(rows) });
        return rows;
      },
    },
    { limits: UNLIMITED, pagesOf },
  );
});
afterAll(async () => {
  await service?.close();
  await proxied?.close();
  await proxy?.close();
  await graph?.close();
});

/** Arguments with which each root field has something to tell; names where it takes names. A new field needs a line. */
const ARGUMENTS: Readonly<Record<string, () => string>> = {
  actor: () => '(ref: "Shoigu")',
  article: () => `(id: "${ids.article}")`,
  articles: () => '(search: "اتصال")',
  claims: () => '(speaker: "وزارة الدفاع الروسية", about: "المحادثات")',
  contact: () => `(id: "${ids.contact}")`,
  contacts: () => '(filter: {actor: "Shoigu", with: "ليكورنو", from: "2024", types: [CALL]})',
  corrections: () => '(first: 5)',
  counts: () => '',
  denials: () => '(first: 5)',
  event: () => `(id: "${ids.event}")`,
  events: () => '(filter: {actor: "ليكورنو", about: "terrorism"}, orderBy: DATE_ASC)',
  explain: () => `(article: "${ids.article}")`,
  extract: () => `(page: {text: "${PAGE}"})`,
  extractUrl: () => '(url: "https://site.example/a")',
  ministries: () => '(search: "الدفاع")',
  ministry: () => '(id: "ministry:defense:RU")',
  node: () => `(id: "${ids.event}")`,
  organization: () => '(id: "organization:none")',
  organizations: () => '',
  path: () => '(from: "Shoigu", to: "ليكورنو")',
  people: () => '(search: "Shoigu")',
  person: () => `(id: "${ids.person}")`,
  relationshipGraph: () => '(seeds: ["Shoigu", "ministry:defense:RU"], depth: 3)',
  search: () => '(text: "Shoigu")',
  state: () => '(code: "RU")',
  statements: () => '(filter: {speaker: "وزارة الدفاع الروسية"})',
  states: () => '',
  timeline: () => '(actor: "Shoigu", bucket: DAY)',
  whoSpokeWithWhom: () => '(actor: "Shoigu", with: "ليكورنو", from: "2024", level: STATE)',
};
/** Questions to the rules, which no database answers. */
const STATEMENTS: Readonly<Record<string, number>> = { extract: 0, extractUrl: 0 };

const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
const ask = async (query: string) => {
  proxy.taken();
  asked.length = 0;
  const { data, errors } = await service.ask(query);
  expect(errors, query.slice(0, 500)).toBeUndefined();
  return { data: data ?? {}, statements: proxy.taken() };
};

describe('one statement a root field', () => {
  it('counts what Bolt carries', async () => {
    proxy.taken();
    await proxied.read('RETURN 1');
    await Promise.all([proxied.read('RETURN 2'), proxied.read('RETURN 3')]);
    expect(proxy.taken()).toBe(3);
  });

  it('has a case for every root field', () => {
    expect(roots.map(({ name }) => name).sort()).toEqual(Object.keys(ARGUMENTS).sort());
  });

  it.each(roots.map(({ name }) => name))('%s, asked for one field', async (name) => {
    const root = roots.find((field) => field.name === name);
    const { data, statements } = await ask(
      `{ ${name}${ARGUMENTS[name]?.()} ${root ? shallow(root.type) : ''} }`,
    );
    expect(data[name] === null).toBe(name === 'organization');
    expect(statements).toBe(STATEMENTS[name] ?? 1);
  });

  it.each(roots.map(({ name }) => name))('%s, asked for everything', async (name) => {
    const root = roots.find((field) => field.name === name);
    const all = root ? deep(schema, root.type, DEPTH) : '';
    expect((await ask(`{ ${name}${ARGUMENTS[name]?.()} ${all} }`)).statements).toBe(STATEMENTS[name] ?? 1);
  });

  it('several root fields are as many statements', async () => {
    const { statements } = await ask(
      `{ a: people { nodes { name contacts { nodes { id } } } } b: people { totalCount } state(code: "FR") { name }
         whoSpokeWithWhom { nodes { a { name } contacts(first: 1) { nodes { evidence { article { text } } } } } } }`,
    );
    expect(statements).toBe(4);
  });

  it.each([
    `{ events { nodes { evidence { article { events { nodes { ... on Contact { participants { actor {
         contacts { nodes { readouts { statements { speaker { name } } } } } } } } } } } } } } }`,
    `{ denials { nodes { denies { ... on Statement { deniedBy { denies { ... on Statement { aboutEvents { evidence {
         article { readAlso { text } } } } } } } } } } } }`,
    '{ people { nodes { roles { heldIn { ... on Ministry { state { contacts { nodes { id } } } } } } } } }',
  ])('however deep: %s', async (query) => {
    expect((await ask(query)).statements).toBe(1);
  });

  it('pages of one list under several names stay apart', async () => {
    const { data, statements } = await ask(
      `{ people(search: "Shoigu") { nodes {
           none: contacts(first: 0) { nodes { type } totalCount } all: contacts { nodes { type } } } } }`,
    );
    expect(data).toEqual({
      people: { nodes: [{ none: { nodes: [], totalCount: 1 }, all: { nodes: [{ type: 'CALL' }] } }] },
    });
    expect(statements).toBe(1);
  });
});

/** Every key of the maps that came from the database. */
const keysOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
};
const fetched = async (query: string): Promise<string[]> => {
  asked.length = 0;
  const { errors } = await service.ask(query);
  expect(errors).toBeUndefined();
  return [...new Set(asked.flatMap(({ rows }) => keysOf(rows)))].sort();
};

describe('nothing that was not asked for', () => {
  // `answer` and `rows` hold the list; `type`, `kind` and `group` tell which of several types a row has
  it.each([
    ['{ contacts { nodes { id } } }', ['answer', 'id', 'rows', 'type']],
    ['{ contacts { totalCount } }', ['answer', 'total']],
    ['{ contacts { totalCount nodes { __typename } } }', ['answer', 'rows', 'total', 'type']],
    ['{ person(id: "ID") { name } }', ['answer', 'name']],
    ['{ person(id: "ID") { name ... @skip(if: true) { aliases roles { title } } } }', ['answer', 'name']],
    [
      '{ person(id: "ID") { name ...more @include(if: false) } } fragment more on Person { aliases }',
      ['answer', 'name'],
    ],
    ['{ person(id: "ID") { roles { heldIn { name } } } }', ['answer', 'heldIn', 'kind', 'name', 'roles']],
    ['{ statements { nodes { standing } } }', ['answer', 'rows', 'standing']],
    [
      '{ node(id: "ID") { id ... on Article { text } ... on Person { aliases } } }',
      ['aliases', 'answer', 'group', 'id', 'kind'],
    ],
    ['{ whoSpokeWithWhom { nodes { count } } }', ['answer', 'count', 'list', 'rows']],
    ['{ counts { articles } }', ['answer', 'articles']],
    [
      '{ search(text: "Shoigu") { score } }',
      [
        'aliases',
        'answer',
        'degree',
        'group',
        'hits',
        'id',
        'kind',
        'name',
        'nameEn',
        'named',
        'node',
        'score',
      ],
    ],
  ])('%s', async (query, keys) => {
    expect(await fetched(query.replaceAll('ID', ids.person))).toEqual(keys);
  });

  it('neither the evidence nor a count for a list of names', async () => {
    await fetched('{ contacts { nodes { participants { actor { name } } } } }');
    const [{ cypher } = { cypher: '' }] = asked;
    expect(cypher).toMatch(/TOOK_PART/);
    expect(cypher).not.toMatch(/EVIDENCED_BY|COUNT|DENIES|SAID|HELD/);
  });
});
