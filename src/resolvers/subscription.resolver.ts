/** What clients may listen to, by the protocol graphql-transport-ws on `/graphql`. */
import { Arg, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { EventRow } from '../graph/index.js';
import { nodesOf, type Selection } from '../model/selection.js';
import type { Context } from './context.js';
import { EventFilter } from './event.input.js';
import { Event } from './event.type.js';
import type { Progress } from './feed.js';
import { Needs } from './needs.js';
import { selectionOf } from './selection.js';

@ObjectType({ description: 'How far an ingest is.' })
export class IngestProgress implements Progress {
  @Field(() => ID, { description: 'The job asked about.' })
  job!: string;
  @Field(() => Int, { description: 'Pages written so far.' })
  pages!: number;
  @Field(() => Int, { description: 'Articles that were new.' })
  articlesAdded!: number;
  @Field(() => Int, { description: 'Events that were new.' })
  eventsAdded!: number;
  @Field(() => Int, { description: 'Pages that could not be used.' })
  failures!: number;
  @Field(() => Boolean, { description: 'True in the last report; the subscription ends with it.' })
  done!: boolean;
}

/** Most events that one question to the graph asks about. */
const CHUNK = 100;

/** Events as they come, one by one, those that the filter lets through. */
async function* added(
  { feed, graph }: Context,
  filter: EventFilter | null,
  wants: Selection,
): AsyncGenerator<EventRow> {
  const listed = nodesOf(wants);
  for await (const ids of feed.events()) {
    for (let from = 0; from < ids.length; from += CHUNK) {
      const chunk = ids.slice(from, from + CHUNK);
      const { nodes } = await graph.events(
        { first: CHUNK, orderBy: 'DATE_ASC', filter: { ...filter, ids: chunk } },
        listed,
      );
      yield* nodes;
    }
  }
}

@Resolver()
export class SubscriptionResolver {
  @Needs('reader')
  @Subscription(() => Event, {
    description:
      'Events as this service writes them, and workers elsewhere where it was started with `--queue`. Errors: those of `events` for the filter, once the first event comes.',
    subscribe: ({ args, context, info }) =>
      added(context as Context, (args.filter as EventFilter | null) ?? null, selectionOf(info)),
  })
  eventAdded(
    @Root() event: EventRow,
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Which; all of them when absent.' })
    _filter?: EventFilter | null,
  ) {
    return event;
  }

  @Needs('reader')
  @Subscription(() => IngestProgress, {
    description:
      'How an ingest of this service comes along, or of workers elsewhere where the service was started with `--queue`; tells at once where it stands, if it has begun.',
    subscribe: ({ args, context }) => (context as Context).feed.progress(String(args.job)),
  })
  ingestProgress(
    @Root() progress: Progress,
    @Arg('job', () => ID, {
      description: 'The `job` of an ingest, or the name given to `sila ingest --queue --job`.',
    })
    _job: string,
  ) {
    return progress;
  }
}
