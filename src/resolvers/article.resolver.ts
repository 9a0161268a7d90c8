/** Articles. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { fieldKey, type Selection } from '../model/selection.js';
import { ListArguments } from './actor.resolver.js';
import { Article, ArticleConnection } from './article.type.js';
import { PageArguments } from './connection.type.js';
import type { Context } from './context.js';
import { EventConnection } from './event.type.js';
import { Needs } from './needs.js';
import { type Answered, Wants } from './selection.js';

@Resolver(() => Article)
export class ArticleResolver {
  @Needs('reader')
  @Query(() => Article, { nullable: true, description: 'The article with this id, or null.' })
  article(
    @Arg('id', () => ID, { description: 'An article’s id.' }) id: string,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.article(id, wants);
  }

  @Needs('reader')
  @Query(() => ArticleConnection, {
    description: 'Articles, latest first; `search` finds words in title and body.',
  })
  articles(
    @Args(() => ListArguments) args: ListArguments,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.articles(args, wants);
  }

  @FieldResolver(() => EventConnection, { description: 'Events that it tells of, latest first.' })
  events(@Root() article: Answered, @Args(() => PageArguments) page: PageArguments) {
    return article[fieldKey('events', page)];
  }
}
