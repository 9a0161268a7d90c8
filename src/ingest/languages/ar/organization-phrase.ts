/** How the noun phrase of an organization is made of its words. */
import type { WordForm } from '../../engine/gazetteer.js';
import { wordForms } from './clitics.js';
import type { OrganizationPhrase } from './phrases.js';
import type { Reading } from './reading.js';
import { foldedSet } from './script.js';

const ARTICLE = 'ال';
/** Nouns of bodies that begin with the letter of the article. */
const HEADS_IN_LAM = foldedSet(['لجنة', 'لواء', 'لجان']);
/** Of a phrase whose first word carries no clitics. */
export const WHOLE: WordForm = { stem: '', conjunction: null, preposition: null, cliticLength: 0 };

export const organization = (
  reading: Reading,
  from: number,
  to: number,
  form: WordForm,
  name: string,
  known: boolean,
  head: string | null,
  anaphoric = false,
): OrganizationPhrase => ({
  kind: 'organization',
  from,
  to,
  name,
  known,
  head,
  anaphoric,
  gender: /ه$/.test(head ?? reading.norm(from)) ? 'feminine' : 'masculine',
  number: 'singular',
  cliticLength: form.cliticLength,
  conjunction: form.conjunction,
  preposition: form.preposition,
});

/** The words without the clitics of the first; li- and the article, written as one, give the article back. */
export const nameOf = (reading: Reading, from: number, to: number, cliticLength: number): string => {
  const text = reading.text({ from, to });
  const first = reading.token(from).raw;
  if (cliticLength === 0) return text;
  const bare = text.slice(first.slice(0, cliticLength).length);
  const said = reading.norm(from).slice(cliticLength - 1);
  if (!said.startsWith('لل')) return bare;
  // "of the committee": its own first letter, the article's and that of "of" are written as two
  const own = wordForms(reading.norm(from)).some(({ stem }) => HEADS_IN_LAM.has(stem));
  if (!own) return `ا${bare}`;
  return reading.norm(from + 1).startsWith(ARTICLE) ? `ال${bare}` : bare;
};
