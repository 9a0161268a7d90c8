/** Noun phrases of organizations. */
import type { Office } from '../../../model.js';
import { continuation, quotedNameEnd } from './body-names.js';
import { withoutArticle } from './clitics.js';
import { DESCRIBING_ADJECTIVES } from './lexicon/organization-heads.js';
import { hasPronoun, isCommonNoun, isIndefiniteAdjective, isSpeltLikeBody } from './no-bodies.js';
import { stateAt } from './of-state.js';
import { nameOf, organization, WHOLE } from './organization-phrase.js';
import { addressedOutlet } from './outlets.js';
import type { OrganizationPhrase } from './phrases.js';
import type { Hit, Reading } from './reading.js';
import { foldArabic, foldedSet } from './script.js';
import { withShortName } from './short-names.js';
import { abbreviationEnd } from './spelt-letters.js';

const DESCRIBING = foldedSet(DESCRIBING_ADJECTIVES);
const ARTICLE = 'ال';
const MISSIONS = foldedSet(['سفارة', 'قنصلية', 'بعثة']);
const POLICE = foldArabic('شرطة');
const BUREAU = foldArabic('مكتب');
const WITH = foldArabic('مع');
const HEADS: ReadonlySet<Office> = new Set<Office>(['president', 'prime_minister', 'king']);

/** What is told of a body beside where it stands; by default its name is its words. */
interface Told {
  readonly name?: string;
  readonly known?: boolean;
  readonly anaphoric?: boolean;
}

/** In quotation marks or brackets of its own: "told «The Homeland»". */
const isSetOff = (reading: Reading, at: number, to: number): boolean => {
  const before = reading.token(at - 1);
  const after = reading.token(to);
  return (before.kind === 'quote' || before.raw === '(') && (after.kind === 'quote' || after.raw === ')');
};

/** Fewer words in quotation marks than these may be a name and what is told of it. */
const NAME_IN_QUOTES = 3;
/** So many letters spelt out are a name by themselves: two may be the initials of a person. */
const SPELT_ALONE = 3;

const PRESS: ReadonlySet<string> = new Set(['newspaper', 'channel', 'news_agency']);

/** Kinds of body that a nationality alone does not make one of. */
const UNSPECIFIC: ReadonlySet<string> = new Set(['company', 'club', 'bank', 'newspaper', 'channel']);

/** 'a "terrorist" organization': an adjective in quotation marks names nothing. */
const quotesAdjective = (reading: Reading, from: number, quoted: number): boolean =>
  quoted === from + 3 &&
  /[^ا]ي[هة]?$/.test(reading.norm(from + 1)) &&
  !reading.norm(from + 1).startsWith(ARTICLE) &&
  !reading.hit(from + 1, 'organization');

/** A body formed by a head noun, from the noun on. */
class HeadedBody {
  readonly #reading: Reading;
  readonly #head: Hit<'organizationHead'>;
  /** The noun without its article. */
  readonly #noun: string;

  constructor(reading: Reading, head: Hit<'organizationHead'>) {
    this.#reading = reading;
    this.#head = head;
    this.#noun = head.form.stem.replace(/^ال/, '');
  }

  #upTo(to: number, { name, known = false, anaphoric = false }: Told = {}): OrganizationPhrase {
    const { from, form } = this.#head;
    const said = name ?? nameOf(this.#reading, from, to, form.cliticLength);
    return organization(this.#reading, from, to, form, said, known, this.#noun, anaphoric);
  }

  read(tags: Uint8Array): OrganizationPhrase | null {
    const reading = this.#reading;
    const { to: start, value } = this.#head;
    // 'the police "all this may be"': words of theirs, no name
    const quoted = this.#noun === POLICE ? null : quotedNameEnd(reading, start);
    if (quoted !== null) return quotesAdjective(reading, start, quoted) ? null : this.#quoted(quoted);
    const holder = reading.bareHit(start, 'office');
    const field = holder ? reading.bareHit(holder.to, 'portfolio') : null;
    // "the office of the minister of defence"
    if (this.#noun === BUREAU && holder?.value.entry.office === 'minister' && field)
      return this.#upTo(field.to);
    if (holder && this.#isOfHolder(holder)) {
      const of = stateAt(reading, holder.to, false);
      return this.#upTo(of?.how === 'nisba' ? of.to : holder.to);
    }
    // "the forces of the Syrian president": of somebody, no body of that name
    if (holder?.value.definite && holder.value.number === 'singular') return null;
    const nested = reading.bareHit(start, 'organization');
    if (nested && this.#names(nested)) return this.#nested(nested);
    // any other office is a room, or a branch of something
    if ((this.#noun === BUREAU && nested === null) || isSpeltLikeBody(reading, this.#head)) return null;
    return this.#open(this.#end(tags), value.definite);
  }

  #quoted(to: number): OrganizationPhrase {
    const inner = this.#reading.hit(this.#head.to + 1, 'organization');
    const known = inner !== null;
    return this.#upTo(to, inner?.to === to - 1 ? { name: inner.value.entry.name, known } : { known });
  }

  /** "the embassy of the Custodian of the Two Holy Mosques", "the office of the president". */
  #isOfHolder({ value }: Hit<'office'>): boolean {
    const { office } = value.entry;
    return (office === 'king' && MISSIONS.has(this.#noun)) || (this.#noun === BUREAU && HEADS.has(office));
  }

  /** "the Arab movement": spelt like the channel's name, and no press. */
  #names({ value }: Hit<'organization'>): boolean {
    const { kind, ambiguous } = value.entry;
    return !(PRESS.has(kind) && ambiguous === true && !PRESS.has(this.#head.value.entry.kind));
  }

  #nested({ to, value }: Hit<'organization'>): OrganizationPhrase {
    const { name, kind, ambiguous } = value.entry;
    return this.#upTo(to, PRESS.has(kind) || ambiguous !== true ? { name, known: true } : { known: true });
  }

  /** Where the name ends that no lexicon knows. */
  #end(tags: Uint8Array): number {
    const reading = this.#reading;
    const { from, to, value } = this.#head;
    // "the European Union" is a name by itself
    const union = reading.hit(from, 'state');
    if (union && union.to > to) return union.to;
    const letters = abbreviationEnd(reading, to);
    if (letters > to) return letters;
    return reading.dateAt(to) ? to : continuation(reading, to, tags, value.definite);
  }

  #open(to: number, definite: boolean): OrganizationPhrase | null {
    const reading = this.#reading;
    const { from, to: start, value } = this.#head;
    const generic = reading.hit(from, 'genericBody');
    const isOneWord = definite && to === start + 1;
    if (to === start || (isOneWord && DESCRIBING.has(reading.norm(start))))
      // "the alliance with the kingdom": an act
      return definite && reading.norm(to) !== WITH ? this.#upTo(to, { anaphoric: true }) : null;
    if (generic && generic.to >= to) return null;
    if (!definite && to === start + 1 && isIndefiniteAdjective(reading, start)) return null;
    // "the Saudi team" is any team; "the Finnish army", "the Canadian embassy" are one
    const nisbaOnly = isOneWord && reading.bareHit(start, 'nisba') !== null;
    return nisbaOnly && generic !== null && UNSPECIFIC.has(value.entry.kind) ? null : this.#upTo(to);
  }
}

/** 'the "Kuwaiti Company for Gulf Oil"': a name is all that stands between quotation marks, however it goes on. */
const inQuotes = (reading: Reading, at: number, head: Hit<'organizationHead'>): OrganizationPhrase | null => {
  const close = reading.token(at - 1).kind === 'quote' ? quotedNameEnd(reading, at - 1) : null;
  if (close === null || !head.value.definite || close - 1 - at < NAME_IN_QUOTES) return null;
  const { form } = head;
  const to = close - 1;
  return organization(
    reading,
    at,
    to,
    form,
    nameOf(reading, at, to, form.cliticLength),
    false,
    withoutArticle(form.stem),
  );
};

const speltOut = (reading: Reading, from: number, to: number): OrganizationPhrase =>
  organization(reading, from, to, WHOLE, reading.text({ from, to }), false, null);

/** An organization: known by its name, or formed by a head noun ("party of ...", "movement «...»"). */
export const organizationAt = (reading: Reading, at: number, tags: Uint8Array): OrganizationPhrase | null => {
  const spelling = abbreviationEnd(reading, at);
  if (reading.hits(at).length === 0)
    return spelling - at >= SPELT_ALONE ? speltOut(reading, at, spelling) : addressedOutlet(reading, at);
  const hit = reading.hit(at, 'organization');
  // Kabul is spelt like "as Apple"
  const isPlace = hit !== null && hit.form.cliticLength > 0 && reading.bareHit(at, 'place') !== null;
  const named = isPlace ? null : hit;
  const known = named && isCommonNoun(reading, named) ? null : named;
  if (!named && spelling - at >= SPELT_ALONE) return speltOut(reading, at, spelling);
  const noun = reading.hit(at, 'organizationHead');
  const head = noun && hasPronoun(reading, noun) ? null : noun;
  const isNamed = known && (!known.value.entry.ambiguous || isSetOff(reading, at, known.to));
  if (isNamed && (!head || known.to > head.to))
    return organization(reading, at, known.to, known.form, known.value.entry.name, true, null);
  if (!head)
    return known === null ? (provincialGovernment(reading, at) ?? addressedOutlet(reading, at)) : null;
  const isGovernment = reading.hit(at, 'government') && stateAt(reading, head.to, false)?.how === 'nisba';
  return isGovernment
    ? null
    : (inQuotes(reading, at, head) ?? withShortName(reading, new HeadedBody(reading, head).read(tags)));
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
