/** Speech that somebody relays: "the agency quoted the spokesman as saying that". */
import { REPORTING_VERBS } from '../lexicon/reporting.js';
import { RELAYED_SPEECH } from '../lexicon/speech-words.js';
import type { Reading } from '../reading.js';
import { foldedSet } from '../script.js';
import type { Subject, Syntax } from '../syntax.js';
import type { VerbForm } from '../verb-forms.js';
import type { SpeechCandidate } from './model.js';

const RELAYED = foldedSet(RELAYED_SPEECH);

/** Whether a word is "his saying", "her confirming". */
export const isRelayed = (reading: Reading, at: number): boolean => RELAYED.has(reading.norm(at));

/** "quoted the spokesman X as saying that": X says it. */
export const relayedAt = (syntax: Syntax, at: number): SpeechCandidate | null => {
  const phrase = syntax.scan.at(at - 1);
  const content = syntax.reading.dateAt(at + 1)?.range.to ?? at + 1;
  if (!phrase || phrase.to !== at || !(syntax.isComplementizer(content) || syntax.opensSpeech(content)))
    return null;
  const [verb] = REPORTING_VERBS;
  if (!verb) return null;
  const form: VerbForm = { form: '', tense: 'past', gender: null, number: 'singular', objectSuffix: false };
  const subject: Subject = { phrase, from: at, to: at + 1, how: 'after' };
  return {
    at,
    verb,
    form,
    subject,
    content,
    complement: syntax.isComplementizer(content) ? 'that' : 'quote',
    coordinate: true,
    referred: false,
  };
};
