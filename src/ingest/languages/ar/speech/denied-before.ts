/** "which is what the ministry denied", "a matter that the university denied": what is denied was said before. */
import { foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import type { SpeechCandidate } from './model.js';

const WHAT = foldedSet(['ما']); // what
const MATTER = foldedSet(['الأمر', 'الشيء']); // the matter, the thing
const IT_IS = foldedSet(['وهو', 'هو', 'وهذا', 'هذا', 'وذلك']); // and it is, it is, and this is (three words)

/** Where such a clause begins, before its verb; null where none does. */
export const leadOf = (syntax: Syntax, verb: number): number | null => {
  const { reading } = syntax;
  const isMatter = syntax.isRelative(verb - 1) && MATTER.has(reading.norm(verb - 2));
  const noun = isMatter ? verb - 2 : verb - 1;
  if (IT_IS.has(reading.norm(noun - 1))) return noun - 1;
  return isMatter && syntax.isComma(noun - 1) ? noun : null;
};

/** The denial that a verb with its pronoun tells ("denied it"), or null. Its content is the verb: what is denied stands before. */
export const deniedBefore = (syntax: Syntax, at: number): SpeechCandidate | null => {
  const { reading } = syntax;
  const hit = reading.bareHit(at, 'verb');
  if (!hit) return null;
  const { verb, form } = hit.value;
  if (!verb.denies || form.tense !== 'past' || !form.objectSuffix) return null;
  if (!WHAT.has(reading.norm(at - 1)) && !syntax.isRelative(at - 1)) return null;
  const lead = leadOf(syntax, at);
  const subject = lead === null ? null : syntax.subjectAfter(at);
  if (lead === null || !subject) return null;
  return {
    at,
    verb,
    form,
    subject,
    lead,
    content: at,
    complement: 'object',
    coordinate: true,
    end: subject.to,
    referred: false,
  };
};
