/**
 * Those whom articles tell by their office alone: each is whoever held it on the day of the article. Who held an office is
 * known from the other articles, so what a new article says of one may tell who is meant in articles of long ago.
 */
import type { ActorFact } from '../../model.js';
import { byText } from '../fold.js';
import { BY_NAME, incumbentOn, isToldShort } from '../identity/incumbents.js';
import { daysConcerned, holderOn, officeKey, type Tenure } from '../identity/offices.js';
import type { PlacedArticle, Run, Workspace } from './article.js';
import type { PersonImage } from './people.js';
import { officesHeld, type Tenures, tenuresOf } from './tenures.js';

/** Before the seat of somebody who is named in short, whom the names of the holder may tell too. */
const SHORT = '~';
/** The first office in code order that one person holds at a time, of somebody told by it or by a short name beside it. */
const officeOf = (actor: ActorFact): string | null => {
  if (actor.kind === 'UNNAMED_SOURCE') return actor.role ? officeKey(actor.role) : null;
  if (actor.kind !== 'PERSON' || !isToldShort(actor.name, actor.roles)) return null;
  const [office] = actor.roles.flatMap((role) => officeKey(role) ?? []).sort();
  return office === undefined ? null : SHORT + office;
};
/** The office and the day of the article, as its evidence keeps them; null where they say nobody in particular. */
export const seatKey = (article: PlacedArticle, actor: ActorFact): string | null => {
  const key = officeOf(actor);
  const day = article.record.publishedAt;
  return key === null || day === null ? null : `${key}|${day}`;
};
const parted = (seat: string) => {
  const at = seat.lastIndexOf('|');
  const isShort = seat.startsWith(SHORT);
  return { isShort, office: seat.slice(isShort ? SHORT.length : 0, at), day: seat.slice(at + 1) };
};

/** Those of a kind who are told by an office, with its day. */
const toldByOffice = <K extends ActorFact['kind']>(dirty: Workspace, kind: K) =>
  [...dirty.values()].flatMap((article) =>
    article.record.actors
      .filter((actor): actor is Extract<ActorFact, { readonly kind: K }> => actor.kind === kind)
      .flatMap((actor) => {
        const seat = seatKey(article, actor);
        return seat === null ? [] : [{ article, actor, ...parted(seat) }];
      }),
  );

/**
 * Gives those who are named in short beside an office whoever held it, as far as the graph knows, and says which they are:
 * they are no mentions by which identity is weighed. Whom an editor said not to be meant is not.
 */
export const placeIncumbents = async (run: Run, dirty: Workspace): Promise<void> => {
  const mentions = toldByOffice(dirty, 'PERSON');
  const known = await tenuresOf(run, new Set(mentions.map(({ office }) => office)), dirty.decisions);
  for (const { article, actor, office, day } of mentions) {
    const apart = dirty.decisions.partOf(article.record.id, actor.name) !== null;
    const holder = apart ? null : incumbentOn(actor.name, known.get(office) ?? [], day);
    if (holder === null) continue;
    article.actors.set(actor.id, holder);
    dirty.incumbents.add(`${article.record.id}|${actor.id}`);
  }
};

const asWritten = (known: Tenures, key: string, people: readonly PersonImage[]): readonly Tenure[] => {
  const anew = new Set(people.map(({ id }) => id));
  return [
    ...(known.get(key) ?? []).filter(({ person }) => !anew.has(person)),
    ...people.flatMap(({ id, held }) =>
      held.flatMap(({ role, firstSeen, lastSeen }) =>
        firstSeen !== null && lastSeen !== null && officeKey(role) === key
          ? [{ person: id, first: firstSeen, last: lastSeen }]
          : [],
      ),
    ),
  ];
};

/**
 * Gives those who are told by their office the person that held it, as far as that is known: `people` are those about to be
 * written. Whom an editor said not to be meant stays unnamed.
 */
export const placeTitles = async (
  run: Run,
  dirty: Workspace,
  people: readonly PersonImage[],
): Promise<void> => {
  const mentions = toldByOffice(dirty, 'UNNAMED_SOURCE');
  const known = await tenuresOf(run, new Set(mentions.map(({ office }) => office)), dirty.decisions);
  const news = people.filter((person) => person.news.offices);
  const holders = new Map<string, readonly Tenure[]>();
  for (const { article, actor, office, day } of mentions) {
    const tenures = holders.get(office) ?? asWritten(known, office, news);
    holders.set(office, tenures);
    const holder = holderOn(tenures, day);
    if (holder !== null && dirty.decisions.partOf(article.record.id, actor.name) === null)
      article.actors.set(actor.id, holder);
  }
};

const MEANT = `UNWIND $ranges AS range
  MATCH (n)-[r:EVIDENCED_BY]->(a) USING INDEX SEEK r:EVIDENCED_BY(seat) WHERE range.from <= r.seat <= range.to
  RETURN DISTINCT n.id AS node, r.seat AS seat, r.name AS name, r.block AS block, a.id AS article`;

/** Articles, by how they tell somebody who is another: by the office alone, or by a short name beside it. */
export interface Misplaced {
  readonly titled: readonly string[];
  readonly short: readonly string[];
}

/**
 * The articles in which somebody told by an office is another than the graph has it, now that everything is written:
 * those where an office was held otherwise than before, or its holder has other names (`renamed`), and fresh ones, which
 * were placed before it was.
 */
export const misplaced = async (
  run: Run,
  dirty: Workspace,
  before: Tenures,
  touched: readonly string[],
  renamed: ReadonlySet<string>,
): Promise<Misplaced> => {
  const now = await officesHeld(run, touched);
  const ranges = [...new Set([...before.keys(), ...now.keys()])].flatMap((office) => {
    const [was, is] = [before.get(office) ?? [], now.get(office) ?? []];
    const people = new Set([...was, ...is].map(({ person }) => person));
    const of = (tenures: readonly Tenure[], person: string) => tenures.find((t) => t.person === person);
    const ranges = (mark: string, days: ReturnType<typeof daysConcerned>) =>
      days.map(({ from, to }) => ({ from: `${mark}${office}|${from}`, to: `${mark}${office}|${to}` }));
    return [...people].flatMap((person) => {
      const [then, now] = [of(was, person), of(is, person)];
      const named = renamed.has(person)
        ? [...daysConcerned(then, undefined, BY_NAME), ...daysConcerned(undefined, now, BY_NAME)]
        : daysConcerned(then, now, BY_NAME);
      return [...ranges('', daysConcerned(then, now)), ...ranges(SHORT, named)];
    });
  });
  for (const article of dirty.values())
    for (const actor of dirty.drawnIn.has(article.record.id) ? [] : article.record.actors) {
      const seat = seatKey(article, actor);
      if (seat !== null) ranges.push({ from: seat, to: seat });
    }
  const asked = [...new Map(ranges.map((range) => [`${range.from}${range.to}`, range])).values()];
  if (asked.length === 0) return { titled: [], short: [] };
  const rows = await run(MEANT, { ranges: asked });
  const offices = new Set(rows.map((row) => parted(String(row.seat)).office));
  const tenures = await tenuresOf(run, offices, dirty.decisions);
  const wrong = rows.filter((row) => {
    const { office, day, isShort } = parted(String(row.seat));
    const [article, node, name] = [String(row.article), String(row.node), String(row.name)];
    const held = dirty.decisions.partOf(article, name) === null ? (tenures.get(office) ?? []) : [];
    const holder = isShort ? incumbentOn(name, held, day) : holderOn(held, day);
    if (holder !== null) return node !== holder;
    // whom nobody's office tells is weighed by name
    return isShort ? row.block === null : !node.startsWith('unnamed:');
  });
  const articlesOf = (isShort: boolean): readonly string[] => {
    const those = wrong.filter((row) => parted(String(row.seat)).isShort === isShort);
    return [...new Set(those.map((row) => String(row.article)))].sort(byText);
  };
  return { titled: articlesOf(false), short: articlesOf(true) };
};
