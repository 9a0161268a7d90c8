/** The graph's only door: what resolvers, commands and exports may ask of it. */
export type * from './types.js';

import type { SnapshotPart } from '../model/backup-rows.js';
import type { GraphRows } from '../model/graph-rows.js';
import type { Selection } from '../model/selection.js';
import type { RestoreArgs } from './backup/restore.js';
import type { ExportArgs } from './reads/export.js';
import type { CypherArgs, CypherPart } from './reads/read-only-cypher.js';
import type { DatabaseState } from './state.js';
import type * as T from './types.js';

export type { RestoreArgs } from './backup/restore.js';
export type { ExportArgs } from './reads/export.js';
export type { CypherArgs, CypherPart } from './reads/read-only-cypher.js';

/**
 * Every question Sila answers from the graph. An actor argument is an id or a name in Arabic or English.
 * Errors: `NOT_FOUND` (with suggestions in the hint) and `AMBIGUOUS_ACTOR` for such a name, `BAD_USER_INPUT` for
 * a bad cursor, date or limit, `DATABASE_UNAVAILABLE` for any of them. Lookups by id give null instead.
 * `wants` says what is wanted of the answer: it is fetched by one statement, and nothing else is; rows are whole without it.
 */
export interface GraphStore {
  /** Creates constraints and indexes that are missing; safe to call at every start. */
  ensureSchema(): Promise<void>;
  /** Writes pages in batches, one transaction each; a page seen before changes nothing. */
  savePages(pages: T.Pages): Promise<T.SaveReport>;
  /** What tells this graph from any other. */
  identity(): Promise<string>;
  counts(wants?: Selection): Promise<T.GraphCounts>;
  namesakes(): Promise<readonly T.NamesakeRow[]>;

  resolveActor(ref: string, wants?: Selection): Promise<T.ActorRow>;

  whoSpokeWithWhom(args: T.WhoSpokeArgs, wants?: Selection): Promise<T.ConnectionRow<T.PairRow>>;
  contacts(args: T.EventsArgs, wants?: Selection): Promise<T.ConnectionRow<T.ContactRow>>;
  statements(args: T.EventsArgs, wants?: Selection): Promise<T.ConnectionRow<T.StatementRow>>;
  denials(args: T.EventsArgs, wants?: Selection): Promise<T.ConnectionRow<T.DenialRow>>;
  events(args: T.EventsArgs, wants?: Selection): Promise<T.ConnectionRow<T.EventRow>>;
  claims(args: T.ClaimsArgs, wants?: Selection): Promise<T.ConnectionRow<T.StatementRow>>;
  event(id: string, wants?: Selection): Promise<T.EventRow | null>;
  contact(id: string, wants?: Selection): Promise<T.ContactRow | null>;
  /** Events in the order of `ids`, those that are not there left out. */
  eventsByIds(ids: readonly string[], wants?: Selection): Promise<readonly T.EventRow[]>;

  person(id: string, wants?: Selection): Promise<T.PersonRow | null>;
  people(args: T.SearchPageArgs, wants?: Selection): Promise<T.ConnectionRow<T.PersonRow>>;
  state(code: string, wants?: Selection): Promise<T.StateRow | null>;
  states(args: T.SearchPageArgs, wants?: Selection): Promise<T.ConnectionRow<T.StateRow>>;
  ministry(id: string, wants?: Selection): Promise<T.MinistryRow | null>;
  ministries(args: T.SearchPageArgs, wants?: Selection): Promise<T.ConnectionRow<T.MinistryRow>>;
  organization(id: string, wants?: Selection): Promise<T.OrganizationRow | null>;
  organizations(args: T.SearchPageArgs, wants?: Selection): Promise<T.ConnectionRow<T.OrganizationRow>>;
  article(id: string, wants?: Selection): Promise<T.ArticleRow | null>;
  articles(args: T.SearchPageArgs, wants?: Selection): Promise<T.ConnectionRow<T.ArticleRow>>;
  /** Articles in the order of `ids`, those that are not there left out. */
  articlesByIds(ids: readonly string[], wants?: Selection): Promise<readonly T.ArticleRow[]>;
  node(id: string, wants?: Selection): Promise<T.NodeRow | null>;
  search(args: T.SearchArgs, wants?: Selection): Promise<readonly T.SearchHitRow[]>;

  relationshipGraph(args: T.RelationshipGraphArgs, wants?: Selection): Promise<T.RelationshipGraphRow>;
  path(args: T.PathArgs, wants?: Selection): Promise<readonly T.PathRow[]>;
  timeline(args: T.TimelineArgs): Promise<readonly T.TimelineRow[]>;

  /** Makes an editor's correction; it holds until it is taken back, whatever is ingested. Errors: NOT_FOUND, BAD_USER_INPUT. */
  correct(request: T.CorrectionRequest, editing: T.Editing): Promise<T.CorrectionReport>;
  undoCorrection(id: string, editing: T.Editing): Promise<T.CorrectionReport>;
  /** The audit trail, newest first. */
  corrections(args: T.CorrectionsArgs, wants?: Selection): Promise<T.ConnectionRow<T.CorrectionRow>>;

  /** The whole graph or a part, in constant memory; errors come out of the iteration, `GRAPH_CHANGED` at its end. */
  exportRows(args: ExportArgs): GraphRows;
  /** Version, schema, indexes and clock of the database. */
  databaseState(): Promise<DatabaseState>;
  /** Everything in the graph as it stood at one moment, in constant memory; writers wait until the iteration ends. */
  snapshot(): AsyncIterable<SnapshotPart>;
  /**
   * Makes the graph of a backup in an empty database and reads it again; false where the graph is that already.
   * Errors: DATABASE_NOT_EMPTY, RESTORE_FAILED.
   */
  restore(args: RestoreArgs): Promise<boolean>;
  /** A question in Cypher, which may read and nothing else. Errors: see `readOnlyCypher`. */
  cypher(args: CypherArgs): AsyncGenerator<CypherPart>;
}
export { type Connection, connect } from './driver.js';
export { embeddedStatus, startEmbedded, stopEmbedded } from './embedded/embedded.js';
export { jarsAreThere } from './embedded/jars.js';
export { type Around, observed, type Trip } from './observed.js';
export type { DatabaseState } from './state.js';
export { createGraphStore, type GraphConnection, type GraphOptions } from './store.js';
