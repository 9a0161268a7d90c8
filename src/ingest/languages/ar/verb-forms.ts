import { foldArabic } from './script.js';
/**
 * Inflection of a verb given by its stems: what a newspaper uses of it, which is the third person of past and present,
 * and the active participle in the accusative ("pointing out that ...").
 */

export type Gender = 'masculine' | 'feminine';
export type GrammaticalNumber = 'singular' | 'dual' | 'plural';

export interface VerbStems {
  /** Third person masculine singular of the past. */
  readonly past: string;
  /** The present without its prefix. */
  readonly present: string;
  readonly participle: string;
}

export interface VerbForm {
  /** Folded. */
  readonly form: string;
  readonly tense: 'past' | 'present' | 'future' | 'participle';
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** An enclitic object is written onto the verb: "described him", "mentioned it". */
  readonly objectSuffix: boolean;
}

/** Enclitic objects: him, her, them, them both, us, me. */
const OBJECTS = ['ه', 'ها', 'هم', 'هما', 'نا', 'ني'];
const WEAK_ENDINGS = ['ى', 'ا'];

interface Stem {
  readonly form: string;
  readonly beforeObject: string;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
}

/** A past that ends in alef (defective) loses it before -t and changes it before the dual. */
const pastStems = (past: string): Stem[] => {
  const weak = WEAK_ENDINGS.includes(past.at(-1) ?? '');
  const bare = weak ? past.slice(0, -1) : past;
  const dual = weak ? `${bare}يا` : `${bare}ا`;
  return [
    { form: past, beforeObject: weak ? `${bare}ا` : past, gender: 'masculine', number: 'singular' },
    { form: `${bare}ت`, beforeObject: `${bare}ت`, gender: 'feminine', number: 'singular' },
    { form: `${bare}وا`, beforeObject: `${bare}و`, gender: 'masculine', number: 'plural' },
    { form: dual, beforeObject: dual, gender: 'masculine', number: 'dual' },
    { form: `${bare}تا`, beforeObject: `${bare}تا`, gender: 'feminine', number: 'dual' },
  ];
};

const presentStems = (present: string): Stem[] => {
  const weak = /[ويى]$/.test(present);
  const bare = weak ? present.slice(0, -1) : present;
  const stem = (form: string, gender: Gender | null, number: GrammaticalNumber): Stem => ({
    form,
    beforeObject: form,
    gender,
    number,
  });
  return [
    stem(`ي${present}`, 'masculine', 'singular'),
    stem(`ت${present}`, 'feminine', 'singular'),
    stem(`ي${bare}ون`, 'masculine', 'plural'),
    stem(`ي${present}ان`, 'masculine', 'dual'),
    stem(`ت${present}ان`, 'feminine', 'dual'),
  ];
};

const participleStems = (participle: string): Stem[] => {
  const bare = participle.endsWith('ي') ? participle.slice(0, -1) : participle;
  const stem = (form: string, gender: Gender | null, number: GrammaticalNumber): Stem => ({
    form,
    beforeObject: form,
    gender,
    number,
  });
  return [
    stem(`${participle}ا`, 'masculine', 'singular'),
    stem(`${participle}ة`, 'feminine', 'singular'),
    stem(`${bare}ين`, 'masculine', 'plural'),
    stem(`${participle}تين`, 'feminine', 'dual'),
  ];
};

/** Every form of the verb, folded; the same spelling may stand for several. */
export const verbForms = (stems: VerbStems): VerbForm[] => {
  const forms: VerbForm[] = [];
  const add = (stem: Stem, tense: VerbForm['tense'], prefix = '') => {
    const { gender, number } = stem;
    forms.push({ form: foldArabic(prefix + stem.form), tense, gender, number, objectSuffix: false });
    if (tense === 'participle') return;
    for (const object of OBJECTS)
      forms.push({
        form: foldArabic(prefix + stem.beforeObject + object),
        tense,
        gender,
        number,
        objectSuffix: true,
      });
  };
  for (const stem of pastStems(stems.past)) add(stem, 'past');
  for (const stem of presentStems(stems.present)) {
    add(stem, 'present');
    add(stem, 'future', 'س');
  }
  for (const stem of participleStems(stems.participle)) add(stem, 'participle');
  return forms;
};
