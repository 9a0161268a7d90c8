/** Dated events over time, by type. */
import type { TimelineArgs, TimelineRow } from '../types.js';
import type { Ask } from './ask.js';
import { inDays } from './conditions.js';
import { askNaming } from './naming.js';

const UNITS = { DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' } as const;

/** Buckets that hold events, in order. An event counts in the bucket of its first day. */
export const timeline = async (ask: Ask, args: TimelineArgs): Promise<readonly TimelineRow[]> => {
  const days = inDays(args);
  const found = await askNaming<{ steps: readonly TimelineRow[] }>(ask, [args.actor], (_, [actor]) => ({
    given: `MATCH ${actor ? `(${actor})-[:TOOK_PART|SAID]->` : ''}(e:Event)
      WHERE ${['e.start IS NOT NULL', ...days.where].join(' AND ')}
      WITH date.truncate($unit, e.start) AS start, e.type AS type, count(e) AS count ORDER BY start, type
      WITH start, sum(count) AS total, collect({type: type, count: count}) AS counts ORDER BY start
      WITH collect({start: toString(start), total: total, counts: counts}) AS steps`,
    answer: { cypher: '{steps: steps}', finish: null },
    parameters: { unit: UNITS[args.bucket ?? 'MONTH'], ...days.parameters },
  }));
  return found?.steps ?? [];
};
