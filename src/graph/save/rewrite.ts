/** Weighs identity anew where accounts changed, and writes each touched node as a function of all reports that are it. */
import type { Decisions } from '../corrections/decisions.js';
import { labelOf, type NodeLabel } from '../identity/ids.js';
import { groupBy } from '../identity/union-find.js';
import type { ClaimStems, PackKnowledge } from '../types.js';
import { isKnownById, otherImages, personImage, placeOthers } from './actors.js';
import { affectedIn, type News } from './affected.js';
import { type ArticleFacts, type Run, Workspace } from './article.js';
import { placeContacts, placeDenials } from './events.js';
import { evidenceOf } from './evidence.js';
import type { Link } from './images.js';
import { type Moves, type PersonImage, placePeople } from './people.js';
import { writeTopics } from './provenance.js';
import { imagesOf, standing } from './standing.js';
import { placeStatements } from './statements.js';
import { widen } from './stored.js';
import { officesHeld } from './tenures.js';
import { misplaced, placeIncumbents, placeTitles } from './titles.js';
import {
  clear,
  moveSeats,
  seatsMoved,
  seatsOf,
  sweep,
  writeActors,
  writeCounts,
  writeEvents,
  writeLinks,
  writeOffices,
  writing,
} from './write.js';

/**
 * Weighs identity with these accounts, whose articles are in the graph, in place of what it makes of those of `stored`;
 * gives the ids of new events.
 */
export const rewrite = async (
  run: Run,
  decisions: Decisions,
  records: readonly ArticleFacts[],
  stored: Iterable<string>,
  packs: PackKnowledge,
): Promise<readonly string[]> => {
  const dirty = new Workspace(decisions);
  for (const record of records) dirty.add({ record, actors: new Map(), events: new Map() });
  for (const id of stored) dirty.stored.add(id);
  const pending: Pending = { moves: new Map(), weighed: new Set() };
  const added = new Set(await weigh(run, dirty, pending, packs));
  dirty.clear();
  if (pending.moves.size + pending.weighed.size === 0) return [...added];
  while (pending.moves.size + pending.weighed.size > 0) {
    const next = new Workspace(decisions);
    const news =
      pending.moves.size > 0
        ? rewriteAll(run, next, [], pending, packs)
        : weighAgain(run, next, pending, packs);
    for (const id of await news) added.add(id);
  }
  const left = await run('MATCH (e:Event) WHERE e.id IN $added RETURN e.id AS id', { added: [...added] });
  return left.map((row) => String(row.id));
};

/** Articles of the graph in which somebody is another, or may be: they are written in later turns of the batch. */
interface Pending {
  readonly moves: Moves;
  /** Those that name somebody in short whose office is held otherwise now: they are weighed by name, or no longer. */
  readonly weighed: Set<string>;
}

/** Weighs the people of a workspace, then writes all that it holds. */
const weigh = async (run: Run, dirty: Workspace, pending: Pending, packs: PackKnowledge) => {
  await placeIncumbents(run, dirty);
  const { people, moves } = await placePeople(run, dirty);
  // people are weighed first, and again only where no move is left
  for (const [article, locals] of moves) pending.moves.set(article, locals);
  return await rewriteAll(run, dirty, people, pending, packs);
};
const weighAgain = async (run: Run, dirty: Workspace, pending: Pending, packs: PackKnowledge) => {
  const next = [...pending.weighed].slice(0, DRAWN_IN_AT_ONCE);
  await widen(run, dirty, next);
  for (const article of next) pending.weighed.delete(article);
  return await weigh(run, dirty, pending, packs);
};

/**
 * So many articles of the graph at a time are drawn in because somebody in them is another: what a batch holds in memory
 * must not follow how often its people were in the news.
 */
const DRAWN_IN_AT_ONCE = 100;
/** Likewise beside the articles of a batch. */
const BESIDE_A_BATCH = 50;

/** Takes the first articles in which somebody is another off `moves`, and has them be so in a workspace. */
const drawIn = async (run: Run, dirty: Workspace, moves: Moves): Promise<void> => {
  const next = [...moves].slice(0, dirty.size === 0 ? DRAWN_IN_AT_ONCE : BESIDE_A_BATCH);
  await widen(
    run,
    dirty,
    next.map(([article]) => article),
  );
  for (const [article, locals] of next) {
    moves.delete(article);
    for (const [local, to] of locals) dirty.get(article)?.actors.set(local, to);
  }
};

/**
 * Writes all that a workspace holds, `people` among it, and the first of the pending articles; adds those in which
 * somebody told by an office is thereby another. Gives the ids of new events.
 */
const rewriteAll = async (
  run: Run,
  dirty: Workspace,
  people: readonly PersonImage[],
  pending: Pending,
  packs: PackKnowledge,
): Promise<readonly string[]> => {
  await drawIn(run, dirty, pending.moves);
  await place(run, dirty, people, packs.claimStems);
  const news = newsIn(dirty);
  const replaced = [...dirty.stored].filter((id) => !dirty.drawnIn.has(id));
  const old = await standing(run, dirty, replaced, news);
  const renamed = people.filter(({ news }) => news.names);
  const inOffice = [
    ...old.actors,
    ...people.filter(({ news }) => news.offices).map(({ id }) => id),
    ...renamed.map(({ id }) => id),
  ];
  const before = await officesHeld(run, inOffice);

  const told = [...dirty.values()].flatMap(({ record, events }) => {
    const affected = news.get(record.id);
    return [...events].flatMap(([local, id]) => (affected && !affected.has(local) ? [] : [id]));
  });
  const touched = new Set([...old.events, ...told]);
  const events = [...touched].sort();
  const existing = await run('MATCH (e:Event) WHERE e.id IN $events RETURN e.id AS id', { events });
  const were = existing.map((row) => String(row.id));
  const images = await imagesOf(run, dirty, events, were);
  const seats = seatsOf(people).filter(isKnownById);
  const parties = images.flatMap((image) => [
    ...image.tookPart,
    ...image.said,
    ...image.about,
    ...image.addressed,
  ]);
  const mentioned = parties.flatMap((link) => [link.from, link.to]).filter(isKnownById);
  const initiatives = images.flatMap((image) => {
    const { initiative } = image.properties;
    return typeof initiative === 'string' && isKnownById(initiative) ? [initiative] : [];
  });
  const others = await otherImages(
    run,
    dirty,
    news,
    [...seats, ...mentioned, ...initiatives],
    packs.englishName,
  );

  const current = (seat: string): string => dirty.decisions.current(seat);
  const moving = await seatsMoved(run, old.actors, current);
  const evidence = [...dirty.values()].map((article) =>
    evidenceOf(article, packs.claimStems, dirty, news.get(article.record.id)),
  );
  const about = groupBy(
    images.flatMap((image) => image.about),
    (link) => labelOf(link.to),
  );
  await writing(run, (write) => {
    clear(write, replaced, news, were);
    writeActors(write, [...renamed.map((person) => personImage(person, packs.englishName)), ...others]);
    writeCounts(
      write,
      people.filter(({ news }) => !news.names),
    );
    writeOffices(
      write,
      people.filter(({ news }) => news.offices),
      current,
    );
    moveSeats(write, moving);
    writeTopics(
      write,
      images.flatMap((image) => image.topics),
    );
    writeEvents(write, images);
    const links: readonly (readonly [NodeLabel, string, NodeLabel, readonly Link[]])[] = [
      ['Actor', 'EVIDENCED_BY', 'Article', evidence.flatMap((e) => e.actors)],
      ['Event', 'EVIDENCED_BY', 'Article', evidence.flatMap((e) => e.events)],
      ['Actor', 'TOOK_PART', 'Event', images.flatMap((image) => image.tookPart)],
      ['Actor', 'SAID', 'Event', images.flatMap((image) => image.said)],
      ['Event', 'DENIES', 'Event', images.flatMap((image) => image.denies)],
      ['Event', 'ADDRESSED_TO', 'Actor', images.flatMap((image) => image.addressed)],
      ...[...about].map(([to, those]) => ['Event', 'ABOUT', to, those] as const),
    ];
    for (const [from, type, to, those] of links) writeLinks(write, from, type, to, those);
    sweep(write, were, old.actors);
  });
  const known = new Set(were);
  const added = images.map((image) => image.id).filter((id) => !known.has(id));
  // offices alone mean whoever is now known to have held them
  const again = await misplaced(run, dirty, before, inOffice, new Set(renamed.map(({ id }) => id)));
  for (const id of again.titled) if (!pending.moves.has(id)) pending.moves.set(id, new Map());
  for (const id of again.short) pending.weighed.add(id);
  return added;
};

/**
 * Gives every fact of the articles, whose people have theirs, its node, level by level, widening `dirty` by the articles in
 * which that is news.
 */
const place = async (
  run: Run,
  dirty: Workspace,
  people: readonly PersonImage[],
  claimStems: ClaimStems,
): Promise<void> => {
  for (const article of dirty.values()) placeOthers(article, dirty.decisions);
  await placeTitles(run, dirty, people);
  await placeContacts(run, dirty);
  await placeStatements(run, dirty, claimStems);
  placeDenials(dirty);
};

/** What became another in the articles that the batch drew in, by their ids. */
const newsIn = (dirty: Workspace): News =>
  new Map(
    [...dirty.drawnIn].map(([id, before]) => {
      const article = dirty.get(id);
      return [id, article ? affectedIn(article, before) : new Set<string>()];
    }),
  );
