/** Who may do what: every role against every operation of the schema, and the doors beside GraphQL. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  execute,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
} from 'graphql';
import { createClient } from 'graphql-ws';
import { getMetadataStorage } from 'type-graphql';
import { afterAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { addKey, createAccess } from '../../src/access/index.js';
import { createIngest } from '../../src/app.js';
import { SilaError } from '../../src/errors.js';
import { ingestPage } from '../../src/ingest/index.js';
import { allows, ROLES, type Role } from '../../src/model/role.js';
import { createSchema } from '../../src/resolvers/index.js';
import { openGraph } from '../graph/open.js';
import { serveOver } from './serve.js';

const dataDir = mkdtempSync(join(tmpdir(), 'sila-access-'));
const keys = Object.fromEntries(
  ROLES.map((role) => [role, addKey(dataDir, `the ${role}`.replace(' ', '-'), role)]),
) as Record<Role, string>;
const access = createAccess({
  dataDir,
  apiKeys: [],
  jwt: { secret: null, jwksUrl: null, issuer: null, audience: null },
});
const graph = await openGraph();
const ingest = createIngest(graph.store, (page) => ingestPage(page));
const service = await serveOver(graph.connection, { ingest, options: { access } });
afterAll(async () => {
  await service.close();
  await graph.close();
  rmSync(dataDir, { recursive: true, force: true });
});
const as = (role: Role) => ({ authorization: `Bearer ${keys[role]}` });

const schema = await createSchema();
const operations = (['query', 'mutation', 'subscription'] as const).flatMap((kind) => {
  const type = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  }[kind];
  return Object.values(type?.getFields() ?? {}).map((field) => ({ kind, name: field.name, field }));
});
/** What the schema's own rules say of a root field. */
const needed = (name: string): Role | undefined =>
  getMetadataStorage().authorizedFields.find(({ fieldName }) => fieldName === name)?.roles[0] as
    | Role
    | undefined;

/** Any value of a type: whether it is a sensible one is not the question here. */
const anyOf = (type: GraphQLInputType): string => {
  if (isNonNullType(type)) return anyOf(type.ofType);
  if (isListType(type)) return `[${anyOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) return type.name === 'PageInput' ? '{ text: "x" }' : '{}';
  return { Int: '1', Boolean: 'true', Date: '"2024"' }[type.name] ?? '"x"';
};
const callOf = ({
  kind,
  name,
  field,
}: {
  kind: string;
  name: string;
  field: GraphQLField<unknown, unknown>;
}) => {
  const wanted = field.args.filter(
    ({ type, defaultValue }: GraphQLArgument) => isNonNullType(type) && defaultValue === undefined,
  );
  const args = wanted.map((arg) => `${arg.name}: ${anyOf(arg.type)}`).join(', ');
  return `${kind} { ${name}${args ? `(${args})` : ''} ${isCompositeType(getNamedType(field.type)) ? '{ __typename }' : ''} }`;
};

describe('every operation', () => {
  it.each(operations)('$kind $name names the role that it needs', ({ name }) => {
    expect(ROLES).toContain(needed(name));
  });

  it('that changes the graph needs an editor', () => {
    const mutations = operations.filter(({ kind }) => kind === 'mutation');
    expect(mutations.length).toBeGreaterThan(5);
    for (const { name } of mutations) expect(needed(name), name).toBe('editor');
  });

  describe.each(ROLES)('as %s', (role) => {
    it.each(operations.filter(({ kind }) => kind !== 'subscription'))('$kind $name', async (operation) => {
      const { status, errors } = await service.ask(callOf(operation), {}, as(role));
      const codes = (errors ?? []).map(({ extensions }) => extensions.code);
      expect(codes).not.toContain('UNAUTHENTICATED');
      expect(codes).not.toContain('GRAPHQL_VALIDATION_FAILED');
      expect(status).not.toBe(401);
      const needs = needed(operation.name) ?? 'admin';
      if (allows(role, needs)) expect(codes).not.toContain('FORBIDDEN');
      else expect(codes).toEqual(['FORBIDDEN']);
    });
  });

  // what a subscription resolves is asked for each event: run as its events are, with whoever listens
  describe.each([...ROLES, 'none'] as const)('heard by %s', (role) => {
    it.each(operations.filter(({ kind }) => kind === 'subscription'))('$kind $name', async (operation) => {
      const { errors } = await execute({
        schema,
        document: parse(callOf(operation)),
        rootValue: {},
        contextValue: { who: { name: 'somebody', role } },
      });
      const codes = (errors ?? []).map(({ originalError }) =>
        originalError instanceof SilaError ? originalError.code : null,
      );
      const needs = needed(operation.name) ?? 'admin';
      if (role !== 'none' && allows(role, needs)) expect(codes).not.toContain('FORBIDDEN');
      else expect(codes).toEqual(['FORBIDDEN']);
    });
  });

  it.each([...operations.filter(({ kind }) => kind !== 'subscription')])(
    '$kind $name is closed without a key',
    async (operation) => {
      const { status, errors } = await service.ask(callOf(operation));
      expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    },
  );
});

describe('without a key', () => {
  it.each(['/export?format=jsonl', '/metrics', '/graphql?query={__typename}'])(
    '%s is closed, and says how to come in',
    async (path) => {
      const answer = await fetch(service.url + path, { headers: { 'apollo-require-preflight': 'yes' } });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toContain('Bearer');
      const { errors } = (await answer.json()) as {
        errors: { extensions: { code: string; hint: string } }[];
      };
      expect(errors[0]?.extensions).toMatchObject({
        code: 'UNAUTHENTICATED',
        hint: expect.stringContaining('sila keys'),
      });
    },
  );
  it.each(['/', '/playground', '/health/live', '/health/ready'])('%s is open', async (path) => {
    expect((await fetch(service.url + path)).status).toBe(200);
  });
  it('nobody can ask for the schema', async () => {
    expect((await service.ask('{ __schema { types { name } } }')).status).toBe(401);
  });
  it('a large body is not even read', async () => {
    const answer = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: 'x'.repeat(1_000_000),
    });
    expect(answer.status).toBe(401);
  });
});

describe('roles beside GraphQL', () => {
  it('a reader exports; only an admin sees the metrics', async () => {
    const status = async (path: string, role: Role) =>
      (await fetch(service.url + path, { headers: as(role) })).status;
    expect(await status('/export?format=jsonl', 'reader')).toBe(200);
    expect(await status('/metrics', 'editor')).toBe(403);
    expect(await status('/metrics', 'admin')).toBe(200);
  });
});

describe('subscriptions', () => {
  const listen = (connectionParams: Record<string, string>) =>
    new Promise<string>((resolve) => {
      const client = createClient({
        url: `${service.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams,
        retryAttempts: 0,
        lazy: false,
        onNonLazyError: () => {},
      });
      client.on('connected', () => {
        resolve('connected');
        void client.dispose();
      });
      client.on('closed', (event) => resolve(String((event as { code: number }).code)));
    });
  it('take the key with the first message, and nobody without', async () => {
    expect(await listen(as('reader'))).toBe('connected');
    expect(await listen({})).toBe('4403');
    expect(await listen({ authorization: 'Bearer wrong' })).toBe('4403');
  });
});

describe('what is written down', () => {
  /** Without the lines about slow operations: whether there are any is the machine's affair. */
  const audited = () => service.noted.filter((entry) => (entry as { audit?: boolean }).audit);

  it('each mutation and export with who, and nothing of an article', async () => {
    service.noted.length = 0;
    const text = 'أجرى وزير الخارجية النرويجي أولاف هانسن اتصالا هاتفيا مع نظيره التونسي سامي القاسمي.';
    await service.ask(
      'mutation ($text: String!) { ingest(input: [{ text: $text }]) { pages } }',
      { text },
      { ...as('editor'), 'x-request-id': 'the-request' },
    );
    await fetch(`${service.url}/export?format=jsonl`, { headers: as('reader') });
    expect(audited()).toEqual([
      expect.objectContaining({
        audit: true,
        who: 'the-editor',
        fields: ['ingest'],
        requestId: 'the-request',
      }),
      expect.objectContaining({ audit: true, who: 'the-reader', format: 'jsonl' }),
    ]);
    expect(JSON.stringify(service.noted)).not.toContain('هانسن');
  });
  it('a refused mutation too', async () => {
    service.noted.length = 0;
    await service.ask('mutation { retractArticle(id: "x") { dryRun } }', {}, as('reader'));
    expect(audited()).toEqual([expect.objectContaining({ who: 'the-reader', codes: ['FORBIDDEN'] })]);
  });
  it('names corrections by key', async () => {
    const { data } = await service.ask<{ articles: { nodes: { id: string }[] } }>(
      '{ articles(first: 1) { nodes { id } } }',
      {},
      as('reader'),
    );
    const id = data?.articles.nodes[0]?.id;
    const made = await service.ask<{ retractArticle: { correction: { by: string } } }>(
      'mutation ($id: ID!) { retractArticle(id: $id, dryRun: true) { correction { by } } }',
      { id },
      as('editor'),
    );
    expect(made.data?.retractArticle.correction.by).toBe('the-editor');
  });
  it('every answer has an id: the one given, or one made; a forged one is not taken', async () => {
    const idOf = async (given?: string) =>
      (
        await fetch(`${service.url}/health/live`, given ? { headers: { 'x-request-id': given } } : {})
      ).headers.get('x-request-id');
    expect(await idOf('abc-1')).toBe('abc-1');
    expect(await idOf()).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idOf('a b"><script>')).toMatch(/^[0-9a-f-]{36}$/);
  });
  it('metrics: requests, operations by field, what was ingested', async () => {
    const text = await (await fetch(`${service.url}/metrics`, { headers: as('admin') })).text();
    expect(text).toMatch(
      /sila_http_request_seconds_count\{route="\/graphql",method="POST",status="401"\} \d+/,
    );
    expect(text).toMatch(/sila_graphql_field_seconds_count\{field="ingest",outcome="done"\} \d+/);
    expect(text).toMatch(/sila_ingested_pages_total\{outcome="used"\} [1-9]/);
    expect(text).toMatch(/sila_new_events_total\{kind="call"\} [1-9]/);
  });
});

describe('what an operator may close', () => {
  it('rate: says so, and when to come again', async () => {
    const slow = await serveOver(graph.connection, { options: { access, ratePerMinute: 2 } });
    try {
      const answers = [];
      for (let i = 0; i < 3; i++) answers.push(await slow.ask('{ __typename }', {}, as('reader')));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
      expect(answers[2]?.errors?.[0]).toMatchObject({
        message: expect.stringContaining('2 requests'),
        extensions: { code: 'LIMIT_EXCEEDED' },
      });
      expect((await slow.ask('{ __typename }', {}, as('editor'))).status).toBe(200);
    } finally {
      await slow.close();
    }
  });

  it('introspection, the playground, queries outside a list, other sites', async () => {
    const shut = await serveOver(graph.connection, {
      options: {
        introspection: false,
        playground: false,
        safelist: new Set(['{\n  counts {\n    articles\n  }\n}']),
        corsOrigins: ['https://desk.example'],
      },
    });
    try {
      expect((await shut.ask('{ __schema { types { name } } }')).errors).toBeDefined();
      expect((await fetch(`${shut.url}/playground`)).status).toBe(404);
      expect((await shut.ask('{ counts { articles } }')).errors).toBeUndefined();
      expect((await shut.ask('{ counts { events } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      const origin = async (from: string) =>
        (
          await fetch(`${shut.url}/graphql`, {
            method: 'OPTIONS',
            headers: { origin: from, 'access-control-request-method': 'POST' },
          })
        ).headers.get('access-control-allow-origin');
      expect(await origin('https://desk.example')).toBe('https://desk.example');
      expect(await origin('https://elsewhere.example')).toBeNull();
    } finally {
      await shut.close();
    }
  });

  it('other sites are shut out unless named, and a form cannot post for a visitor', async () => {
    const preflight = await fetch(`${service.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    const open = await serveOver(graph.connection);
    try {
      const form = await fetch(`${open.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: '{"query":"{__typename}"}',
      });
      expect(form.status).toBeGreaterThanOrEqual(400);
    } finally {
      await open.close();
    }
  });
});
