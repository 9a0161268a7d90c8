/** One dictionary of all lexicons, so that a text is walked once. */

import type { Portfolio } from '../../../model.js';
import { Gazetteer } from '../../engine/gazetteer.js';
import { definite, nisbaForms, words } from './inflection.js';
import { CITIES } from './lexicon/cities.js';
import {
  CONTACT_NOUNS,
  CONTACT_VERBS,
  type ContactNoun,
  type ContactVerb,
  LIGHT_VERBS,
  type LightVerb,
  PHONE_WORDS,
} from './lexicon/contacts.js';
import { PARTICLES, PREPOSITIONS } from './lexicon/function-words.js';
import { BLESSINGS, EVALUATIVE_ADJECTIVES, FORMER_MARKS, HONORIFICS, RANKS } from './lexicon/honorifics.js';
import { OFFICES_LEXICON, type OfficeEntry } from './lexicon/offices.js';
import { GENERIC_BODIES, ORGANIZATION_HEADS, type OrganizationHead } from './lexicon/organization-heads.js';
import { ORGANIZATIONS, type OrganizationEntry } from './lexicon/organizations.js';
import { PORTFOLIO_ENTRIES } from './lexicon/portfolios.js';
import {
  COMPLEMENTIZERS,
  IRREGULAR_FORMS,
  REPORTING_VERBS,
  type ReportingVerb,
} from './lexicon/reporting.js';
import {
  AMBIGUOUS_STATE_FORMS,
  CONTEXT_STATES,
  MINISTRY_METONYMS,
  OTHER_SENSES,
  STATES,
} from './lexicon/states.js';
import { GOVERNMENT_NOUNS, SOURCE_ADJECTIVES, SOURCE_NOUNS } from './lexicon/unnamed-sources.js';
import { foldArabic, foldedSet } from './script.js';
import { type Gender, type GrammaticalNumber, type VerbForm, verbForms } from './verb-forms.js';

/** What a phrase of the dictionary means. */
export type Sense =
  | { readonly kind: 'state'; readonly code: string; readonly as: 'name' | 'context'; readonly weak: boolean }
  /** A capital, a palace or a city: the place, or the government that sits in it. */
  | {
      readonly kind: 'place';
      readonly code: string;
      readonly as: 'capital' | 'metonym' | 'city';
      readonly weak: boolean;
    }
  | {
      readonly kind: 'nisba';
      readonly code: string;
      readonly gender: Gender;
      readonly number: GrammaticalNumber;
      readonly definite: boolean;
      readonly weak: boolean;
    }
  | { readonly kind: 'portfolio'; readonly portfolio: Portfolio }
  | {
      readonly kind: 'office';
      readonly entry: OfficeEntry;
      readonly gender: Gender;
      readonly number: GrammaticalNumber;
      readonly definite: boolean;
    }
  | { readonly kind: 'honorific' }
  | { readonly kind: 'rank' }
  | { readonly kind: 'former' }
  | { readonly kind: 'blessing'; readonly former: boolean }
  | { readonly kind: 'adjective' }
  | { readonly kind: 'organization'; readonly entry: OrganizationEntry }
  | { readonly kind: 'organizationHead'; readonly entry: OrganizationHead; readonly definite: boolean }
  | { readonly kind: 'genericBody' }
  | {
      readonly kind: 'source';
      readonly gender: Gender;
      readonly number: GrammaticalNumber;
      readonly definite: boolean;
    }
  | { readonly kind: 'sourceAdjective' }
  | { readonly kind: 'ministry'; readonly portfolio: Portfolio; readonly state: string }
  | { readonly kind: 'ministryHead'; readonly definite: boolean }
  | { readonly kind: 'government'; readonly definite: boolean }
  | { readonly kind: 'verb'; readonly verb: ReportingVerb; readonly form: VerbForm }
  | { readonly kind: 'contactVerb'; readonly verb: ContactVerb; readonly form: VerbForm }
  | { readonly kind: 'lightVerb'; readonly verb: LightVerb; readonly form: VerbForm }
  | {
      readonly kind: 'contactNoun';
      readonly noun: ContactNoun;
      readonly definite: boolean;
      readonly possessed: boolean;
    }
  | { readonly kind: 'phone' }
  | { readonly kind: 'complementizer' }
  | { readonly kind: 'preposition' }
  | { readonly kind: 'particle' };
export type SenseKind = Sense['kind'];
export type SenseOf<K extends SenseKind> = Extract<Sense, { readonly kind: K }>;

type Dictionary = Gazetteer<Sense>;

const addStates = (dictionary: Dictionary): void => {
  const weak = new Set(OTHER_SENSES.map((sense) => foldArabic(sense.form)));
  const ambiguous = new Map(AMBIGUOUS_STATE_FORMS.map((entry) => [foldArabic(entry.form), entry.prefer]));
  /** Forms of several states go to the preferred one alone. */
  const belongs = (folded: string, code: string) => {
    const prefer = ambiguous.get(folded);
    return prefer === undefined || prefer === code;
  };
  for (const state of STATES) {
    const { code } = state;
    for (const name of [state.name, ...state.aliases]) {
      const folded = foldArabic(name);
      if (belongs(folded, code))
        dictionary.add(words(name), { kind: 'state', code, as: 'name', weak: weak.has(folded) });
    }
    for (const base of state.nisba) {
      const folded = foldArabic(base);
      if (!belongs(folded, code)) continue;
      for (const { words: form, gender, number, definite: isDefinite } of nisbaForms(base))
        dictionary.add(form, {
          kind: 'nisba',
          code,
          gender,
          number,
          definite: isDefinite,
          weak: !isDefinite && weak.has(form.join(' ')),
        });
    }
    for (const plural of state.irregularNisba ?? []) {
      for (const form of [plural, definite(plural)])
        if (form)
          dictionary.add(words(form), {
            kind: 'nisba',
            code,
            gender: 'masculine',
            number: 'plural',
            definite: form !== plural,
            weak: false,
          });
    }
    for (const capital of state.capital ?? []) {
      const folded = foldArabic(capital);
      if (belongs(folded, code))
        dictionary.add(words(capital), { kind: 'place', code, as: 'capital', weak: weak.has(folded) });
    }
    for (const metonym of state.metonyms ?? [])
      dictionary.add(words(metonym), { kind: 'place', code, as: 'metonym', weak: false });
  }
  for (const { form, state } of CONTEXT_STATES)
    dictionary.add(words(form), { kind: 'state', code: state, as: 'context', weak: false });
  for (const [code, cities] of Object.entries(CITIES))
    for (const city of cities) dictionary.add(words(city), { kind: 'place', code, as: 'city', weak: false });
};

const addMinistries = (dictionary: Dictionary): void => {
  for (const { portfolio, forms } of PORTFOLIO_ENTRIES)
    for (const form of forms) dictionary.add(words(form), { kind: 'portfolio', portfolio });
  for (const { form, portfolio, state } of MINISTRY_METONYMS)
    dictionary.add(words(form), { kind: 'ministry', portfolio, state });
  for (const form of ['وزارة', 'وزارتا', 'وزارتي'])
    dictionary.add(words(form), { kind: 'ministryHead', definite: false }); // ministry, two ministries
  dictionary.add(words('الوزارة'), { kind: 'ministryHead', definite: true }); // the ministry
};

const addOffices = (dictionary: Dictionary): void => {
  for (const entry of OFFICES_LEXICON) {
    const add = (forms: readonly string[] | undefined, gender: Gender, number: GrammaticalNumber) => {
      for (const form of forms ?? []) {
        dictionary.add(words(form), {
          kind: 'office',
          entry,
          gender,
          number,
          definite: form.startsWith('ال'),
        });
        const articled = definite(form);
        if (articled)
          dictionary.add(words(articled), { kind: 'office', entry, gender, number, definite: true });
      }
    };
    add(entry.forms, 'masculine', 'singular');
    add(entry.feminine, 'feminine', 'singular');
    add(entry.plural, 'masculine', 'plural');
  }
  for (const { forms } of HONORIFICS)
    for (const form of forms) dictionary.add(words(form), { kind: 'honorific' });
  for (const { forms } of RANKS) for (const form of forms) dictionary.add(words(form), { kind: 'rank' });
  for (const { forms } of FORMER_MARKS)
    for (const form of forms) dictionary.add(words(form), { kind: 'former' });
  for (const { forms, former } of BLESSINGS)
    for (const form of forms) dictionary.add(words(form), { kind: 'blessing', former: former === true });
  for (const { forms } of EVALUATIVE_ADJECTIVES)
    for (const form of forms) dictionary.add(words(form), { kind: 'adjective' });
};

const addBodies = (dictionary: Dictionary): void => {
  for (const entry of ORGANIZATIONS)
    for (const name of [entry.name, ...entry.aliases])
      dictionary.add(words(name), { kind: 'organization', entry });
  for (const entry of ORGANIZATION_HEADS)
    for (const form of entry.forms) {
      dictionary.add(words(form), { kind: 'organizationHead', entry, definite: form.startsWith('ال') });
      const articled = definite(form);
      if (articled) dictionary.add(words(articled), { kind: 'organizationHead', entry, definite: true });
    }
  for (const form of GENERIC_BODIES) dictionary.add(words(form), { kind: 'genericBody' });
  for (const { forms } of GOVERNMENT_NOUNS)
    for (const form of forms)
      dictionary.add(words(form), { kind: 'government', definite: form.startsWith('ال') });
  for (const { forms, gender, number } of SOURCE_NOUNS)
    for (const form of forms) {
      dictionary.add(words(form), { kind: 'source', gender, number, definite: form.startsWith('ال') });
      const articled = definite(form);
      if (articled) dictionary.add(words(articled), { kind: 'source', gender, number, definite: true });
    }
  for (const { forms } of SOURCE_ADJECTIVES)
    for (const form of forms) dictionary.add(words(form), { kind: 'sourceAdjective' });
};

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

const addContacts = (dictionary: Dictionary): void => {
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

const addSpeech = (dictionary: Dictionary): void => {
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

const build = (): Dictionary => {
  const dictionary = new Gazetteer<Sense>();
  addSpeech(dictionary);
  addContacts(dictionary);
  addStates(dictionary);
  addMinistries(dictionary);
  addOffices(dictionary);
  addBodies(dictionary);
  return dictionary;
};

export const WORDS: Gazetteer<Sense> = build();
