/** Where an article was seen: source, address, title, keywords, its page's other articles and headlines. Only ever added to. */
import type { ExtractedPage } from '../../model.js';
import { topicNameEn } from '../english-names.js';
import { byText } from '../fold.js';
import { headlineId, keywordId, sourceId, topicId } from '../identity/ids.js';
import type { Write } from './write.js';

/** A page and the ids of its articles, by their place on it; null for one without text. */
export interface SeenPage {
  readonly page: ExtractedPage;
  readonly ids: readonly (string | null)[];
}

const ordered = <T extends { readonly article: string; readonly id: string }>(rows: T[]): T[] =>
  rows.sort((a, b) => byText(a.article, b.article) || byText(a.id, b.id));

export const writeProvenance = (write: Write, pages: readonly SeenPage[]): void => {
  const mains = pages.flatMap(({ page, ids }) => {
    const at = page.articles.findIndex((article) => article.position === 'MAIN');
    const article = ids[at];
    return article ? [{ page, article, others: ids.filter((id) => id !== null && id !== article) }] : [];
  });
  // of several titles and addresses the first in code order stands, whichever page came first
  const titles = pages.flatMap(({ page, ids }) =>
    page.articles.flatMap((article, index) => {
      const id = ids[index];
      const url = article.position === 'MAIN' ? (page.page.url ?? null) : null;
      return id
        ? [{ article: id, id: `${article.title ?? ''}|${url ?? ''}`, title: article.title, url }]
        : [];
    }),
  );
  write(
    `UNWIND $rows AS row MATCH (a:Article {id: row.article})
     SET a.title = CASE WHEN a.title IS NULL OR row.title < a.title THEN row.title ELSE a.title END,
         a.url = CASE WHEN a.url IS NULL OR row.url < a.url THEN row.url ELSE a.url END`,
    { rows: ordered(titles) },
  );
  const sources = mains.flatMap(({ page, article }) =>
    page.page.source ? [{ article, id: sourceId(page.page.source), name: page.page.source }] : [],
  );
  write(
    `UNWIND $rows AS row MERGE (s:Source {id: row.id})
     SET s.name = CASE WHEN s.name IS NULL OR row.name < s.name THEN row.name ELSE s.name END
     WITH s, row MATCH (a:Article {id: row.article}) MERGE (a)-[:PUBLISHED_BY]->(s)`,
    { rows: ordered(sources) },
  );
  const keywords = mains.flatMap(({ page, article }) =>
    page.page.keywords.map((name) => ({ article, id: keywordId(name), name })),
  );
  write(
    `UNWIND $rows AS row MERGE (t:Topic {id: row.id})
     SET t.name = CASE WHEN t.name IS NULL OR row.name < t.name THEN row.name ELSE t.name END
     WITH t, row MATCH (a:Article {id: row.article}) MERGE (a)-[:HAS_KEYWORD]->(t)`,
    { rows: ordered(keywords) },
  );
  write(
    `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (b:Article {id: row.id}) MERGE (a)-[:READ_ALSO]->(b)`,
    {
      rows: ordered(
        mains.flatMap(({ article, others }) => others.flatMap((id) => (id ? [{ article, id }] : []))),
      ),
    },
  );
  const headlines = mains.flatMap(({ page, article }) =>
    page.related.map(({ title, url }) => ({ article, id: headlineId(title, url), title, url })),
  );
  write(
    `UNWIND $rows AS row MERGE (h:Headline {id: row.id}) ON CREATE SET h.title = row.title, h.url = row.url
     SET h.title = CASE WHEN row.title < h.title THEN row.title ELSE h.title END
     WITH h, row MATCH (a:Article {id: row.article}) MERGE (a)-[:RELATED]->(h)`,
    { rows: ordered(headlines) },
  );
};

export const writeTopics = (write: Write, slugs: Iterable<string>): void => {
  const rows = [...new Set(slugs)]
    .sort()
    .map((slug) => ({ id: topicId(slug), slug, name: topicNameEn(slug) }));
  write('UNWIND $rows AS row MERGE (t:Topic {id: row.id}) SET t.slug = row.slug, t.name = row.name', {
    rows,
  });
};
