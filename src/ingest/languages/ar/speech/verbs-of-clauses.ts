/** Verbs between a verb of speech and what is said, which belong to clauses of nouns. */
import { SAYINGS } from '../lexicon/speech-words.js';
import { foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';

const DOCUMENTS = foldedSet(SAYINGS);

export const isParticiple = ({ reading }: Syntax, at: number): boolean =>
  reading.hits(at).some(({ value }) => value.kind === 'verb' && value.form.tense === 'participle');

/** "a conference that he held with": a verb with its object written on, after an indefinite noun. */
export const isRelativeVerb = ({ reading }: Syntax, at: number): boolean =>
  reading
    .hits(at)
    .some(({ value }) => (value.kind === 'lightVerb' || value.kind === 'verb') && value.form.objectSuffix);

/** A verb right after an indefinite document that a preposition governs: "in a statement (that) received". */
export const describesDocument = (syntax: Syntax, at: number): boolean =>
  DOCUMENTS.has(syntax.reading.norm(at - 1)) && syntax.isPreposition(at - 2);
