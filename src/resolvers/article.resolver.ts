/** Articles, their words, and what they tell. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type * as Rows from '../graph/index.js';
import { ListArguments } from './actor.resolver.js';
import { Article, ArticleConnection } from './article.type.js';
import { PageArguments } from './connection.type.js';
import type { Context } from './context.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { EventConnection } from './event.type.js';
import { Needs } from './needs.js';

/** Evidence names its article without the body: that is asked for only when a query wants it. */
const whole = (article: Rows.ArticleRefRow, { loaders }: Context): Promise<Rows.ArticleRow | null> =>
  'text' in article ? Promise.resolve(article as Rows.ArticleRow) : loaders.articles.load(article.id);

@Resolver(() => Article)
export class ArticleResolver {
  @Needs('reader')
  @Query(() => Article, { nullable: true, description: 'The article with this id, or null.' })
  article(@Arg('id', () => ID, { description: 'An article’s id.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.articles.load(id);
  }

  @Needs('reader')
  @Query(() => ArticleConnection, {
    description: 'Articles, latest first; `search` finds words in title and body.',
  })
  articles(@Args(() => ListArguments) args: ListArguments, @Ctx() { graph }: Context) {
    return graph.articles(args);
  }

  @FieldResolver(() => String, { description: 'The cleaned body that every offset points into.' })
  async text(@Root() article: Rows.ArticleRefRow, @Ctx() context: Context) {
    return (await whole(article, context))?.text;
  }

  @FieldResolver(() => [String], { description: 'Keywords that the page gives it.' })
  async keywords(@Root() article: Rows.ArticleRefRow, @Ctx() context: Context) {
    return (await whole(article, context))?.keywords;
  }

  @FieldResolver(() => [String], { description: 'Headlines listed beside it: leads, never evidence.' })
  async related(@Root() article: Rows.ArticleRefRow, @Ctx() context: Context) {
    return (await whole(article, context))?.related;
  }

  @FieldResolver(() => [Article], { description: 'Articles that its page gives as further reading.' })
  async readAlso(@Root() article: Rows.ArticleRefRow, @Ctx() context: Context) {
    return (await whole(article, context))?.readAlso;
  }

  @FieldResolver(() => DateTimeScalar, { description: 'When it was first ingested.' })
  async ingestedAt(@Root() article: Rows.ArticleRefRow, @Ctx() context: Context) {
    return (await whole(article, context))?.ingestedAt;
  }

  @FieldResolver(() => EventConnection, { description: 'Events that it tells of, latest first.' })
  events(
    @Root() { id }: Rows.ArticleRefRow,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { graph }: Context,
  ) {
    return graph.events({ ...page, filter: { article: id } });
  }
}
