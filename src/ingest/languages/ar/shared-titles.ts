/** One title for two: "the foreign ministers of Russia X and of America Y", "his Russian counterpart X and the American Y". */
import { isCommonWord } from './lexicon/common-words.js';
import { isFamilyName } from './lexicon/names.js';
import { FUTURE } from './name-shapes.js';
import type { Names } from './names.js';
import { type PersonPhrase, titleWith } from './phrases.js';
import type { Reading } from './reading.js';
import { isUnknown } from './spoken-names.js';

const AND = 'و';
const HEADS: ReadonlySet<string> = new Set(['minister', 'president', 'prime_minister']);
/** "his Russian counterpart X (and the American Y)": whose office another state has as well. */
const isByState = ({ counterpart, titles: [title] }: PersonPhrase): boolean =>
  title?.state != null && (counterpart || (title.office !== null && HEADS.has(title.office)));

/** "... and Georgios Stathakis": words that no lexicon knows, behind the first of two who share an office. */
const joinedName = (
  reading: Reading,
  at: number,
): { from: number; to: number; cliticLength: number } | null => {
  const { norm } = reading.token(at);
  if (!norm.startsWith(AND) || reading.hits(at).length > 0 || isCommonWord(norm)) return null;
  const next = reading.norm(at + 1);
  const goesOn = (isUnknown(reading, at + 1) && !FUTURE.test(next)) || isFamilyName(next);
  const to = goesOn ? at + 2 : at + 1;
  return { from: at, to, cliticLength: 1 };
};

/** A title lent to a second name: "the foreign ministers of Russia Sergei Lavrov and (of) America John Kerry". */
export const sharing = (
  reading: Reading,
  names: Names,
  at: number,
  lender: PersonPhrase,
): PersonPhrase | null => {
  const [title] = lender.titles;
  if (!title || !lender.name) return null;
  const isDual = title.number === 'dual';
  if (!isDual && !isByState(lender)) return null;
  const second = isDual ? joinedName(reading, at) : null;
  if (second)
    return {
      kind: 'person',
      from: at,
      to: second.to,
      cliticLength: 1,
      conjunction: AND,
      preposition: null,
      name: second,
      // of two offices told in one ("the ministers of finance and economy") nobody says which is whose
      titles: [titleWith(title, { number: 'singular' })],
      gender: title.gender,
      number: 'singular',
      strength: 'strong',
      counterpart: false,
    };
  const nisba = reading.hit(at, 'nisba') ?? (isDual ? reading.hit(at, 'state') : null);
  if (!nisba || nisba.form.conjunction === null || (nisba.value.kind === 'nisba' && !nisba.value.definite))
    return null;
  const name = names.afterTitle(nisba.to);
  if (!name || name.cliticLength > 0 || (!isDual && name.support === 0)) return null;
  return {
    kind: 'person',
    from: at,
    to: name.to,
    cliticLength: nisba.form.cliticLength,
    conjunction: nisba.form.conjunction,
    preposition: nisba.form.preposition,
    name,
    titles: [titleWith(title, { from: at, to: nisba.to, state: nisba.value.code, number: 'singular' })],
    gender: title.gender,
    number: 'singular',
    strength: 'strong',
    counterpart: lender.counterpart,
  };
};
