/** When, where and to whom: what stands beside a verb of speech and is neither its speaker nor what is said. */
import type { Clauses } from './clauses.js';

/** Past an adjunct: a day, an adverb, "à la presse", "in Paris"; `at` itself where none begins there. */
export const pastAdjunct = ({ reading, scan }: Clauses, at: number): number => {
  const { words } = reading.grammar;
  const date = reading.dateAt(at);
  if (date) return date.to;
  if (reading.isAside(at) || words.adverbs.has(reading.norm(at))) return at + 1;
  const channel = reading.hit(at, 'channel');
  if (channel) return channel.to;
  if (!words.prepositions.has(reading.norm(at)) || words.linkers.has(reading.norm(at))) return at;
  let to = at + 1;
  while (words.determiners.has(reading.norm(to)) && !scan.at(to)) to += 1;
  return (
    scan.at(to)?.to ??
    reading.dateAt(to)?.to ??
    reading.hit(to, 'channel')?.to ??
    (reading.token(to).kind === 'word' ? to + 1 : at)
  );
};
