import type { Token } from '../../engine/document.js';
import type { WordForm } from '../../engine/gazetteer.js';
import { ofWord, whether } from '../../engine/words.js';
import { appositionOf } from './apposition.js';
import { FATHER } from './cast/name-matching.js';
import { wordForms } from './clitics.js';
import { isCommonWord } from './lexicon/common-words.js';
import { ministryAt } from './ministries.js';
import { namedPlaceAt } from './named-places.js';
import { Names } from './names.js';
import { organizationAt } from './organization-phrases.js';
import { PeoplePhrases } from './people-phrases.js';
import { type PersonPhrase, type Phrase, personWith } from './phrases.js';
import type { Reading } from './reading.js';
import { sharing } from './shared-titles.js';
import { sourceAt } from './sources.js';
import { statePhraseAt } from './state-phrases.js';
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
const longer = (best: Phrase | null, other: Phrase | null): Phrase | null =>
  other && (best === null || other.to > best.to) ? other : best;

const mayBeForeign = whether(
  ({ norm }) => norm.length >= 3 && !isCommonWord(norm) && !/^(ال|و|ف|ب|ل|ك|س)/.test(norm),
);

/** A first name that nothing knows, before a family name that is known and a title after it: "Mads Jorgensen, minister of". */
const foreignFirstName = (reading: Reading, people: PeoplePhrases, at: number): PersonPhrase | null => {
  if (!mayBeForeign(reading.token(at)) || reading.hits(at).length > 0 || reading.dateAt(at)) return null;
  const person = people.at(at + 1);
  if (!person?.name || person.name.from !== at + 1 || person.cliticLength > 0 || person.titles.length === 0)
    return null;
  return personWith(person, {
    from: at,
    name: { from: at, to: person.name.to, cliticLength: person.name.cliticLength },
  });
};

/** A word that stands for a person once the full name has been told: the last of it, in every article. */
const shortNames = (reading: Reading, phrases: readonly Phrase[]): Map<string, PersonPhrase> => {
  const names = new Map<string, PersonPhrase>();
  for (const phrase of phrases) {
    if (phrase.kind !== 'person' || !phrase.name || phrase.name.to - phrase.name.from < 2) continue;
    const last = reading.norm(phrase.name.to - 1);
    if (last.length > 2 && reading.isWord(phrase.name.to - 1)) names.set(last, phrase);
    // "Ahmad Abu Zayd" is "Abuzayd" further on
    if (reading.norm(phrase.name.to - 2) === FATHER) names.set(FATHER + last, phrase);
  }
  return names;
};

const formsOf = ofWord(({ norm }) => wordForms(norm));
const formKnownTo = (names: ReadonlyMap<string, PersonPhrase>, token: Token): WordForm | null => {
  for (const form of formsOf(token)) if (names.has(form.stem)) return form;
  return null;
};

/** Finds family names alone ("Lavrov"), once the first pass has told whose they are; a title before one takes it in. */
const addShortNames = (reading: Reading, phrases: Phrase[], covering: (Phrase | null)[]): void => {
  const names = shortNames(reading, phrases);
  if (names.size === 0) return;
  const added: PersonPhrase[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    if (!reading.isWord(at) || covering[at]) continue;
    const form = formKnownTo(names, reading.token(at));
    const full = form && names.get(form.stem);
    if (!form || !full || (form.cliticLength > 0 && !mayCarry(form.stem))) continue;
    const before = at > 0 ? covering[at - 1] : null;
    if (
      before?.kind === 'person' &&
      before.name === null &&
      before.number === 'singular' &&
      form.cliticLength === 0 &&
      !before.counterpart
    ) {
      const name = { from: at, to: at + 1, cliticLength: 0 };
      const joined = personWith(before, { to: at + 1, name, strength: 'strong' });
      const index = phrases.indexOf(before);
      if (index >= 0) phrases[index] = joined;
      else added[added.indexOf(before)] = joined;
      covering.fill(joined, before.from, at + 1);
      continue;
    }
    // "the lieutenant general X"
    const rank = form.cliticLength === 0 && !before ? reading.hit(at - 1, 'rank') : null;
    const from = rank?.to === at ? at - 1 : at;
    const clitics = rank && from < at ? rank.form : form;
    const phrase: PersonPhrase = {
      kind: 'person',
      from,
      to: at + 1,
      cliticLength: clitics.cliticLength,
      conjunction: clitics.conjunction,
      preposition: clitics.preposition,
      name: { from: at, to: at + 1, cliticLength: form.cliticLength },
      titles: [],
      gender: full.gender,
      number: 'singular',
      strength: 'strong',
      counterpart: false,
    };
    added.push(phrase);
    covering.fill(phrase, from, at + 1);
  }
  if (added.length === 0) return;
  phrases.push(...added);
  phrases.sort((a, b) => a.from - b.from);
};

/** A common word is a name only bare. */
const mayCarry = (stem: string): boolean => !isCommonWord(stem);

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
    const shared: PersonPhrase | null =
      previous && previous.to === at ? sharing(reading, names, at, previous) : null;
    const phrase: Phrase | null =
      shared ??
      // a word that means nothing by itself begins a name at most, or what is set in quotation marks
      (reading.hits(at).length === 0
        ? longer(people.at(at), organizationAt(reading, at, tags))
        : [
            ministryAt(reading, at),
            organizationAt(reading, at, tags),
            sourceAt(reading, at, tags),
            statePhraseAt(reading, at),
          ].reduce(longer, people.at(at)));
    if (!phrase || phrase.to <= at) {
      const named = foreignFirstName(reading, people, at);
      if (named) keep(named);
      at = named ? named.to : at + 1;
      previous = named;
      continue;
    }
    let whole: Phrase = phrase;
    for (let joined = appositionOf(reading, phrases, whole); joined; ) {
      phrases.splice(-joined.taken);
      whole = joined.phrase;
      // "the director and the spokesman in the region, X": what the first of two titles is joined to by "and"
      joined = whole.conjunction === null ? null : appositionOf(reading, phrases, whole);
    }
    keep(whole);
    previous = phrase.kind === 'person' ? phrase : null;
    at = phrase.to;
  }
  addShortNames(reading, phrases, covering);
  return {
    phrases,
    at: (index) => (index < 0 ? null : (covering[index] ?? null)),
    startingAt: (index) => {
      const phrase = index < 0 ? null : covering[index];
      return phrase && phrase.from === index ? phrase : null;
    },
  };
};
