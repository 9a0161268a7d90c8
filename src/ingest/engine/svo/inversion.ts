/** The speaker after the verb, where what is said stands before it: '"...," said Macron', "..., a annoncé mardi l'Élysée". */
import { pastAdjunct } from './adjuncts.js';
import type { Clauses, VerbGroup, VerbHit } from './clauses.js';
import type { Phrase } from './phrases.js';

/** Between the verb and its speaker there may stand so much of when, where and to whom. */
const REACH = 14;

/** "un communiqué du ministère": whose it is. */
const issuer = ({ reading, scan }: Clauses, at: number): Phrase | 'nobody' | null => {
  const { words } = reading.grammar;
  let noun = at;
  while (words.determiners.has(reading.norm(noun))) noun += 1;
  const channel = reading.hit(noun, 'channel');
  if (!channel || noun === at || !words.linkers.has(reading.norm(channel.to))) return null;
  let to = channel.to + 1;
  while (words.determiners.has(reading.norm(to)) && !scan.at(to)) to += 1;
  return scan.at(to) ?? 'nobody';
};

/** A clause that goes on with a verb has its own subject: "stressed that Berlin would", "said he had". */
const isSubject = (clauses: Clauses, phrase: Phrase): boolean => {
  const { reading } = clauses;
  const { complementizers } = reading.grammar.words;
  if (complementizers.has(reading.norm(phrase.from))) return true;
  const last = clauses.list(phrase.from, true).at(-1) ?? phrase;
  return clauses.isVerb(last.to);
};

/** Nothing but when, where and to whom follows. */
const endsClause = ({ reading }: Clauses, at: number): boolean => {
  const { prepositions, relatives, conjunctions } = reading.grammar.words;
  const { kind, norm } = reading.token(at);
  return (
    kind !== 'word' ||
    reading.dateAt(at) !== null ||
    reading.isAside(at) ||
    [prepositions, relatives, conjunctions].some((list) => list.has(norm))
  );
};

/** Null where the verb has its speaker before it; `nobody` for a paper of which nothing tells whose it is. */
export const speakerAfter = (clauses: Clauses, verb: VerbHit, group: VerbGroup): Phrase | 'nobody' | null => {
  const { reading, scan } = clauses;
  if (verb.sense.kind !== 'speech' || verb.sense.verb.addressee) return null;
  const { takes } = verb.sense.verb;
  if (!takes.includes('that') && !takes.includes('quote')) return null;
  let before = group.from - 1;
  while (reading.dateAt(before)) before -= 1;
  const { kind, raw } = reading.token(before);
  const quoted = kind === 'quote';
  const opens = group.from === reading.sentence(group.from).from;
  // "Santos, however, said": the comma ends an aside
  if (!quoted && !opens && (raw !== ',' || reading.isAside(before))) return null;
  for (let at = group.to; at < group.to + REACH; ) {
    const phrase = scan.at(at) ?? issuer(clauses, at);
    if (phrase === 'nobody') return phrase;
    if (phrase && !quoted && (isSubject(clauses, phrase) || !endsClause(clauses, phrase.to))) return null;
    if (phrase) return phrase;
    const next = pastAdjunct(clauses, at);
    if (next === at) return null;
    at = next;
  }
  return null;
};
