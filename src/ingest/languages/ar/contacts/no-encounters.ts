/** Nouns of contact in another sense: a text message, a thesis, a reception hall, a match. */

import { MATCH_WORDS, MORSELS, NO_AUDIENCES, NO_LETTERS, ROOMS_AND_FEASTS } from '../lexicon/contacts.js';
import { WAS_WORDS } from '../lexicon/function-words.js';
import type { Hit } from '../reading.js';
import { foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';

const LETTERS_NOT = foldedSet(NO_LETTERS);
const AUDIENCES_NOT = foldedSet(NO_AUDIENCES);
const ROOMS = foldedSet(ROOMS_AND_FEASTS);
const MATCHES = foldedSet(MATCH_WORDS);
const MORSEL = foldedSet(MORSELS);
const WERE = foldedSet(WAS_WORDS);
const WITHIN = foldedSet(['في']); // in
const IN = 'ب';
/** Words behind it, and before it, in which a match tells itself. */
const NEARBY = 8;
const BEFORE = 5;

/** "at his reception were": whoever stands at the airport. */
const isAtArrival = ({ reading }: Syntax, { from, form }: Hit<'contactNoun'>): boolean =>
  form.preposition === IN
    ? WERE.has(reading.norm(from - 1))
    : WITHIN.has(reading.norm(from - 1)) && WERE.has(reading.norm(from - 2));

/** Why the noun means no encounter; null where it may. */
export const otherSense = (syntax: Syntax, hit: Hit<'contactNoun'>): string | null => {
  const { reading } = syntax;
  const { noun } = hit.value;
  const { from, to } = hit;
  if (MORSEL.has(reading.norm(to))) return 'a morsel, spelt like "to the summit"';
  if (noun.forum) return 'a forum, which brings no two together';
  if (hit.form.preposition === null && ROOMS.has(reading.norm(from - 1).replace(/^و/, '')))
    return 'a room or feast, named after meetings';
  switch (noun.type) {
    case 'MESSAGE': {
      for (let i = to; i < to + 2; i++)
        if (LETTERS_NOT.has(reading.norm(i))) return 'no letter: a text, a thesis or a figure of speech';
      return null;
    }
    case 'MEETING': {
      if (noun.reception && isAtArrival(syntax, hit)) return 'a reception at the arrival: part of the visit';
      if (noun.reception && AUDIENCES_NOT.has(reading.norm(to)))
        return 'no audience: what is received is no guest';
      if (!noun.match) return null;
      for (
        let i = Math.max(reading.sentenceStart(from), from - BEFORE);
        i < Math.min(reading.sentenceEnd(from), to + NEARBY);
        i++
      )
        if (MATCHES.has(reading.norm(i)) && syntax.scan.at(i)?.kind !== 'person') return 'a match';
      return null;
    }
    default:
      return null;
  }
};

/** "the two teams met": a match told by a verb. */
export const isMatch = ({ reading }: Syntax, verb: number): boolean => MATCHES.has(reading.norm(verb + 1));
