/** Articles, and the words in them that prove a fact. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type * as Rows from '../graph/index.js';
import type { ContactStatus } from '../model.js';
import { Actor } from './actor.type.js';
import { connectionType } from './connection.type.js';
import { DateScalar } from './date.scalar.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { ContactStatusEnum } from './enums.js';
import { Node } from './node.type.js';
import { Words } from './words.type.js';

@ObjectType({ description: 'An actor where an article names it.' })
export class NamedInArticle {
  @Field(() => Actor, { description: 'Who is meant.' })
  actor!: Actor;
  @Field(() => String, { description: 'What the article calls it.' })
  name!: string;
  @Field(() => [Words], { description: 'Every place where the article speaks of it.' })
  mentions!: Words[];
}

@ObjectType({
  implements: Node,
  description: 'An article as it was read. The same article found on several pages is one.',
})
export class Article extends Node {
  @Field(() => String, { nullable: true, description: 'Its headline, where the page gives one.' })
  title!: string | null;
  @Field(() => String, { nullable: true, description: 'Who published it; the first of `sources`.' })
  source!: string | null;
  @Field(() => [String], { description: 'All who published it, in alphabetical order.' })
  sources!: string[];
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of publication; null where unknown, and then relative dates in it stay open.',
  })
  publishedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it was found on the web.' })
  url!: string | null;
  @Field(() => String, { description: 'BCP 47 language.' })
  language!: string;
  @Field(() => String, { description: 'The cleaned body that every offset points into.' })
  text!: string;
  @Field(() => [String], { description: 'Keywords that the page gives it.' })
  keywords!: string[];
  @Field(() => [String], { description: 'Headlines listed beside it: leads, never evidence.' })
  related!: string[];
  @Field(() => [NamedInArticle], {
    description:
      'Everybody whom it names, whether or not they have a part in an event, in the order of the text.',
  })
  actors!: NamedInArticle[];
  @Field(() => [Article], { description: 'Articles that its page gives as further reading.' })
  readAlso!: Article[];
  @Field(() => DateTimeScalar, { description: 'When it was first ingested.' })
  ingestedAt!: string;
}
export const ArticleConnection = connectionType<Rows.ArticleRefRow>('Article', () => Article);

@ObjectType({
  description: 'The words of an article that prove a fact: nothing is in the graph without them.',
})
export class Evidence {
  @Field(() => String, { description: 'The words: the article’s `text` from `start` to `end`.' })
  quote!: string;
  @Field(() => Int, { description: 'Where the quote begins in the article’s text, in UTF-16 code units.' })
  start!: number;
  @Field(() => Int, { description: 'Where the quote ends, exclusive.' })
  end!: number;
  @Field(() => Article, { description: 'The article.' })
  article!: Article;
  @Field(() => Float, { description: 'Probability that the fact is right, 0 to 1.' })
  confidence!: number;
  @Field(() => String, { description: 'Path of the rule that found it: `ar/call/received`.' })
  rule!: string;
  @Field(() => ContactStatusEnum, {
    nullable: true,
    description: 'What this article says of a contact, before accounts are weighed; null for other events.',
  })
  status!: ContactStatus | null;
}
