/** Places, bodies and prizes named after a person: the name in them is nobody who is spoken of. */

import { ofWord } from '../../engine/words.js';
import { continuation } from './body-names.js';
import { wordForms } from './clitics.js';
import { PLACE_NOUNS } from './lexicon/name-particles.js';
import type { Names } from './names.js';
import type { OrganizationPhrase } from './phrases.js';
import type { Reading } from './reading.js';
import { foldedSet } from './script.js';

const HEADS = foldedSet(PLACE_NOUNS);
const headOf = ofWord(({ norm }) => wordForms(norm).find(({ stem }) => HEADS.has(stem)) ?? null);

export interface NamedPlace {
  readonly to: number;
  /** The body, where the place is one: "King Salman Centre for Relief". */
  readonly body: OrganizationPhrase | null;
}

/** Whether a word is the noun of a place that may be named after somebody. */
export const isPlaceNoun = (norm: string): boolean => HEADS.has(norm);

/** "the mosque of Imam Ali", "King Saud University", from its noun on. */
export const namedPlaceAt = (
  reading: Reading,
  names: Names,
  at: number,
  tags: Uint8Array,
): NamedPlace | null => {
  const head = headOf(reading.token(at));
  if (!head) return null;
  let from = at + 1;
  for (let mark = honorificAt(reading, from); mark > from; mark = honorificAt(reading, from)) from = mark;
  const name = from > at + 1 ? names.afterTitle(from) : names.strict(from);
  if (!name || name.cliticLength > 0 || (from === at + 1 && name.strength === 'weak')) return null;
  const to = reading.norm(name.to).startsWith('لل')
    ? continuation(reading, name.to + 1, tags, true)
    : name.to;
  if (!reading.hit(at, 'organizationHead')) return { to, body: null };
  const text = [...reading.text({ from: at, to })].slice(head.cliticLength).join('');
  const { cliticLength, conjunction, preposition, stem } = head;
  return {
    to,
    body: {
      kind: 'organization',
      from: at,
      to,
      name: text,
      known: false,
      head: stem,
      anaphoric: false,
      gender: 'masculine',
      number: 'singular',
      cliticLength,
      conjunction,
      preposition,
    },
  };
};

/** The end of a title of honour ("King", "Imam", "Prince") at a token, or the token. */
const honorificAt = (reading: Reading, at: number): number => {
  const mark = reading.bareHit(at, 'honorific') ?? reading.bareHit(at, 'rank');
  if (mark) return mark.to;
  const office = reading.bareHit(at, 'office');
  // "the council of ministers" is named after none of them
  const ofOne = office?.value.definite && office.value.number === 'singular';
  return ofOne && office.to === at + 1 ? office.to : at;
};
