/** Reading back what identity must weigh again. */
import type { ActorFact, EventFact } from '../../model.js';
import type { PlacedArticle, Run, Workspace } from './article.js';

const text = (value: unknown): string => String(value ?? '');
export const textOrNull = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);

/** How many articles are asked for at once: their facts as text are many times what is made of them. */
const AT_ONCE = 100;

/** Articles by id, in their order, with what their local ids stand for now. */
export async function* loadArticles(run: Run, wanted: Iterable<string>): AsyncGenerator<PlacedArticle> {
  const ids = [...new Set(wanted)].sort();
  for (let from = 0; from < ids.length; from += AT_ONCE)
    yield* await load(run, ids.slice(from, from + AT_ONCE));
}

const load = async (run: Run, ids: readonly string[]): Promise<readonly PlacedArticle[]> => {
  const rows = await run(
    `MATCH (a:Article) WHERE a.id IN $ids
     RETURN a.id AS id, toString(a.publishedAt) AS publishedAt, a.text AS text, a.facts AS facts,
       COLLECT { MATCH (n)-[r:EVIDENCED_BY]->(a) WITH DISTINCT r.local AS local, n
                 RETURN [local, n.id, n:Actor] } AS placed
     ORDER BY id`,
    { ids },
  );
  return rows.map((row): PlacedArticle => {
    const facts = JSON.parse(text(row.facts)) as { actors: ActorFact[]; events: EventFact[] };
    const record = {
      id: text(row.id),
      publishedAt: textOrNull(row.publishedAt),
      text: text(row.text),
      actors: facts.actors,
      events: facts.events,
    };
    const placed = row.placed as [string, string, boolean][];
    const pick = (actor: boolean) =>
      new Map(placed.filter((p) => p[2] === actor).map(([local, id]) => [local, id] as const));
    return { record, actors: pick(true), events: pick(false) };
  });
};

/** Adds articles to those being rewritten, unless they are there. */
export const widen = async (run: Run, dirty: Workspace, ids: Iterable<string>): Promise<void> => {
  const missing = [...new Set(ids)].filter((id) => !dirty.has(id));
  for await (const article of loadArticles(run, missing)) {
    const { record, actors, events } = article;
    dirty.add(article);
    dirty.stored.add(record.id);
    dirty.drawnIn.set(record.id, { actors: new Map(actors), events: new Map(events) });
  }
};

/** The identity keys under which these articles' facts of one label stand now. */
export const blocksOf = async (
  run: Run,
  label: 'Person' | 'Contact',
  articles: readonly string[],
): Promise<readonly string[]> => {
  if (articles.length === 0) return [];
  const rows = await run(
    `MATCH (:${label})-[r:EVIDENCED_BY]->(a:Article) WHERE a.id IN $articles AND r.block IS NOT NULL
     RETURN DISTINCT r.block AS block`,
    { articles },
  );
  return rows.map((row) => text(row.block));
};
