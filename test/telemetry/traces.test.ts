/** Traces as a collector gets them, over OTLP: request, field and trip to the database, one under the other, and no text. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app.js';
import { testConfig } from '../graph/open.js';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
  readonly status: { readonly code?: number };
}
interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: Span['attributes'] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

const SECRET = 'Zanzibarovich';
const CALLER = { trace: '4bf92f3577b34da6a3ce929d0e0e4736', span: '00f067aa0ba902b7' };
const bodies: string[] = [];
const paths: string[] = [];
const collector = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    paths.push(request.url ?? '');
    bodies.push(Buffer.concat(parts).toString());
    response.setHeader('content-type', 'application/json').end('{}');
  });
});
let app: App;
let spans: readonly Span[];

const ask = (url: string, query: string, variables: object, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });

beforeAll(async () => {
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  app = await createApp({ ...testConfig(), port: 0, otlpEndpoint: `http://127.0.0.1:${port}` });
  const { url } = await app.listen();
  await ask(
    url,
    'query Q($text: String!) { search(text: $text) { score } }',
    { text: SECRET },
    {
      traceparent: `00-${CALLER.trace}-${CALLER.span}-01`,
    },
  );
  const text = `Norwegian Foreign Minister Ole ${SECRET} met Tunisian President Sami Jelassi in Tunis on Monday. The two men said that the talks about the pipeline had been useful and that they would go on in the spring.`;
  await ask(url, 'mutation M($page: PageInput!) { ingest(input: [$page]) { pages } }', {
    page: { id: 'p', text, publishedAt: '2025-10-08' },
  });
  await ask(url, 'query ($actor: String!) { whoSpokeWithWhom(actor: $actor) { nodes { count } } }', {
    actor: `Nobody ${SECRET}`,
  });
  await fetch(`${url}/${SECRET}`);
  await app.close();
  spans = bodies.flatMap((body) =>
    (JSON.parse(body) as Export).resourceSpans.flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap((scope) => scope.spans),
    ),
  );
});
afterAll(() => new Promise<void>((resolve) => collector.close(() => resolve())));

const named = (name: string): Span | undefined => spans.find((span) => span.name === name);
const childrenOf = (span: Span | undefined): readonly Span[] =>
  spans.filter(({ traceId, parentSpanId }) => traceId === span?.traceId && parentSpanId === span?.spanId);
const told = (span: Span | undefined): Record<string, string | undefined> =>
  Object.fromEntries((span?.attributes ?? []).map(({ key, value }) => [key, value.stringValue]));

describe('a trace', () => {
  it('reaches the collector as OTLP over HTTP, under the service’s name', () => {
    expect(new Set(paths)).toEqual(new Set(['/v1/traces']));
    const [first] = (JSON.parse(bodies[0] ?? '') as Export).resourceSpans;
    expect(first?.resource.attributes).toContainEqual({
      key: 'service.name',
      value: { stringValue: 'sila' },
    });
  });

  it('goes from the request to the field to the database, under the caller’s own', () => {
    const field = named('Query.search');
    const request = spans.find(({ spanId }) => spanId === field?.parentSpanId);
    expect(request).toMatchObject({
      name: 'POST /graphql',
      kind: 2,
      traceId: CALLER.trace,
      parentSpanId: CALLER.span,
    });
    expect(told(request)).toMatchObject({ 'http.request.method': 'POST', 'http.route': '/graphql' });
    const trips = childrenOf(field);
    expect(trips.length).toBeGreaterThan(0);
    for (const trip of trips) {
      expect(trip).toMatchObject({ kind: 3, traceId: CALLER.trace });
      expect(told(trip)).toMatchObject({ 'db.system.name': 'neo4j', 'db.namespace': 'neo4j' });
    }
  });

  it('of a mutation has its transaction, and in it each statement', () => {
    const transaction = childrenOf(named('Mutation.ingest')).find(({ name }) => name === 'transaction neo4j');
    expect(childrenOf(transaction).length).toBeGreaterThan(3);
  });

  it('tells a failure by its code', () => {
    const field = named('Query.whoSpokeWithWhom');
    expect(field?.status.code).toBe(2);
    expect(told(field)['error.type']).toBe('NOT_FOUND');
  });

  it('holds nothing of an article, of what was asked, or of an address that somebody made up', () => {
    expect(spans.length).toBeGreaterThan(10);
    for (const body of bodies) expect(body).not.toContain(SECRET);
  });
});
