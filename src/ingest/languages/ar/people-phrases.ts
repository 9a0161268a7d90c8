/** Noun phrases of persons: titles before a name, a name, titles after it; or a title alone. */

import { type Counterpart, counterpartOf, reverenceOf } from './anaphors.js';
import type { Clitics } from './clitics.js';
import { isFamilyName } from './lexicon/names.js';
import type { NameAfterTitles } from './name-after-titles.js';
import type { Names } from './names.js';
import { stateAt } from './of-state.js';
import { type PersonPhrase, type Title, titleOf, titleWith } from './phrases.js';
import type { Hit, Reading } from './reading.js';
import {
  isDescribed,
  isGivenNameAlone,
  isHeadlineSpeaker,
  opensSubject,
  unknownNameEnd,
} from './spoken-names.js';
import { isOfAnotherState } from './title-marks.js';
import { COMMAS, type Opening, TitleRuns } from './title-runs.js';
import { isInNameOf } from './title-tails.js';
import type { Titles } from './titles.js';

const AND = 'و';
const NONE: Clitics = { cliticLength: 0, conjunction: null, preposition: null };

const opensTitle = ({ value: { kind } }: Hit): boolean =>
  kind === 'office' || kind === 'honorific' || kind === 'rank' || kind === 'former';

export class PeoplePhrases {
  readonly #reading: Reading;
  readonly #names: Names;
  readonly #runs: TitleRuns;

  constructor(reading: Reading, names: Names, titles: Titles) {
    this.#reading = reading;
    this.#names = names;
    this.#runs = new TitleRuns(reading, names, titles);
  }

  /** The first of two names behind a title of two: "X and Y" up to the "and". */
  #firstOf(name: NameAfterTitles, titles: readonly Title[]): NameAfterTitles {
    if (titles[0]?.number !== 'dual') return name;
    for (let i = name.from + 1; i < name.to; i++)
      if (this.#reading.norm(i).startsWith(AND) && !isFamilyName(this.#reading.norm(i)))
        return { from: name.from, to: i, next: i, cliticLength: name.cliticLength, strength: name.strength };
    return name;
  }

  /** The person named or titled at a token. */
  at(from: number): PersonPhrase | null {
    const reading = this.#reading;
    const counterpart = counterpartOf(reading.token(from));
    if (counterpart) return this.#counterpartAt(from, counterpart);
    const reverence = reverenceOf(reading.token(from));
    if (reverence) {
      const title = titleOf({ from, to: from + 1, head: reading.norm(from).slice(reverence.cliticLength) });
      return {
        kind: 'person',
        from,
        to: from + 1,
        cliticLength: reverence.cliticLength,
        conjunction: reverence.conjunction,
        preposition: reverence.preposition,
        name: null,
        titles: [title],
        gender: 'masculine',
        number: 'singular',
        strength: 'weak',
        counterpart: false,
      };
    }
    const before = reading.hits(from).some(opensTitle) ? this.#runs.before(from) : null;
    if (before && before.to > from) return this.#titled(from, before) ?? this.#countryman(from);
    const name = this.#names.strict(from);
    if (!name) return this.#countryman(from) ?? this.#spoken(from);
    const after = this.#afterQuoted(from, name.to) ?? this.#runs.after(name.to, true);
    const strength = name.strength;
    return this.#build(from, after.to, name, [], after, { clitics: name, strength });
  }

  /** '"X", minister of': titles past the mark that closes the name; null where there are none. */
  #afterQuoted(from: number, to: number): ReturnType<TitleRuns['after']> | null {
    const isQuoted = [from - 1, to].every((at) => this.#reading.token(at).kind === 'quote');
    const after = isQuoted ? this.#runs.after(to + 1, true) : null;
    return after && after.titles.length > 0 ? after : null;
  }

  /** "said the Paraguayan Juan Angel Napout", "the Syrian activist X": a nationality before a name, where a subject begins. */
  #countryman(from: number): PersonPhrase | null {
    const reading = this.#reading;
    const at = isDescribed(reading, from) ? from + 1 : from;
    const nisba = reading.bareHit(at, 'nisba');
    if (!nisba?.value.definite || nisba.value.number !== 'singular' || !opensSubject(reading, from))
      return null;
    const name = at > from ? this.#names.strict(nisba.to) : this.#names.afterTitle(nisba.to);
    if (!name || name.cliticLength > 0 || name.to - name.from < 2) return null;
    const said = { from, to: nisba.to, state: nisba.value.code, head: reading.norm(from) };
    const titles = at > from ? [titleOf({ ...said, office: 'other' })] : [];
    const after = this.#runs.after(name.to, true);
    return this.#build(from, after.to, name, titles, after, { clitics: nisba.form, strength: 'strong' });
  }

  /** Somebody whose name only its place tells: with an office behind it, or a given name alone. */
  #spoken(from: number): PersonPhrase | null {
    const to = unknownNameEnd(this.#reading, from);
    const name = { from, to: to ?? from + 1, cliticLength: 0 };
    if (to !== null) {
      const after = this.#runs.after(to, true);
      const [title] = after.titles;
      const office = title?.definite ? title.office : null;
      // "the commissioner for aid"; "the resident" alone is said of many things
      if (title && office !== null && (office !== 'other' || title.to - title.from > 2))
        return this.#build(from, after.to, name, [], after, { clitics: NONE, strength: 'strong' });
    }
    if (!isGivenNameAlone(this.#reading, from) && !isHeadlineSpeaker(this.#reading, from)) return null;
    const alone = { titles: [], to: from + 1, former: false };
    return this.#build(from, from + 1, { from, to: from + 1, cliticLength: 0 }, [], alone, {
      clitics: NONE,
      strength: 'weak',
    });
  }

  #titled(from: number, before: Opening): PersonPhrase | null {
    const { titles, honorific, clitics, bare } = before;
    const to = this.#runs.skipMarks(before.to);
    const singular = titles.every((title) => title.number === 'singular');
    const found = this.#runs.nameAfter(
      to,
      titles.length > 0 && !bare,
      honorific || titles.some((title) => title.portfolio !== null || title.state !== null),
    );
    const name = found && this.#firstOf(found, titles);
    // "the council of ministers commended": several are told by no unknown word
    const isOfAnother = isInNameOf(this.#reading, before.to);
    const isNamed = name !== null && !isOfAnother && (singular || name.strength === 'strong');
    if (name && isNamed) {
      const after = singular ? this.#runs.after(name.next) : { titles: [], to: name.next, former: false };
      const own = isOfAnotherState(titles, after.titles)
        ? { titles: [], to: name.next, former: after.former }
        : after;
      return this.#build(from, own.to, name, titles, own, { clitics, strength: 'strong' });
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

  #counterpartAt(from: number, found: Counterpart): PersonPhrase {
    const reading = this.#reading;
    // "his two counterparts, the American X and"
    const apart = found.number === 'dual' && COMMAS.has(reading.token(from + 1).raw) ? 2 : 1;
    const of = stateAt(reading, from + apart, false);
    let to = of && of.how !== 'place' ? of.to : from + 1;
    const former = reading.bareHit(to, 'former');
    if (former) to = former.to;
    const name = this.#runs.nameAfter(this.#runs.pastHonorifics(to), of !== null);
    const { gender, number, clitics } = found;
    const state = of && of.how !== 'place' ? of.state : null;
    const title = titleOf({ from, to, state, former: former !== null, gender, number, head: '' });
    const end = name ? this.#runs.after(name.next).to : to;
    return {
      kind: 'person',
      from,
      to: end,
      cliticLength: clitics.cliticLength,
      conjunction: clitics.conjunction,
      preposition: clitics.preposition,
      name,
      titles: [title],
      gender,
      number: number,
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
    const filled = titles.map((title) => {
      const lacksState = title.state === null && title.office !== null && state !== null;
      const former = title.former || after.former;
      return lacksState || former !== title.former
        ? titleWith(title, { state: lacksState ? state : title.state, former })
        : title;
    });
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
