/** Articles, newest first. */
import type { Selection } from '../../model/selection.js';
import { ARTICLE_ROW, EMPTY, nodeList, whole } from '../shapes/index.js';
import type { ArticleRow, ConnectionRow, SearchPageArgs } from '../types.js';
import type { Ask } from './ask.js';
import { wordsQuery } from './conditions.js';
import { askFor } from './naming.js';

const WHOLE = whole(ARTICLE_ROW);
const FOUND = `CALL () {
  CALL db.index.fulltext.queryNodes('article_text', $words) YIELD node RETURN collect(node) AS hits
}`;

/** Articles by publication day, latest first, undated last; `search` in words of title and body. */
export const listArticles = async (
  ask: Ask,
  { search, ...page }: SearchPageArgs,
  wants: Selection = WHOLE,
): Promise<ConnectionRow<ArticleRow>> => {
  const words = wordsQuery(search ?? '');
  const from = `${words === '' ? '' : 'UNWIND hits AS a '}MATCH (a:Article)`;
  const connection = await askFor<ConnectionRow<ArticleRow>>(ask, (scope) => ({
    given: words === '' ? '' : FOUND,
    answer: nodeList({ scope, v: 'a', from, order: 'DESC', page, wants }, ['Article']),
    parameters: words === '' ? {} : { words },
  }));
  return connection ?? EMPTY;
};
