/** "the Jordanian minister X, and the adviser Y": whose official somebody is, told by whoever is listed before him. */
import { whether } from '../../../engine/words.js';
import type { Cast } from '../cast/cast.js';
import { type Entity, type PersonEntity, STATE_OFFICES } from '../cast/entities.js';
import { stateOfFigure } from '../figures.js';
import type { PersonPhrase, Title } from '../phrases.js';
import type { Reading } from '../reading.js';

const AND = 'و';
const isComma = whether(({ raw }) => raw === '\u060C' || raw === ',');

/** The state of the public figure that one of somebody's names is of. */
export const stateOfAny = ({ names }: PersonEntity): string | null => {
  for (const { key } of names) {
    const state = stateOfFigure(key);
    if (state !== null) return state;
  }
  return null;
};

const isTold = ({ state, office, place }: Title): boolean =>
  state !== null && office !== null && (!place || STATE_OFFICES.has(office));

/** No state has two who hold that office. */
const areOfOneOffice = (one: PersonPhrase, other: PersonPhrase): boolean =>
  one.titles.some((title) =>
    other.titles.some(
      ({ office, portfolio }) =>
        office !== null &&
        office === title.office &&
        portfolio === title.portfolio &&
        STATE_OFFICES.has(office),
    ),
  );

/** ", and Y": joined to the one before, with nothing between but a comma. */
const isBehind = (reading: Reading, before: PersonPhrase, phrase: PersonPhrase): boolean => {
  if (phrase.conjunction !== AND || phrase.preposition !== null) return false;
  const at = isComma(reading.token(before.to)) ? before.to + 1 : before.to;
  return at === phrase.from;
};

/** The states of those who are told by no state and listed behind somebody who is. */
export const listedStates = (reading: Reading, cast: Cast): ReadonlyMap<Title, string> => {
  const told: { readonly phrase: PersonPhrase; readonly entity: Entity }[] = [];
  for (const entity of cast.entities)
    for (const phrase of entity.mentions) if (phrase.kind === 'person') told.push({ phrase, entity });
  told.sort((one, other) => one.phrase.from - other.phrase.from);
  const states = new Map<Title, string>();
  let before: PersonPhrase | null = null;
  let state: string | null = null;
  for (const { phrase, entity } of told) {
    const isListed = before !== null && isBehind(reading, before, phrase) && !areOfOneOffice(before, phrase);
    const own =
      phrase.titles.find(isTold)?.state ??
      (entity.kind === 'person' ? (entity.titles.find(isTold)?.state ?? stateOfAny(entity)) : null);
    state = own ?? (isListed ? state : null);
    if (own === null && state !== null) for (const title of phrase.titles) states.set(title, state);
    before = phrase;
  }
  return states;
};
