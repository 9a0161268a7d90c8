/** Noun phrases of bodies: ministries, organizations, governments, states. */

import type { Portfolio } from '../../../model.js';
import type { WordForm } from '../../engine/gazetteer.js';
import { isCommonWord } from './lexicon/common-words.js';
import type { MinistryPhrase, OrganizationPhrase, StatePhrase } from './phrases.js';
import type { Hit, Reading } from './reading.js';
import { foldedSet } from './script.js';

const ARTICLE = 'ال';
const OPENING_QUOTES = new Set(['"', '\u00AB', '\u201C', '\u201D', '\u201E', '(', '\u2018', "'"]);
const LONGEST_QUOTED_NAME = 8;
const LONGEST_BODY = 9;
const CAPITAL_CITY = foldedSet(['العاصمة', 'بالعاصمة']); // the capital, in the capital
const TAG_ORG_INSIDE = 6;
/** A metonym of a city or palace is a government only where it acts; the phrase scanner keeps it as a seat. */

const clitics = (form: WordForm) => ({
  cliticLength: form.cliticLength,
  conjunction: form.conjunction,
  preposition: form.preposition,
});

/** A state, by nisba ("Russian"), by name, or by name after li-, bi-, fi: what a body or an office is of. */
export interface OfState {
  readonly state: string;
  readonly to: number;
  readonly how: 'nisba' | 'name' | 'place';
}

/** The state told at `at`: an agreeing nisba, a name, a name after a preposition, or a seat. */
export const stateAt = (reading: Reading, at: number, allowIndefinite: boolean): OfState | null => {
  const nisba = reading.bareHit(at, 'nisba');
  if (nisba && (nisba.value.definite || allowIndefinite)) {
    const state = reading.bareHit(at, 'state');
    if (!state || state.to <= nisba.to) return { state: nisba.value.code, to: nisba.to, how: 'nisba' };
  }
  const named = reading.hit(at, 'state');
  if (
    named &&
    named.form.conjunction === null &&
    named.form.preposition !== 'ك' &&
    !(named.value.weak && named.form.cliticLength > 0)
  )
    return { state: named.value.code, to: named.to, how: 'name' };
  const government = reading.bareHit(at, 'government');
  if (government) {
    const inner = stateAt(reading, government.to, false);
    if (inner) return inner;
  }
  if (CAPITAL_CITY.has(reading.norm(at))) {
    const capital = reading.bareHit(at + 1, 'nisba');
    if (capital) return { state: capital.value.code, to: capital.to, how: 'place' };
  }
  const preposition = reading.bareHit(at, 'preposition');
  if (preposition && ['في', 'لدي'].includes(reading.norm(at))) {
    const inner = reading.bareHit(at + 1, 'state');
    if (inner) return { state: inner.value.code, to: inner.to, how: 'name' };
    const seat = reading.bareHit(at + 1, 'place');
    if (CAPITAL_CITY.has(reading.norm(at + 1))) return stateAt(reading, at + 1, false);
    if (seat) return { state: seat.value.code, to: seat.to, how: 'place' };
  }
  const place = reading.hit(at, 'place');
  if (place && !place.value.weak && place.form.conjunction === null)
    return { state: place.value.code, to: place.to, how: 'place' };
  return null;
};

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
    ...clitics(form),
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
      ...clitics(metonym.form),
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
        ...clitics(head.form),
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
  const nisba = reading.bareHit(portfolio.to, 'nisba');
  const speaks =
    portfolio.value.portfolio === 'foreign_affairs' ||
    portfolio.value.portfolio === 'defense' ||
    portfolio.value.portfolio === 'interior';
  if (nisba?.value.definite && nisba.value.gender === 'feminine' && speaks)
    return {
      kind: 'ministry',
      from: at,
      to: nisba.to,
      portfolio: portfolio.value.portfolio,
      state: nisba.value.code,
      gender: 'feminine',
      number: 'singular',
      ...clitics(portfolio.form),
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
      ...clitics(portfolio.form),
    };
  return null;
};

/** The end of a short quotation that is a name, or null. */
export const quotedNameEnd = (reading: Reading, at: number): number | null => {
  const token = reading.token(at);
  if (!(token.kind === 'quote' || token.raw === '(') || !OPENING_QUOTES.has(token.raw)) return null;
  for (let to = at + 1; to <= at + 1 + LONGEST_QUOTED_NAME; to++) {
    const { kind, raw } = reading.token(to);
    if (kind === 'break' || raw === '.' || raw === ':' || raw === '\u060C') return null;
    if (kind === 'quote' || raw === ')') return to > at + 1 ? to + 1 : null;
    if (
      reading
        .hits(to)
        .some(
          (hit) =>
            hit.value.kind === 'verb' && hit.form.cliticLength === 0 && !reading.norm(to).startsWith(ARTICLE),
        )
    )
      return null;
  }
  return null;
};

/** Definite nouns, adjectives and construct nouns that go on with the name of a body from `at`. */
export const continuation = (
  reading: Reading,
  at: number,
  tags: Uint8Array,
  startsDefinite: boolean,
  proper = true,
): number => {
  let to = at;
  let words = 0;
  let closed = startsDefinite;
  while (words < LONGEST_BODY) {
    const token = reading.token(to);
    if (token.kind !== 'word') break;
    const { norm } = token;
    const hits = reading.hits(to);
    const is = (kind: string) => hits.some((hit) => hit.value.kind === kind && hit.form.cliticLength === 0);
    const nisba = hits.find((hit) => hit.value.kind === 'nisba' && hit.form.cliticLength === 0);
    if (
      reading.dateAt(to) ||
      ['preposition', 'particle', 'complementizer', 'blessing', 'former', 'honorific', 'rank'].some(is)
    )
      break;
    const definiteWord = norm.startsWith(ARTICLE);
    if (nisba && definiteWord) {
      to = nisba.to;
      words += 1;
      closed = true;
      continue;
    }
    if (is('state') && !closed) {
      const state = hits.find((hit) => hit.value.kind === 'state');
      return state ? state.to : to + 1;
    }
    if (is('office') && (closed || !definiteWord)) break;
    if ((is('verb') || is('contactVerb') || is('lightVerb')) && !definiteWord) break;
    const joined = /^(وال|لل|وا)/.test(norm) && norm.length > 5;
    if (definiteWord || joined) {
      if (joined && norm.startsWith('وال') && words === 0) break;
      if (
        joined &&
        hits.some(
          (hit) =>
            hit.form.conjunction !== null &&
            [
              'state',
              'nisba',
              'office',
              'organization',
              'organizationHead',
              'ministryHead',
              'place',
              'honorific',
              'source',
            ].includes(hit.value.kind),
        )
      )
        break;
      to += 1;
      words += 1;
      closed = true;
      continue;
    }
    if (closed && tags[to] !== TAG_ORG_INSIDE) break;
    if (
      words > 0 &&
      !reading.norm(to + 1).startsWith(ARTICLE) &&
      !reading.bareHit(to + 1, 'state') &&
      !reading.bareHit(to + 1, 'place')
    )
      break;
    // an indefinite word alone ends no phrase, unless it is a name
    if (
      (isCommonWord(norm) || !proper) &&
      !reading.norm(to + 1).startsWith(ARTICLE) &&
      !reading.bareHit(to + 1, 'state')
    )
      break;
    if (/^(ب|و)/.test(norm) && hits.some((hit) => hit.form.cliticLength > 0)) break;
    to += 1;
    words += 1;
  }
  return to;
};

const organization = (
  reading: Reading,
  from: number,
  to: number,
  form: WordForm,
  name: string,
  known: boolean,
  head: string | null,
  anaphoric = false,
): OrganizationPhrase => ({
  kind: 'organization',
  from,
  to,
  name,
  known,
  head,
  anaphoric,
  gender: /ه$/.test(head ?? reading.norm(from)) ? 'feminine' : 'masculine',
  number: 'singular',
  ...clitics(form),
});

const nameOf = (reading: Reading, from: number, to: number, cliticLength: number): string => {
  const text = reading.text({ from, to });
  const first = reading.token(from).raw;
  if (cliticLength === 0) return text;
  const bare = text.slice(first.slice(0, cliticLength).length);
  return reading
    .norm(from)
    .slice(cliticLength - 1)
    .startsWith('لل')
    ? `ا${bare}`
    : bare;
};

/** In quotation marks or brackets of its own: "told «The Homeland»". */
const isSetOff = (reading: Reading, at: number, to: number): boolean => {
  const before = reading.token(at - 1);
  const after = reading.token(to);
  return (before.kind === 'quote' || before.raw === '(') && (after.kind === 'quote' || after.raw === ')');
};

/** An organization: known by its name, or formed by a head noun ("party of ...", "movement «...»"). */
export const organizationAt = (reading: Reading, at: number, tags: Uint8Array): OrganizationPhrase | null => {
  const known = reading.hit(at, 'organization');
  const head = reading.hit(at, 'organizationHead');
  const generic = reading.hit(at, 'genericBody');
  if (
    known &&
    (!head || known.to > head.to) &&
    (!known.value.entry.ambiguous || isSetOff(reading, at, known.to))
  )
    return organization(reading, at, known.to, known.form, known.value.entry.name, true, null);
  const provincial = !head && known === null ? provincialGovernment(reading, at) : null;
  if (provincial) return provincial;
  if (!head) return null;
  const headWord = head.form.stem.replace(/^ال/, '');
  const quoted = quotedNameEnd(reading, head.to);
  if (quoted !== null) {
    const inner = reading.hit(head.to + 1, 'organization');
    const name =
      inner && inner.to === quoted - 1
        ? inner.value.entry.name
        : nameOf(reading, at, quoted, head.form.cliticLength);
    return organization(reading, at, quoted, head.form, name, inner !== null, headWord);
  }
  const nested = reading.bareHit(head.to, 'organization');
  if (nested) {
    const media = ['newspaper', 'channel', 'news_agency'].includes(nested.value.entry.kind);
    const name =
      media || nested.value.entry.ambiguous !== true
        ? nested.value.entry.name
        : nameOf(reading, at, nested.to, head.form.cliticLength);
    return organization(reading, at, nested.to, head.form, name, true, headWord);
  }
  const to = continuation(reading, head.to, tags, head.value.definite);
  if (to === head.to) {
    if (!head.value.definite) return null;
    return organization(
      reading,
      at,
      head.to,
      head.form,
      nameOf(reading, at, head.to, head.form.cliticLength),
      false,
      headWord,
      true,
    );
  }
  if (generic && generic.to >= to) return null;
  const nisbaOnly =
    head.value.definite &&
    to === head.to + 1 &&
    reading.bareHit(head.to, 'nisba') !== null &&
    generic !== null;
  if (nisbaOnly) return null;
  return organization(
    reading,
    at,
    to,
    head.form,
    nameOf(reading, at, to, head.form.cliticLength),
    false,
    headWord,
  );
};

/** "The government of Anbar": of a place that is no state. */
const provincialGovernment = (reading: Reading, at: number): OrganizationPhrase | null => {
  const government = reading.hit(at, 'government');
  if (!government || government.value.definite) return null;
  const place = reading.bareHit(government.to, 'place');
  if (place?.value.as !== 'city') return null;
  return organization(
    reading,
    at,
    place.to,
    government.form,
    nameOf(reading, at, place.to, government.form.cliticLength),
    false,
    government.form.stem,
  );
};

/** "The Russian government", "the authorities in Cairo": the state itself, acting. */
const governmentAt = (reading: Reading, at: number): StatePhrase | null => {
  const government = reading.hit(at, 'government');
  if (!government) return null;
  const of = stateAt(reading, government.to, false);
  const named = reading.hit(at, 'state');
  if (!of || of.how === 'place' || (named && named.to >= of.to)) return null;
  return {
    kind: 'state',
    from: at,
    to: of.to,
    state: of.state,
    as: 'government',
    gender: /ه$/.test(reading.norm(at)) ? 'feminine' : 'masculine',
    number: 'singular',
    ...clitics(government.form),
  };
};

/** A state by name, by its government, or by the place it is ruled from. */
export const statePhraseAt = (reading: Reading, at: number): StatePhrase | null => {
  const government = governmentAt(reading, at);
  if (government) return government;
  const build = (hit: Hit<'state'> | Hit<'place'>, as: StatePhrase['as']): StatePhrase => ({
    kind: 'state',
    from: at,
    to: hit.to,
    state: hit.value.code,
    as,
    gender: 'feminine',
    number: 'singular',
    ...clitics(hit.form),
  });
  const named = reading.hit(at, 'state');
  if (named && (!named.value.weak || supportsWeak(reading, at, named))) return build(named, 'name');
  const place = reading.hit(at, 'place');
  if (place && (!place.value.weak || actsLikeState(reading, at, place)))
    return build(place, place.value.as === 'capital' ? 'seat' : place.value.as);
  return null;
};

/** A city that is a name as well acts for its state after a feminine verb: "Madrid confirmed". */
const actsLikeState = (reading: Reading, at: number, hit: Hit<'place'>): boolean =>
  hit.form.cliticLength === 0 &&
  reading
    .hits(at - 1)
    .some(
      ({ value, form }) =>
        (value.kind === 'verb' || value.kind === 'contactVerb' || value.kind === 'lightVerb') &&
        value.form.gender === 'feminine' &&
        form.preposition === null,
    );

/** A form with another sense is a state only bare, and not before a noun that it would govern. */
const supportsWeak = (reading: Reading, at: number, hit: Hit<'state'>): boolean => {
  if (hit.to - at > 1) return true;
  if (hit.form.stem.length <= 3 && hit.form.cliticLength > 1) return false;
  return !reading.norm(hit.to).startsWith(ARTICLE) || reading.bareHit(hit.to, 'nisba') === null;
};
