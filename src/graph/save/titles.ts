/**
 * Those whom articles tell by their office alone: each is whoever held it on the day of the article. Who held an office is
 * known from the other articles, so what a new article says of one may tell who is meant in articles of long ago.
 */
import type { ActorFact, Role, UnnamedSourceFact } from '../../model.js';
import { byText } from '../fold.js';
import { daysConcerned, holderOn, officeKey, type Tenure } from '../identity/offices.js';
import { groupBy } from '../identity/union-find.js';
import type { PlacedArticle, Run, Workspace } from './article.js';
import type { PersonImage } from './people.js';

/** The office and the day of the article, as its evidence keeps them; null where they say nobody in particular. */
export const seatKey = (article: PlacedArticle, actor: ActorFact): string | null => {
  const key = actor.kind === 'UNNAMED_SOURCE' && actor.role ? officeKey(actor.role) : null;
  const day = article.record.publishedAt;
  return key === null || day === null ? null : `${key}|${day}`;
};
const parted = (seat: string) => {
  const at = seat.lastIndexOf('|');
  return { office: seat.slice(0, at), day: seat.slice(at + 1) };
};

/** Tenures by office. */
type Tenures = ReadonlyMap<string, readonly Tenure[]>;

const HELD = `MATCH (p:Actor)-[h:HELD]->(:Actor) WHERE h.former = false AND h.firstSeen IS NOT NULL`;
const RETURNED = `RETURN p.id AS person, h.office AS office, h.portfolio AS portfolio, h.state AS state,
  toString(h.firstSeen) AS first, toString(h.lastSeen) AS last ORDER BY person, office`;

const tenuresIn = (rows: readonly Record<string, unknown>[]): Tenures => {
  const told = rows.flatMap((row) => {
    const { portfolio, state } = row;
    const key = officeKey({
      office: row.office as Role['office'],
      ...(portfolio ? { portfolio: portfolio as NonNullable<Role['portfolio']> } : {}),
      ...(state ? { state: String(state) } : {}),
      former: false,
    });
    return key === null
      ? []
      : [{ key, person: String(row.person), first: String(row.first), last: String(row.last) }];
  });
  return groupBy(told, ({ key }) => key);
};

/** Where the holders of these offices are found: a minister at the ministry, anybody else at the state. */
const seatOf = (key: string): string => {
  const [, portfolio, state] = key.split('|');
  return portfolio ? `ministry:${portfolio}:${state}` : `state:${state}`;
};

/** Who held these offices, as the graph stands. */
const tenuresOf = async (run: Run, keys: Iterable<string>): Promise<Tenures> => {
  const seats = [...new Set([...keys].map(seatOf))].sort();
  if (seats.length === 0) return new Map();
  return tenuresIn(
    await run(
      `UNWIND $seats AS seat MATCH (p:Actor)-[h:HELD]->(:Actor {id: seat})
       WHERE h.former = false AND h.firstSeen IS NOT NULL ${RETURNED}`,
      { seats },
    ),
  );
};

/** The offices that these people are known to have held, as the graph stands. */
export const officesHeld = async (run: Run, people: readonly string[]): Promise<Tenures> =>
  people.length === 0
    ? new Map()
    : tenuresIn(await run(`${HELD} AND p.id IN $people ${RETURNED}`, { people }));

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

interface TitleMention {
  readonly article: PlacedArticle;
  readonly actor: UnnamedSourceFact;
  readonly office: string;
  readonly day: string;
}

/**
 * Gives those who are told by their office the person that held it, as far as that is known: `people` are those about to be
 * written. Whom an editor said not to be meant stays unnamed.
 */
export const placeTitles = async (
  run: Run,
  dirty: Workspace,
  people: readonly PersonImage[],
): Promise<void> => {
  const mentions = [...dirty.values()].flatMap((article) =>
    article.record.actors.flatMap((actor): TitleMention[] => {
      const seat = seatKey(article, actor);
      return seat === null || actor.kind !== 'UNNAMED_SOURCE' ? [] : [{ article, actor, ...parted(seat) }];
    }),
  );
  const known = await tenuresOf(run, new Set(mentions.map(({ office }) => office)));
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
  RETURN DISTINCT n.id AS node, r.seat AS seat, r.name AS name, a.id AS article`;

/**
 * The articles in which somebody told by an office is another than the graph has it, now that everything is written:
 * those where an office was held otherwise than before, and `fresh` ones, which were placed before it was.
 */
export const misplaced = async (
  run: Run,
  dirty: Workspace,
  before: Tenures,
  touched: readonly string[],
): Promise<readonly string[]> => {
  const now = await officesHeld(run, touched);
  const ranges = [...new Set([...before.keys(), ...now.keys()])].flatMap((office) => {
    const [was, is] = [before.get(office) ?? [], now.get(office) ?? []];
    const people = new Set([...was, ...is].map(({ person }) => person));
    const of = (tenures: readonly Tenure[], person: string) => tenures.find((t) => t.person === person);
    return [...people].flatMap((person) =>
      daysConcerned(of(was, person), of(is, person)).map(({ from, to }) => ({
        from: `${office}|${from}`,
        to: `${office}|${to}`,
      })),
    );
  });
  for (const article of dirty.values())
    for (const actor of dirty.drawnIn.has(article.record.id) ? [] : article.record.actors) {
      const seat = seatKey(article, actor);
      if (seat !== null) ranges.push({ from: seat, to: seat });
    }
  const asked = [...new Map(ranges.map((range) => [`${range.from}${range.to}`, range])).values()];
  if (asked.length === 0) return [];
  const rows = await run(MEANT, { ranges: asked });
  const tenures = await tenuresOf(run, new Set(rows.map((row) => parted(String(row.seat)).office)));
  const wrong = rows.filter((row) => {
    const { office, day } = parted(String(row.seat));
    const [article, node] = [String(row.article), String(row.node)];
    const apart = dirty.decisions.partOf(article, String(row.name)) !== null;
    const holder = apart ? null : holderOn(tenures.get(office) ?? [], day);
    return holder === null ? !node.startsWith('unnamed:') : node !== holder;
  });
  return [...new Set(wrong.map((row) => String(row.article)))].sort(byText);
};
