/** What every resolver gets: the graph, the way to ingest, and who asks. */
import type { InputError } from '../errors.js';
import type { ArticleRow, GraphStore, SaveReport } from '../graph/index.js';
import type { Explanation } from '../ingest/index.js';
import type { Who } from '../model/role.js';
import type { ArticleText, ExtractedPage, Page, Warning } from '../model.js';
import type { Feed } from './feed.js';

/** One input as a source delivers it: a page, or why there is none. */
export type Input = { readonly page: Page } | { readonly error: InputError };

/**
 * What became of the inputs: `saved` tells of those that could be read (with ids only where the inputs were a list),
 * `failures` names the others.
 */
export interface IngestReport {
  readonly saved: SaveReport;
  readonly failures: readonly InputError[];
  /** Pages that were used although something was wrong, by page id. */
  readonly warnings: readonly (Warning & { readonly input: string })[];
  /** The id under which its progress was told. */
  readonly job: string;
}
/** `job` names it for `ingestProgress`; a new id when absent. */
export type Ingest = (inputs: Iterable<Input> | AsyncIterable<Input>, job?: string) => Promise<IngestReport>;

/** How the facts of an article are come by; errors: InputError UNSUPPORTED_LANGUAGE. */
export type Explain = (
  article: Pick<ArticleRow, 'id' | 'language' | 'title' | 'publishedAt' | 'text'>,
) => Explanation | Promise<Explanation>;

/** A page's articles and facts; nothing is written. Errors: InputError. */
export type Extract = (page: Page) => ExtractedPage | Promise<ExtractedPage>;

/** What a model adds to what the rules read in an article; a failing model adds a warning. */
export type Consult = (
  article: ArticleText,
  rules: Explanation,
) => Promise<Explanation & { readonly warning?: Warning }>;

/** The pages at an address of the web, as they are fetched. */
export type PagesOf = (address: string) => AsyncIterable<Input>;

export interface Services {
  readonly pagesOf: PagesOf;
  readonly feed: Feed;
  readonly explain: Explain;
  readonly extract: Extract;
  /** Absent where no model is configured. */
  readonly consult?: Consult;
  readonly graph: GraphStore;
  readonly ingest: Ingest;
}
export interface Context extends Services {
  readonly who: Who;
  /** The id of the request, in its answer's header and in every line of the log about it. */
  readonly requestId: string;
}
