/** Articles, newest first. */
import { articleRow, type Raw } from '../rows.js';
import type { ArticleRow, ConnectionRow, SearchPageArgs } from '../types.js';
import { wordsQuery } from './actors.js';
import { type Ask, connectionOf, pageParameters } from './connection.js';
import { articleMap } from './fragments.js';

export const articleById = async (ask: Ask, id: string): Promise<ArticleRow | null> => {
  const [row] = await ask(`MATCH (a:Article {id: $id}) RETURN ${articleMap('a')} AS article`, { id });
  return row ? articleRow(row.article as Raw) : null;
};

/** Articles by publication day, latest first, undated last; `search` in words of title and body. */
export const listArticles = async (ask: Ask, args: SearchPageArgs): Promise<ConnectionRow<ArticleRow>> => {
  const page = pageParameters(args);
  const words = wordsQuery(args.search ?? '');
  const hits =
    words === ''
      ? 'WITH null AS hits'
      : "CALL db.index.fulltext.queryNodes('article_text', $words) YIELD node WITH collect(node) AS hits";
  const from = words === '' ? 'MATCH (a:Article)' : 'UNWIND hits AS a WITH a';
  const [row] = await ask(
    `${hits}
     RETURN COUNT { ${from} RETURN a } AS totalCount, COLLECT {
       ${from} WHERE $after IS NULL OR a.sort < $after
       WITH a ORDER BY a.sort DESC LIMIT toInteger($limit)
       RETURN a {.sort, article: ${articleMap('a')}} } AS rows`,
    { ...page, words },
  );
  return connectionOf(page, row?.totalCount, (row?.rows ?? []) as Raw[], (raw) =>
    articleRow(raw.article as Raw),
  );
};
