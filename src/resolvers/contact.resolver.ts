/** One contact, and the accounts that its sides give of it. */
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type * as Rows from '../graph/index.js';
import { Readout } from './contact.type.js';
import type { Context } from './context.js';
import { Contact } from './event.type.js';
import { Needs } from './needs.js';
import { Denial } from './statement.type.js';

/** Statements about a contact by the side of their speakers, sides in the order of their first statement. */
const sidesOf = (contact: Rows.ContactRow) => {
  const sides = [...new Set(contact.readouts.map((statement) => statement.side))];
  return sides.map((side) => {
    const statements = contact.readouts.filter((statement) => statement.side === side);
    const topics = [...new Set(statements.flatMap((statement) => statement.topics))].toSorted();
    const elsewhere = new Set(contact.readouts.filter((s) => s.side !== side).flatMap((s) => s.topics));
    return { side, statements, topics, onlyHere: topics.filter((topic) => !elsewhere.has(topic)) };
  });
};

@Resolver(() => Contact)
export class ContactResolver {
  @Needs('reader')
  @Query(() => Contact, { nullable: true, description: 'The contact with this id, or null.' })
  async contact(
    @Arg('id', () => ID, { description: 'A contact’s id.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    const event = await loaders.events.load(id);
    return event && 'participants' in event ? event : null;
  }

  @FieldResolver(() => [Readout], { description: 'What each side says about it: one call, two readouts.' })
  async readouts(@Root() contact: Rows.ContactRow, @Ctx() { loaders }: Context) {
    return Promise.all(
      sidesOf(contact).map(async (side) => ({
        ...side,
        statements: await loaders.events.loadMany(side.statements.map((statement) => statement.id)),
      })),
    );
  }

  @FieldResolver(() => [Denial], { description: 'Who says that it did not happen.' })
  deniedBy(@Root() contact: Rows.ContactRow, @Ctx() { loaders }: Context) {
    return loaders.events.loadMany(contact.deniedBy.map((denial) => denial.id));
  }
}
