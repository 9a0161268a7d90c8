/** Ingestion over the API. */
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { SilaError } from '../errors.js';
import type { Selection } from '../model/selection.js';
import { Article } from './article.type.js';
import type { Context, IngestReport } from './context.js';
import { Event } from './event.type.js';
import { IngestResult, PageInput } from './ingest.type.js';
import { Needs } from './needs.js';
import { pageOf } from './page-of.js';
import { Wants } from './selection.js';

/** More pages than this in one request belong into `sila ingest`. */
const MOST_PAGES = 100;

const resultOf = (report: IngestReport) => ({
  report,
  job: report.job,
  pages: report.saved.pages,
  articlesAdded: report.saved.articles.added,
  articlesKnown: report.saved.articles.known,
  eventsAdded: report.saved.eventsAdded,
  // graphql would take an Error in a list for a failure of the list itself
  failures: report.failures.map(({ input, place, code, message, hint }) => ({
    input,
    place,
    code,
    message,
    hint,
  })),
  warnings: report.warnings,
});

@Resolver(() => IngestResult)
export class IngestResolver {
  @Needs('editor')
  @Mutation(() => IngestResult, {
    description:
      'Reads pages and writes what they tell to the graph. A page that cannot be used is listed in `failures`; the others are done. At most 100 pages. Errors: LIMIT_EXCEEDED, DATABASE_UNAVAILABLE.',
  })
  async ingest(
    @Arg('input', () => [PageInput], { description: 'The pages.' }) input: PageInput[],
    @Arg('job', () => ID, {
      nullable: true,
      description: 'A name of your own for `ingestProgress`, so that you may listen before you ingest.',
    })
    job: string | null | undefined,
    @Ctx() context: Context,
  ) {
    if (input.length > MOST_PAGES) {
      throw new SilaError('LIMIT_EXCEEDED', `At most ${MOST_PAGES} pages at a time, not ${input.length}`, {
        hint: 'Send several requests, or use `sila ingest`.',
      });
    }
    return resultOf(await context.ingest(input.map(pageOf), job ?? undefined));
  }

  @Needs('editor')
  @Mutation(() => IngestResult, {
    description:
      'Fetches a page, or the pages that a feed or sitemap links to, and writes what they tell. What cannot be fetched is listed in `failures`: ADDRESS_REFUSED for any but http and https addresses of the public internet, ROBOTS_DISALLOWED, FETCH_FAILED, FETCH_TIMEOUT and so on. Errors: DATABASE_UNAVAILABLE.',
  })
  async ingestUrl(
    @Arg('url', () => String, { description: 'The address.' }) url: string,
    @Arg('job', () => ID, { nullable: true, description: 'A name of your own for `ingestProgress`.' })
    job: string | null | undefined,
    @Ctx() context: Context,
  ) {
    return resultOf(await context.ingest(context.pagesOf(url), job ?? undefined));
  }

  @FieldResolver(() => [Article], { description: 'The articles of the pages, new ones and known ones.' })
  articles(
    @Root() { report }: { readonly report: IngestReport },
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.articlesByIds(report.saved.articles.ids, wants);
  }

  @FieldResolver(() => [Event], { description: 'The events that are new in the graph.' })
  events(
    @Root() { report }: { readonly report: IngestReport },
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.eventsByIds(report.saved.newEvents, wants);
  }
}
