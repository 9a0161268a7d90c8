/** Weighs identity anew where accounts changed, and writes each touched node as a function of all reports that are it. */
import type { Decisions } from '../corrections/decisions.js';
import type { EnglishName } from '../types.js';
import { isKnownById, otherImages, personImage, placeOthers } from './actors.js';
import { type ArticleRecord, type Run, Workspace } from './article.js';
import { placeContacts, placeDenials, placeStatements } from './events.js';
import { evidenceOf } from './evidence.js';
import { imageOfEvent, type Report } from './images.js';
import { type PersonImage, placePeople } from './people.js';
import { writeTopics } from './provenance.js';
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

/** Weighs identity with these accounts in place of what the graph holds of their articles; gives the ids of new events. */
export const rewrite = async (
  run: Run,
  decisions: Decisions,
  records: readonly ArticleRecord[],
  now: string,
  englishName: EnglishName,
): Promise<readonly string[]> => {
  const dirty = new Workspace(decisions);
  for (const record of records) dirty.add({ record, actors: new Map(), events: new Map() });
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
  const others = await otherImages(run, dirty, [...seats, ...mentioned, ...initiatives], englishName);

  await writeArticles(run, dirty.values(), now);
  await clear(run, articles, events);
  await writeActors(run, [...people.map((person) => personImage(person, englishName)), ...others]);
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
const place = async (run: Run, dirty: Workspace): Promise<readonly PersonImage[]> => {
  const people = await placePeople(run, dirty);
  for (const article of dirty.values()) placeOthers(article, dirty.decisions);
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
const imagesOf = async (run: Run, dirty: Workspace, events: readonly string[]) => {
  const rows = await run(
    'MATCH (e:Event)-[:EVIDENCED_BY]->(a:Article) WHERE e.id IN $events RETURN DISTINCT a.id AS article',
    { events },
  );
  const all = new Workspace(dirty.decisions);
  for (const [id, article] of dirty) all.set(id, article);
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
