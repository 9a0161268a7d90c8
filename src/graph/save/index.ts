/**
 * Writing pages. The graph is a function of the set of articles, whatever the order in which they came:
 *
 * 1. articles are known by the hash of their folded body; what was seen before gets provenance only;
 * 2. identity is weighed anew in every block that the new articles touch (people, then contacts, then statements,
 *    then denials), and articles in which somebody or something thereby became another join those being rewritten;
 * 3. each touched node is written as a function of all reports that are now it.
 *
 * Facts are stored whole on their article and identity keys on EVIDENCED_BY, so nothing decided earlier binds later.
 * One writer at a time: identity in a block must see every mention of it, so batches take the lock on one node first.
 */
import type { ExtractedPage } from '../../model.js';
import { byText } from '../fold.js';
import type { SaveReport } from '../types.js';
import { isKnownById, otherImages, personImage, placeOthers } from './actors.js';
import { type ArticleRecord, type PlacedArticle, type Run, recordOf } from './article.js';
import { placeContacts, placeDenials, placeStatements } from './events.js';
import { evidenceOf } from './evidence.js';
import { imageOfEvent, type Report } from './images.js';
import { type PersonImage, placePeople } from './people.js';
import { type SeenPage, writeProvenance, writeTopics } from './provenance.js';
import { widen } from './stored.js';
import {
  clear,
  seatsOf,
  sweep,
  writeActors,
  writeArticles,
  writeEvents,
  writeLinks,
  writeOffices,
} from './write.js';

/** Pages a transaction: small enough to hold in memory with the articles they touch. */
const BATCH = 50;

export const savePages = async (
  transaction: <T>(work: (run: Run) => Promise<T>) => Promise<T>,
  pages: readonly ExtractedPage[],
): Promise<SaveReport> => {
  let report: SaveReport = {
    pages: 0,
    articles: { added: 0, known: 0, ids: [] },
    newEvents: [],
    withoutEvidence: 0,
  };
  for (let from = 0; from < pages.length; from += BATCH) {
    const batch = pages.slice(from, from + BATCH);
    const now = new Date().toISOString();
    const done = await transaction((run) => saveBatch(run, batch, now));
    report = {
      pages: report.pages + done.pages,
      articles: {
        added: report.articles.added + done.articles.added,
        known: report.articles.known + done.articles.known,
        ids: [...new Set([...report.articles.ids, ...done.articles.ids])],
      },
      newEvents: [...report.newEvents, ...done.newEvents],
      withoutEvidence: report.withoutEvidence + done.withoutEvidence,
    };
  }
  return report;
};

const saveBatch = async (run: Run, pages: readonly ExtractedPage[], now: string): Promise<SaveReport> => {
  await run("MERGE (g:Graph {id: 'graph'}) SET g.lockedAt = datetime($now)", { now });
  const best = new Map<string, ArticleRecord>();
  let withoutEvidence = 0;
  const seen = pages.map((page): SeenPage => {
    const ids = page.articles.map((article) => {
      const found = recordOf(page, article);
      if (!found) return null;
      withoutEvidence += found.withoutEvidence;
      const { record } = found;
      const other = best.get(record.id);
      if (!other || byText(record.rank, other.rank) < 0) best.set(record.id, record);
      return record.id;
    });
    return { page, ids };
  });
  const ids = [...best.keys()].sort();
  const ranks = await run('MATCH (a:Article) WHERE a.id IN $ids RETURN a.id AS id, a.rank AS rank', { ids });
  const known = new Map(ranks.map((row) => [String(row.id), String(row.rank)]));
  const changed = ids.filter((id) => {
    const rank = known.get(id);
    return rank === undefined || byText(best.get(id)?.rank ?? '', rank) < 0;
  });
  const newEvents =
    changed.length > 0
      ? await rewrite(
          run,
          changed.flatMap((id) => best.get(id) ?? []),
          now,
        )
      : [];
  await writeProvenance(run, seen);
  return {
    pages: pages.length,
    articles: { added: ids.length - known.size, known: known.size, ids },
    newEvents,
    withoutEvidence,
  };
};

/** Weighs identity with these accounts in place of what the graph holds of their articles; gives the ids of new events. */
const rewrite = async (
  run: Run,
  records: readonly ArticleRecord[],
  now: string,
): Promise<readonly string[]> => {
  const dirty = new Map<string, PlacedArticle>(
    records.map((record) => [record.id, { record, actors: new Map(), events: new Map() }]),
  );
  const people = await place(run, dirty);
  const old = await standing(run, [...dirty.keys()]);

  const touched = new Set([
    ...old.events,
    ...[...dirty.values()].flatMap((article) => [...article.events.values()]),
  ]);
  const events = [...touched].sort();
  const articles = [...dirty.keys()].sort();
  const existing = await run('MATCH (e:Event) WHERE e.id IN $events RETURN e.id AS id', { events });
  const images = await imagesOf(run, dirty, events);
  const seats = seatsOf(people);
  const links = images.flatMap((image) => [
    ...image.tookPart,
    ...image.said,
    ...image.about,
    ...image.addressed,
  ]);
  const mentioned = links.flatMap((link) => [link.from, link.to]).filter(isKnownById);
  const initiatives = images.flatMap((image) => {
    const { initiative } = image.properties;
    return typeof initiative === 'string' && isKnownById(initiative) ? [initiative] : [];
  });
  const others = await otherImages(run, dirty, [...seats, ...mentioned, ...initiatives]);

  await writeArticles(run, dirty.values(), now);
  await clear(run, articles, events);
  await writeActors(run, [...people.map(personImage), ...others]);
  await writeOffices(run, people);
  await writeTopics(
    run,
    images.flatMap((image) => image.topics),
  );
  await writeEvents(run, images);
  const evidence = [...dirty.values()].map(evidenceOf);
  await writeLinks(
    run,
    'Actor',
    'EVIDENCED_BY',
    'Article',
    evidence.flatMap((e) => e.actors),
  );
  await writeLinks(
    run,
    'Event',
    'EVIDENCED_BY',
    'Article',
    evidence.flatMap((e) => e.events),
  );
  await writeLinks(
    run,
    'Actor',
    'TOOK_PART',
    'Event',
    images.flatMap((image) => image.tookPart),
  );
  await writeLinks(
    run,
    'Actor',
    'SAID',
    'Event',
    images.flatMap((image) => image.said),
  );
  await writeLinks(
    run,
    'Event',
    'DENIES',
    'Event',
    images.flatMap((image) => image.denies),
  );
  await writeLinks(
    run,
    'Event',
    'ADDRESSED_TO',
    'Actor',
    images.flatMap((image) => image.addressed),
  );
  for (const to of ['Event', 'Actor', 'Topic']) {
    await writeLinks(
      run,
      'Event',
      'ABOUT',
      to,
      images.flatMap((image) => image.about),
    );
  }
  await sweep(run, events, old.actors);
  const were = new Set(existing.map((row) => String(row.id)));
  return images.map((image) => image.id).filter((id) => !were.has(id));
};

/** Gives every fact of the articles its node, level by level, widening `dirty` by the articles in which that is news. */
const place = async (run: Run, dirty: Map<string, PlacedArticle>): Promise<readonly PersonImage[]> => {
  const people = await placePeople(run, dirty);
  for (const article of dirty.values()) placeOthers(article);
  await placeContacts(run, dirty);
  await placeStatements(run, dirty);
  placeDenials(dirty);
  return people;
};

/** The nodes that these articles prove as the graph stands. */
const standing = async (run: Run, articles: readonly string[]) => {
  const rows = await run(
    'MATCH (n)-[:EVIDENCED_BY]->(a:Article) WHERE a.id IN $articles RETURN DISTINCT n.id AS id, n:Actor AS actor',
    { articles },
  );
  const ids = (actor: boolean) =>
    rows.filter((row) => (row.actor === true) === actor).map((row) => String(row.id));
  return { actors: ids(true), events: ids(false) };
};

/** Images of events from all their reports, those in articles that are not rewritten included. */
const imagesOf = async (run: Run, dirty: ReadonlyMap<string, PlacedArticle>, events: readonly string[]) => {
  const rows = await run(
    'MATCH (e:Event)-[:EVIDENCED_BY]->(a:Article) WHERE e.id IN $events RETURN DISTINCT a.id AS article',
    { events },
  );
  const all = new Map(dirty);
  await widen(
    run,
    all,
    rows.map((row) => String(row.article)),
  );
  const reports = new Map<string, Report[]>();
  for (const article of all.values()) {
    for (const event of article.record.events) {
      const id = article.events.get(event.id);
      if (id !== undefined) reports.set(id, [...(reports.get(id) ?? []), { article, event }]);
    }
  }
  return events.flatMap((id) => imageOfEvent(id, reports.get(id) ?? []) ?? []);
};
