/** One contact, and the accounts that its sides give of it. */
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Selection } from '../model/selection.js';
import { Readout } from './contact.type.js';
import type { Context } from './context.js';
import { Contact } from './event.type.js';
import { Needs } from './needs.js';
import { type Answered, Wants } from './selection.js';
import { Denial } from './statement.type.js';

@Resolver(() => Contact)
export class ContactResolver {
  @Needs('reader')
  @Query(() => Contact, { nullable: true, description: 'The contact with this id, or null.' })
  contact(
    @Arg('id', () => ID, { description: 'A contact’s id.' }) id: string,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.contact(id, wants);
  }

  @FieldResolver(() => [Readout], { description: 'What each side says about it: one call, two readouts.' })
  readouts(@Root() contact: Answered) {
    return contact.readouts;
  }

  @FieldResolver(() => [Denial], { description: 'Who says that it did not happen.' })
  deniedBy(@Root() contact: Answered) {
    return contact.deniedBy;
  }
}
