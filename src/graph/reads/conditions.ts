/** Conditions that several questions put to an event `e`; what was not asked for is no part of the statement. */
import { SilaError } from '../../errors.js';
import { fold } from '../fold.js';
import { daysOf } from '../identity/days.js';
import { topicId } from '../identity/ids.js';

/** The first or the last day that a bound of a question covers. */
const dayBound = (name: 'from' | 'to', value: string): string => {
  const days = daysOf(value);
  if (!days) {
    throw new SilaError('BAD_USER_INPUT', `${value} is no ISO 8601 year, month or day`, {
      input: name,
      hint: 'Write 2024, 2024-04 or 2024-04-03.',
    });
  }
  return name === 'from' ? days.start : days.end;
};

export interface Conditions {
  readonly where: readonly string[];
  readonly parameters: Record<string, unknown>;
}

interface Days {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}
/** That its days meet `from`..`to`. */
export const inDays = ({ from, to }: Days): Conditions => ({
  where: [...(from ? ['e.end >= date($from)'] : []), ...(to ? ['e.start <= date($to)'] : [])],
  parameters: {
    ...(from ? { from: dayBound('from', from) } : {}),
    ...(to ? { to: dayBound('to', to) } : {}),
  },
});

/** Words for a full-text index: folded, so that nothing in them is query syntax. */
export const wordsQuery = (text: string): string => fold(text).split(' ').filter(Boolean).join(' AND ');

export interface About {
  /** Brings `hits`, the events about it, to stand before a question. */
  readonly found: string;
  /** Brings `e` from among them, to stand before a MATCH of it. */
  readonly from: string;
  readonly parameters: Record<string, unknown>;
}
/** That it bears a topic, or that words stand in what was said or in the evidence. */
export const aboutIt = (about: string | null | undefined): About => {
  if (!about) return { found: '', from: '', parameters: {} };
  const words = wordsQuery(about);
  const worded =
    "CALL db.index.fulltext.queryNodes('event_text', $words) YIELD node AS hit RETURN hit UNION ";
  return {
    found: `CALL () {
      CALL () { ${words === '' ? '' : worded}MATCH (:Topic {id: $topic})<-[:ABOUT]-(hit:Event) RETURN hit }
      RETURN collect(hit) AS hits
    }`,
    from: 'UNWIND hits AS e ',
    parameters: { words, topic: topicId(fold(about).replaceAll(' ', '_')) },
  };
};
