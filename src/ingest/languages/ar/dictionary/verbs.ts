/** Verbs and nouns of speech and contact into the dictionary. */
import { words } from '../inflection.js';
import { CONTACT_NOUNS, CONTACT_VERBS, LIGHT_VERBS, PHONE_WORDS } from '../lexicon/contacts.js';
import { PARTICLES, PREPOSITIONS } from '../lexicon/function-words.js';
import { COMPLEMENTIZERS, IRREGULAR_FORMS, REPORTING_VERBS } from '../lexicon/reporting.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Entries } from '../senses.js';
import { verbForms } from '../verb-forms.js';

/** Spelt like duals of the past, and nearly always nouns in the accusative: "in reply", "thanks", "quoting". */
const ACCUSATIVES = foldedSet([
  'ردا',
  'ذكرا',
  'شكرا',
  'طلبا',
  'نقلا',
  'حملا',
  'رفضا',
  'وعدا',
  'كشفا',
  'أملا',
  'علقا',
  'حثا',
  'بينا',
  'زادا',
]);
const OBJECT_PRONOUNS = ['ه', 'ها', 'هما', 'هم'];

export const addContacts = (dictionary: Entries): void => {
  for (const verb of CONTACT_VERBS)
    for (const form of verbForms(verb)) dictionary.add([form.form], { kind: 'contactVerb', verb, form });
  for (const verb of LIGHT_VERBS)
    for (const form of verbForms(verb)) dictionary.add([form.form], { kind: 'lightVerb', verb, form });
  for (const noun of CONTACT_NOUNS)
    for (const form of noun.forms) {
      const add = (spelling: string, isDefinite: boolean, possessed: boolean) =>
        dictionary.add(words(spelling), { kind: 'contactNoun', noun, definite: isDefinite, possessed });
      add(form, false, false);
      add(`ال${form}`, true, false);
      if (!form.includes(' ')) {
        if (!form.endsWith('ة')) add(`${form}ا`, false, false); // accusative
        const bound = form.endsWith('ة') ? `${form.slice(0, -1)}ت` : form;
        const stems = bound.endsWith('اء') ? [bound, `${bound.slice(0, -1)}ئ`] : [bound];
        for (const stem of stems) for (const pronoun of OBJECT_PRONOUNS) add(stem + pronoun, true, true);
      }
    }
  for (const form of PHONE_WORDS) dictionary.add(words(form), { kind: 'phone' });
};

export const addSpeech = (dictionary: Entries): void => {
  for (const verb of REPORTING_VERBS) {
    const seen = new Set<string>();
    for (const form of verbForms(verb)) {
      if (form.number === 'dual' && ACCUSATIVES.has(form.form)) continue;
      dictionary.add([form.form], { kind: 'verb', verb, form });
      seen.add(form.form);
    }
    for (const irregular of IRREGULAR_FORMS[verb.past] ?? []) {
      const form = foldArabic(irregular);
      if (seen.has(form)) continue;
      const feminine = form.startsWith('ت') || form.endsWith('ت');
      const tense = /^[يت]/.test(form)
        ? 'present'
        : form.endsWith('ا') && form.startsWith('م')
          ? 'participle'
          : 'past';
      dictionary.add([form], {
        kind: 'verb',
        verb,
        form: {
          form,
          tense,
          gender: feminine ? 'feminine' : 'masculine',
          number: 'singular',
          objectSuffix: false,
        },
      });
    }
  }
  for (const form of COMPLEMENTIZERS) dictionary.add(words(form), { kind: 'complementizer' });
  for (const form of PREPOSITIONS) dictionary.add(words(form), { kind: 'preposition' });
  for (const form of PARTICLES) dictionary.add(words(form), { kind: 'particle' });
};
