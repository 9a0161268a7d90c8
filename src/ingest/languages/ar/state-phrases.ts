/** Noun phrases of states, governments and the places they are ruled from. */

import { AMBIGUOUS_STATE_FORMS } from './lexicon/states.js';
import { stateAt } from './of-state.js';
import type { StatePhrase } from './phrases.js';
import type { Hit, Reading } from './reading.js';
import { foldArabic } from './script.js';

const ARTICLE = 'ال';
const SPELT_ALIKE = new Map(AMBIGUOUS_STATE_FORMS.map(({ form, codes }) => [foldArabic(form), codes]));

/** "The Russian government", "the authorities in Cairo": the state itself, acting. */
const governmentAt = (reading: Reading, at: number): StatePhrase | null => {
  const government = reading.hit(at, 'government');
  if (!government) return null;
  const of = stateAt(reading, government.to, false);
  const named = reading.hit(at, 'state');
  if (!of || of.how === 'place' || (named && named.to >= of.to)) return null;
  return {
    kind: 'state',
    from: at,
    to: of.to,
    state: of.state,
    as: 'government',
    gender: /ه$/.test(reading.norm(at)) ? 'feminine' : 'masculine',
    number: 'singular',
    cliticLength: government.form.cliticLength,
    conjunction: government.form.conjunction,
    preposition: government.form.preposition,
  };
};

/** A state by name, by its government, or by the place it is ruled from. */
export const statePhraseAt = (reading: Reading, at: number): StatePhrase | null => {
  const government = governmentAt(reading, at);
  if (government) return government;
  const build = (hit: Hit<'state'> | Hit<'place'>, as: StatePhrase['as']): StatePhrase => ({
    kind: 'state',
    from: at,
    to: hit.to,
    state: hit.value.code,
    as,
    gender: 'feminine',
    number: 'singular',
    cliticLength: hit.form.cliticLength,
    conjunction: hit.form.conjunction,
    preposition: hit.form.preposition,
  });
  const named = reading.hit(at, 'state');
  const capital = named && named.to === at + 1 ? capitalSpeltAlike(reading, at) : null;
  if (named && capital !== null) return { ...build(named, 'seat'), state: capital };
  if (named && (!named.value.weak || supportsWeak(reading, at, named))) return build(named, 'name');
  const place = reading.hit(at, 'place');
  if (place && (!place.value.weak || actsLikeState(reading, at, place)))
    return build(place, place.value.as === 'capital' ? 'seat' : place.value.as);
  return null;
};

/** "the Jordanian capital Amman": the capital is spelt like the name of another state. */
const capitalSpeltAlike = (reading: Reading, at: number): string | null => {
  const nisba = reading.bareHit(at - 1, 'nisba');
  const codes = SPELT_ALIKE.get(reading.norm(at));
  return nisba && codes?.slice(1).includes(nisba.value.code) ? nisba.value.code : null;
};

/** A city that is a name as well acts for its state after a feminine verb: "Madrid confirmed". */
const actsLikeState = (reading: Reading, at: number, hit: Hit<'place'>): boolean =>
  hit.form.cliticLength === 0 &&
  reading
    .hits(at - 1)
    .some(
      ({ value, form }) =>
        (value.kind === 'verb' || value.kind === 'contactVerb' || value.kind === 'lightVerb') &&
        value.form.gender === 'feminine' &&
        form.preposition === null,
    );

/** A form with another sense is a state only bare, and not before a noun that it would govern. */
const supportsWeak = (reading: Reading, at: number, hit: Hit<'state'>): boolean => {
  if (hit.to - at > 1) return true;
  if (hit.form.stem.length <= 3 && hit.form.cliticLength > 1) return false;
  return !reading.norm(hit.to).startsWith(ARTICLE) || reading.bareHit(hit.to, 'nisba') === null;
};
