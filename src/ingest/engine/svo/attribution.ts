/** Who is quoted at the end of a sentence: ", a statement from the ministry said", ", a annoncé le ministère". */
import { pastAdjunct } from './adjuncts.js';
import type { Clauses, VerbGroup } from './clauses.js';

/** From the comma to the verb there are no more words than these. */
const LONGEST = 14;

/** The comma before whoever says it, with nothing but a name or a paper of theirs in between. */
const commaBefore = (clauses: Clauses, { from }: VerbGroup, least: number): number | null => {
  const { reading, scan } = clauses;
  let named = false;
  for (let at = from - 1; at > least && at > from - LONGEST; at--) {
    if (reading.norm(at) === ',') return named || at === from - 1 ? at : null;
    if (reading.token(at).kind !== 'word' && reading.token(at).kind !== 'number') return null;
    named ||= scan.at(at) !== null || reading.hit(at, 'channel', 'source') !== null;
    if (!named && clauses.isVerb(at)) return null;
  }
  return null;
};

const reachesEnd = (clauses: Clauses, from: number, end: number): boolean => {
  for (let at = from; at < end; ) {
    if (clauses.reading.token(at).kind !== 'word' && clauses.reading.token(at).kind !== 'number') at += 1;
    else {
      const next = pastAdjunct(clauses, at);
      if (next === at) return false;
      at = next;
    }
  }
  return true;
};

/** Where the attribution at the end of what stands between two tokens begins; `end` where there is none. */
export const attributionIn = (clauses: Clauses, from: number, end: number): number => {
  for (const verb of clauses.verbs) {
    if (verb.from <= from || verb.to > end || verb.sense.kind !== 'speech') continue;
    const group = clauses.group(verb);
    if (group.unreal) continue;
    const comma = commaBefore(clauses, group, from);
    if (comma === null) continue;
    const speaker = comma === group.from - 1 ? clauses.scan.at(verb.to) : null;
    if (comma === group.from - 1 && !speaker) continue;
    if (reachesEnd(clauses, speaker?.to ?? verb.to, end)) return comma;
  }
  return end;
};
