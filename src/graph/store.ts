/** The graph over one connection: wires each question to the file that answers it. */

import { restore } from './backup/restore.js';
import { snapshot } from './backup/snapshot.js';
import { correct, undoCorrection } from './corrections/index.js';
import { listCorrections } from './corrections/list.js';
import { words } from './fold.js';
import { stateId } from './identity/ids.js';
import type { GraphStore } from './index.js';
import type { ReadRows } from './read-transaction.js';
import { listActors, namesakes } from './reads/actors.js';
import { listArticles } from './reads/articles.js';
import type { Ask } from './reads/ask.js';
import { counts } from './reads/counts.js';
import { listClaims, listEvents } from './reads/events.js';
import { exportRows } from './reads/export.js';
import {
  actorById,
  articleById,
  articlesByIds,
  contactById,
  eventById,
  eventsByIds,
  nodeById,
  resolveActor,
} from './reads/nodes.js';
import { shortestPaths } from './reads/path.js';
import { readOnlyCypher } from './reads/read-only-cypher.js';
import { relationshipGraph } from './reads/relationship-graph.js';
import { search } from './reads/search.js';
import { timeline } from './reads/timeline.js';
import { whoSpokeWithWhom } from './reads/who-spoke-with-whom.js';
import type { Run } from './save/article.js';
import { savePages } from './save/index.js';
import { ensureSchema } from './schema.js';
import { databaseState, graphIdentity } from './state.js';
import type { ClaimStems, EnglishName, PackKnowledge } from './types.js';

/** What the store needs of a connection. Rows are plain data: whole numbers as numbers. */
export interface GraphConnection {
  read(cypher: string, parameters?: Record<string, unknown>): Promise<readonly Record<string, unknown>[]>;
  write(cypher: string, parameters?: Record<string, unknown>): Promise<readonly Record<string, unknown>[]>;
  writeTransaction<T>(work: (run: Run) => Promise<T>): Promise<T>;
  readonly readRows: ReadRows;
}

export interface GraphOptions {
  /** How a name is spelt in English; without it a name stands as it is. */
  readonly englishName?: EnglishName | undefined;
  /** What a denial's claim is found by where its words are not nearly whole; without it whole words of four letters and more. */
  readonly claimStems?: ClaimStems | undefined;
}

const LONG = 4;
const longWords: ClaimStems = (text) => words(text).filter(({ length }) => length >= LONG);

export const createGraphStore = (
  connection: GraphConnection,
  { englishName = (name) => name, claimStems = longWords }: GraphOptions = {},
): GraphStore => {
  const packs: PackKnowledge = { englishName, claimStems };
  const ask: Ask = (cypher, parameters = {}) => connection.read(cypher, parameters);
  return {
    ensureSchema: () => ensureSchema((cypher, parameters) => connection.write(cypher, parameters)),
    savePages: (pages) => savePages((work) => connection.writeTransaction(work), pages, packs),
    identity: () => graphIdentity((cypher) => connection.write(cypher)),
    counts: (wants) => counts(ask, wants),
    namesakes: () => namesakes(ask),
    resolveActor: (reference, wants) => resolveActor(ask, reference, wants),
    whoSpokeWithWhom: (args, wants) => whoSpokeWithWhom(ask, args, wants),
    contacts: (args, wants) => listEvents(ask, 'Contact', args, wants),
    statements: (args, wants) => listEvents(ask, 'Statement', args, wants),
    denials: (args, wants) => listEvents(ask, 'Denial', args, wants),
    events: (args, wants) => listEvents(ask, 'Event', args, wants),
    claims: (args, wants) => listClaims(ask, args, wants),
    event: (id, wants) => eventById(ask, id, wants),
    contact: (id, wants) => contactById(ask, id, wants),
    eventsByIds: (ids, wants) => eventsByIds(ask, ids, wants),
    person: (id, wants) => actorById(ask, 'Person', id, wants),
    people: (args, wants) => listActors(ask, 'Person', args, wants),
    state: (code, wants) => actorById(ask, 'State', stateId(code.toUpperCase()), wants),
    states: (args, wants) => listActors(ask, 'State', args, wants),
    ministry: (id, wants) => actorById(ask, 'Ministry', id, wants),
    ministries: (args, wants) => listActors(ask, 'Ministry', args, wants),
    organization: (id, wants) => actorById(ask, 'Organization', id, wants),
    organizations: (args, wants) => listActors(ask, 'Organization', args, wants),
    article: (id, wants) => articleById(ask, id, wants),
    articles: (args, wants) => listArticles(ask, args, wants),
    articlesByIds: (ids, wants) => articlesByIds(ask, ids, wants),
    node: (id, wants) => nodeById(ask, id, wants),
    search: (args, wants) => search(ask, args, wants),
    relationshipGraph: (args, wants) => relationshipGraph(ask, args, wants),
    path: (args, wants) => shortestPaths(ask, args, wants),
    timeline: (args) => timeline(ask, args),
    correct: (request, editing) =>
      correct(ask, (work) => connection.writeTransaction(work), request, editing, packs),
    undoCorrection: (id, editing) =>
      undoCorrection((work) => connection.writeTransaction(work), id, editing, packs),
    corrections: (args, wants) => listCorrections(ask, args, wants),
    databaseState: () => databaseState(ask),
    snapshot: () => snapshot((work, options) => connection.readRows(work, options)),
    restore: (args) =>
      restore(
        {
          write: (cypher, parameters) => connection.write(cypher, parameters),
          writeTransaction: (work) => connection.writeTransaction(work),
          readRows: (work, options) => connection.readRows(work, options),
        },
        args,
        () => ensureSchema((cypher, parameters) => connection.write(cypher, parameters)),
      ),
    exportRows: (args) => exportRows((work, options) => connection.readRows(work, options), args),
    cypher: (args) => readOnlyCypher((work, options) => connection.readRows(work, options), args),
  };
};
