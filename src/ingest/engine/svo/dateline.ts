/** Where a report was written: "MOSCOW, March 12 (Agency) -", "Tunis, 5 mai (TAP) -". */
import type { Token } from '../document.js';
import type { Hit } from './senses.js';

export interface Dateline {
  readonly state: string;
  /** The token after its dash. */
  readonly to: number;
}
const LONGEST = 14;
const DASH = /^(?:-{1,2}|[\u2013\u2014])$/u;

/** The dateline of a text; null where it begins otherwise. */
export const findDateline = (
  tokens: readonly Token[],
  hitsAt: (at: number) => readonly Hit[],
): Dateline | null => {
  const place = hitsAt(0).find(({ sense }) => sense.kind === 'place' || sense.kind === 'state');
  if (!place || !('code' in place.sense)) return null;
  for (let at = place.to; at < LONGEST; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'break') return null;
    const apart = (tokens[at - 1]?.end ?? 0) < token.start && token.end < (tokens[at + 1]?.start ?? 0);
    if (DASH.test(token.raw) && apart)
      return { state: place.sense.code, to: tokens[at + 1]?.raw === '-' ? at + 2 : at + 1 };
  }
  return null;
};
