/** Outlets that no lexicon knows, told by whom somebody speaks to. */
import { whether } from '../../engine/words.js';
import { quotedNameEnd } from './body-names.js';
import { organization, WHOLE } from './organization-phrase.js';
import type { OrganizationPhrase } from './phrases.js';
import type { Reading } from './reading.js';

/** "To", written apart before a quotation mark. */
const TO = /^ل\u0640?$/;
const isTo = whether(({ raw }) => TO.test(raw));
const LONGEST_OUTLET = 3;

/** 'told "Ain Alyoum"': an outlet that no lexicon knows, where somebody speaks to it, and not what was said: 'that its efforts to "repel"'. */
export const addressedOutlet = (reading: Reading, at: number): OrganizationPhrase | null => {
  const close = isTo(reading.token(at - 2)) ? quotedNameEnd(reading, at - 1) : null;
  if (close === null || close - 1 - at > LONGEST_OUTLET) return null;
  for (let i = at; i < close - 1; i++) if (!reading.isWord(i)) return null;
  const start = reading.sentenceStart(at);
  for (let i = at - 3; i >= start; i--) {
    if (reading.hits(i).some(({ value }) => value.kind === 'complementizer')) return null;
    if (reading.hits(i).some(({ value }) => value.kind === 'verb' && value.form.tense !== 'participle'))
      return organization(
        reading,
        at,
        close - 1,
        WHOLE,
        reading.text({ from: at, to: close - 1 }),
        false,
        null,
      );
  }
  return null;
};
