/** Who may be the subject of a verb by gender and number. */
import type { Phrase } from './phrases.js';
import type { VerbForm } from './verb-forms.js';

/** States whose Arabic names are masculine; all others are feminine. */
const MASCULINE_STATES: ReadonlySet<string> = new Set([
  'IQ',
  'LB',
  'JO',
  'MA',
  'SD',
  'SS',
  'YE',
  'VA',
  'SN',
  'GA',
  'TD',
  'NE',
]);

/** A title or description of one person, without a name. */
export const isNameless = (phrase: Phrase): boolean =>
  phrase.number === 'singular' &&
  (phrase.kind === 'source' || (phrase.kind === 'person' && phrase.name === null && !phrase.counterpart));

/** Plural nouns of things (sources, media) take the feminine singular. */
export const agreesInGender = (phrase: Phrase, form: VerbForm): boolean => {
  if (form.gender === null) return true;
  if (phrase.kind === 'source' && phrase.number !== 'singular') return true;
  if (phrase.kind === 'organization' || phrase.kind === 'ministry') return true;
  if (phrase.kind === 'state') return form.gender === 'feminine' || phrase.as !== 'name';
  if (phrase.kind === 'person' && phrase.titles.length === 0) return true;
  return phrase.gender === form.gender;
};

/** "called on the agency to": a masculine verb has no feminine noun right after it for its subject. */
export const disagreesAfter = (phrase: Phrase, form: VerbForm): boolean => {
  if (form.gender !== 'masculine' || form.tense === 'participle') return false;
  if (phrase.kind === 'ministry') return phrase.gender === 'feminine';
  if (phrase.kind === 'organization') return phrase.head !== null && phrase.gender === 'feminine';
  return phrase.kind === 'state' && phrase.as === 'name' && !MASCULINE_STATES.has(phrase.state);
};
