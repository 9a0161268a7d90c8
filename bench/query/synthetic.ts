/** A seeded graph of any size, written as `savePages` writes it: few actors are in most events, most are in few. */

import { fold } from '../../src/graph/fold.js';
import type { Connection } from '../../src/graph/index.js';
import { lookupOf } from '../../src/graph/lookup.js';

export interface Size {
  readonly articles: number;
  readonly actors: number;
  readonly events: number;
}

const BATCH = 5_000;
const STATES = 60;
const PORTFOLIOS = ['defense', 'foreign_affairs', 'interior', 'finance'];
const TOPICS = ['military', 'diplomatic', 'economic', 'terrorism', 'energy', 'migration', 'health', 'trade'];
const TYPES = [
  ['CALL', 'Contact:Call', 0.25],
  ['MEETING', 'Contact:Meeting', 0.5],
  ['VISIT', 'Contact:Visit', 0.6],
  ['MESSAGE', 'Contact:Message', 0.65],
  ['STATEMENT', 'Statement', 0.95],
  ['DENIAL', 'Denial', 1],
] as const;
const SYLLABLES =
  'ba da fa ka la ma na ra sa ta bi di fi ki li mi ni ri si ti bu du ku lu mu nu ru su tu'.split(' ');
const DAYS = 3_650;

const randomFrom = (seed: number) => (): number => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};
const dayOf = (offset: number): string =>
  new Date(Date.UTC(2015, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
const codeOf = (index: number): string =>
  String.fromCharCode(65 + Math.floor(index / 26)) + String.fromCharCode(65 + (index % 26));
const padded = (index: number): string => String(index).padStart(7, '0');

type Write = Connection['write'];
const inBatches = async <T>(write: Write, rows: readonly T[], cypher: string): Promise<void> => {
  for (let from = 0; from < rows.length; from += BATCH) {
    await write(`UNWIND $rows AS row ${cypher}`, { rows: rows.slice(from, from + BATCH) });
  }
};

const actorsOf = (count: number, next: () => number) => {
  const word = (): string =>
    Array.from({ length: 3 }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)] ?? '').join('');
  const properties = (id: string, kind: string, name: string, more: Record<string, unknown> = {}) => ({
    id,
    kind,
    name,
    nameEn: name,
    aliases: [],
    sort: `${fold(name)}|${id}`,
    ...lookupOf([name], kind === 'PERSON'),
    ...more,
  });
  const states = Array.from({ length: STATES }, (_, i) =>
    properties(`state:${codeOf(i)}`, 'STATE', `State ${word()}`, { code: codeOf(i) }),
  );
  const ministries = states.flatMap(({ id, name }) => {
    const state = id.slice(6);
    return PORTFOLIOS.map((portfolio) =>
      properties(`ministry:${portfolio}:${state}`, 'MINISTRY', `Ministry of ${portfolio} of ${name}`, {
        portfolio,
        state,
      }),
    );
  });
  const people = Array.from({ length: count - states.length - ministries.length }, (_, i) =>
    properties(`person:${padded(i)}`, 'PERSON', `${word()} ${word()}`),
  );
  // an office in one half of the time, and for every third another one in the other half
  const held = people.flatMap(({ id }, i) => {
    const seat = (): string => {
      const state = codeOf(Math.floor(next() * STATES));
      return next() < 0.5 ? `state:${state}` : `ministry:${PORTFOLIOS[i % PORTFOLIOS.length]}:${state}`;
    };
    const office = (to: string, from: number, until: number) => ({
      from: id,
      to,
      state: to.slice(-2),
      office: to.startsWith('state') ? 'president' : 'minister',
      firstSeen: dayOf(from),
      lastSeen: dayOf(until),
    });
    const first = office(seat(), 0, DAYS / 2);
    return i % 3 === 0 ? [first, office(seat(), DAYS / 2 + 1, DAYS)] : [first];
  });
  return { states, ministries, people, held };
};

/** Writes the graph; the database must be empty and have its schema. */
export const writeSynthetic = async (write: Write, size: Size): Promise<void> => {
  const next = randomFrom(11);
  const { states, ministries, people, held } = actorsOf(size.actors, next);
  for (const [label, rows] of [
    ['State', states],
    ['Ministry', ministries],
    ['Person', people],
  ] as const) {
    await inBatches(write, rows, `CREATE (n:Actor:${label}) SET n = row`);
  }
  await inBatches(
    write,
    ministries.map(({ id }) => ({ from: id, to: `state:${id.slice(-2)}` })),
    'MATCH (m:Actor {id: row.from}) MATCH (s:Actor {id: row.to}) CREATE (m)-[:PART_OF]->(s)',
  );
  await inBatches(
    write,
    held,
    `MATCH (p:Actor {id: row.from}) MATCH (s:Actor {id: row.to})
     CREATE (p)-[:HELD {office: row.office, state: row.state, former: false, title: row.office,
       firstSeen: date(row.firstSeen), lastSeen: date(row.lastSeen)}]->(s)`,
  );
  await inBatches(
    write,
    Array.from({ length: 200 }, (_, i) => ({ id: `source:${i}`, name: `Source ${i}` })),
    'CREATE (s:Source) SET s = row',
  );
  await inBatches(
    write,
    TOPICS.map((slug) => ({ id: `topic:${slug}`, slug, name: slug })),
    'CREATE (t:Topic) SET t = row',
  );
  const filler = 'The two sides reviewed what they have in common and agreed to go on talking. '.repeat(6);
  const articles = Array.from({ length: size.articles }, (_, i) => {
    const day = dayOf(Math.floor(next() * DAYS));
    const id = `article:${padded(i)}`;
    return {
      id,
      day,
      source: `source:${i % 200}`,
      title: `Title ${i}`,
      text: `${i} ${filler}`,
      sort: `${day}|${id}`,
    };
  });
  await inBatches(
    write,
    articles,
    `MATCH (s:Source {id: row.source})
     CREATE (a:Article {id: row.id, title: row.title, text: row.text, language: 'en', sort: row.sort,
       publishedAt: date(row.day), ingestedAt: datetime('2026-01-01T00:00:00Z')})-[:PUBLISHED_BY]->(s)`,
  );
  await writeEvents(
    write,
    size,
    next,
    articles,
    people.map(({ id }) => id),
  );
};

const writeEvents = async (
  write: Write,
  size: Size,
  next: () => number,
  articles: readonly { readonly id: string; readonly day: string }[],
  people: readonly string[],
): Promise<void> => {
  // the cube of an even number falls on small places far more often: a power law
  const pick = (): string => people[Math.floor(next() ** 3 * people.length)] ?? '';
  const statements: string[] = [];
  for (let from = 0; from < size.events; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, size.events - from) }, (_, k) => {
      const index = from + k;
      const article = articles[Math.floor(next() * articles.length)];
      const at = next();
      const [type, labels] = TYPES.find(([, , until]) => at < until) ?? TYPES[0];
      const id = `${type.toLowerCase()}:${padded(index)}`;
      const day = article?.day ?? '';
      const a = pick();
      const b = pick();
      const denies = type === 'DENIAL' ? (statements[Math.floor(next() * statements.length)] ?? null) : null;
      if (type === 'STATEMENT') statements.push(id);
      const contact = labels.startsWith('Contact');
      const topic = TOPICS[index % TOPICS.length] ?? '';
      return {
        labels,
        id,
        day,
        topic: `topic:${topic}`,
        parties: contact ? [...new Set([a, b])] : [],
        speaker: contact ? null : a,
        about: contact ? null : b,
        denies,
        articles: [article?.id, ...(index % 3 === 0 ? [articles[index % articles.length]?.id] : [])],
        quote: `words ${index} of the report`,
        properties: {
          id,
          type,
          sort: `${day}|${id}`,
          precision: 'DAY',
          confidence: 0.9,
          topics: [topic],
          quotes: `words ${index} of the report`,
          ...(contact
            ? { status: index % 50 === 0 ? 'DENIED' : 'REPORTED' }
            : {
                content: `statement ${index}`,
                words: padded(index),
                form: 'DIRECT',
                channel: 'UNSPECIFIED',
              }),
        },
      };
    });
    for (const labels of new Set(rows.map((row) => row.labels))) {
      await write(
        `UNWIND $rows AS row
         CREATE (e:Event:${labels}) SET e = row.properties, e.start = date(row.day), e.end = date(row.day)
         WITH e, row MATCH (t:Topic {id: row.topic}) CREATE (e)-[:ABOUT]->(t)
         WITH e, row
         CALL (e, row) { UNWIND row.articles AS id MATCH (a:Article {id: id})
           CREATE (e)-[:EVIDENCED_BY {quote: row.quote, start: 0, end: 10, confidence: 0.9, rule: 'synthetic'}]->(a) }
         CALL (e, row) { UNWIND row.parties AS id MATCH (p:Actor {id: id}) CREATE (p)-[:TOOK_PART {role: 'PARTICIPANT'}]->(e) }
         CALL (e, row) { MATCH (p:Actor {id: row.speaker}) CREATE (p)-[:SAID]->(e) }
         CALL (e, row) { MATCH (p:Actor {id: row.about}) WHERE NOT e:Denial CREATE (e)-[:ABOUT]->(p) }`,
        { rows: rows.filter((row) => row.labels === labels) },
      );
    }
    await write(
      'UNWIND $rows AS row MATCH (d:Event {id: row.id}) MATCH (s:Event {id: row.denies}) CREATE (d)-[:DENIES]->(s)',
      { rows: rows.flatMap(({ id, denies }) => (denies ? [{ id, denies }] : [])) },
    );
  }
};
