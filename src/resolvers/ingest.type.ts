/** Pages handed in over the API, and what became of them. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar } from './date.scalar.js';

@InputType({ description: 'A page: either `text` or `html`, and what is known of it.' })
export class PageInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A name for the page in reports; `input 1` and so on when absent.',
  })
  id?: string | null;
  @Field(() => String, { nullable: true, description: 'Where it was found on the web.' })
  url?: string | null;
  @Field(() => String, { nullable: true, description: 'Who published it, where known.' })
  source?: string | null;
  @Field(() => String, { nullable: true, description: 'The main article’s headline, where known.' })
  title?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day of publication, which relative dates are counted from. A month or year is too coarse for that.',
  })
  publishedAt?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Plain text: an article, or an aggregator’s page as saved.',
  })
  text?: string | null;
  @Field(() => String, { nullable: true, description: 'A page in HTML.' })
  html?: string | null;
}

@ObjectType({ description: 'A page that could not be used, and why; the others were.' })
export class IngestFailure {
  @Field(() => String, { nullable: true, description: 'The page’s id.' })
  input!: string | null;
  @Field(() => String, { nullable: true, description: 'Where in the page.' })
  place!: string | null;
  @Field(() => String, {
    description: 'The code of the error: EMPTY_INPUT, NO_ARTICLE, UNSUPPORTED_LANGUAGE and so on.',
  })
  code!: string;
  @Field(() => String, { description: 'What is wrong.' })
  message!: string;
  @Field(() => String, { nullable: true, description: 'What to do about it.' })
  hint!: string | null;
}

@ObjectType({ description: 'Something to know about a page that was used nevertheless.' })
export class IngestWarning {
  @Field(() => String, { description: 'The page’s id.' })
  input!: string;
  @Field(() => String, { description: 'What kind of warning.' })
  code!: string;
  @Field(() => String, { description: 'What it says.' })
  message!: string;
}

@ObjectType({ description: 'What an ingest did. The same page twice changes nothing.' })
export class IngestResult {
  @Field(() => ID, { description: 'Names this ingest for `ingestProgress`.' })
  job!: string;
  @Field(() => Int, { description: 'Pages that were used.' })
  pages!: number;
  @Field(() => Int, { description: 'Articles that are new in the graph.' })
  articlesAdded!: number;
  @Field(() => Int, { description: 'Articles that the graph held before.' })
  articlesKnown!: number;
  @Field(() => Int, { description: 'Events that are new in the graph.' })
  eventsAdded!: number;
  @Field(() => [IngestFailure], { description: 'Pages that could not be used.' })
  failures!: IngestFailure[];
  @Field(() => [IngestWarning], { description: 'What to know about pages that were used.' })
  warnings!: IngestWarning[];
}
