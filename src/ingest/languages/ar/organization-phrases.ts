/** Noun phrases of organizations. */
import type { Office } from '../../../model.js';
import type { WordForm } from '../../engine/gazetteer.js';
import { continuation, quotedNameEnd } from './body-names.js';
import { isCommonWord } from './lexicon/common-words.js';
import { isGivenName } from './lexicon/names.js';
import { DESCRIBING_ADJECTIVES } from './lexicon/organization-heads.js';
import { stateAt } from './of-state.js';
import type { OrganizationPhrase } from './phrases.js';
import { clitics } from './phrases.js';
import type { Hit, Reading } from './reading.js';
import { foldArabic, foldedSet } from './script.js';
import { abbreviationEnd } from './spelt-letters.js';

const DESCRIBING = foldedSet(DESCRIBING_ADJECTIVES);
const MISSIONS = foldedSet(['سفارة', 'قنصلية', 'بعثة']);
const POLICE = foldArabic('شرطة');
const TEAM = foldArabic('فريق');
/** Words back to where an article has told a name in full. */
const FARTHEST = 400;
/** Whether a word ended the name of somebody further up: after a given name. */
const endedName = (reading: Reading, at: number): boolean => {
  const norm = reading.norm(at);
  for (let i = at - 1; i > Math.max(0, at - FARTHEST); i--)
    if (reading.norm(i) === norm && isGivenName(reading.norm(i - 1))) return true;
  return false;
};
const BUREAU = foldArabic('مكتب');
const HEADS: ReadonlySet<Office> = new Set<Office>(['president', 'prime_minister', 'king']);
const DEMONSTRATIVES = foldedSet(['هذا', 'هذه', 'ذلك', 'تلك']); // this, that

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

/** The words without the clitics of the first; li- and the article, written as one, give the article back. */
export const nameOf = (reading: Reading, from: number, to: number, cliticLength: number): string => {
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

/** "the air base", or any base of an article that speaks of one: the common noun, not the body named so. */
const isOrdinary = (reading: Reading, { to, value }: Hit<'organization'>): boolean => {
  const { ordinary } = value.entry;
  if (!ordinary) return false;
  return /^ال.+ي[هة]$/.test(reading.norm(to)) || ordinary.some((form) => reading.has(foldArabic(form)));
};

/** So many letters spelt out are a name by themselves: two may be the initials of a person. */
const SPELT_ALONE = 3;
const WHOLE: WordForm = { stem: '', conjunction: null, preposition: null, cliticLength: 0 };

/** "its security", "his office": spelt like "secretariat" and "library" but for the last letter, and nothing is joined to it. */
const hasPronoun = (reading: Reading, { from, to, value }: Hit<'organizationHead'>): boolean =>
  !value.definite &&
  reading.token(to - 1).raw.endsWith('ه') &&
  value.entry.forms.some((form) => form.endsWith('ة')) &&
  to === from + 1 &&
  !reading.norm(to).startsWith('ال') &&
  stateAt(reading, to, false) === null;

const CANAL = foldedSet(['قناة']);
const SITE = foldedSet(['موقع', 'الموقع']);
/** A website bears a name; a common noun says of what place a site is, or whose. */
const isNoOutlet = (reading: Reading, { to, form }: Hit<'organizationHead'>): boolean =>
  (SITE.has(form.stem) && isCommonWord(reading.norm(to))) ||
  (CANAL.has(form.stem) && reading.bareHit(to, 'place') !== null);

const PRESS: ReadonlySet<string> = new Set(['newspaper', 'channel', 'news_agency']);

/** Kinds of body that a nationality alone does not make one of. */
const UNSPECIFIC: ReadonlySet<string> = new Set(['company', 'club', 'bank', 'newspaper', 'channel']);

/** An organization: known by its name, or formed by a head noun ("party of ...", "movement «...»"). */
export const organizationAt = (reading: Reading, at: number, tags: Uint8Array): OrganizationPhrase | null => {
  const named = reading.hit(at, 'organization');
  // "this base": pointed at, not named
  const known =
    named?.to === at + 1 && (DEMONSTRATIVES.has(reading.norm(at - 1)) || isOrdinary(reading, named))
      ? null
      : named;
  const spelt = abbreviationEnd(reading, at);
  if (!named && spelt - at >= SPELT_ALONE)
    return organization(reading, at, spelt, WHOLE, reading.text({ from: at, to: spelt }), false, null);
  const noun = reading.hit(at, 'organizationHead');
  const head = noun && hasPronoun(reading, noun) ? null : noun;
  const generic = reading.hit(at, 'genericBody');
  if (
    known &&
    (!head || known.to > head.to) &&
    (!known.value.entry.ambiguous || isSetOff(reading, at, known.to))
  )
    return organization(reading, at, known.to, known.form, known.value.entry.name, true, null);
  const provincial = !head && known === null ? provincialGovernment(reading, at) : null;
  if (provincial) return provincial;
  if (!head || (reading.hit(at, 'government') && stateAt(reading, head.to, false)?.how === 'nisba'))
    return null;
  const headWord = head.form.stem.replace(/^ال/, '');
  // 'the police "all this may be"': words of theirs, no name
  const quoted = headWord === POLICE ? null : quotedNameEnd(reading, head.to);
  // 'a "terrorist" organization': an adjective in quotation marks names nothing
  if (
    quoted === head.to + 3 &&
    /[^ا]ي[هة]?$/.test(reading.norm(head.to + 1)) &&
    !reading.norm(head.to + 1).startsWith('ال') &&
    !reading.hit(head.to + 1, 'organization')
  )
    return null;
  if (quoted !== null) {
    const inner = reading.hit(head.to + 1, 'organization');
    const name =
      inner && inner.to === quoted - 1
        ? inner.value.entry.name
        : nameOf(reading, at, quoted, head.form.cliticLength);
    return organization(reading, at, quoted, head.form, name, inner !== null, headWord);
  }
  // "the forces of the Syrian president": of somebody, no body of that name
  const holder = reading.bareHit(head.to, 'office');
  // "the embassy of the Custodian of the Two Holy Mosques", "the office of the president"
  if (
    holder &&
    ((holder.value.entry.office === 'king' && MISSIONS.has(headWord)) ||
      (headWord === BUREAU && HEADS.has(holder.value.entry.office)))
  ) {
    const of = stateAt(reading, holder.to, false);
    const end = of?.how === 'nisba' ? of.to : holder.to;
    const name = nameOf(reading, at, end, head.form.cliticLength);
    return organization(reading, at, end, head.form, name, false, headWord);
  }
  if (holder?.value.definite && holder.value.number === 'singular') return null;
  const nested = reading.bareHit(head.to, 'organization');
  // "the lieutenant general X", whom the article has named, is spelt like "the team X"
  if (headWord === TEAM && head.value.definite && endedName(reading, head.to)) return null;
  // any other office is a room, or a branch of something
  if (headWord === BUREAU && nested === null) return null;
  const media = nested !== null && PRESS.has(nested.value.entry.kind);
  // "the Arab movement": spelt like the channel's name, and no press
  if (nested && !(media && nested.value.entry.ambiguous === true && !PRESS.has(head.value.entry.kind))) {
    const name =
      media || nested.value.entry.ambiguous !== true
        ? nested.value.entry.name
        : nameOf(reading, at, nested.to, head.form.cliticLength);
    return organization(reading, at, nested.to, head.form, name, true, headWord);
  }
  // "the site of the accident", "the official website", "the Suez canal": no outlet of that name
  if (PRESS.has(head.value.entry.kind) && nested === null && isNoOutlet(reading, head)) return null;
  // "the European Union" is a name by itself
  const union = reading.hit(at, 'state');
  const letters = abbreviationEnd(reading, head.to);
  const to =
    union && union.to > head.to
      ? union.to
      : letters > head.to
        ? letters
        : reading.dateAt(head.to)
          ? head.to
          : continuation(reading, head.to, tags, head.value.definite);
  const described = head.value.definite && to === head.to + 1 && DESCRIBING.has(reading.norm(head.to));
  if (to === head.to || described) {
    if (!head.value.definite) return null;
    return organization(
      reading,
      at,
      to,
      head.form,
      nameOf(reading, at, to, head.form.cliticLength),
      false,
      headWord,
      true,
    );
  }
  if (generic && generic.to >= to) return null;
  // "the Saudi team" is any team; "the Finnish army", "the Canadian embassy" are one
  const nisbaOnly = head.value.definite && to === head.to + 1 && reading.bareHit(head.to, 'nisba') !== null;
  if (nisbaOnly && generic !== null && UNSPECIFIC.has(head.value.entry.kind)) return null;
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
