/** Who may be the subject of a verb by gender and number. */
import type { Phrase } from './phrases.js';
import type { VerbForm } from './verb-forms.js';

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
