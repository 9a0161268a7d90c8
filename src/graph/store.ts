/** The graph over one connection: wires each question to the file that answers it. */

import { restore } from './backup/restore.js';
import { snapshot } from './backup/snapshot.js';
import { correct, undoCorrection } from './corrections/index.js';
import { listCorrections } from './corrections/list.js';
import { stateId } from './identity/ids.js';
import type { GraphStore } from './index.js';
import type { ReadRows } from './read-transaction.js';
import { actorOf, actorsByIds, listActors, namesakes } from './reads/actors.js';
import { articleById, listArticles } from './reads/articles.js';
import type { Ask } from './reads/connection.js';
import { counts } from './reads/counts.js';
import { eventsByIds, listClaims, listEvents } from './reads/events.js';
import { exportRows } from './reads/export.js';
import { shortestPaths } from './reads/path.js';
import { readOnlyCypher } from './reads/read-only-cypher.js';
import { relationshipGraph } from './reads/relationship-graph.js';
import { resolveActor } from './reads/resolve-actor.js';
import { nodeById, search } from './reads/search.js';
import { timeline } from './reads/timeline.js';
import { whoSpokeWithWhom } from './reads/who-spoke-with-whom.js';
import type { Run } from './save/article.js';
import { savePages } from './save/index.js';
import { ensureSchema } from './schema.js';
import { databaseState } from './state.js';

/** What the store needs of a connection. Rows are plain data: whole numbers as numbers. */
export interface GraphConnection {
  read(cypher: string, parameters?: Record<string, unknown>): Promise<readonly Record<string, unknown>[]>;
  write(cypher: string, parameters?: Record<string, unknown>): Promise<readonly Record<string, unknown>[]>;
  writeTransaction<T>(work: (run: Run) => Promise<T>): Promise<T>;
  readonly readRows: ReadRows;
}

export const createGraphStore = (connection: GraphConnection): GraphStore => {
  const ask: Ask = (cypher, parameters = {}) => connection.read(cypher, parameters);
  return {
    ensureSchema: () => ensureSchema((cypher, parameters) => connection.write(cypher, parameters)),
    savePages: (pages) => savePages((work) => connection.writeTransaction(work), pages),
    counts: () => counts(ask),
    namesakes: () => namesakes(ask),
    resolveActor: (reference) => resolveActor(ask, reference),
    whoSpokeWithWhom: (args) => whoSpokeWithWhom(ask, args),
    contacts: (args) => listEvents(ask, 'Contact', args),
    statements: (args) => listEvents(ask, 'Statement', args),
    denials: (args) => listEvents(ask, 'Denial', args),
    events: (args) => listEvents(ask, 'Event', args),
    claims: (args) => listClaims(ask, args),
    eventsByIds: (ids) => eventsByIds(ask, ids),
    actorsByIds: (ids) => actorsByIds(ask, ids),
    person: (id) => actorOf(ask, 'PERSON', id),
    people: (args) => listActors(ask, 'PERSON', args),
    state: (code) => actorOf(ask, 'STATE', stateId(code.toUpperCase())),
    states: (args) => listActors(ask, 'STATE', args),
    ministry: (id) => actorOf(ask, 'MINISTRY', id),
    ministries: (args) => listActors(ask, 'MINISTRY', args),
    organization: (id) => actorOf(ask, 'ORGANIZATION', id),
    organizations: (args) => listActors(ask, 'ORGANIZATION', args),
    article: (id) => articleById(ask, id),
    articles: (args) => listArticles(ask, args),
    node: (id) => nodeById(ask, id),
    search: (args) => search(ask, args),
    relationshipGraph: (args) => relationshipGraph(ask, args),
    path: (args) => shortestPaths(ask, args),
    timeline: (args) => timeline(ask, args),
    correct: (request, editing) =>
      correct(ask, (work) => connection.writeTransaction(work), request, editing),
    undoCorrection: (id, editing) => undoCorrection((work) => connection.writeTransaction(work), id, editing),
    corrections: (args) => listCorrections(ask, args),
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
