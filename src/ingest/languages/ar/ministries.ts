/** Noun phrases of ministries. */
import type { Portfolio } from '../../../model.js';
import type { WordForm } from '../../engine/gazetteer.js';
import { whether } from '../../engine/words.js';
import { stateAt } from './of-state.js';
import type { MinistryPhrase } from './phrases.js';
import type { Reading } from './reading.js';
import { foldedSet } from './script.js';

const ARTICLE = 'ال';
/** With a nationality: bodies of their own, or no body at all. */
const NO_MINISTRY = foldedSet(['الشرطة', 'الحرب', 'البحرية', 'الأمن']); // police, war, navy, security

/** Affairs, policy, relations, interests, borders, trade, situation, debts, front, lands. */
const DESCRIBED = [
  'شؤون',
  'شئون',
  'سياسة',
  'سياسات',
  'علاقات',
  'مصالح',
  'حدود',
  'تجارة',
  'أوضاع',
  'ديون',
  'جبهة',
  'أراضي',
];
const OWNERS = ['ه', 'ها', 'هم', 'هما', 'نا'];
const OWNED = foldedSet(DESCRIBED.flatMap((noun) => OWNERS.map((owner) => noun.replace(/ة$/, 'ت') + owner)));
/** A definite noun: with the article, or, of what may be internal or foreign, with whose it is. */
const isNounDescribed = whether(
  ({ norm }) => /^(?:[وف]?[بك]?ال|[وف]?لل)/.test(norm) || OWNED.has(norm.replace(/^[وف]?[بل]?(?=.{5})/, '')),
);

const ministryOf = (
  reading: Reading,
  from: number,
  form: WordForm,
  portfolio: Portfolio | null,
  to: number,
): MinistryPhrase => {
  const of = stateAt(reading, to, false);
  const state = of && of.how !== 'place' ? of : null;
  return {
    kind: 'ministry',
    from,
    to: state?.to ?? to,
    portfolio,
    state: state?.state ?? null,
    gender: 'feminine',
    number: 'singular',
    cliticLength: form.cliticLength,
    conjunction: form.conjunction,
    preposition: form.preposition,
  };
};

/** "The Russian ministry of defence"; "the Russian Defence" (feminine nisba); "Foreign Affairs" alone as an actor. */
export const ministryAt = (reading: Reading, at: number): MinistryPhrase | null => {
  const metonym = reading.hit(at, 'ministry');
  if (metonym) {
    const { portfolio, state } = metonym.value;
    return {
      kind: 'ministry',
      from: at,
      to: metonym.to,
      portfolio,
      state,
      gender: 'masculine',
      number: 'singular',
      cliticLength: metonym.form.cliticLength,
      conjunction: metonym.form.conjunction,
      preposition: metonym.form.preposition,
    };
  }
  const head = reading.hit(at, 'ministryHead');
  if (head) {
    if (head.value.definite)
      return {
        kind: 'ministry',
        from: at,
        to: head.to,
        portfolio: null,
        state: null,
        gender: 'feminine',
        number: 'singular',
        cliticLength: head.form.cliticLength,
        conjunction: head.form.conjunction,
        preposition: head.form.preposition,
      };
    const portfolio = reading.bareHit(head.to, 'portfolio');
    if (portfolio) return ministryOf(reading, at, head.form, portfolio.value.portfolio, portfolio.to);
    if (reading.isWord(head.to) && reading.norm(head.to).length > 2) {
      // an unlisted portfolio: one noun, and a definite one after it
      const next = head.to + 1;
      const noun =
        reading.norm(next).startsWith(ARTICLE) &&
        !reading.bareHit(next, 'nisba') &&
        !reading.norm(head.to).startsWith(ARTICLE)
          ? next + 1
          : next;
      return ministryOf(reading, at, head.form, 'other', noun);
    }
    return null;
  }
  const portfolio = reading.hit(at, 'portfolio');
  if (!portfolio || !reading.norm(at).includes(ARTICLE)) return null;
  // "internal affairs": an adjective of the noun before
  if (isNounDescribed(reading.token(at - 1)) && portfolio.form.cliticLength === 0) return null;
  const nisba = reading.bareHit(portfolio.to, 'nisba');
  // "the Israeli police", "the American navy", "the Israeli war"
  const speaks =
    !NO_MINISTRY.has(reading.norm(at).slice(portfolio.form.cliticLength)) &&
    (portfolio.value.portfolio === 'foreign_affairs' ||
      portfolio.value.portfolio === 'defense' ||
      portfolio.value.portfolio === 'interior');
  if (nisba?.value.definite && nisba.value.gender === 'feminine' && speaks)
    return {
      kind: 'ministry',
      from: at,
      to: nisba.to,
      portfolio: portfolio.value.portfolio,
      state: nisba.value.code,
      gender: 'feminine',
      number: 'singular',
      cliticLength: portfolio.form.cliticLength,
      conjunction: portfolio.form.conjunction,
      preposition: portfolio.form.preposition,
    };
  const alone =
    portfolio.to === at + 1 &&
    ['foreign_affairs', 'interior'].includes(portfolio.value.portfolio) &&
    /(خارجيه|داخليه)$/.test(reading.norm(at));
  if (alone && !nisba)
    return {
      kind: 'ministry',
      from: at,
      to: portfolio.to,
      portfolio: portfolio.value.portfolio,
      state: null,
      gender: 'feminine',
      number: 'singular',
      cliticLength: portfolio.form.cliticLength,
      conjunction: portfolio.form.conjunction,
      preposition: portfolio.form.preposition,
    };
  return null;
};
