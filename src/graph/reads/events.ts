/** Events of any type by filter, and claims. */
import type { Selection } from '../../model/selection.js';
import {
  CONTACT_ROW,
  CONTACTS,
  DENIAL_ROW,
  EMPTY,
  EVENT_ROW,
  EVENTS,
  nodeList,
  STATEMENT_ROW,
  whole,
} from '../shapes/index.js';
import type * as T from '../types.js';
import type { Ask } from './ask.js';
import { aboutIt, inDays } from './conditions.js';
import { askNaming } from './naming.js';

/** What a list of events is of: how actors are tied to them, their types, and what is told of them unless asked otherwise. */
const KINDS = {
  Event: { tie: 'TOOK_PART|SAID', types: EVENTS, row: whole(EVENT_ROW) },
  Contact: { tie: 'TOOK_PART', types: CONTACTS, row: whole(CONTACT_ROW) },
  Statement: { tie: 'SAID', types: ['Statement'], row: whole(STATEMENT_ROW) },
  Denial: { tie: 'SAID', types: ['Denial'], row: whole(DENIAL_ROW) },
} as const;
interface RowsByLabel {
  Event: T.EventRow;
  Contact: T.ContactRow;
  Statement: T.StatementRow;
  Denial: T.DenialRow;
}

const list = async <L extends keyof RowsByLabel>(
  ask: Ask,
  label: L,
  args: T.EventsArgs,
  wants: Selection | undefined,
  further: readonly string[] = [],
): Promise<T.ConnectionRow<RowsByLabel[L]>> => {
  const { tie, types, row } = KINDS[label];
  const { filter = {}, orderBy, first, after } = args;
  const { actor, with: other, speaker, article, ids, types: only, status } = filter ?? {};
  const days = inDays(filter ?? {});
  const about = aboutIt(filter?.about);
  const connection = await askNaming<T.ConnectionRow<RowsByLabel[L]>>(
    ask,
    [actor, other, speaker],
    (scope, [one, two, by]) => {
      const paths = [
        ...[one, two].flatMap((who) => (who ? [`(${who})-[:${tie}]->(e)`] : [])),
        ...(by ? [`(${by})-[:SAID]->(e)`] : []),
        ...(article ? ['(:Article {id: $article})<-[:EVIDENCED_BY]-(e)'] : []),
        `(e:${label})`,
      ];
      const where = [
        ...days.where,
        ...(only?.length ? ['e.type IN $types'] : []),
        ...(status?.length ? ['e.status IN $status'] : []),
        ...(ids ? ['e.id IN $ids'] : []),
        ...further,
      ];
      return {
        given: about.found,
        answer: nodeList(
          {
            scope,
            v: 'e',
            from: `${about.from}MATCH ${paths.join(', ')}`,
            where,
            // an article proves an event by several quotes
            repeats: Boolean(article),
            order: orderBy === 'DATE_ASC' ? 'ASC' : 'DESC',
            page: { first, after },
            wants: wants ?? row,
          },
          types,
        ),
        parameters: { ...days.parameters, ...about.parameters, article, ids, types: only, status },
      };
    },
  );
  return connection ?? EMPTY;
};

/** Events with this label, latest first unless asked otherwise; undated ones count as before all dates. */
export const listEvents = list;

/** Statements with what denies them. */
export const listClaims = (
  ask: Ask,
  args: T.ClaimsArgs,
  wants?: Selection,
): Promise<T.ConnectionRow<T.StatementRow>> => {
  const { disputed, speaker, about, from, to, first, after } = args;
  const denied = 'EXISTS { (:Denial)-[:DENIES]->(e) }';
  const further = disputed === true ? [denied] : disputed === false ? [`NOT ${denied}`] : [];
  return list(ask, 'Statement', { first, after, filter: { speaker, about, from, to } }, wants, further);
};
