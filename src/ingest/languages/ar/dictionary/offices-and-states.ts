/** States, ministries and offices into the dictionary. */
import { STATE_OFFICES } from '../cast/entities.js';
import { definite, nisbaForms, words } from '../inflection.js';
import { CITIES } from '../lexicon/cities.js';
import { BLESSINGS, EVALUATIVE_ADJECTIVES, FORMER_MARKS, HONORIFICS, RANKS } from '../lexicon/honorifics.js';
import { OFFICES_LEXICON, type OfficeEntry } from '../lexicon/offices.js';
import { PORTFOLIO_ENTRIES } from '../lexicon/portfolios.js';
import {
  AMBIGUOUS_STATE_FORMS,
  CONTEXT_STATES,
  MINISTRY_METONYMS,
  OTHER_SENSES,
  STATES,
} from '../lexicon/states.js';
import { foldArabic } from '../script.js';
import type { Entries } from '../senses.js';
import { type Gender, type GrammaticalNumber } from '../verb-forms.js';

/** "his foreign (affairs), its defence": a portfolio of one word with whose it is written on. */
const possessed = (form: string): string[] => {
  if (/\s|^ال/.test(form)) return [];
  const stem = form.endsWith('ة') ? `${form.slice(0, -1)}ت` : form;
  return ['ه', 'ها', 'هم', 'هما'].map((pronoun) => stem + pronoun);
};

export const addStates = (dictionary: Entries): void => {
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

export const addMinistries = (dictionary: Entries): void => {
  for (const { portfolio, forms } of PORTFOLIO_ENTRIES)
    for (const form of forms)
      for (const said of [form, ...possessed(form)])
        dictionary.add(words(said), { kind: 'portfolio', portfolio });
  for (const { form, portfolio, state } of MINISTRY_METONYMS)
    dictionary.add(words(form), { kind: 'ministry', portfolio, state });
  for (const form of ['وزارة', 'وزارتا', 'وزارتي'])
    dictionary.add(words(form), { kind: 'ministryHead', definite: false }); // ministry, two ministries
  dictionary.add(words('الوزارة'), { kind: 'ministryHead', definite: true }); // the ministry
};

/** The duals among an entry's plurals; the oblique of a sound masculine plural is spelt like one and is none. */
const dualsOf = ({ forms, feminine = [], plural = [] }: OfficeEntry): ReadonlySet<string> => {
  const stems = [...forms, ...feminine.map((form) => form.replace(/ة$/, 'ت'))];
  const sound = new Set(stems.filter((stem) => plural.includes(`${stem}ون`)));
  return new Set(
    plural.filter((form) =>
      stems.some(
        (stem) => !sound.has(stem) && ['ان', 'ين', 'ا', 'ي'].some((ending) => form === stem + ending),
      ),
    ),
  );
};

/** "its spokesman", "its secretary-general": a title with whose it is written on; a final heh is the feminine's. */
const ofIts = (form: string): string[] => {
  const [, head = '', rest = ''] = /^(?:ال(?=\S+ ال))?(\S+?)( ال\S+)?$/.exec(form) ?? [];
  return head === '' || head.startsWith('ال') || head.endsWith('ة')
    ? []
    : ['ها', 'هم'].map((pronoun) => head + pronoun + rest);
};

export const addOffices = (dictionary: Entries): void => {
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
    if (!STATE_OFFICES.has(entry.office))
      for (const form of entry.forms.flatMap(ofIts))
        dictionary.add(words(form), {
          kind: 'office',
          entry: { ...entry, takes: [] },
          gender: 'masculine',
          number: 'singular',
          definite: true,
        });
    add(entry.feminine, 'feminine', 'singular');
    const duals = dualsOf(entry);
    add(
      entry.plural?.filter((form) => !duals.has(form)),
      'masculine',
      'plural',
    );
    add([...duals], 'masculine', 'dual');
  }
  for (const { forms, ordinary = false } of HONORIFICS)
    for (const form of forms) dictionary.add(words(form), { kind: 'honorific', ordinary });
  for (const { forms, ordinary = false } of RANKS)
    for (const form of forms) dictionary.add(words(form), { kind: 'rank', ordinary });
  for (const { forms } of FORMER_MARKS)
    for (const form of forms) dictionary.add(words(form), { kind: 'former' });
  for (const { forms, former } of BLESSINGS)
    for (const form of forms) dictionary.add(words(form), { kind: 'blessing', former: former === true });
  for (const { forms } of EVALUATIVE_ADJECTIVES)
    for (const form of forms) dictionary.add(words(form), { kind: 'adjective' });
};
