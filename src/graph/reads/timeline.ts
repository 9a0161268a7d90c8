/** Dated events over time, by type. */
import type { EventType } from '../../model.js';
import type { TimelineArgs, TimelineRow } from '../types.js';
import type { Ask } from './connection.js';
import { actorId, dayBound, inDays } from './events.js';

const UNITS = { DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' } as const;

/** Buckets that hold events, in order. An event counts in the bucket of its first day. */
export const timeline = async (ask: Ask, args: TimelineArgs): Promise<readonly TimelineRow[]> => {
  const actor = await actorId(ask, args.actor);
  const anchor =
    actor === null ? 'MATCH (e:Event)' : 'MATCH (:Actor {id: $actor})-[:TOOK_PART|SAID]->(e:Event)';
  const rows = await ask(
    `${anchor} WHERE e.start IS NOT NULL AND ${inDays}
     WITH date.truncate($unit, e.start) AS start, e.type AS type, count(DISTINCT e) AS count ORDER BY start, type
     RETURN toString(start) AS start, sum(count) AS total, collect({type: type, count: count}) AS counts ORDER BY start`,
    {
      actor,
      unit: UNITS[args.bucket ?? 'MONTH'],
      from: dayBound('from', args.from),
      to: dayBound('to', args.to),
    },
  );
  return rows.map((row) => ({
    start: String(row.start),
    total: Number(row.total),
    counts: (row.counts as { type: EventType; count: number }[]).map(({ type, count }) => ({
      type,
      count: Number(count),
    })),
  }));
};
