/**
 * What articles call an actor that is no person, counted and kept on its node: a state is in most articles, and counting
 * them anew for every batch would make an ingest cost more the more the graph holds.
 */
import { byText } from '../fold.js';
import type { Run } from './article.js';
import { textOrNull } from './stored.js';

export interface Tally {
  /** How many mentions give the name. */
  readonly names: Map<string, number>;
  readonly aliases: Map<string, number>;
  /** Whom an unnamed source was said to speak for. */
  readonly of: string | null;
}
const empty = (of: string | null = null): Tally => ({ names: new Map(), aliases: new Map(), of });
export const NOTHING: Tally = empty();

const count = (counts: Map<string, number>, name: string, by: number): void => {
  const now = (counts.get(name) ?? 0) + by;
  if (now > 0) counts.set(name, now);
  else counts.delete(name);
};

/** Counts so many mentions of an actor by a name; fewer than none take them off again. */
export const addTo = (
  tallies: Map<string, Tally>,
  id: string,
  name: string,
  aliases: readonly string[],
  by: number,
): void => {
  const tally = tallies.get(id) ?? empty();
  tallies.set(id, tally);
  count(tally.names, name, by);
  for (const alias of aliases) count(tally.aliases, alias, by);
};

const inOrder = (counts: ReadonlyMap<string, number>): (readonly [string, number])[] =>
  [...counts].sort(([a], [b]) => byText(a, b));

/** A tally as it is kept: the same counts are the same text. */
export const tallyText = ({ names, aliases }: Tally): string =>
  JSON.stringify({ names: inOrder(names), aliases: inOrder(aliases) });

const read = (text: string, of: string | null): Tally => {
  const { names, aliases } = JSON.parse(text) as Record<'names' | 'aliases', [string, number][]>;
  return { names: new Map(names), aliases: new Map(aliases), of };
};

const MENTIONS = `MATCH (a:Article)<-[r:EVIDENCED_BY]-(n:Actor) USING INDEX SEEK a:Article(id) WHERE a.id IN $articles AND NOT n:Person
  RETURN a.id AS article, r.local AS local, n.id AS id, r.name AS name, r.aliases AS aliases`;
const KEPT =
  'MATCH (n:Actor) WHERE n.id IN $ids AND NOT n:Person RETURN n.id AS id, n.tally AS tally, n.of AS of';
/** Of nodes that a Sila without tallies wrote. */
const COUNTED = `MATCH (n:Actor)-[r:EVIDENCED_BY]->(:Article) WHERE n.id IN $ids
  WITH n.id AS id, r.name AS name, r.aliases AS aliases, count(*) AS times RETURN *`;

/** The actors that these articles named as the graph stands, and the tallies without what they said of those `concerned`. */
export const talliesWithout = async (
  run: Run,
  articles: readonly string[],
  concerned: (article: string, local: string) => boolean,
) => {
  const rows = await run(MENTIONS, { articles });
  const mentions = rows.filter(({ article, local }) => concerned(String(article), String(local)));
  return {
    touched: new Set(mentions.map((row) => String(row.id))),
    of: async (ids: readonly string[]): Promise<Map<string, Tally>> => {
      const rows = await run(KEPT, { ids });
      const tallies = new Map<string, Tally>();
      for (const row of rows)
        tallies.set(
          String(row.id),
          row.tally ? read(String(row.tally), textOrNull(row.of)) : empty(textOrNull(row.of)),
        );
      const untold = rows.filter((row) => !row.tally).map((row) => String(row.id));
      const counted = untold.length > 0 ? await run(COUNTED, { ids: untold }) : [];
      for (const row of counted)
        addTo(tallies, String(row.id), String(row.name), row.aliases as string[], Number(row.times));
      for (const row of mentions)
        if (tallies.has(String(row.id)))
          addTo(tallies, String(row.id), String(row.name), row.aliases as string[], -1);
      return tallies;
    },
  };
};
