import { ministryAt, organizationAt, statePhraseAt } from './bodies.js';
import { Names } from './names.js';
import { namedPlaceAt } from './named-places.js';
import { PeoplePhrases } from './people-phrases.js';
import type { PersonPhrase, Phrase } from './phrases.js';
import type { Reading } from './reading.js';
import { sourceAt } from './sources.js';
import { tagNames } from './tagger/index.js';
import { Titles } from './titles.js';

/** Every noun phrase of an actor in the text, in order and without overlap. */
export interface Scan {
  readonly phrases: readonly Phrase[];
  /** The phrase that covers a token, or null. */
  at(index: number): Phrase | null;
  /** The phrase that begins at a token, or null. */
  startingAt(index: number): Phrase | null;
}

/** Persons come first: a title contains the ministry, the body and the state that it is of. */
const longest = (candidates: readonly (Phrase | null)[]): Phrase | null => {
  let best: Phrase | null = null;
  for (const candidate of candidates)
    if (candidate && (best === null || candidate.to > best.to)) best = candidate;
  return best;
};

export const scan = (reading: Reading): Scan => {
  const tags = tagNames(reading.tokens);
  const names = new Names(reading, tags);
  const people = new PeoplePhrases(reading, names, new Titles(reading, names, tags));
  const phrases: Phrase[] = [];
  const covering: (Phrase | null)[] = new Array(reading.tokens.length).fill(null);
  const keep = (phrase: Phrase): void => {
    phrases.push(phrase);
    for (let i = phrase.from; i < phrase.to; i++) covering[i] = phrase;
  };
  let previous: PersonPhrase | null = null;
  let at = 0;
  while (at < reading.tokens.length) {
    if (!reading.isWord(at)) {
      at += 1;
      continue;
    }
    const place = namedPlaceAt(reading, names, at, tags);
    if (place) {
      if (place.body) keep(place.body);
      at = place.to;
      continue;
    }
    const shared: PersonPhrase | null = previous && previous.to === at ? people.sharing(at, previous) : null;
    const phrase: Phrase | null =
      shared ??
      longest([
        people.at(at),
        ministryAt(reading, at),
        organizationAt(reading, at, tags),
        sourceAt(reading, at, tags),
        statePhraseAt(reading, at),
      ]);
    if (!phrase || phrase.to <= at) {
      at += 1;
      continue;
    }
    keep(phrase);
    previous = phrase.kind === 'person' ? phrase : null;
    at = phrase.to;
  }
  return {
    phrases,
    at: (index) => covering[index] ?? null,
    startingAt: (index) => {
      const phrase = covering[index];
      return phrase && phrase.from === index ? phrase : null;
    },
  };
};
