/** The model through the commands and the API: asked where it is configured, and nobody where it is not. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createModel } from '../../src/llm/index.js';
import type { ExtractedPage } from '../../src/model.js';
import { openGraph } from '../graph/open.js';
import { serveOver } from '../server/serve.js';
import { startSila } from '../start-sila.js';
import { answer, rules, SHARED_CAR, TEXT } from './article.js';
import { answers, modelServer, type Reply, refuses } from './model-server.js';

let folder: string;
let server: Awaited<ReturnType<typeof modelServer>>;
let graph: Awaited<ReturnType<typeof openGraph>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sila-llm-'));
  writeFileSync(join(folder, 'page.txt'), TEXT);
  server = await modelServer(answers(answer()));
  graph = await openGraph();
});
afterAll(async () => {
  await graph?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const sila = (env: Record<string, string>, ...args: string[]) =>
  startSila(folder, [...args, '--published-at', '2025-10-08', join(folder, 'page.txt')], env).ended;
const configured = () => ({ SILA_LLM_URL: server.url, SILA_LLM_MODEL: 'reader', SILA_LLM_PRICES: '0.5,2' });
const pageOf = (out: string): ExtractedPage => JSON.parse(out);

describe('the commands', () => {
  it('ask nobody where no model is configured', async () => {
    const { status, out, err } = await sila({}, 'extract');
    expect(status).toBe(0);
    expect(pageOf(out).articles).toEqual(rules.extracted.articles);
    expect(err).toBe('');
    expect(server.asked).toHaveLength(0);
  });

  it('extract: both readings in the JSON, and what it cost beside it', async () => {
    const { status, out, err } = await sila(configured(), 'extract');
    expect(status).toBe(0);
    expect(server.asked).toHaveLength(1);
    const [article] = pageOf(out).articles;
    expect(article?.comparison).toMatchObject({ model: 'reader', modelOnly: [article?.events.at(-1)?.id] });
    expect(err).toContain(
      'reader: 1 articles read, 0 failed; 1 requests, 0 of them again; 1000 + 200 tokens, 0.0009 spent.',
    );
  });

  it('ingest: what the model alone found is in the graph under its rule, and the report counts', async () => {
    const { status, out } = await sila(configured(), 'ingest', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out).model).toMatchObject({
      model: 'reader',
      requests: 1,
      articles: { answered: 1, failed: 0 },
      tokens: { input: 1000, output: 200 },
      cost: 0.0009,
    });
    const rows = await graph.connection.read(
      'MATCH (e:Event)-[r:EVIDENCED_BY {rule: "llm/contact"}]->() RETURN labels(e) AS labels, r.quote AS quote',
    );
    expect(rows).toEqual([{ labels: expect.arrayContaining(['Meeting']), quote: SHARED_CAR.quote }]);
  });

  it('say which variable is missing', async () => {
    const { status, err } = await sila({ SILA_LLM_URL: server.url }, 'extract');
    expect(status).toBe(2);
    expect(err).toMatch(/SILA_LLM_MODEL.*BAD_CONFIG/);
  });
});

const QUERY = `query ($page: PageInput!, $model: Boolean!) {
  extract(page: $page, model: $model) { model modelFailure facts { type rule foundBy differences } } }`;
const page = { id: 'page', text: TEXT, publishedAt: '2025-10-08' };
interface Told {
  readonly extract: readonly {
    readonly model: string | null;
    readonly modelFailure: string | null;
    readonly facts: readonly {
      readonly type: string;
      readonly rule: string;
      readonly foundBy: readonly string[];
    }[];
  }[];
}

describe('the API', () => {
  const withService = async <T>(
    replies: readonly Reply[],
    work: (service: Awaited<ReturnType<typeof serveOver>>, asked: readonly unknown[]) => Promise<T>,
  ): Promise<T> => {
    const own = await modelServer(...replies);
    const model = createModel({ url: own.url, key: null, model: 'reader', seconds: 5, prices: null });
    const service = await serveOver(graph.connection, { consult: model.ofArticle, spent: model.spent });
    try {
      return await work(service, own.asked);
    } finally {
      await service.close();
      await own.close();
    }
  };

  it('asks the model only when it is told to, and says who found what', () =>
    withService([answers(answer())], async ({ ask, url }, asked) => {
      const plain = await ask<Told>(QUERY, { page, model: false });
      expect(asked).toHaveLength(0);
      expect(plain.data?.extract[0]).toMatchObject({ model: null, modelFailure: null });
      expect(new Set(plain.data?.extract[0]?.facts.flatMap(({ foundBy }) => foundBy))).toEqual(
        new Set(['RULES']),
      );

      const both = await ask<Told>(QUERY, { page, model: true });
      expect(both.data?.extract[0]?.model).toBe('reader');
      const facts = both.data?.extract[0]?.facts ?? [];
      expect(facts.find(({ type }) => type === 'CALL')?.foundBy).toEqual(['RULES', 'MODEL']);
      expect(facts.at(-1)).toMatchObject({ rule: 'llm/contact', foundBy: ['MODEL'] });

      const metrics = await (await fetch(`${url}/metrics`)).text();
      expect(metrics).toContain('sila_llm_requests_total{try="first"} 1');
      expect(metrics).toContain('sila_llm_tokens_total{kind="input"} 1000');
      expect(metrics).toContain('sila_llm_articles_total{outcome="answered"} 1');
    }));

  it('gives the rules’ facts where the model fails, and why', () =>
    withService([refuses(401)], async ({ ask }) => {
      const { data } = await ask<Told>(QUERY, { page, model: true });
      expect(data?.extract[0]?.facts).toHaveLength(rules.extracted.articles[0]?.events.length ?? -1);
      expect(data?.extract[0]).toMatchObject({
        model: null,
        modelFailure: expect.stringContaining('refused the key'),
      });
    }));

  it('refuses where none is configured', async () => {
    const service = await serveOver(graph.connection);
    try {
      const { errors } = await service.ask(QUERY, { page, model: true });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    } finally {
      await service.close();
    }
  });
});
