/** Words of an article, and where they stand. */
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Words of the article: `text.slice(start, end) === quote`.' })
export class Words {
  @Field(() => String, { description: 'The words.' })
  quote!: string;
  @Field(() => Int, { description: 'First UTF-16 code unit.' })
  start!: number;
  @Field(() => Int, { description: 'After the last UTF-16 code unit.' })
  end!: number;
}
