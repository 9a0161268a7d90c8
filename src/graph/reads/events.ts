/** Events of any type by filter, and claims. */
import { SilaError } from '../../errors.js';
import { fold } from '../fold.js';
import { daysOf } from '../identity/days.js';
import { contactRow, denialRow, eventRow, type Raw, statementRow } from '../rows.js';
import type * as T from '../types.js';
import { wordsQuery } from './actors.js';
import { type Ask, connectionOf, pageParameters } from './connection.js';
import { contactMap, denialMap, eventMap, statementMap } from './fragments.js';
import { resolveActor } from './resolve-actor.js';

/** The first or the last day that a bound of a question covers. */
export const dayBound = (name: 'from' | 'to', value: string | null | undefined): string | null => {
  if (value === null || value === undefined) return null;
  const days = daysOf(value);
  if (!days) {
    throw new SilaError('BAD_USER_INPUT', `${value} is no ISO 8601 year, month or day`, {
      input: name,
      hint: 'Write 2024, 2024-04 or 2024-04-03.',
    });
  }
  return name === 'from' ? days.start : days.end;
};

/** The id of the actor that an argument means, null for none. */
export const actorId = async (ask: Ask, reference: string | null | undefined): Promise<string | null> =>
  reference ? (await resolveActor(ask, reference)).id : null;

/** Conditions on an event `e` that several questions share; null parameters ask nothing. */
export const inDays = `($from IS NULL OR e.end >= date($from)) AND ($to IS NULL OR e.start <= date($to))`;
/** Events whose words hold the text asked about, to stand before a question; then `aboutIt` is the condition. */
export const aboutHits = (words: string): string =>
  words === ''
    ? 'WITH null AS hits'
    : "CALL db.index.fulltext.queryNodes('event_text', $words) YIELD node WITH collect(node) AS hits";
export const aboutIt = '($slug IS NULL OR $slug IN e.topics OR e IN hits)';
export const aboutParameters = (about: string | null | undefined) => ({
  words: wordsQuery(about ?? ''),
  slug: about ? fold(about).replaceAll(' ', '_') : null,
});

const KINDS = {
  Event: { map: eventMap, row: eventRow },
  Contact: { map: contactMap, row: contactRow },
  Statement: { map: statementMap, row: statementRow },
  Denial: { map: denialMap, row: denialRow },
} as const;
interface RowsByLabel {
  Event: T.EventRow;
  Contact: T.ContactRow;
  Statement: T.StatementRow;
  Denial: T.DenialRow;
}

const anchorOf = (
  label: string,
  ids: Record<'actor' | 'with' | 'speaker' | 'article', string | null>,
): string => {
  const parts = [
    ids.actor === null ? '' : `(:Actor {id: $actor})-[:TOOK_PART|SAID]->(e)`,
    ids.with === null ? '' : `(:Actor {id: $with})-[:TOOK_PART|SAID]->(e)`,
    ids.speaker === null ? '' : `(:Actor {id: $speaker})-[:SAID]->(e)`,
  ].filter(Boolean);
  // an article proves an event by several quotes, which must not count it several times
  const article =
    ids.article === null ? '' : ' MATCH (e)-[:EVIDENCED_BY]->(:Article {id: $article}) WITH DISTINCT e, hits';
  return `MATCH ${[...parts, `(e:${label})`].join(', ')}${article}`;
};

const list = async <L extends keyof RowsByLabel>(
  ask: Ask,
  label: L,
  args: T.EventsArgs,
  further: string,
): Promise<T.ConnectionRow<RowsByLabel[L]>> => {
  const page = pageParameters(args);
  const filter = args.filter ?? {};
  const ids = {
    actor: await actorId(ask, filter.actor),
    with: await actorId(ask, filter.with),
    speaker: await actorId(ask, filter.speaker),
    article: filter.article ?? null,
  };
  const about = aboutParameters(filter.about);
  const descending = args.orderBy !== 'DATE_ASC';
  const anchor = anchorOf(label, ids);
  const where = [
    inDays,
    aboutIt,
    filter.types?.length ? 'e.type IN $types' : 'true',
    filter.status?.length ? 'e.status IN $status' : 'true',
    filter.ids ? 'e.id IN $ids' : 'true',
    further,
  ].join(' AND ');
  const { map, row } = KINDS[label];
  const [found] = await ask(
    `${aboutHits(about.words)}
     RETURN COUNT { ${anchor} WHERE ${where} RETURN e } AS totalCount, COLLECT {
       ${anchor} WHERE ${where} AND ($after IS NULL OR e.sort ${descending ? '<' : '>'} $after)
       WITH e ORDER BY e.sort ${descending ? 'DESC' : ''} LIMIT toInteger($limit)
       RETURN ${map('e')} } AS rows`,
    {
      ...page,
      ...ids,
      ...about,
      from: dayBound('from', filter.from),
      to: dayBound('to', filter.to),
      types: filter.types ?? [],
      status: filter.status ?? [],
      ids: filter.ids ?? [],
    },
  );
  return connectionOf(
    page,
    found?.totalCount,
    (found?.rows ?? []) as Raw[],
    row as (raw: Raw) => RowsByLabel[L],
  );
};

/** Events with this label, latest first unless asked otherwise; undated ones count as before all dates. */
export const listEvents = <L extends keyof RowsByLabel>(
  ask: Ask,
  label: L,
  args: T.EventsArgs,
): Promise<T.ConnectionRow<RowsByLabel[L]>> => list(ask, label, args, 'true');

/** Statements with what denies them. */
export const listClaims = (ask: Ask, args: T.ClaimsArgs): Promise<T.ConnectionRow<T.StatementRow>> => {
  const { disputed, speaker, about, from, to } = args;
  const denied = 'EXISTS { (:Denial)-[:DENIES]->(e) }';
  const further = disputed === true ? denied : disputed === false ? `NOT ${denied}` : 'true';
  return list(
    ask,
    'Statement',
    { first: args.first, after: args.after, filter: { speaker, about, from, to } },
    further,
  );
};

export const eventsByIds = async (
  ask: Ask,
  ids: readonly string[],
): Promise<readonly (T.EventRow | null)[]> => {
  const rows = await ask(`MATCH (e:Event) WHERE e.id IN $ids RETURN ${eventMap('e')} AS event`, { ids });
  const found = new Map(rows.map((row) => eventRow(row.event as Raw)).map((event) => [event.id, event]));
  return ids.map((id) => found.get(id) ?? null);
};
