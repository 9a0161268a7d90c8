/** What the graph holds of what is written anew: nodes that stand on the articles, and all reports of the events. */
import type { News } from './affected.js';
import type { PlacedArticle, Run, Workspace } from './article.js';
import { deniedIn } from './denied.js';
import { imageOfEvent, type Report } from './images.js';
import { loadArticles } from './stored.js';

/** The nodes that these articles prove as the graph stands, and those of which there is news in others. */
export const standing = async (run: Run, dirty: Workspace, articles: readonly string[], news: News) => {
  const actors = new Set<string>();
  const events = new Set<string>();
  if (articles.length > 0)
    for (const { id, actor } of await run(
      'MATCH (n)-[:EVIDENCED_BY]->(a:Article) WHERE a.id IN $articles RETURN DISTINCT n.id AS id, n:Actor AS actor',
      { articles },
    ))
      (actor === true ? actors : events).add(String(id));
  for (const [article, before] of dirty.drawnIn)
    for (const local of news.get(article) ?? []) {
      const [actor, event] = [before.actors.get(local), before.events.get(local)];
      if (actor !== undefined) actors.add(actor);
      if (event !== undefined) events.add(event);
    }
  return { actors: [...actors], events: [...events] };
};

/** Images of events from all their reports, those in articles that are not rewritten included. */
export const imagesOf = async (
  run: Run,
  dirty: Workspace,
  events: readonly string[],
  stored: readonly string[],
) => {
  const rows = await run(
    'MATCH (e:Event)-[:EVIDENCED_BY]->(a:Article) WHERE e.id IN $stored RETURN DISTINCT a.id AS article',
    { stored },
  );
  const reports = new Map(events.map((id): [string, Report[]] => [id, []]));
  const collect = (article: PlacedArticle): void => {
    // what else the article tells is not held as long as its reports are
    const teller = { ...article, record: { ...article.record, actors: [], events: [] } };
    const denied = deniedIn(article.record);
    for (const event of article.record.events)
      reports
        .get(article.events.get(event.id) ?? '')
        ?.push({ article: teller, event, isDenied: denied.has(event.id) });
  };
  for (const article of dirty.values()) collect(article);
  const others = rows.map((row) => String(row.article)).filter((id) => !dirty.has(id));
  for await (const article of loadArticles(run, others))
    collect({ ...article, record: dirty.decisions.corrected(article.record) });
  return events.flatMap((id) => imageOfEvent(id, reports.get(id) ?? []) ?? []);
};
