/** What happens while clients listen: new events, and how ingests come along. Within one process. */
import { createPubSub } from '@graphql-yoga/subscription';

/** How far an ingest is. */
export interface Progress {
  /** The job's id: the caller's own, or the one in the ingest's result. */
  readonly job: string;
  readonly pages: number;
  readonly articlesAdded: number;
  readonly eventsAdded: number;
  readonly failures: number;
  /** True in the last report of a job. */
  readonly done: boolean;
}

export interface Feed {
  tellEvents(ids: readonly string[]): void;
  tellProgress(progress: Progress): void;
  /** Ids of events as they come into the graph. */
  events(): AsyncIterable<readonly string[]>;
  /** Reports of one job, from where it stands; ends with the job. */
  progress(job: string): AsyncIterable<Progress>;
}

/** Jobs whose last report is kept for who asks late. */
const REMEMBERED = 200;

export const createFeed = (): Feed => {
  const topics = createPubSub<{ events: [readonly string[]]; progress: [string, Progress] }>();
  const last = new Map<string, Progress>();
  return {
    tellEvents: (ids) => {
      if (ids.length > 0) topics.publish('events', ids);
    },
    tellProgress: (progress) => {
      last.delete(progress.job);
      last.set(progress.job, progress);
      for (const [oldest] of last) if (last.size > REMEMBERED) last.delete(oldest);
      topics.publish('progress', progress.job, progress);
    },
    events: () => topics.subscribe('events'),
    progress: async function* (job) {
      // listening begins before the last report is looked up: none falls between
      const coming = topics.subscribe('progress', job);
      const known = last.get(job);
      if (known) yield known;
      if (known?.done) return;
      for await (const progress of coming) {
        yield progress;
        if (progress.done) return;
      }
    },
  };
};
