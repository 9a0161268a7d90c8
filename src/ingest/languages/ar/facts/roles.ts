/** The offices that an article says a person holds. */
import type { Role } from '../../../../model.js';
import { ofWord, oneOf } from '../../../engine/words.js';
import type { Cast } from '../cast/cast.js';
import { MINISTERIAL, type MinistryEntity, type PersonEntity, STATE_OFFICES } from '../cast/entities.js';
import { ON_THE_SIDE_OF, SIDE_WORDS } from '../lexicon/function-words.js';
import { STATE_ORGANS } from '../lexicon/state-organs.js';
import type { Title } from '../phrases.js';
import type { Reading } from '../reading.js';
import { foldArabic, foldedSet } from '../script.js';
import { heldIn } from './held-in.js';
import { listedStates, stateOfAny } from './listed-states.js';

const ORGANS = STATE_ORGANS.map((words) => foldArabic(words).split(' '));
/** A word of an organ, without the preposition that may be written onto it. */
const organWord = ofWord(({ norm }) => norm.replace(/^(لل|بال)/, 'ال').replace(/^ل(?=[^ا])/, ''));
/** What follows in the names of the organs that begin with a word. */
const organsFrom = ofWord((word) =>
  ORGANS.filter(([first]) => first === organWord({ word })).map(([, ...rest]) => rest),
);
const isSide = oneOf(foldedSet(SIDE_WORDS));
const ARMY = /الجيش|القوات المسلحه/;
/** Party; Republicans, Democrats. */
const PARTY = /حزب|جمهوريين|ديمقراطيين/;
/** Words of a list of those present. */
const LONGEST_LIST = 200;
const EGYPT = 'EG';
const HEAD = foldArabic('رئيس'); // head of, president of
const BARE_PRESIDENT = /^[وفبل]?ا?لرئيس$/;
const FROM = foldedSet(ON_THE_SIDE_OF);
const HEADS_OF_LESS = new Set<Role['office']>(['prime_minister', 'speaker_of_parliament', 'party_leader']);

const sameRole = (a: Role, b: Role): boolean =>
  a.office === b.office &&
  a.portfolio === b.portfolio &&
  a.state === b.state &&
  a.body === b.body &&
  a.post === b.post &&
  a.former === b.former;
/** The broader of two roles says nothing that the other does not. */
const covers = (wide: Role, narrow: Role): boolean =>
  wide.office === narrow.office &&
  (wide.portfolio === undefined || wide.portfolio === narrow.portfolio) &&
  (wide.state === undefined || wide.state === narrow.state) &&
  (wide.body === undefined || wide.body === narrow.body) &&
  (wide.post === undefined || wide.post === narrow.post) &&
  (!wide.former || narrow.former === wide.former);

// biome-ignore format: a list of words
const MONARCHIES: ReadonlySet<string> = new Set([
  'SA', 'QA', 'KW', 'BH', 'OM', 'JO', 'MA', 'GB', 'ES', 'NL', 'BE', 'SE', 'NO', 'DK', 'JP', 'TH',
]);
/** Whether a state has no such office: a kingdom, an emirate or a sultanate has no president. */
const isUnknownIn = (state: string, office: Title['office']): boolean =>
  (office === 'president' || office === 'vice_president') && MONARCHIES.has(state);

export class Roles {
  readonly #reading: Reading;
  readonly #cast: Cast;
  #holders: ReadonlyMap<string, ReadonlySet<PersonEntity>> | null = null;
  #listed: ReadonlyMap<Title, string> | null = null;

  constructor(reading: Reading, cast: Cast) {
    this.#reading = reading;
    this.#cast = cast;
  }

  #role(title: Title, fallback: string | null): Role | null {
    if (title.office === null || this.#isHonorific(title)) return null;
    // "head of the subjects' affairs": of something that no lexicon knows, and of no state
    const office = this.#isHeadOfUnknown(title) ? 'director' : title.office;
    const state = this.#stateOf(title, office, fallback);
    const fielded =
      MINISTERIAL.has(office) ||
      title.portfolio === 'intelligence' ||
      (office === 'spokesperson' &&
        (title.portfolio !== 'other' || title.body?.kind === 'ministry') &&
        // who speaks for the army speaks for no ministry
        !ARMY.test(foldArabic(this.#reading.text(title))));
    const field = fielded ? title.portfolio : null;
    const told = { office, ...(field ? { portfolio: field } : {}), ...(state ? { state } : {}) };
    return {
      office,
      ...(field ? { portfolio: field } : {}),
      ...(state ? { state } : {}),
      ...heldIn(this.#reading, title, told),
      former: title.former,
      title: this.#reading.text(title),
    };
  }

  /** The state that an office is of: its own, its ministry's, that of the side it is listed on, or the article's. */
  #stateOf(title: Title, office: Role['office'], fallback: string | null): string | null {
    // who leads a movement or a coalition holds no office of a state; a party may be named after its country
    if (office === 'party_leader' && !PARTY.test(foldArabic(this.#reading.text(title)))) return null;
    const inOrgan = this.#isInOrgan(title);
    const ofState =
      title.body?.kind === 'ministry' ||
      (STATE_OFFICES.has(office) && title.body === null) ||
      // a deputy of a bloc sits in the parliament of the state
      office === 'member_of_parliament' ||
      inOrgan;
    // a preacher in the Saudi capital holds no office of the state
    const said = title.place && !inOrgan && !STATE_OFFICES.has(office) ? null : title.state;
    return (
      said ??
      (title.body?.kind === 'ministry' ? (this.#ministryBefore(title)?.state ?? null) : null) ??
      (ofState ? (this.#stateOfSide(title.from) ?? fallback) : null)
    );
  }

  /** "the counsellor X": in Egypt what judges are called, and nobody's adviser. */
  #isHonorific({ office, state, from, to }: Title): boolean {
    return office === 'adviser' && state === null && to === from + 1 && this.#cast.mainState === EGYPT;
  }

  #isHeadOfUnknown({ office, state, to, from }: Title): boolean {
    const isBare = to === from + 1 && this.#reading.norm(from) === HEAD;
    return office === 'president' && state === null && isBare && this.#reading.isWord(to);
  }

  /** "chief of the staff", "adviser at the royal court": an office in an organ of a state, whichever it is. */
  #isInOrgan(title: Title): boolean {
    const reading = this.#reading;
    for (let i = title.from; i < title.to; i++)
      for (const rest of organsFrom(reading.token(i)))
        if (
          i + rest.length < title.to &&
          rest.every((word, k) => organWord(reading.token(i + 1 + k)) === word)
        )
          return true;
    return false;
  }

  /** "on the Jordanian side X, and Y": those listed after it in its paragraph. */
  #stateOfSide(at: number): string | null {
    const reading = this.#reading;
    const { paragraph } = reading.token(at);
    for (
      let i = at - 1;
      i > Math.max(0, at - LONGEST_LIST) && reading.token(i).paragraph === paragraph;
      i--
    ) {
      if (!isSide(reading.token(i - 1)) || !FROM.has(reading.norm(i - 2))) continue;
      const nisba = reading.bareHit(i, 'nisba')?.value;
      if (nisba?.definite) return nisba.code;
    }
    return null;
  }

  /** Whether somebody else is said to hold that office in the state that the article is about. */
  #isHeldByAnother({ office, portfolio, former }: Title, person: PersonEntity): boolean {
    // a royal court has many advisers, a state one minister of a field
    if (office === null || !STATE_OFFICES.has(office)) return false;
    this.#holders ??= this.#holdersInMainState();
    const holders = this.#holders.get(`${office} ${portfolio} ${former}`);
    return holders !== undefined && (holders.size > 1 || !holders.has(person));
  }

  /** "the minister of culture and information" holds two offices. */
  #joinedRole(role: Role, { joined, number }: Title): Role[] {
    return joined !== null && number === 'singular' && MINISTERIAL.has(role.office)
      ? [{ ...role, portfolio: joined }]
      : [];
  }

  /** The state of those whom somebody is listed with, or the one that the article is about, where it has such an office. */
  #stateAround(title: Title, person: PersonEntity): string | null {
    this.#listed ??= listedStates(this.#reading, this.#cast);
    const listed = this.#listed.get(title);
    const { mainState } = this.#cast;
    // "met his American counterpart": an American is the other
    const isOfArticle =
      mainState !== null &&
      !person.notOf.has(mainState) &&
      !isUnknownIn(mainState, title.office) &&
      !this.#isHeldByAnother(title, person);
    return listed ?? (isOfArticle ? mainState : null);
  }

  /** Who holds an office of the state that the article is about, by office, field and whether it was held before. */
  #holdersInMainState(): ReadonlyMap<string, ReadonlySet<PersonEntity>> {
    const holders = new Map<string, Set<PersonEntity>>();
    for (const person of this.#cast.people)
      for (const { office, portfolio, former, place, state } of person.titles) {
        if (place || state !== this.#cast.mainState) continue;
        const key = `${office} ${portfolio} ${former}`;
        holders.set(key, (holders.get(key) ?? new Set()).add(person));
      }
    return holders;
  }

  /** "the spokesman of the ministry": the one that was named last. */
  #ministryBefore({ from, body }: Title): MinistryEntity | null {
    if (body?.kind !== 'ministry' || body.portfolio !== null) return null;
    let best: MinistryEntity | null = null;
    let bestAt = -1;
    for (const entity of this.#cast.entities) {
      if (entity.kind !== 'ministry') continue;
      for (const mention of entity.mentions)
        if (mention.from < from && mention.from > bestAt) {
          best = entity;
          bestAt = mention.from;
        }
    }
    return best;
  }

  #isBarePresident({ office, title }: Role): boolean {
    return office === 'president' && title !== undefined && BARE_PRESIDENT.test(foldArabic(title));
  }

  /** The office by which somebody without a name is told, where the words say the state: "the Egyptian foreign minister". */
  ofTitles(titles: readonly Title[]): Role | null {
    const [title, other] = titles.filter(({ office }) => office !== null);
    if (!title || other || title.office === null || title.number !== 'singular') return null;
    const dated = title.state === null && STATE_OFFICES.has(title.office) ? this.#cast.datedState : null;
    const isOfState = (title.state ?? dated) !== null && STATE_OFFICES.has(title.office);
    // "an Egyptian minister"; the name of Turkey is spelt like "a Turkish one"
    for (let i = title.from; i < title.to; i++)
      if (this.#reading.bareHit(i, 'nisba')?.value.definite === false && !this.#reading.bareHit(i, 'state'))
        return null;
    const role = this.#role(title, dated);
    return (isOfState && !title.place) || role?.head ? role : null;
  }

  /** The offices of a person, the broader of two that say the same left out. */
  of(person: PersonEntity): Role[] {
    const own = person.titles.find(({ state, place }) => state !== null && !place)?.state ?? null;
    const fallback = own ?? stateOfAny(person);
    const roles: Role[] = [];
    for (const title of person.titles) {
      const role = this.#role(title, fallback ?? this.#stateAround(title, person));
      const told = role ? [role, ...this.#joinedRole(role, title)] : [];
      for (const one of told) if (!roles.some((known) => sameRole(known, one))) roles.push(one);
    }
    return roles.filter(
      (role, i) =>
        // "President Salam", the head of the government: "president" for short
        !(this.#isBarePresident(role) && roles.some(({ office }) => HEADS_OF_LESS.has(office))) &&
        !roles.some((other, j) => i !== j && covers(role, other) && !(covers(other, role) && i < j)),
    );
  }
}
