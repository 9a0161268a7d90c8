/** The forms of French verbs, as far as a reader of news meets them. */
import type { VerbForms } from '../../../engine/svo/grammar.js';

export type Forms = Required<VerbForms>;

const agreeing = (participle: string): string[] =>
  participle.endsWith('s') || participle.endsWith('t') || /[éiu]$/u.test(participle)
    ? [
        ...new Set([
          participle,
          `${participle}e`,
          participle.endsWith('s') ? participle : `${participle}s`,
          `${participle}es`,
        ]),
      ]
    : [participle];

/** A verb in -er; c and g keep their sound before a and o. */
export const er = (infinitive: string): Forms => {
  const stem = infinitive.slice(0, -2);
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  // e and é open before a silent ending: rappelle, exagère
  const open = /el$/u.test(stem) ? `${stem}l` : stem.replace(/é(?=[^aeiouy]+$)/u, 'è');
  return {
    finite: [`${open}e`, `${open}ent`, `${soft}a`, `${stem}èrent`, `${soft}ait`, `${soft}aient`],
    participle: agreeing(`${stem}é`),
    gerund: [`${soft}ant`],
    base: [infinitive, `${open}era`, `${open}eront`, `${open}erait`, `${open}eraient`],
  };
};

/** A verb that no pattern makes: finite forms, participle, present participle, infinitive and future. */
export const irregular = (finite: string, participle: string, gerund: string, base: string): Forms => ({
  finite: finite.split(' ').filter(Boolean),
  participle: participle.split(' ').flatMap(agreeing),
  gerund: gerund.split(' ').filter(Boolean),
  base: base.split(' ').filter(Boolean),
});

/** The same verb with words after it. */
export const after = (forms: Forms, ...words: readonly string[]): Forms => {
  const add = (list: readonly string[]): string[] =>
    list.flatMap((form) => words.map((word) => `${form} ${word}`));
  return {
    finite: add(forms.finite),
    participle: add(forms.participle),
    gerund: add(forms.gerund),
    base: add(forms.base),
  };
};
/** Without the forms that are other words too. */
export const without = (forms: Forms, ...words: readonly string[]): Forms => {
  const keep = (list: readonly string[]): string[] => list.filter((form) => !words.includes(form));
  return {
    finite: keep(forms.finite),
    participle: keep(forms.participle),
    gerund: keep(forms.gerund),
    base: keep(forms.base),
  };
};
