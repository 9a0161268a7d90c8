/** The contract's questions in GraphQL, and every example query, over a real database. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from '../graph/open.js';
import { callReport, disputedReport } from '../graph/pages.js';
import { serveOver } from '../server/serve.js';

let graph: Awaited<ReturnType<typeof openGraph>>;
let service: Awaited<ReturnType<typeof serveOver>>;
let questions = 0;

beforeAll(async () => {
  graph = await openGraph();
  await graph.store.savePages([
    // the spelling met most often gives the name
    callReport({ id: 'page-0', lead: 'في لندن', publishedAt: '2024-04-04', day: '2024-04-03' }),
    callReport({ id: 'page-1', lead: 'في باريس', publishedAt: '2024-04-04', day: '2024-04-03' }),
    callReport({
      id: 'page-2',
      lead: 'في موسكو',
      publishedAt: '2024-04-05',
      day: '2024-04-03',
      russian: 'سيرغي شويجو',
    }),
    disputedReport(),
  ]);
  service = await serveOver({
    ...graph.connection,
    read: (cypher, parameters) => {
      questions += 1;
      return graph.connection.read(cypher, parameters);
    },
  });
});
afterAll(async () => {
  await service?.close();
  await graph?.close();
});

/** The data of an answer that must have no errors. */
const answered = async (query: string, variables: Record<string, unknown> = {}): Promise<unknown> => {
  const { data, errors } = await service.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
};

describe('who spoke with whom', () => {
  it.each(['شويغو', 'شويجو', 'Shoigu'])('finds the pair once for %s, with its proofs', async (name) => {
    const data = await answered(
      `query ($name: String!) { whoSpokeWithWhom(actor: $name) { nodes { a { name } b { name } count
        contacts { nodes { date { start } evidence { quote } } } } } }`,
      { name },
    );
    expect(data).toEqual({
      whoSpokeWithWhom: {
        nodes: [
          {
            a: { name: 'سيرغي شويغو' },
            b: { name: 'سيباستيان ليكورنو' },
            count: 1,
            contacts: {
              nodes: [
                {
                  date: { start: '2024-04-03' },
                  evidence: [1, 2, 3].map(() => ({ quote: 'اتصال بين الوزير الفرنسي سيباستيان ليكورنو' })),
                },
              ],
            },
          },
        ],
      },
    });
  });

  it('counts officials for their states', async () => {
    const data = await answered(
      '{ whoSpokeWithWhom(level: STATE, with: "state:RU") { nodes { a { id } b { id } contacts(first: 1) { totalCount pageInfo { hasNextPage } } } } }',
    );
    expect(data).toEqual({
      whoSpokeWithWhom: {
        nodes: [
          {
            a: { id: 'state:RU' },
            b: { id: 'state:FR' },
            contacts: { totalCount: 1, pageInfo: { hasNextPage: false } },
          },
        ],
      },
    });
  });

  it('suggests who may be meant by a name that nobody has', async () => {
    const { errors } = await service.ask('{ whoSpokeWithWhom(actor: "نابليون") { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', input: 'نابليون' });
  });
});

describe('what is said and denied', () => {
  it('shows the denial and what it denies, in one question however many there are', async () => {
    const before = questions;
    const data = await answered('{ denials { nodes { speaker { name } denies { speaker { name } } } } }');
    expect(data).toEqual({
      denials: {
        nodes: [
          { speaker: { name: 'مصدر حكومي فرنسي' }, denies: { speaker: { name: 'وزارة الدفاع الروسية' } } },
        ],
      },
    });
    expect(questions - before).toBe(1);
  });

  it('lists disputed claims with who disputes them', async () => {
    const data = await answered(
      '{ claims(disputed: true) { nodes { standing speaker { id } deniedBy { speaker { name ... on UnnamedSource { of { id } } } content } } } }',
    );
    expect(data).toEqual({
      claims: {
        nodes: [
          {
            standing: 'CONTESTED',
            speaker: { id: 'ministry:defense:RU' },
            deniedBy: [{ speaker: { name: 'مصدر حكومي فرنسي', of: { id: 'state:FR' } }, content: null }],
          },
        ],
      },
    });
  });
});

describe('looking up', () => {
  it('follows a person to offices, state and contacts', async () => {
    const data = await answered(
      `{ people(search: "ليكورنو") { nodes { id nameEn roles { office portfolio state { code } heldIn { id } }
         contacts { nodes { type initiative { id } firstSince participants { role } } } } } }`,
    );
    expect(data).toMatchObject({
      people: {
        nodes: [
          {
            roles: [
              {
                office: 'minister',
                portfolio: 'defense',
                state: { code: 'FR' },
                heldIn: { id: 'ministry:defense:FR' },
              },
            ],
            contacts: {
              nodes: [
                {
                  type: 'CALL',
                  initiative: { id: 'state:FR' },
                  firstSince: null,
                  participants: expect.arrayContaining([{ role: 'INITIATOR' }, { role: 'RECIPIENT' }]),
                },
              ],
            },
          },
        ],
      },
    });
  });

  it('shows an article whole from a piece of evidence, the quote in its place', async () => {
    const data = (await answered(
      '{ contacts { nodes { evidence { quote start end article { text events { totalCount } ingestedAt } } } } }',
    )) as {
      contacts: {
        nodes: { evidence: { quote: string; start: number; end: number; article: { text: string } }[] }[];
      };
    };
    const evidence = data.contacts.nodes.flatMap((contact) => contact.evidence);
    expect(evidence.length).toBe(3);
    for (const { quote, start, end, article } of evidence) expect(article.text.slice(start, end)).toBe(quote);
  });

  it('knows any node by its id, and gives null for none', async () => {
    const data = await answered(
      '{ state(code: "fr") { id } a: node(id: "state:FR") { __typename } b: node(id: "nobody") { id } contact(id: "state:FR") { id } }',
    );
    expect(data).toEqual({ state: { id: 'state:FR' }, a: { __typename: 'State' }, b: null, contact: null });
  });

  it('draws the neighbourhood, finds the chain, counts by time', async () => {
    const data = await answered(
      `{ relationshipGraph(seeds: ["Shoigu"]) { nodes { id kind label degree } edges { source target type weight } truncated }
         path(from: "Shoigu", to: "ليكورنو") { length actors { name } links { contact { type } } }
         timeline(bucket: YEAR) { start total counts { type count } } }`,
    );
    expect(data).toMatchObject({
      relationshipGraph: {
        edges: expect.arrayContaining([expect.objectContaining({ type: 'CALL', weight: 1 })]),
      },
      path: [{ length: 1, links: [{ contact: { type: 'CALL' } }] }],
      timeline: [{ start: '2024-01-01', counts: expect.arrayContaining([{ type: 'CALL', count: 1 }]) }],
    });
  });
});

const folder = new URL('../../examples/', import.meta.url);
const examples = readdirSync(folder).filter((file) => file.endsWith('.graphql') && !file.includes('ingest'));

/** Actors of these pages in the place of those of the sample pages. */
const OTHERS: Readonly<Record<string, Record<string, unknown>>> = {
  '5-relationship-graph.graphql': { seeds: ['Shoigu'] },
  '9-path.graphql': { from: 'Shoigu', to: 'Lecornu' },
};

describe('examples/*.graphql', () => {
  it('are there', () => expect(examples.length).toBeGreaterThanOrEqual(10));

  it.each(examples)('%s explains itself and runs', async (file) => {
    const query = readFileSync(new URL(file, folder), 'utf8');
    expect(query).toMatch(/^# \S/);
    await answered(query, OTHERS[file] ?? {});
  });
});
