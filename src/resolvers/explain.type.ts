/** How the facts of an article were come by, and what was dropped. */
import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { ActorKind, ArticlePosition, EventType } from '../model.js';
import { Article } from './article.type.js';
import { DateScalar } from './date.scalar.js';
import {
  ActorKindEnum,
  ArticlePositionEnum,
  EventTypeEnum,
  ExtractorEnum,
  type ExtractorName,
} from './enums.js';
import { Words } from './words.type.js';

@ObjectType({ description: 'An actor in the part it has in a fact.' })
export class DerivedPart {
  @Field(() => String, {
    description: 'SPEAKER, INITIATOR, RECIPIENT, PARTICIPANT, HOST, VISITOR or SENDER.',
  })
  role!: string;
  @Field(() => String, { description: 'The name that the article gives in full.' })
  name!: string;
  @Field(() => [Words], { description: 'Where the article speaks of it.' })
  mentions!: Words[];
}

@ObjectType({ description: 'A fact with its derivation, from the rule that found it down to the words.' })
export class Derivation {
  @Field(() => ID, { description: 'The fact’s number in this article: `e1`, `e2`.' })
  fact!: string;
  @Field(() => EventTypeEnum, { description: 'What kind of event.' })
  type!: EventType;
  @Field(() => String, { description: 'The rule: `ar/contact/noun-call`.' })
  rule!: string;
  @Field(() => String, { description: 'Why the rule holds.' })
  reason!: string;
  @Field(() => Float, { description: 'How often the rule was right when measured, 0 to 1.' })
  confidence!: number;
  @Field(() => [Words], { description: 'The words that prove it.' })
  evidence!: Words[];
  @Field(() => [DerivedPart], { description: 'Who has a part in it.' })
  parts!: DerivedPart[];
  @Field(() => String, { nullable: true, description: 'The words that date it.' })
  dateText!: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a denial, the number of the fact that it denies.' })
  denies!: string | null;
  @Field(() => [ExtractorEnum], {
    description: 'Who found it: the rules, or a model that was asked beside them, or both.',
  })
  foundBy!: ExtractorName[];
  @Field(() => [String], { description: 'What rules and model tell differently of a fact that both found.' })
  differences!: string[];
}

@ObjectType({ description: 'Something that looked like a fact and is none.' })
export class Dropped {
  @Field(() => String, { description: 'The rule that considered it.' })
  rule!: string;
  @Field(() => String, { description: 'Why it is none: negated, planned, hypothetical, no second party.' })
  reason!: string;
  @Field(() => Words, { description: 'The words.' })
  words!: Words;
}

@ObjectType({
  description: 'An article read anew by the rules of this version: what they find, how, and what they drop.',
})
export class ArticleExplanation {
  @Field(() => Article, { description: 'The article.' })
  article!: Article;
  @Field(() => [Derivation], { description: 'Every fact, in the order of the text.' })
  facts!: Derivation[];
  @Field(() => [Dropped], { description: 'Every candidate that was dropped, in the order of the text.' })
  dropped!: Dropped[];
  @Field(() => String, {
    nullable: true,
    description: 'The model that read it beside the rules; null where none was asked, or none answered.',
  })
  model!: string | null;
  @Field(() => String, { nullable: true, description: 'Why the model that was asked did not answer.' })
  modelFailure!: string | null;
}

@ObjectType({ description: 'Somebody whom a page names that was read and not kept.' })
export class ExtractedActor {
  @Field(() => ActorKindEnum, { description: 'What it is.' })
  kind!: ActorKind;
  @Field(() => String, { description: 'The name that the article gives in full.' })
  name!: string;
  @Field(() => [Words], { description: 'Every place where the article speaks of it.' })
  mentions!: Words[];
}

@ObjectType({ description: 'An article of a page that was read and not kept.' })
export class ExtractedArticle {
  @Field(() => ArticlePositionEnum, { description: 'Its place on the page.' })
  position!: ArticlePosition;
  @Field(() => String, { nullable: true, description: 'Its headline, where the page has one.' })
  title!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of publication.' })
  publishedAt!: string | null;
  @Field(() => String, { description: 'BCP 47 code of the language that it was read in.' })
  language!: string;
  @Field(() => String, { description: 'The cleaned body, into which all offsets point.' })
  text!: string;
  @Field(() => [ExtractedActor], {
    description: 'Everybody whom it names, whether or not they have a part in an event.',
  })
  actors!: ExtractedActor[];
  @Field(() => [Derivation], { description: 'Every fact, in the order of the text.' })
  facts!: Derivation[];
  @Field(() => [Dropped], { description: 'Every candidate that was dropped, in the order of the text.' })
  dropped!: Dropped[];
  @Field(() => String, {
    nullable: true,
    description: 'The model that read it beside the rules; null where none was asked, or none answered.',
  })
  model!: string | null;
  @Field(() => String, { nullable: true, description: 'Why the model that was asked did not answer.' })
  modelFailure!: string | null;
}
