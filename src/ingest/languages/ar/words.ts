/** One dictionary of all lexicons, so that a text is walked once. */
import { Gazetteer } from '../../engine/gazetteer.js';
import { wordForms } from './clitics.js';
import { addBodies } from './dictionary/bodies.js';
import { addMinistries, addOffices, addStates } from './dictionary/offices-and-states.js';
import { addContacts, addSpeech } from './dictionary/verbs.js';
import { type Dictionary, type Entries, type Sense, shaped } from './senses.js';

export const WORDS: Dictionary = new Gazetteer<Sense>(wordForms, (words) => {
  const dictionary: Entries = { add: (phrase, sense) => words.add(phrase, shaped(sense)) };
  addSpeech(dictionary);
  addContacts(dictionary);
  addStates(dictionary);
  addMinistries(dictionary);
  addOffices(dictionary);
  addBodies(dictionary);
});
