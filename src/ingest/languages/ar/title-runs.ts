/** Runs of titles around a name: honorifics, ranks and offices before it, offices in apposition after it. */

import { oneOf } from '../../engine/words.js';
import type { Clitics } from './clitics.js';
import { deposedAt } from './deposed.js';
import { isGivenName } from './lexicon/names.js';
import { endingBefore, type NameAfterTitles } from './name-after-titles.js';
import type { Names } from './names.js';
import type { Title } from './phrases.js';
import type { Hit, Reading } from './reading.js';
import { foldedSet } from './script.js';
import {
  isAnothers,
  isAttended,
  isCounterpart,
  isNoOffice,
  isSameAgain,
  isUnderAnother,
  servesSomebody,
  styleOf,
} from './title-marks.js';
import { isInNameOf } from './title-tails.js';
import type { Titles } from './titles.js';

/** Titles read before a name. */
export interface Opening {
  readonly titles: Title[];
  readonly to: number;
  readonly honorific: boolean;
  readonly clitics: Clitics;
  /** No title has a complement. */
  readonly bare: boolean;
}

/** Then, at that time. */
const isThen = oneOf(foldedSet(['حينها', 'آنذاك', 'حينذاك', 'وقتها', 'وقتذاك', 'يومها', 'يومذاك', 'أيامها']));
const DASHES = new Set(['-', '\u2013', '\u2014']);
export const COMMAS = new Set(['\u060C', ',']);
/** "Dr.", or "Dr/" in the Gulf. */
const ABBREVIATES = new Set(['.', '/']);
const NONE: Clitics = { cliticLength: 0, conjunction: null, preposition: null };

export class TitleRuns {
  readonly #reading: Reading;
  readonly #names: Names;
  readonly #titles: Titles;

  constructor(reading: Reading, names: Names, titles: Titles) {
    this.#reading = reading;
    this.#names = names;
    this.#titles = titles;
  }

  /** A name after titles: at once, in quotation marks, or after one comma or dash. */
  nameAfter(at: number, complete: boolean, unknown = complete): NameAfterTitles | null {
    const reading = this.#reading;
    const token = reading.token(at);
    if (token.kind === 'quote' || token.raw === '(') {
      // "the commander «General X»": a rank stands inside
      const quoted = this.#names.afterTitle(this.pastHonorifics(at + 1));
      const closing = quoted ? reading.token(quoted.to) : null;
      if (quoted && closing && (closing.kind === 'quote' || closing.raw === ')'))
        return endingBefore(quoted, quoted.to + 1);
      return null;
    }
    if (COMMAS.has(token.raw) || DASHES.has(token.raw) || token.raw === ':') {
      const start = this.pastHonorifics(at + 1);
      // "the president of the republic, Mr X": the honorific says that the name is his
      if ((!complete && start === at + 1) || token.raw === ':') return null;
      const after = this.#names.strict(start);
      return after?.strength === 'strong' && after.to - after.from >= 2 && after.cliticLength === 0
        ? endingBefore(after, after.to)
        : null;
    }
    const name = this.#names.afterTitle(at);
    if (!name || name.cliticLength > 0 || (name.support === 0 && !unknown)) return null;
    return endingBefore(name, name.to);
  }

  /** Honorifics, ranks and offices from `at`; stops before a joined office that no name follows. */
  before(at: number): Opening {
    const reading = this.#reading;
    const titles: Title[] = [];
    let to = at;
    let honorific = false;
    let clitics = NONE;
    let bare = true;
    let styled: string | null = null;
    for (let round = 0; round < 12; round++) {
      const first = to === at;
      const mark = this.#markAt(to);
      const office = reading.hit(to, 'office');
      // "with His Highness the crown prince, His Excellency the adviser X": two
      const style = mark && styleOf(reading, mark);
      if (style && styled && style !== styled && titles.length > 0) break;
      if (mark && (first || mark.form.cliticLength === 0) && !(office && office.to > mark.to)) {
        if (first) clitics = mark.form;
        honorific ||= !mark.value.ordinary;
        styled ??= style || null;
        to = mark.to;
        continue;
      }
      if (office && isNoOffice(reading, to, office, first)) break;
      if (
        office &&
        (first ||
          office.form.cliticLength === 0 ||
          (office.form.conjunction !== null && office.form.preposition === null && titles.length > 0))
      ) {
        const title = this.#titles.at(to);
        if (title) {
          const isJoined = office.form.cliticLength > 0 && !first;
          if (isAnothers(titles, title, isJoined)) break;
          // "the foreign minister and the defence minister": one person only if one name follows
          if (isJoined && !this.#leadsToName(title.to)) break;
          if (first) clitics = office.form;
          // "the spokesman of the president X": the name that follows is the president's
          if (titles.some((before) => isInNameOf(this.#reading, before.to))) break;
          titles.push(title);
          styled ??= styleOf(reading, office);
          // a title of several words is complete by itself: "prime minister"
          bare = bare && title.to === office.to && office.to === office.from + 1;
          to = this.#pastJoinedBody(title);
          continue;
        }
      }
      const deposed = first ? deposedAt(reading, this.#names, to) : null;
      if (deposed) {
        const { title, clitics } = deposed;
        return { titles: [title], to: title.to, honorific, clitics, bare: false };
      }
      if (first) break;
      const next = this.skipMarks(to);
      if (next === to) break;
      to = next;
    }
    return { titles, to, honorific, clitics, bare };
  }

  /** Whether a name stands behind a title, or behind those that follow it: "the spokesman, head of the committee, X". */
  #leadsToName(at: number, rounds = 3): boolean {
    const start = this.pastHonorifics(at);
    if (this.nameAfter(start, true)) return true;
    const office = this.#reading.bareHit(start, 'office');
    const next = office && rounds > 0 ? this.#titles.at(start) : null;
    return next !== null && this.#leadsToName(next.to, rounds - 1);
  }

  /** "head of the council of scholars and of the administration of fatwas, the sheikh X": past the second body. */
  #pastJoinedBody({ to }: Title): number {
    const joined = this.#titles.joinedBody(to);
    return joined !== null && this.pastHonorifics(joined) > joined && this.#leadsToName(joined) ? joined : to;
  }

  /** An honorific or rank; a rank that is a given name too ("Raed", major) needs its article. */
  #markAt(at: number): Hit<'honorific'> | Hit<'rank'> | null {
    const reading = this.#reading;
    const rank = reading.hit(at, 'rank');
    if (isAttended(reading, at)) return null;
    return (
      reading.hit(at, 'honorific') ??
      (rank && rank.to === at + 1 && isGivenName(reading.norm(at)) ? null : rank)
    );
  }

  /** Past the honorifics and ranks before a name. */
  pastHonorifics(at: number): number {
    let to = this.skipMarks(at);
    for (let mark = this.#markAt(to); mark?.form.cliticLength === 0; mark = this.#markAt(to))
      to = this.skipMarks(mark.to);
    return to;
  }

  /** Past an adjective, a blessing or an abbreviated honorific ("Dr."). */
  skipMarks(at: number): number {
    const reading = this.#reading;
    const mark = reading.bareHit(at, 'adjective') ?? reading.bareHit(at, 'blessing');
    if (mark) return mark.to;
    // "the then president X"
    if (isThen(reading.token(at)) && (this.#names.afterTitle(at + 1)?.support ?? 0) > 0) return at + 1;
    if (reading.norm(at - 1).length === 1 && ABBREVIATES.has(reading.token(at).raw)) return at + 1;
    return reading.norm(at).length === 1 && reading.isWord(at) && ABBREVIATES.has(reading.token(at + 1).raw)
      ? at + 2
      : at;
  }

  /**
   * Titles in apposition after the name; a title that a name follows belongs to that name, unless the name before has none
   * and the one after has another behind it: "received X, minister of A, Y, minister of B".
   */
  after(at: number, isUntitled = false): { titles: Title[]; to: number; former: boolean } {
    const reading = this.#reading;
    const titles: Title[] = [];
    let to = at;
    let former = false;
    for (let round = 0; round < 8; round++) {
      // "the king -God keep him-": set off by dashes or not
      const dashed = DASHES.has(reading.token(to).raw) ? 1 : 0;
      const blessing = reading.bareHit(to + dashed, 'blessing');
      if (blessing) {
        former ||= blessing.value.former;
        to = blessing.to + (dashed > 0 && DASHES.has(reading.token(blessing.to).raw) ? 1 : 0);
        continue;
      }
      const mark = reading.token(to);
      const separated = COMMAS.has(mark.raw) || DASHES.has(mark.raw) || mark.raw === '(';
      const start = separated ? to + 1 : to;
      const rank = titles.length === 0 && !separated ? reading.bareHit(start, 'rank') : null;
      const office = reading.hit(start, 'office');
      if (rank && !office) break;
      // "X his counterpart Y": the office of the one who is named next
      if (!office || office.form.preposition !== null || isCounterpart(reading.norm(start))) break;
      if (office.form.conjunction !== null && (titles.length === 0 || separated)) break;
      const title = this.#titles.at(start);
      if (title?.number !== 'singular') break;
      if (!office.value.definite && title.to === office.to && titles.length === 0 && separated) break;
      // "received X, the minister of foreign affairs, the Iranian foreign minister": nobody is told by one office twice
      if (!separated && titles.some((before) => isSameAgain(before, title))) break;
      // "the minister, X, the coordinator for aid, Y": the second title is the second's
      if (separated && COMMAS.has(reading.token(title.to).raw) && this.nameAfter(title.to, true)) break;
      const name = this.nameAfter(this.pastHonorifics(title.to), false);
      // "Velayati, adviser to Khamenei": the name after such a title is whom it is held under
      const serves =
        isInNameOf(this.#reading, title.to) ||
        isUnderAnother(this.#reading, title) ||
        (!separated && titles.length === 0 && servesSomebody(title) && !office.value.definite);
      const ownTitle =
        name && isUntitled && titles.length === 0 ? reading.bareHit(name.next, 'office') : null;
      // "X, the crown prince, minister of the interior, General Y": titles that run on are of one
      const runsOn =
        titles.length > 0 && !separated && title.state === null && COMMAS.has(reading.token(title.to).raw);
      if (
        name &&
        !serves &&
        !runsOn &&
        !ownTitle?.value.entry.takes.length &&
        (name.strength === 'strong' || separated || titles.length > 0 || office.form.conjunction !== null)
      )
        break;
      titles.push(title);
      to = title.to;
      if (mark.raw === '(' && reading.token(to).raw === ')') to += 1;
    }
    return { titles, to, former };
  }
}
