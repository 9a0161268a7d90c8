/** The typed client against a service with the samples: an example of each operation. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as sila from '../../client/index.js';
import { generate } from '../../scripts/client.js';
import { createIngest } from '../../src/app.js';
import { InputError } from '../../src/errors.js';
import { ingestPage } from '../../src/ingest/index.js';
import type { Input } from '../../src/resolvers/index.js';
import { samplePages } from '../export/sample-pages.js';
import { openGraph } from '../graph/open.js';
import { serveOver } from '../server/serve.js';

const graph = await openGraph();
/** What a web of its own would give: fetching itself is tested with the sources. */
async function* pagesOf(address: string): AsyncGenerator<Input> {
  if (address.startsWith('file:'))
    yield { error: new InputError('ADDRESS_REFUSED', 'The scheme file is not fetched.', { input: address }) };
  else
    yield {
      page: {
        id: address,
        format: 'text',
        content: 'استقبل وزير الخارجية النرويجي أولاف هانسن نظيره التونسي سامي القاسمي في أوسلو.',
      },
    };
}
const service = await serveOver(graph.connection, {
  pagesOf,
  ingest: createIngest(graph.store, (page) => ingestPage(page)),
});
const client = sila.createClient({ url: `${service.url}/graphql` });
const tried = new Set<string>();
const ask: sila.SilaClient['request'] = (operation, ...given) => {
  tried.add(operation.name);
  return client.request(operation, ...given);
};
beforeAll(async () => {
  await graph.store.savePages(await samplePages());
});
afterAll(async () => {
  await service.close();
  await graph.close();
});

/** A denied call, a call told by two outlets, and who took part. */
const FARHADI = 'حسين فرهادي';
const NASEF = 'طارق ناصف';
const RITCHI = 'باولا ريتشي';

describe('every operation, by example', () => {
  it('Overview', async () => {
    const { counts, contacts, whoSpokeWithWhom, claims } = await ask(sila.Overview, { contacts: 3 });
    expect(counts.articles).toBe(21);
    expect(contacts.nodes.map((node) => node.participants.length > 1)).toEqual([true, true, true]);
    expect(whoSpokeWithWhom.nodes.every((pair) => pair.count > 0)).toBe(true);
    expect(claims.nodes.every((claim) => claim.deniedBy.length > 0)).toBe(true);
  });

  it('Search', async () => {
    const { search } = await ask(sila.Search, { text: FARHADI, kinds: ['PERSON'] });
    expect(search[0]?.node).toMatchObject({ __typename: 'Person', name: FARHADI });
  });

  it('Actor and ActorActivity', async () => {
    const { actor } = await ask(sila.Actor, { ref: NASEF });
    expect(actor).toMatchObject({ kind: 'PERSON', name: NASEF });
    const { contacts, timeline } = await ask(sila.ActorActivity, { ref: actor?.id ?? '' });
    expect(contacts.nodes.map(({ type }) => type)).toContain('CALL');
    expect(timeline.map(({ start }) => start)).toContain('2025-10-01');
  });

  it('WhoSpokeWithWhom', async () => {
    const { whoSpokeWithWhom } = await ask(sila.WhoSpokeWithWhom, { actor: NASEF, channels: ['CALL'] });
    const [pair] = whoSpokeWithWhom.nodes;
    expect([pair?.a.name, pair?.contacts.nodes[0]?.type]).toEqual([NASEF, 'CALL']);
    const { whoSpokeWithWhom: states } = await ask(sila.WhoSpokeWithWhom, {
      level: 'STATE',
      orderBy: 'COUNT',
      first: 5,
    });
    expect(states.nodes.length).toBe(5);
    // Belgium and Morocco, Bahrain and Oman, Djibouti and Ethiopia; the latest contacts are of others
    expect(states.nodes.map(({ count }) => count)).toEqual([2, 2, 2, 1, 1]);
  });

  it('Contacts and Contact', async () => {
    const { contacts } = await ask(sila.Contacts, { filter: { actor: FARHADI, types: ['CALL'] } });
    const { contact } = await ask(sila.Contact, { id: contacts.nodes[0]?.id ?? '' });
    expect(contact?.status).toBe('DENIED');
    expect(contact?.deniedBy[0]?.evidence[0]?.quote).toBeTruthy();
  });

  it('Statements, Denials, Claims and Claim', async () => {
    const { claims } = await ask(sila.Claims, { disputed: true, first: 100 });
    const contested = claims.nodes.find(({ standing }) => standing === 'CONTESTED');
    const { event } = await ask(sila.Claim, { id: contested?.id ?? '' });
    expect(event).toMatchObject({ __typename: 'Statement', standing: 'CONTESTED' });
    const { denials } = await ask(sila.Denials, { first: 100 });
    expect(denials.nodes.map((denial) => denial.denies.id)).toContain(contested?.id);
    const { statements } = await ask(sila.Statements, { first: 1 });
    expect(statements.pageInfo.hasNextPage).toBe(true);
    const next = await ask(sila.Statements, { first: 1, after: statements.pageInfo.endCursor });
    expect(next.statements.nodes[0]?.id).not.toBe(statements.nodes[0]?.id);
  });

  it('Articles, Article and Explain', async () => {
    const { articles } = await ask(sila.Articles, { search: RITCHI });
    const id = articles.nodes[0]?.id ?? '';
    const { article } = await ask(sila.Article, { id });
    const told = article?.events.nodes.flatMap((event) => event.evidence) ?? [];
    const here = told.filter((evidence) => evidence.article.id === id);
    expect(here.length).toBeGreaterThan(0);
    expect(here.map(({ start, end }) => article?.text.slice(start, end))).toEqual(here.map((e) => e.quote));
    const { explain } = await ask(sila.Explain, { article: id });
    expect(explain?.facts.length).toBeGreaterThan(0);
  });

  it('RelationshipGraph and Path', async () => {
    const { relationshipGraph } = await ask(sila.RelationshipGraph, { seeds: [NASEF] });
    const ids = new Set(relationshipGraph.nodes.map(({ id }) => id));
    expect(relationshipGraph.edges.every((edge) => ids.has(edge.source) && ids.has(edge.target))).toBe(true);
    const { path } = await ask(sila.Path, { from: 'أحمد ولد الشيخ بابا', to: 'هاني لبيب' });
    expect(path[0]?.actors.map(({ name }) => name).at(-1)).toBe('هاني لبيب');
  });

  it('People, States, Ministries and Organizations', async () => {
    expect((await ask(sila.People, { search: NASEF })).people.nodes[0]?.name).toBe(NASEF);
    expect((await ask(sila.States, { first: 100 })).states.nodes.map(({ code }) => code)).toContain('IT');
    const { ministries } = await ask(sila.Ministries, { first: 100 });
    expect(ministries.nodes.map(({ id }) => id)).toContain('ministry:defense:LY');
    expect((await ask(sila.Organizations, {})).organizations.totalCount).toBeGreaterThan(0);
  });

  it('Timeline', async () => {
    const { timeline } = await ask(sila.Timeline, { bucket: 'YEAR', from: '2025', to: '2025' });
    expect(timeline.map(({ start }) => start)).toEqual(['2025-01-01']);
  });

  it('Ingest', async () => {
    const page = {
      id: 'client-example',
      publishedAt: '2025-11-06',
      text: 'أجرى وزير الخارجية النرويجي أولاف هانسن، أمس الأربعاء، اتصالا هاتفيا مع نظيره التونسي سامي القاسمي، بحثا خلاله التعاون.',
    };
    const { ingest } = await ask(sila.Ingest, { input: [page, { id: 'nothing', text: ' ' }] });
    expect(ingest).toMatchObject({ pages: 1, articlesAdded: 1 });
    expect(ingest.events.map(({ __typename }) => __typename)).toContain('Call');
    expect(ingest.failures.map(({ input }) => input)).toEqual(['nothing']);
    expect((await ask(sila.Ingest, { input: [page] })).ingest).toMatchObject({
      articlesAdded: 0,
      eventsAdded: 0,
    });
  });

  it('IngestUrl', async () => {
    const { ingest } = await ask(sila.IngestUrl, { url: 'https://site.example/a' });
    expect(ingest).toMatchObject({ pages: 1, articlesAdded: 1, failures: [] });
    const refused = await ask(sila.IngestUrl, { url: 'file:///etc/passwd' });
    expect(refused.ingest.failures.map(({ code }) => code)).toEqual(['ADDRESS_REFUSED']);
  });

  it('ExtractUrl', async () => {
    const before = (await ask(sila.Overview)).counts;
    const { extract } = await ask(sila.ExtractUrl, { url: 'https://site.example/b' });
    expect(extract[0]?.facts.map(({ type }) => type)).toEqual(['MEETING']);
    expect(extract[0]?.actors.map(({ name }) => name)).toContain('سامي القاسمي');
    expect((await ask(sila.Overview)).counts).toEqual(before);
    await expect(client.request(sila.ExtractUrl, { url: 'file:///etc/passwd' })).rejects.toMatchObject({
      code: 'ADDRESS_REFUSED',
    });
  });

  it('Extract', async () => {
    const text = 'أجرى وزير الخارجية النرويجي أولاف هانسن اتصالا هاتفيا مع نظيره التونسي سامي القاسمي.';
    const before = (await ask(sila.Overview)).counts;
    const { extract } = await ask(sila.Extract, { page: { text, publishedAt: '2025-11-07' } });
    expect(extract[0]).toMatchObject({ position: 'MAIN', language: 'ar', publishedAt: '2025-11-07', text });
    expect(extract[0]?.facts.map(({ type }) => type)).toEqual(['CALL']);
    expect((await ask(sila.Overview)).counts).toEqual(before);
    await expect(client.request(sila.Extract, { page: { text: ' ' } })).rejects.toMatchObject({
      code: 'EMPTY_INPUT',
    });
  });

  it('MergeActors, UndoCorrection and Corrections', async () => {
    const [keep, absorb] = [NASEF, FARHADI];
    const tried = await ask(sila.MergeActors, { keep, absorb, dryRun: true });
    expect(tried.result).toMatchObject({ dryRun: true, correction: { kind: 'MERGE', by: 'local' } });
    expect(tried.result.removed.map(({ label }) => label)).toContain(FARHADI);
    const { result } = await ask(sila.MergeActors, { keep, absorb, reason: 'to try it' });
    const { corrections } = await ask(sila.Corrections, {});
    expect(corrections.nodes[0]).toMatchObject({
      id: result.correction.id,
      reason: 'to try it',
      undoneAt: null,
    });
    const { result: undone } = await ask(sila.UndoCorrection, { id: result.correction.id });
    expect(undone.added.map(({ label }) => label)).toContain(FARHADI);
  });

  it('SplitActor and ArticlesOfActor', async () => {
    const { events } = await ask(sila.ArticlesOfActor, { ref: NASEF });
    const articles = [...new Set(events.nodes.flatMap(({ evidence }) => evidence.map((e) => e.article.id)))];
    expect(articles.length).toBeGreaterThan(1);
    const { result } = await ask(sila.SplitActor, {
      actor: NASEF,
      articles: articles.slice(1),
      dryRun: true,
    });
    expect(result.correction.kind).toBe('SPLIT');
    expect(result.added.length).toBeGreaterThan(0);
  });

  it('CorrectEvent and RetractArticle', async () => {
    const { contacts } = await ask(sila.Contacts, { filter: { actor: FARHADI, types: ['CALL'] } });
    const id = contacts.nodes[0]?.id ?? '';
    const { result } = await ask(sila.CorrectEvent, { id, change: { type: 'MEETING' }, dryRun: true });
    expect(result.removed.map((node) => node.id)).toContain(id);
    expect(result.added.map(({ kind }) => kind)).toContain('MEETING');
    const { articles } = await ask(sila.Articles, { search: RITCHI });
    const retracted = await ask(sila.RetractArticle, { id: articles.nodes[0]?.id ?? '', dryRun: true });
    expect(retracted.result.removed.length).toBeGreaterThan(0);
  });

  it('leaves none out', () => {
    const all = Object.values(sila).flatMap((value) =>
      typeof value === 'object' && 'text' in value ? [value.name] : [],
    );
    expect([...tried].sort()).toEqual(all.sort());
  });
});

describe('errors', () => {
  it('tells the service’s code and its way out', async () => {
    const error = await client.request(sila.Actor, { ref: 'nobody of this name' }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(sila.ClientError);
    expect(error).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('tells an address that does not answer', async () => {
    const lost = sila.createClient({ url: 'http://127.0.0.1:9/graphql' });
    await expect(lost.request(sila.Overview)).rejects.toMatchObject({ code: 'NETWORK' });
  });

  it('sends the key, and no key where there is none', async () => {
    const seen: (string | null)[] = [];
    const fetch: typeof globalThis.fetch = async (_url, init) => {
      seen.push(new Headers(init?.headers).get('authorization'));
      return Response.json({ data: {} });
    };
    await sila.createClient({ url: '/graphql', key: 'k1', fetch }).request(sila.Overview);
    await sila.createClient({ url: '/graphql', fetch }).request(sila.Overview);
    expect(seen).toEqual(['Bearer k1', null]);
  });
});

it('is generated from the operations and the schema (npm run client renews it)', async () => {
  const file = new URL('../../client/generated.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(await generate());
});
