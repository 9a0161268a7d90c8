/** The state that an article is about: whose minister a "minister" with no state is. */
import { whether } from '../../../engine/words.js';
import { stateOfFigure } from '../figures.js';
import { stateAt } from '../of-state.js';
import type { PersonPhrase, Phrase } from '../phrases.js';
import type { Reading } from '../reading.js';
import { nameKey } from './name-matching.js';

/** What the state that opens a headline weighs, beside one that the text names once. */
const HEADLINE = 2;
/** Phrases that weigh double. */
const LEAD = 6;
/** A nationality says less than a state or an office: "the Iranian file" is spoken of everywhere. */
const NATIONALITY = 0.5;
/** How often a text must name towns of a state that it does not name: a town may be spelt like a word. */
const TOWNS = 2;
/** A dateline ends within so many tokens. */
const DATELINE = 12;
const isRule = whether(({ raw }) => /^[-\u2013\u2014:/]$/u.test(raw));

/** The state of a public figure who is told by none. */
const stateOfPerson = (reading: Reading, { name, titles }: PersonPhrase): string | null => {
  if (name === null || titles.some(({ state }) => state !== null)) return null;
  return stateOfFigure(nameKey(reading.norms(name)));
};

/** The states whose towns a text names, by how often; one in the dateline ("Riyadh -", "- Riyadh:") weighs as much as two. */
const addTowns = (reading: Reading, counts: Map<string, number>): void => {
  const towns = new Map<string, number>();
  for (let i = 0; i < reading.tokens.length; i++) {
    const town = reading.hit(i, 'place');
    if (!town) continue;
    const opens = i < DATELINE && (isRule(reading.token(i - 1)) || isRule(reading.token(town.to)));
    towns.set(town.value.code, (towns.get(town.value.code) ?? 0) + (opens ? TOWNS : 1));
  }
  for (const [state, count] of towns) if (count >= TOWNS) counts.set(state, (counts.get(state) ?? 0) + count);
};

/** The state that a text names most, by itself, its offices, ministries, bodies, public figures and nationality; null for none. */
export const mainStateOf = (
  reading: Reading,
  phrases: readonly Phrase[],
  headline: Reading | null,
): string | null => {
  const counts = new Map<string, number>();
  const add = (state: string | null | undefined, weight: number) => {
    if (state) counts.set(state, (counts.get(state) ?? 0) + weight);
  };
  // "Lebanon: the cabinet meets"; further on it is as often the other party's
  const opening = headline && stateAt(headline, 0, false);
  if (opening && headline.token(opening.to).raw === ':') add(opening.state, HEADLINE);
  phrases.forEach((phrase, index) => {
    const lead = index < LEAD ? 2 : 1;
    if (phrase.kind === 'state' || phrase.kind === 'ministry') add(phrase.state, lead);
    // the Congress, the Kremlin
    if (phrase.kind === 'organization') add(reading.hit(phrase.from, 'organization')?.value.entry.state, 1);
    if (phrase.kind !== 'person') return;
    for (const title of phrase.titles) add(title.state, lead);
    add(stateOfPerson(reading, phrase), 1);
  });
  for (let i = 0; i < reading.tokens.length; i++) {
    const nisba = reading.bareHit(i, 'nisba')?.value;
    // "of finance" is spelt like "Malian"
    const isNationality = nisba?.definite && nisba.number === 'singular' && !reading.bareHit(i, 'portfolio');
    if (isNationality) add(nisba.code, NATIONALITY);
  }
  if ([...counts.values()].every((count) => count < 1)) addTowns(reading, counts);
  let best: string | null = null;
  for (const [state, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = state;
  return best;
};
