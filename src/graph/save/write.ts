/**
 * The Cypher that writes: always in the order of ids, so that two writers take their locks in one order. Statements are
 * sent without waiting for the answers of those before them: the database works while the next ones are made.
 */
import { sortedBy } from '../fold.js';
import { type NodeLabel, organizationId } from '../identity/ids.js';
import { seatOf } from '../identity/offices.js';
import { groupBy } from '../identity/union-find.js';
import type { ActorImage } from './actors.js';
import type { News } from './affected.js';
import type { ArticleRecord, Run } from './article.js';
import type { EventImage, Link } from './images.js';
import type { PersonImage } from './people.js';

/** Sends one statement, unless its `rows` are none; what it answers is nobody's matter. */
export type Write = (cypher: string, parameters: Record<string, unknown>) => void;

/** Resolves when all statements of the work are carried out. Errors: the first of theirs. */
export const writing = async (run: Run, work: (write: Write) => void): Promise<void> => {
  const sent: Promise<unknown>[] = [];
  work((cypher, parameters) => {
    if (Array.isArray(parameters.rows) && parameters.rows.length === 0) return;
    const answer = run(cypher, parameters);
    // it may fail before anybody waits for it
    answer.catch(() => {});
    sent.push(answer);
  });
  await Promise.all(sent);
};

const linkKey = (link: Link): string => `${link.to}|${link.from}`;

/** Bodies and facts of articles whose account is new. Whoever published them is `provenance.ts`. */
export const writeArticles = (write: Write, articles: Iterable<ArticleRecord>, now: string): void => {
  const rows = sortedBy(articles, ({ id }) => id).map((record) => ({
    id: record.id,
    publishedAt: record.publishedAt,
    properties: {
      language: record.language,
      text: record.text,
      textHash: record.hash,
      facts: record.facts,
      rank: record.rank,
      sort: `${record.publishedAt ?? '0000-00-00'}|${record.id}`,
    },
  }));
  write(
    `UNWIND $rows AS row
     MERGE (a:Article {id: row.id})
     ON CREATE SET a.ingestedAt = datetime($now)
     SET a += row.properties, a.publishedAt = date(row.publishedAt)`,
    { rows, now },
  );
};

/**
 * Takes away what the articles said before, of others only what there is news of, and what these events said as nodes; the
 * nodes stay until `sweep`.
 */
export const clear = (
  write: Write,
  articles: readonly string[],
  news: News,
  events: readonly string[],
): void => {
  write('MATCH (a:Article)<-[r:EVIDENCED_BY]-() WHERE a.id IN $articles DELETE r', { articles });
  const rows = sortedBy(news, ([id]) => id).map(([id, locals]) => ({ id, locals: [...locals] }));
  write(
    `UNWIND $rows AS row
     MATCH (a:Article {id: row.id})<-[r:EVIDENCED_BY]-() WHERE r.local IN row.locals DELETE r`,
    { rows: rows.filter(({ locals }) => locals.length > 0) },
  );
  write(
    `MATCH (e:Event) WHERE e.id IN $events
     OPTIONAL MATCH (e)-[out:ABOUT|ADDRESSED_TO|DENIES]->()
     OPTIONAL MATCH (e)<-[into:TOOK_PART|SAID]-()
     WITH collect(DISTINCT out) + collect(DISTINCT into) AS old
     FOREACH (r IN old | DELETE r)`,
    { events },
  );
};

export const writeActors = (write: Write, actors: readonly ActorImage[]): void => {
  for (const [label, images] of groupBy(actors, (a) => a.label)) {
    write(`UNWIND $rows AS row MERGE (n:Actor {id: row.id}) SET n:${label}, n = row.properties`, {
      rows: sortedBy(images, (a) => a.id),
    });
  }
  const parts = (label: string) =>
    actors.filter((a) => a.label === label && a.of !== null).map((a) => ({ from: a.id, to: a.of }));
  for (const [label, type] of [
    ['Ministry', 'PART_OF'],
    ['UnnamedSource', 'SPEAKS_FOR'],
  ] as const) {
    write(
      `UNWIND $rows AS row MATCH (n:Actor {id: row.from}) MATCH (of:Actor {id: row.to}) MERGE (n)-[:${type}]->(of)`,
      { rows: sortedBy(parts(label), (row) => row.from) },
    );
  }
};

/** Of people about whom nothing else is news. */
export const writeCounts = (write: Write, people: readonly PersonImage[]): void =>
  write('UNWIND $rows AS row MATCH (p:Actor {id: row.id}) SET p.signatures = row.signatures', {
    rows: sortedBy(people, (person) => person.id).map(({ id, signatures }) => ({ id, signatures })),
  });

/** Ids of states and ministries in which these people hold office. */
export const seatsOf = (people: readonly PersonImage[]): readonly string[] =>
  people.flatMap((person) => person.held.flatMap(({ role }) => seatOf(role) ?? []));

/** What people hold, each in the node that `current` gives for its seat. */
export const writeOffices = (
  write: Write,
  people: readonly PersonImage[],
  current: (seat: string) => string,
): void => {
  write('MATCH (p:Actor)-[h:HELD]->() WHERE p.id IN $ids DELETE h', { ids: people.map((p) => p.id) });
  const rows = people.flatMap((person) =>
    person.held.flatMap(({ role, firstSeen, lastSeen }) => {
      const seat = seatOf(role);
      if (seat === null) return [];
      const { office, portfolio = null, state = null, former, title } = role;
      const { body = null, post = null, head = null } = role;
      const properties = { office, portfolio, state, body, post, head, former, title };
      return [{ from: person.id, to: current(seat), firstSeen, lastSeen, properties }];
    }),
  );
  write(
    `UNWIND $rows AS row
     MATCH (p:Actor {id: row.from}) MATCH (s:Actor {id: row.to})
     CREATE (p)-[h:HELD]->(s) SET h = row.properties, h.firstSeen = date(row.firstSeen), h.lastSeen = date(row.lastSeen)`,
    { rows: sortedBy(rows, (row) => `${row.from}|${row.to}`) },
  );
};

/** Offices in organizations that are another node by an editor's decision now: read before anything is written. */
export const seatsMoved = async (
  run: Run,
  actors: readonly string[],
  current: (seat: string) => string,
): Promise<readonly { readonly from: string; readonly to: string; readonly body: string }[]> => {
  const bodies = actors.filter((id) => id.startsWith('organization:')).sort();
  if (bodies.length === 0) return [];
  const rows = await run(
    `MATCH (:Actor)-[h:HELD]->(o:Actor) WHERE o.id IN $bodies AND h.body IS NOT NULL RETURN DISTINCT o.id AS id, h.body AS body`,
    { bodies },
  );
  return rows.flatMap((row) => {
    const [from, body] = [String(row.id), String(row.body)];
    const to = current(organizationId(body));
    return to === from ? [] : [{ from, to, body }];
  });
};
export const moveSeats = (write: Write, rows: Awaited<ReturnType<typeof seatsMoved>>): void =>
  write(
    `UNWIND $rows AS row MATCH (p:Actor)-[h:HELD]->(:Actor {id: row.from}) WHERE h.body = row.body
     MATCH (to:Actor {id: row.to}) CREATE (p)-[n:HELD]->(to) SET n = properties(h) DELETE h`,
    { rows },
  );

export const writeEvents = (write: Write, events: readonly EventImage[]): void => {
  for (const [labels, images] of groupBy(events, (e) => e.labels)) {
    write(
      `UNWIND $rows AS row
       MERGE (e:Event {id: row.id})
       SET e:${labels}, e = row.properties, e.start = date(row.start), e.end = date(row.end)`,
      {
        rows: sortedBy(images, (e) => e.id).map(({ id, properties: { start, end, ...properties } }) => ({
          id,
          start,
          end,
          properties,
        })),
      },
    );
  }
};

/**
 * Relationships of one type between nodes that exist. Labels on both ends let the database seek by id; the end that many
 * share, an article say, it seeks once.
 */
export const writeLinks = (
  write: Write,
  from: NodeLabel,
  type: string,
  to: NodeLabel,
  links: Iterable<Link>,
): void => {
  const ends = groupBy(sortedBy(links, linkKey), (link) => link.to);
  write(
    `UNWIND $rows AS end MATCH (b:${to} {id: end.to})
     UNWIND end.links AS link MATCH (a:${from} {id: link.from})
     CREATE (a)-[r:${type}]->(b) SET r = link.properties`,
    {
      rows: Array.from(ends, ([to, those]) => ({
        to,
        links: those.map(({ from, properties }) => ({ from, properties })),
      })),
    },
  );
};

/** Removes nodes that nothing proves any more, among these. */
export const sweep = (write: Write, events: readonly string[], actors: readonly string[]): void => {
  write('MATCH (e:Event) WHERE e.id IN $events AND NOT (e)-[:EVIDENCED_BY]->() DETACH DELETE e', {
    events,
  });
  write(
    `MATCH (n:Actor) WHERE n.id IN $actors AND NOT n:State AND NOT n:Ministry AND NOT (n)-[:EVIDENCED_BY]->()
     DETACH DELETE n`,
    { actors },
  );
  // nobody names them any more: they hold no office by which they could be meant. A condition that no index answers keeps
  // the database from reading the whole index for each of them
  write(
    `MATCH (p:Actor:Person) WHERE p.id IN $actors AND NOT EXISTS { (p)-[r:EVIDENCED_BY]->() WHERE coalesce(r.block, '') <> '' }
     SET p.signatures = '[]' WITH p MATCH (p)-[h:HELD]->() DELETE h`,
    { actors },
  );
};
