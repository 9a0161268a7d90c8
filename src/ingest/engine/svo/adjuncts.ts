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

/** A parenthesis between commas is no longer than this. */
const PARENTHESIS = 14;

const commaAfter = ({ reading }: Clauses, from: number, end: number): number | null => {
  for (let at = from; at < end && at < from + PARENTHESIS; at++) {
    if (reading.norm(at) === ',') return at;
    if (reading.token(at).kind === 'quote') return null;
  }
  return null;
};

const pastName = ({ reading, scan }: Clauses, from: number): number => {
  const phrase = scan.at(from);
  if (phrase) return phrase.to;
  let at = from;
  while (reading.isCapital(at)) at += 1;
  return at;
};

/** "à L'Orient les informations": a name, and then what is said. */
const isAddressed = (clauses: Clauses, at: number): boolean => {
  const { connectives, determiners } = clauses.reading.grammar.words;
  const to = pastName(clauses, at + 1);
  return (
    connectives.to.has(clauses.reading.norm(at)) && to > at + 1 && determiners.has(clauses.reading.norm(to))
  );
};

/** Past when, where and by what channel: "on Thursday", "in a statement", ", dans un communiqué publié lundi,". */
export const pastAdjuncts = (clauses: Clauses, from: number, end: number): number => {
  const { reading } = clauses;
  const { prepositions, determiners, linkers } = reading.grammar.words;
  let at = from;
  while (at < end) {
    const date = reading.dateAt(at);
    const led = prepositions.has(reading.norm(at)) && !linkers.has(reading.norm(at));
    let noun = at + 1;
    while (determiners.has(reading.norm(noun))) noun += 1;
    const told = led ? (reading.dateAt(noun) ?? reading.hit(noun, 'channel')) : null;
    const parenthesis = reading.norm(at) === ',' && prepositions.has(reading.norm(at + 1));
    const close = parenthesis ? commaAfter(clauses, at + 1, end) : null;
    if (date) at = date.to;
    else if (told) at = told.to;
    else if (close !== null) at = close + 1;
    else if (reading.isAside(at)) at += 1;
    else if (isAddressed(clauses, at)) at = pastName(clauses, at + 1);
    else break;
  }
  return at;
};
