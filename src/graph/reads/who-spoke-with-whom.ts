/** Pairs of actors in contact, as persons, ministries or states. */
import { actorRow, contactRow, type Raw } from '../rows.js';
import type { ConnectionRow, PairRow, WhoSpokeArgs } from '../types.js';
import { type Ask, connectionOf, pageParameters } from './connection.js';
import { aboutHits, aboutIt, aboutParameters, dayBound, inDays } from './events.js';
import { actorMap, contactMap } from './fragments.js';
import { resolveActor } from './resolve-actor.js';

const CONTACTS_PER_PAIR = 100;

/**
 * Where a participant `p` belonged at time `t`: the office seen nearest to it, present offices before former ones;
 * an unnamed source belongs where it speaks for.
 */
const SEAT = `CALL (p, t) {
  OPTIONAL MATCH (p)-[h:HELD]->(seat:Actor)
  WITH p, seat, h, CASE
    WHEN t IS NULL OR h.firstSeen IS NULL THEN 100000
    WHEN t < h.firstSeen THEN duration.inDays(t, h.firstSeen).days
    WHEN t > h.lastSeen THEN duration.inDays(h.lastSeen, t).days
    ELSE 0 END AS away
  ORDER BY coalesce(h.former, true), away, seat.id LIMIT 1
  WITH coalesce(seat, head([(p)-[:SPEAKS_FOR]->(of) | of]), p) AS home
  RETURN CASE WHEN home:Ministry THEN home END AS ministry,
    CASE WHEN home:State THEN home ELSE head([(home)-[:PART_OF]->(s:State) | s]) END AS state
}`;
const UNIT = {
  PERSON: 'p',
  MINISTRY: 'coalesce(ministry, state, CASE WHEN p:Organization THEN p END)',
  STATE: 'coalesce(state, CASE WHEN p:Organization THEN p END)',
} as const;

/** Contacts to look at: those of the actor asked for, and of whoever may belong to it; else all. */
const anchor = (id: string | null): string =>
  id === null
    ? 'MATCH (e:Contact)'
    : 'MATCH (:Actor {id: $actor})<-[:PART_OF|HELD|SPEAKS_FOR*0..2]-(:Actor)-[:TOOK_PART]->(e:Contact)';

export const whoSpokeWithWhom = async (ask: Ask, args: WhoSpokeArgs): Promise<ConnectionRow<PairRow>> => {
  const page = pageParameters(args);
  const level = args.level ?? 'PERSON';
  const left = args.actor ? (await resolveActor(ask, args.actor)).id : null;
  const right = args.with ? (await resolveActor(ask, args.with)).id : null;
  // the one asked for stands on the left, whichever argument named it
  const [actor, other] = left === null ? [right, null] : [left, right];
  const about = aboutParameters(args.about);
  const [found] = await ask(
    `${aboutHits(about.words)}
     ${anchor(actor)}
     WITH DISTINCT e, hits
     WHERE ${inDays} AND ${aboutIt} AND ($channels IS NULL OR e.type IN $channels)
       AND ($includeDenied OR e.status <> 'DENIED')
     WITH e, coalesce(e.start, head(COLLECT {
       MATCH (e)-[:EVIDENCED_BY]->(a:Article) WHERE a.publishedAt IS NOT NULL
       RETURN a.publishedAt AS day ORDER BY day LIMIT 1 })) AS t
     CALL (e, t) {
       MATCH (p:Actor)-[:TOOK_PART]->(e)
       ${SEAT}
       WITH ${UNIT[level]} AS unit, [p.id, ministry.id, state.id] AS ids WHERE unit IS NOT NULL
       RETURN collect({unit: unit, ids: ids}) AS sides
     }
     UNWIND sides AS l UNWIND sides AS r
     WITH e, l.unit AS a, r.unit AS b, l.ids AS left, r.ids AS right
     WHERE a <> b
       AND CASE WHEN $actor IS NULL THEN a.id < b.id ELSE $actor IN left END
       AND ($other IS NULL OR $other IN right)
       AND NOT coalesce($actor IN right AND $actor IN left AND a.id > b.id, false)
     WITH a, b, collect(DISTINCT e) AS contacts, count(DISTINCT e) AS count, min(e.start) AS first, max(e.end) AS last
     WITH {a: a, b: b, contacts: contacts, count: count, first: toString(first), last: toString(last),
           sort: coalesce(toString(last), '0000-00-00') + '|' + a.id + '|' + b.id} AS pair
     WITH collect(pair) AS pairs
     RETURN size(pairs) AS totalCount, COLLECT {
       UNWIND pairs AS pair WITH pair WHERE $after IS NULL OR pair.sort < $after
       WITH pair, pair.a AS a, pair.b AS b ORDER BY pair.sort DESC LIMIT toInteger($limit)
       RETURN {sort: pair.sort, count: pair.count, first: pair.first, last: pair.last, a: ${actorMap('a')}, b: ${actorMap('b')},
         topics: COLLECT { UNWIND pair.contacts AS e UNWIND e.topics AS topic RETURN DISTINCT topic },
         contacts: COLLECT { UNWIND pair.contacts AS e WITH e ORDER BY e.sort DESC LIMIT ${CONTACTS_PER_PAIR}
                             RETURN ${contactMap('e')} }} } AS rows`,
    {
      ...page,
      ...about,
      actor,
      other,
      from: dayBound('from', args.from),
      to: dayBound('to', args.to),
      channels: args.channels?.length ? args.channels : null,
      includeDenied: args.includeDenied ?? false,
    },
  );
  return connectionOf(page, found?.totalCount, (found?.rows ?? []) as Raw[], pairRow);
};

const orNull = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);
const pairRow = (pair: Raw): PairRow => {
  const a = actorRow(pair.a as Raw);
  const b = actorRow(pair.b as Raw);
  return {
    id: `${a.id}|${b.id}`,
    a,
    b,
    count: Number(pair.count),
    first: orNull(pair.first),
    last: orNull(pair.last),
    topics: (pair.topics as string[]).toSorted(),
    contacts: (pair.contacts as Raw[]).map(contactRow),
  };
};
