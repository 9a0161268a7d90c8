/** `explain` and `extract`: how facts are come by, of an article in the graph and of a page that is not there yet. */
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { either, fieldsOf, wants as needed, type Selection } from '../model/selection.js';
import type { Context } from './context.js';
import { derivationsOf } from './derivations.js';
import { ArticleExplanation, ExtractedArticle } from './explain.type.js';
import { PageInput } from './ingest.type.js';
import { Needs } from './needs.js';
import { pageOf } from './page-of.js';
import { Wants } from './selection.js';

/** What the rules read of an article. */
const READ = needed('id language title publishedAt text');

@Resolver()
export class ExplainResolver {
  @Needs('reader')
  @Query(() => ArticleExplanation, {
    nullable: true,
    description:
      'How the facts of an article are come by, and what was dropped and why; null where there is no such article. Errors: UNSUPPORTED_LANGUAGE.',
  })
  async explain(
    @Arg('article', () => ID, { description: 'An article’s id.' }) id: string,
    @Wants() wants: Selection,
    @Ctx() { graph, explain }: Context,
  ) {
    const article = await graph.article(id, either(READ, fieldsOf(wants, 'article')));
    return article && { article, ...derivationsOf(article.text, explain(article)) };
  }

  @Needs('reader')
  @Query(() => [ExtractedArticle], {
    description:
      'Reads a page and writes nothing: the articles in it, with what `ingest` would take from each. Errors: BAD_RECORD, EMPTY_INPUT, NO_ARTICLE, UNSUPPORTED_LANGUAGE.',
  })
  extract(
    @Arg('page', () => PageInput, { description: 'The page.' }) page: PageInput,
    @Ctx() { extract, explain }: Context,
  ) {
    const input = pageOf(page, 0);
    if ('error' in input) throw input.error;
    const { page: told, articles } = extract(input.page);
    return articles.map(({ position, title, publishedAt, text }) => {
      const article = { id: told.id, language: told.language, title, publishedAt, text };
      return { ...article, position, ...derivationsOf(text, explain(article)) };
    });
  }
}
