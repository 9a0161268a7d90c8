/** Noun phrases of persons: titles before a name, a name, titles after it; or a title alone. */

import { stateAt } from './bodies.js';
import { isGivenName } from './lexicon/names.js';
import type { Names } from './names.js';
import type { PersonPhrase, Title } from './phrases.js';
import type { Hit, Reading } from './reading.js';
import { foldArabic } from './script.js';
import type { Titles } from './titles.js';
import type { Gender, GrammaticalNumber } from './verb-forms.js';

/** "His counterpart" in its forms: gender and number of the counterpart. */
const COUNTERPARTS: Readonly<Record<string, { gender: Gender; number: GrammaticalNumber }>> =
  Object.fromEntries([
    ...['نظيره', 'نظيرها', 'نظيرهما', 'نظيرهم'].map(
      (form) => [foldArabic(form), { gender: 'masculine', number: 'singular' }] as const,
    ), // his, her, their counterpart
    ...['نظيرته', 'نظيرتها'].map(
      (form) => [foldArabic(form), { gender: 'feminine', number: 'singular' }] as const,
    ), // his, her counterpart (a woman)
    ...['نظيريه', 'نظيراه', 'نظيريها'].map(
      (form) => [foldArabic(form), { gender: 'masculine', number: 'dual' }] as const,
    ), // his two counterparts
    ...['نظراءه', 'نظرائه', 'نظرائها'].map(
      (form) => [foldArabic(form), { gender: 'masculine', number: 'plural' }] as const,
    ), // his counterparts
  ]);
/** "His highness", "his excellency", "his majesty" with the pronoun: the person last spoken of. */
const REVERENCES = new Set(
  ['سموه', 'سموها', 'معاليه', 'سعادته', 'فخامته', 'جلالته', 'دولته', 'سيادته', 'فضيلته', 'نيافته'].map(
    foldArabic,
  ),
);
const DASHES = new Set(['-', '\u2013', '\u2014']);
const COMMAS = new Set(['\u060C', ',']);
const NOUNS_OF_NUMBER = { singular: 'singular', dual: 'dual', plural: 'plural' } as const;

interface Clitics {
  readonly cliticLength: number;
  readonly conjunction: string | null;
  readonly preposition: string | null;
}

/** Titles read before a name. */
interface Opening {
  readonly titles: Title[];
  readonly to: number;
  readonly honorific: boolean;
  readonly clitics: Clitics;
  /** No title has a complement. */
  readonly bare: boolean;
}

interface NameAfterTitles {
  readonly from: number;
  readonly to: number;
  /** The token after the name and the quotation mark that closes it. */
  readonly next: number;
  readonly cliticLength: number;
  readonly strength: 'strong' | 'weak';
}

const NONE: Clitics = { cliticLength: 0, conjunction: null, preposition: null };

export class PeoplePhrases {
  readonly #reading: Reading;
  readonly #names: Names;
  readonly #titles: Titles;

  constructor(reading: Reading, names: Names, titles: Titles) {
    this.#reading = reading;
    this.#names = names;
    this.#titles = titles;
  }

  /** Clitics of a word without them known as `set` or as a hit. */
  #reverence(at: number): Clitics | null {
    const { norm } = this.#reading.token(at);
    for (let length = 0; length <= 2; length++) {
      if (!REVERENCES.has(norm.slice(length))) continue;
      const before = norm.slice(0, length);
      return {
        cliticLength: length,
        conjunction: /^[وف]/.test(before) ? (before[0] ?? null) : null,
        preposition: /[بلك]$/.test(before) ? before.slice(-1) : null,
      };
    }
    return null;
  }

  #counterpart(at: number): { clitics: Clitics; gender: Gender; number: GrammaticalNumber } | null {
    const { norm } = this.#reading.token(at);
    for (let length = 0; length <= 2; length++) {
      const found = COUNTERPARTS[norm.slice(length)];
      if (!found) continue;
      const before = norm.slice(0, length);
      if (before !== '' && !/^[وف]?[بلك]?$/.test(before)) continue;
      return {
        clitics: {
          cliticLength: length,
          conjunction: /^[وف]/.test(before) ? (before[0] ?? null) : null,
          preposition: /[بلك]$/.test(before) ? before.slice(-1) : null,
        },
        ...found,
      };
    }
    return null;
  }

  /** A name after titles: at once, in quotation marks, or after one comma or dash. */
  #nameAfterTitles(at: number, complete: boolean, unknown = complete): NameAfterTitles | null {
    const reading = this.#reading;
    const token = reading.token(at);
    if (token.kind === 'quote' || token.raw === '(') {
      const quoted = this.#names.afterTitle(at + 1);
      const closing = quoted ? reading.token(quoted.to) : null;
      if (quoted && closing && (closing.kind === 'quote' || closing.raw === ')'))
        return { ...quoted, next: quoted.to + 1 };
      return null;
    }
    if (COMMAS.has(token.raw) || DASHES.has(token.raw) || token.raw === ':') {
      if (!complete || token.raw === ':') return null;
      const after = this.#names.strict(at + 1);
      return after?.strength === 'strong' && after.to - after.from >= 2 && after.cliticLength === 0
        ? { ...after, next: after.to }
        : null;
    }
    const name = this.#names.afterTitle(at);
    if (!name || name.cliticLength > 0 || (name.support === 0 && !unknown)) return null;
    return { ...name, next: name.to };
  }

  /** Honorifics, ranks and offices from `at`; stops before a joined office that no name follows. */
  #titlesBefore(at: number): Opening {
    const reading = this.#reading;
    const titles: Title[] = [];
    let to = at;
    let honorific = false;
    let clitics = NONE;
    let bare = true;
    for (let round = 0; round < 12; round++) {
      const first = to === at;
      const mark = this.#markAt(to);
      const office = reading.hit(to, 'office');
      if (mark && (first || mark.form.cliticLength === 0) && !(office && office.to > mark.to)) {
        if (first) clitics = mark.form;
        honorific = true;
        to = mark.to;
        continue;
      }
      if (
        office &&
        (first ||
          office.form.cliticLength === 0 ||
          (office.form.conjunction !== null && office.form.preposition === null && titles.length > 0))
      ) {
        const title = this.#titles.at(to);
        if (title) {
          if (office.form.cliticLength > 0 && !first) {
            // "the foreign minister and the defence minister": one person only if one name follows
            if (!this.#nameAfterTitles(this.#skipMarks(title.to), true)) break;
          }
          if (first) clitics = office.form;
          titles.push(title);
          bare = bare && title.to === office.to;
          to = title.to;
          continue;
        }
      }
      if (first) break;
      const next = this.#skipMarks(to);
      if (next === to) break;
      to = next;
    }
    return { titles, to, honorific, clitics, bare };
  }

  /** An honorific or rank; a rank that is a given name too ("Raed", major) needs its article. */
  #markAt(at: number): Hit<'honorific'> | Hit<'rank'> | null {
    const reading = this.#reading;
    const rank = reading.hit(at, 'rank');
    return (
      reading.hit(at, 'honorific') ??
      (rank && rank.to === at + 1 && isGivenName(reading.norm(at)) ? null : rank)
    );
  }

  #skipMarks(at: number): number {
    const mark = this.#reading.bareHit(at, 'adjective') ?? this.#reading.bareHit(at, 'blessing');
    return mark ? mark.to : at;
  }

  /** Titles in apposition after the name; a title that a name follows belongs to that name. */
  #titlesAfter(at: number): { titles: Title[]; to: number; former: boolean } {
    const reading = this.#reading;
    const titles: Title[] = [];
    let to = at;
    let former = false;
    for (let round = 0; round < 8; round++) {
      const blessing = reading.bareHit(to, 'blessing');
      if (blessing) {
        former ||= blessing.value.former;
        to = blessing.to;
        continue;
      }
      const mark = reading.token(to);
      const separated = COMMAS.has(mark.raw) || DASHES.has(mark.raw) || mark.raw === '(';
      const start = separated ? to + 1 : to;
      const rank = titles.length === 0 && !separated ? reading.bareHit(start, 'rank') : null;
      const office = reading.hit(start, 'office');
      if (rank && !office) break;
      if (!office || office.form.preposition !== null) break;
      if (office.form.conjunction !== null && (titles.length === 0 || separated)) break;
      const title = this.#titles.at(start);
      if (title?.number !== 'singular') break;
      if (!office.value.definite && title.to === office.to && titles.length === 0 && separated) break;
      const name = this.#nameAfterTitles(title.to, false);
      if (
        name &&
        (name.strength === 'strong' || separated || titles.length > 0 || office.form.conjunction !== null)
      )
        break;
      titles.push(title);
      to = title.to;
      if (mark.raw === '(' && reading.token(to).raw === ')') to += 1;
    }
    return { titles, to, former };
  }

  /** A title lent to a second name: "the foreign ministers of Russia Sergei Lavrov and (of) America John Kerry". */
  sharing(at: number, lender: PersonPhrase): PersonPhrase | null {
    const [title] = lender.titles;
    if (title?.number !== 'dual' || !lender.name) return null;
    const nisba = this.#reading.hit(at, 'nisba') ?? this.#reading.hit(at, 'state');
    if (!nisba || nisba.form.conjunction === null || (nisba.value.kind === 'nisba' && !nisba.value.definite))
      return null;
    const name = this.#names.afterTitle(nisba.to);
    if (!name || name.cliticLength > 0) return null;
    return {
      kind: 'person',
      from: at,
      to: name.to,
      ...nisba.form,
      name,
      titles: [{ ...title, from: at, to: nisba.to, state: nisba.value.code, number: 'singular' }],
      gender: title.gender,
      number: 'singular',
      strength: 'strong',
      counterpart: false,
    };
  }

  /** The person named or titled at a token. */
  at(from: number): PersonPhrase | null {
    const reading = this.#reading;
    const counterpart = this.#counterpart(from);
    if (counterpart) return this.#counterpartAt(from, counterpart);
    const reverence = this.#reverence(from);
    if (reverence) {
      const title: Title = {
        from,
        to: from + 1,
        office: null,
        portfolio: null,
        state: null,
        former: false,
        definite: true,
        gender: 'masculine',
        number: 'singular',
        head: reading.norm(from).slice(reverence.cliticLength),
        body: null,
        place: false,
      };
      return {
        kind: 'person',
        from,
        to: from + 1,
        ...reverence,
        name: null,
        titles: [title],
        gender: 'masculine',
        number: 'singular',
        strength: 'weak',
        counterpart: false,
      };
    }
    const before = this.#titlesBefore(from);
    if (before.to > from) return this.#titled(from, before);
    const name = this.#names.strict(from);
    if (!name) return null;
    const after = this.#titlesAfter(name.to);
    const strength = name.strength;
    return this.#build(from, after.to, name, [], after, { clitics: name, strength });
  }

  #titled(from: number, before: Opening): PersonPhrase | null {
    const { titles, honorific, clitics, bare } = before;
    const to = this.#skipMarks(before.to);
    const singular = titles.every((title) => title.number === 'singular');
    const name = this.#nameAfterTitles(
      to,
      titles.length > 0 && !bare,
      honorific || titles.some((title) => title.portfolio !== null || title.state !== null),
    );
    if (name) {
      const after = singular ? this.#titlesAfter(name.next) : { titles: [], to: name.next, former: false };
      return this.#build(from, after.to, name, titles, after, { clitics, strength: 'strong' });
    }
    const [last] = titles.slice(-1);
    if (!last) return null;
    if (titles.every((title) => !title.definite) || (bare && !titles.some((title) => title.definite)))
      return null;
    if (honorific && titles.length === 0) return null;
    return this.#build(
      from,
      before.to,
      null,
      titles,
      { titles: [], to: before.to, former: false },
      { clitics, strength: 'weak' },
    );
  }

  #counterpartAt(
    from: number,
    found: { clitics: Clitics; gender: Gender; number: GrammaticalNumber },
  ): PersonPhrase {
    const reading = this.#reading;
    const of = stateAt(reading, from + 1, false);
    let to = of && of.how !== 'place' ? of.to : from + 1;
    const former = reading.bareHit(to, 'former');
    if (former) to = former.to;
    const name = this.#nameAfterTitles(to, of !== null);
    const { gender, number, clitics } = found;
    const title: Title = {
      from,
      to,
      office: null,
      portfolio: null,
      state: of && of.how !== 'place' ? of.state : null,
      former: former !== null,
      definite: true,
      gender,
      number,
      head: '',
      body: null,
      place: false,
    };
    const end = name ? this.#titlesAfter(name.next).to : to;
    return {
      kind: 'person',
      from,
      to: end,
      ...clitics,
      name,
      titles: [title],
      gender,
      number: NOUNS_OF_NUMBER[number],
      strength: name ? 'strong' : 'weak',
      counterpart: true,
    };
  }

  #build(
    from: number,
    to: number,
    name: { from: number; to: number; cliticLength: number } | null,
    before: readonly Title[],
    after: { titles: readonly Title[]; to: number; former: boolean },
    { clitics, strength }: { clitics: Clitics; strength: 'strong' | 'weak' },
  ): PersonPhrase {
    const titles = [...before, ...after.titles];
    const state = titles.find((title) => title.state !== null && !title.place)?.state ?? null;
    const filled = titles.map((title) => ({
      ...title,
      state: title.state ?? (title.office !== null ? state : null),
      former: title.former || after.former,
    }));
    const [first] = filled;
    return {
      kind: 'person',
      from,
      to,
      cliticLength: clitics.cliticLength,
      conjunction: clitics.conjunction,
      preposition: clitics.preposition,
      name,
      titles: filled,
      gender: first?.gender ?? 'masculine',
      number: first?.number ?? 'singular',
      strength,
      counterpart: false,
    };
  }
}
